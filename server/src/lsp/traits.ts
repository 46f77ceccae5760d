// What the connected client can do, read once from `initialize`. Every member of the request may be missing (Kate sends no
// workspace object, Neovim no folders): nothing here throws on a poor client.

import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { InitializationOptions } from './protocol.js';

export interface ClientTraits {
  readonly markdown: boolean;
  /** Which of the four questions may be answered with links; a client says it for each. */
  readonly links: Readonly<Record<'declaration' | 'definition' | 'typeDefinition' | 'implementation', boolean>>;
  readonly hierarchicalSymbols: boolean;
  /** The client folds whole lines only. */
  readonly foldsLines: boolean;
  readonly documentChanges: boolean;
  /** Edits may say what they are, and ask to be looked at first; only with `documentChanges`. */
  readonly changeAnnotations: boolean;
  /** The client asks what can be renamed before it asks for a name. */
  readonly prepareRename: boolean;
  /** The client asks before it renames files, and says when it has. */
  readonly willRenameFiles: boolean;
  /** An edit may make a file. */
  readonly createFiles: boolean;
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly refreshHints: boolean;
  readonly refreshLenses: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly codeActionLiterals: boolean;
  /** What a code action does may be worked out once it is chosen. */
  readonly resolveActions: boolean;
  readonly progress: boolean;
  readonly watchFiles: boolean;
  readonly configuration: boolean;
  readonly watchConfiguration: boolean;
  readonly folderChanges: boolean;
  readonly completion: CompletionTraits;
  readonly signatureHelp: { readonly labelOffsets: boolean; readonly markdown: boolean };
  /** Undefined for a client that colours nothing. */
  readonly semanticTokens: SemanticTokenTraits | undefined;
  /** Methods the client sends again when the answer is that the text has changed since. */
  readonly asksAgain: ReadonlySet<string>;
  /** Folder URIs to read at start: the folders, else rootUri, else rootPath; empty for a loose file. */
  readonly folders: readonly string[];
  readonly options: InitializationOptions;
  /** The language the client asks for, in lower case: `uk`, `uk-ua`; '' when it says none. */
  readonly locale: string;
}

export interface CompletionTraits {
  readonly snippets: boolean;
  /** Words behind the label have a place of their own. */
  readonly labelDetails: boolean;
  /** An edit may say what it replaces beside what it inserts. */
  readonly insertReplace: boolean;
  /** One range may hold for all items. */
  readonly sharedRange: boolean;
  readonly markdown: boolean;
}

export interface SemanticTokenTraits {
  readonly range: boolean;
  readonly full: boolean;
  readonly delta: boolean;
  readonly refresh: boolean;
}

export function readTraits(params: InitializeParams): ClientTraits {
  const capabilities: ClientCapabilities = params.capabilities ?? {};
  const text = capabilities.textDocument;
  const workspace = capabilities.workspace;
  return {
    markdown: prefersMarkdown(text?.hover?.contentFormat),
    links: {
      declaration: text?.declaration?.linkSupport ?? false,
      definition: text?.definition?.linkSupport ?? false,
      typeDefinition: text?.typeDefinition?.linkSupport ?? false,
      implementation: text?.implementation?.linkSupport ?? false,
    },
    hierarchicalSymbols: text?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    foldsLines: text?.foldingRange?.lineFoldingOnly ?? false,
    documentChanges: workspace?.workspaceEdit?.documentChanges ?? false,
    changeAnnotations: (workspace?.workspaceEdit?.documentChanges ?? false) && Boolean(workspace?.workspaceEdit?.changeAnnotationSupport),
    prepareRename: text?.rename?.prepareSupport ?? false,
    willRenameFiles: workspace?.fileOperations?.willRename ?? false,
    createFiles: (workspace?.workspaceEdit?.documentChanges ?? false) && (workspace?.workspaceEdit?.resourceOperations?.includes('create') ?? false),
    pullDiagnostics: text?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    refreshHints: workspace?.inlayHint?.refreshSupport ?? false,
    refreshLenses: workspace?.codeLens?.refreshSupport ?? false,
    relatedInformation: text?.publishDiagnostics?.relatedInformation ?? text?.diagnostic?.relatedInformation ?? false,
    codeDescription: text?.publishDiagnostics?.codeDescriptionSupport ?? text?.diagnostic?.codeDescriptionSupport ?? false,
    codeActionLiterals: text?.codeAction?.codeActionLiteralSupport !== undefined,
    resolveActions: (text?.codeAction?.dataSupport ?? false) && (text?.codeAction?.resolveSupport?.properties?.includes('edit') ?? false),
    progress: capabilities.window?.workDoneProgress ?? false,
    watchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    configuration: workspace?.configuration ?? false,
    watchConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    folderChanges: workspace?.workspaceFolders ?? false,
    completion: readCompletion(capabilities),
    signatureHelp: {
      labelOffsets: text?.signatureHelp?.signatureInformation?.parameterInformation?.labelOffsetSupport ?? false,
      markdown: prefersMarkdown(text?.signatureHelp?.signatureInformation?.documentationFormat),
    },
    semanticTokens: readSemanticTokens(capabilities),
    asksAgain: new Set(capabilities.general?.staleRequestSupport?.retryOnContentModified ?? []),
    folders: readFolders(params),
    options: readOptions(params.initializationOptions),
    locale: typeof params.locale === 'string' ? params.locale.toLowerCase() : '',
  };
}

/** The client's order is its preference. */
function prefersMarkdown(formats: readonly string[] | undefined): boolean {
  return formats?.find((format) => format === 'markdown' || format === 'plaintext') === 'markdown';
}

function readCompletion({ textDocument }: ClientCapabilities): CompletionTraits {
  const list = textDocument?.completion?.completionList;
  const item = textDocument?.completion?.completionItem;
  return {
    snippets: item?.snippetSupport ?? false,
    labelDetails: item?.labelDetailsSupport ?? false,
    insertReplace: item?.insertReplaceSupport ?? false,
    sharedRange: list?.itemDefaults?.includes('editRange') ?? false,
    markdown: prefersMarkdown(item?.documentationFormat),
  };
}

function readSemanticTokens({ textDocument, workspace }: ClientCapabilities): SemanticTokenTraits | undefined {
  const given = textDocument?.semanticTokens;
  if (!given) return undefined;
  const full = given.requests?.full;
  return {
    range: Boolean(given.requests?.range),
    full: Boolean(full),
    delta: typeof full === 'object' && full !== null && full.delta === true,
    refresh: workspace?.semanticTokens?.refreshSupport ?? false,
  };
}

function readFolders(params: InitializeParams): readonly string[] {
  if (params.workspaceFolders && params.workspaceFolders.length > 0) return params.workspaceFolders.map((folder) => folder.uri);
  if (params.rootUri) return [params.rootUri];
  // rootPath is deprecated and all that older clients send; a path of Windows begins with a drive letter.
  const path = params.rootPath;
  if (!path) return [];
  return [URI.file(/^[a-z]:/i.test(path) ? path.replace(/\\/g, '/') : path).toString()];
}

function readOptions(value: unknown): InitializationOptions {
  if (typeof value !== 'object' || value === null) return {};
  const given = value as Readonly<Record<string, unknown>>;
  return {
    ...(typeof given['libraryScheme'] === 'string' ? { libraryScheme: given['libraryScheme'] } : {}),
    ...(typeof given['rulePages'] === 'string' ? { rulePages: given['rulePages'] } : {}),
    ...(typeof given['cacheFolder'] === 'string' ? { cacheFolder: given['cacheFolder'] } : {}),
    ...(isWords(given['words']) ? { words: given['words'] } : {}),
    ...(given['cache'] === false ? { cache: false } : {}),
    ...(given['fileRequests'] === true ? { fileRequests: true } : {}),
    ...(given['commandLinks'] === true ? { commandLinks: true } : {}),
    ...(given['undecided'] === true ? { undecided: true } : {}),
  };
}

function isWords(value: unknown): value is NonNullable<InitializationOptions['words']> {
  if (typeof value !== 'object' || value === null) return false;
  const { language, table } = value as Readonly<Record<string, unknown>>;
  return typeof language === 'string' && typeof table === 'object' && table !== null;
}
