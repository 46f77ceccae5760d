// A golden picture of each feature: what was asked where, and the answer drawn on the lines it speaks of. The same picture for the server as a
// process and in a worker; test/golden/features holds them, and `protocol features --update` writes them anew.
// Invariant: a kind of answer is drawn by one function, whichever feature gives it.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type {
  CallHierarchyIncomingCall, CallHierarchyItem, CallHierarchyOutgoingCall, CodeAction, CodeLens, ColorInformation, CompletionList, Diagnostic, DocumentDiagnosticReport, DocumentHighlight, DocumentLink,
  DocumentSymbol, FoldingRange, Hover, InlayHint, LinkedEditingRanges, Location, LocationLink, MarkupContent, Position, Range, SelectionRange, SemanticTokens, SignatureHelp, SymbolInformation, TextEdit,
  TypeHierarchyItem, WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { applyEdits, wordsAt } from '../marked.js';
import { drawChange, drawInserted, drawMarks, type Mark } from '../picture.js';
import { root } from '../root.js';
import type { World } from '../world.js';

/** What a picture is drawn on. */
export interface Canvas {
  readonly world: World;
  /** Texts of the workspace by name. */
  readonly files: Readonly<Record<string, string>>;
  /** The file that was asked about. */
  readonly file: string;
}

type Draw = (canvas: Canvas, answer: never) => string | Promise<string>;

const textOf = ({ files, file }: Canvas): string => files[file] ?? '';

/** `lake.treaty`, `library/korea-1953.treaty`. */
function nameOf({ world }: Canvas, uri: string): string {
  const library = world.libraryUri('');
  const workspace = world.uri('');
  return uri.startsWith(library) ? `library/${uri.slice(library.length).replace(/^\//u, '')}` : uri.startsWith(workspace) ? uri.slice(workspace.length).replace(/^\//u, '') : uri;
}

function textAt(canvas: Canvas, name: string): string {
  return canvas.files[name] ?? readFileSync(path.join(root, name), 'utf8');
}

const marks = (canvas: Canvas, found: readonly Mark[]): string => drawMarks(textOf(canvas), found);

/** Places in any file, file by file. */
function places(canvas: Canvas, found: readonly { readonly uri: string; readonly range: Range; readonly note?: string }[]): string {
  const byFile = new Map<string, Mark[]>();
  for (const { uri, ...mark } of found) byFile.set(nameOf(canvas, uri), [...(byFile.get(nameOf(canvas, uri)) ?? []), mark]);
  return [...byFile].map(([name, list]) => `${name}:\n${drawMarks(textAt(canvas, name), list)}`).join('\n\n');
}

const links: Draw = (canvas, found: readonly LocationLink[]) =>
  `from:\n${marks(canvas, found.slice(0, 1).flatMap(({ originSelectionRange }) => (originSelectionRange ? [{ range: originSelectionRange }] : [])))}\n\nto ${places(canvas, found.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange })))}`;

const edits: Draw = (canvas, found: readonly TextEdit[]) => drawChange(textOf(canvas), applyEdits(textOf(canvas), found));

function workspaceEdit(canvas: Canvas, edit: WorkspaceEdit): string {
  const changed = [...(edit.documentChanges ?? []).flatMap((each) => ('edits' in each ? [[each.textDocument.uri, each.edits as TextEdit[]] as const] : [])), ...Object.entries(edit.changes ?? {})];
  return changed.map(([uri, list]) => {
    const name = nameOf(canvas, uri);
    return `${name}:\n${drawChange(textAt(canvas, name), applyEdits(textAt(canvas, name), list))}`;
  }).join('\n\n');
}

const symbolKinds: Readonly<Record<number, string>> = { 1: 'agreement', 2: 'heading', 3: 'zone', 5: 'body', 6: 'provision', 11: 'party', 14: 'term', 15: 'paragraph', 24: 'signature' };

const outline = (items: readonly DocumentSymbol[], depth = 0): string =>
  items.map(({ name, detail, kind, children = [] }) => `${'  '.repeat(depth)}${name}  (${symbolKinds[kind] ?? kind}: ${detail ?? ''})\n${outline(children, depth + 1)}`).join('');

const chain = (canvas: Canvas, step: SelectionRange | undefined): readonly string[] => {
  if (step === undefined) return [];
  const words = wordsAt(textOf(canvas), step.range).replaceAll(/\s+/gu, ' ').trim();
  return [words.length > 70 ? `${words.slice(0, 40)} … ${words.slice(-25)}` : words, ...chain(canvas, step.parent)];
};

function tokens({ world, files, file }: Canvas, { data }: SemanticTokens): string {
  const provider = world.server.initialized.capabilities.semanticTokensProvider;
  const legend = provider?.legend;
  const found: Mark[] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i + 4 < data.length; i += 5) {
    const [lines = 0, start = 0, length = 0, type = 0, modifiers = 0] = data.slice(i, i + 5);
    [line, character] = [line + lines, lines === 0 ? character + start : start];
    const also = (legend?.tokenModifiers ?? []).filter((_, bit) => (modifiers & (1 << bit)) !== 0);
    found.push({ range: { start: { line, character }, end: { line, character: character + length } }, note: [legend?.tokenTypes[type] ?? String(type), ...also].join('.') });
  }
  return drawMarks(files[file] ?? '', found);
}

const severities = ['', 'error', 'warning', 'information', 'hint'];

/** `lake.treaty: 1. The Parties`: the line an address leads to. */
function goalOf(canvas: Canvas, address: string): string {
  const [uri = '', place = ''] = address.split('#L');
  const name = nameOf(canvas, uri);
  const line = textAt(canvas, name).split('\n')[Number(place.split(',')[0]) - 1]?.trim() ?? '';
  return `${name}: ${line.slice(0, 40)}`;
}

const draws: Readonly<Record<string, Draw>> = {
  hover: (canvas, { range, contents }: Hover) => `${range ? `${marks(canvas, [{ range }])}\n\n` : ''}${(contents as MarkupContent).value}`,
  completion: (_, { items }: CompletionList) => items.map(({ label, detail, labelDetails }) => [label, labelDetails?.description ?? detail ?? ''].filter((each) => each !== '').join('  ')).join('\n'),
  signatureHelp: (_, { signatures, activeParameter }: SignatureHelp) => signatures.map(({ label, parameters = [], documentation }) => {
    const at = parameters[activeParameter ?? 0]?.label;
    const [start, end] = Array.isArray(at) ? at : typeof at === 'string' ? [label.indexOf(at), label.indexOf(at) + at.length] : [0, 0];
    return `${label}\n${' '.repeat(start)}${'^'.repeat(end - start)}\n${typeof documentation === 'string' ? documentation : documentation?.value ?? ''}`;
  }).join('\n'),
  declaration: links, definition: links, typeDefinition: links, implementation: links,
  references: (canvas, found: readonly Location[]) => places(canvas, found),
  documentHighlight: (canvas, found: readonly DocumentHighlight[]) => marks(canvas, found.map(({ range, kind }) => ({ range, note: kind === 3 ? 'the thing itself' : 'named' }))),
  documentSymbol: (_, found: readonly DocumentSymbol[]) => outline(found).trimEnd(),
  'workspace/symbol': (canvas, found: readonly SymbolInformation[]) =>
    found.filter(({ location }) => !nameOf(canvas, location.uri).startsWith('library/')).map(({ name, containerName = '', location }) => `${name}  (${containerName}, ${nameOf(canvas, location.uri)})`).join('\n'),
  codeAction: (canvas, found: readonly CodeAction[]) => found.map(({ title, kind = '', edit }) => `${title}  (${kind})${edit ? `\n${workspaceEdit(canvas, edit)}` : ''}`).join('\n\n'),
  codeLens: async (canvas, found: readonly CodeLens[]) => {
    const resolved = await Promise.all(found.map((lens) => canvas.world.server.request<CodeLens>('codeLens/resolve', lens)));
    return marks(canvas, resolved.flatMap(({ range, command }) => (command && command.title !== '' ? [{ range, note: command.title }] : [])));
  },
  documentLink: (canvas, found: readonly DocumentLink[]) => marks(canvas, found.map(({ range, target = '' }) => ({ range, note: `→ ${goalOf(canvas, target)}` }))),
  documentColor: (canvas, found: readonly ColorInformation[]) => marks(canvas, found.map(({ range, color: { red, green, blue } }) => ({ range, note: `#${[red, green, blue].map((part) => Math.round(part * 255).toString(16).padStart(2, '0')).join('')}` }))),
  formatting: edits, rangeFormatting: edits, onTypeFormatting: edits,
  rename: workspaceEdit as Draw,
  foldingRange: (canvas, found: readonly FoldingRange[]) => {
    const lines = textOf(canvas).split('\n');
    return found.map(({ startLine, endLine, kind = '' }) => `${kind}: ${lines[startLine]?.trim() ?? ''}\n  … down to: ${lines[endLine]?.trim() ?? ''}`).join('\n');
  },
  selectionRange: (canvas, found: readonly SelectionRange[]) => found.map((each) => chain(canvas, each).join('\n')).join('\n\n'),
  linkedEditingRange: (canvas, { ranges }: LinkedEditingRanges) => marks(canvas, ranges.map((range) => ({ range }))),
  prepareCallHierarchy: async (canvas, [item]: readonly CallHierarchyItem[]) => {
    const [incoming, outgoing] = await Promise.all([canvas.world.server.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item }), canvas.world.server.request<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item })]);
    const row = ({ name, detail = '' }: CallHierarchyItem): string => `  ${name}  (${detail})`;
    return [item?.name, 'leaned on by:', ...incoming.map(({ from }) => row(from)), 'leans on:', ...outgoing.map(({ to }) => row(to))].join('\n');
  },
  prepareTypeHierarchy: async (canvas, [item]: readonly TypeHierarchyItem[]) => {
    const [above, below] = await Promise.all(['typeHierarchy/supertypes', 'typeHierarchy/subtypes'].map((method) => canvas.world.server.request<TypeHierarchyItem[] | null>(method, { item })));
    const row = ({ name, detail = '' }: TypeHierarchyItem): string => `  ${name}  (${detail})`;
    return [item?.name, 'follows:', ...(above ?? []).map(row), 'followed by:', ...(below ?? []).map(row)].join('\n');
  },
  'semanticTokens/full': tokens as Draw,
  inlayHint: (canvas, found: readonly InlayHint[]) => drawInserted(textOf(canvas), found.map(({ position, label }) => ({ ...position, words: typeof label === 'string' ? label : label.map(({ value }) => value).join('') }))),
  diagnostic: (canvas, report: DocumentDiagnosticReport) => marks(canvas, report.kind === 'full' ? report.items.map(({ range, severity = 1, code = '', message }: Diagnostic) => ({ range, note: `${severities[severity] ?? ''} ${code}: ${typeof message === 'string' ? message : message.value}` })) : []),
  'workspace/willRenameFiles': workspaceEdit as Draw,
};

export interface Asked {
  readonly method: string;
  readonly what: string;
  /** Where it was asked; missing: of the whole. */
  readonly position?: Position;
  /** What was asked besides, in words. */
  readonly more?: string;
}

/** The whole picture; throws for a kind of answer nobody can draw. */
export async function pictureOf(canvas: Canvas, { method, what, position, more }: Asked, answer: unknown): Promise<string> {
  const draw = draws[method];
  if (!draw) throw new Error(`no picture of ${method}`);
  const at = position ? `${drawMarks(textOf(canvas), [{ range: { start: position, end: position }, note: 'asked here' }])}\n\n` : '';
  return `${method.includes('/') && !method.startsWith('semantic') ? method : `textDocument/${method}`}\n${what}\n${more === undefined ? '' : `Asked with: ${more}\n`}\n${at}${(await draw(canvas, answer as never)).trimEnd()}\n`;
}
