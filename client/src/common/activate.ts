// Activation for both hosts: registers everything cheap; the client library and the server come when a .treaty document or a
// command needs them.
// Invariant: activation loads no client library and starts no server by itself; everything registered here is disposed with
// the extension.

import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { commands as editor, type ExtensionContext, l10n, type LogOutputChannel, Uri, window, workspace } from 'vscode';
import { type HostInfo, hostInfoRequest, mendKinds, refactoringKinds, saveFileCommand } from '../../../server/src/lsp/protocol.js';
import { makeClientOptions, offer, outputChoice, restartChoice } from './client-options.js';
import { copyCommand } from './commands/copy.js';
import { CounterpartCommands } from './commands/counterpart.js';
import { goToClauseCommand } from './commands/go-to-clause.js';
import { offerCommand } from './commands/offers.js';
import { pasteAsCommand } from './commands/paste.js';
import { chooseRenumbering, copyConcordanceCommand, renumberingCommand } from './commands/renumber.js';
import { saveProjectFile } from './commands/save-project-file.js';
import { showCitationsCommand } from './commands/show-citations.js';
import { stepCommand } from './commands/steps.js';
import { CompareDocuments } from './compare-documents.js';
import { CounterpartView } from './counterpart-view.js';
import { ExtensionFiles } from './extension-files.js';
import { answerFileRequests } from './file-requests.js';
import { Library } from './library.js';
import {
  activeContext,
  commands,
  compareScheme,
  counterpartViewId,
  libraryScheme,
  linkCommands,
  rulesScheme,
  showCitations,
} from './names.js';
import { keepOpenContext } from './open-context.js';
import { registerPaste } from './paste.js';
import { RestartPolicy } from './restart-policy.js';
import { isTreaty, treatySchemes } from './selector.js';
import { Server } from './server.js';
import { StatusItem } from './status-item.js';
import { showUndecided } from './undecided.js';
import { type LoadViews, Views } from './views/views.js';
import { VisibleRanges } from './visible-ranges.js';

/** What `extensions.getExtension('parley.parley').exports` holds: for the in-editor tests, which see no side bar and no status bar. */
export interface ParleyApi {
  /** Where the server runs; starts it when it is not up. Rejects when it does not start. */
  readonly findHost: () => Promise<HostInfo>;
  /** What the language status item says. */
  readonly status: { readonly text: string; readonly detail: string; readonly busy: boolean };
  /** Fires with the plain text of the "Counterpart" view each time it has drawn itself. */
  readonly onDidShowCounterpart: CounterpartView['onDidShow'];
  /** Fires with the type of a panel and the plain text of all it shows, each time it has drawn itself. */
  readonly onDidShow: Views['onDidShow'];
  readonly isServerStarted: () => boolean;
}

/** Makes the host's own kind of language client, not yet started. */
export type CreateClient = (
  context: ExtensionContext,
  options: LanguageClientOptions,
  log: LogOutputChannel,
) => Promise<BaseLanguageClient>;

export function activateWith(createClient: CreateClient, loadViews: LoadViews, context: ExtensionContext): ParleyApi {
  const { extensionUri, subscriptions } = context;
  const log = window.createOutputChannel('Parley', { log: true });
  const policy = new RestartPolicy();
  const library = new Library(extensionUri, log);
  const server = new Server(
    async () => {
      const client = await createClient(context, await makeClientOptions(log, policy), log);
      answerFileRequests(client, library);
      showUndecided(client);
      return client;
    },
    policy,
    log,
  );
  const status = new StatusItem(server);
  const counterpart = new CounterpartView(server, extensionUri);
  const views = new Views({ server, extensionUri }, loadViews);
  const compare = new CompareDocuments(server);
  const rules = new ExtensionFiles(Uri.joinPath(extensionUri, 'docs', 'rules'), () => Promise.resolve([]));
  subscriptions.push(
    log,
    server,
    status,
    counterpart,
    views,
    compare,
    new VisibleRanges(server),
    keepOpenContext(),
    workspace.registerFileSystemProvider(libraryScheme, new ExtensionFiles(library.folder, library.listNames), {
      isReadonly: true,
    }),
    workspace.registerFileSystemProvider(rulesScheme, rules, { isReadonly: true }),
    workspace.registerTextDocumentContentProvider(compareScheme, compare),
    window.registerWebviewViewProvider(counterpartViewId, counterpart),
  );
  registerCommands(context, server, log);
  const paste = registerPaste(server);
  if (paste) subscriptions.push(paste);
  startWhenNeeded(context, server);
  void editor.executeCommand('setContext', activeContext, true);
  return {
    findHost: () => server.request<HostInfo>(hostInfoRequest),
    status,
    onDidShowCounterpart: counterpart.onDidShow,
    onDidShow: views.onDidShow,
    isServerStarted: () => server.isStarted,
  };
}

/** Commands that do the same with another word. */
const renumberings = [
  ['insertClauseBefore', 'insert-before'],
  ['insertClauseAfter', 'insert-after'],
  ['insertClauseBis', 'insert-bis'],
  ['deleteClause', 'delete'],
  ['moveClauseUp', 'up'],
  ['moveClauseDown', 'down'],
  ['moveClauseTo', 'move-to'],
  ['promoteClause', 'promote'],
  ['demoteClause', 'demote'],
  ['numberAsBis', 'bis'],
  ['renumberArticle', 'article'],
  ['renumberDocument', 'document'],
] as const;

const steps = [
  ['nextClause', 'clause', false],
  ['previousClause', 'clause', true],
  ['nextBracket', 'bracket', false],
  ['previousBracket', 'bracket', true],
  ['nextUnanswered', 'unanswered', false],
  ['previousUnanswered', 'unanswered', true],
  ['nextFinding', 'finding', false],
  ['previousFinding', 'finding', true],
] as const;

const offers = [
  ['putInBrackets', 'bracket'],
  ['agreeToBracket', 'accept'],
  ['takeOutBracket', 'reject'],
  ['attributeBracket', 'attribute'],
  ['mergeBrackets', 'merge'],
  ['writeAsReference', 'reference'],
  ['declareTerm', 'term'],
  ['splitIntoPoints', 'points'],
  ['establishBody', 'body'],
  ['makeClauses', 'clauses'],
  ['addCounterpart', 'counterpart'],
] as const;

const pastes = [
  ['pasteAsClauses', 'clauses'],
  ['pasteWithReferences', 'references'],
  ['pasteWithDeclarations', 'declarations'],
  ['pasteWithCounterparts', 'counterparts'],
] as const;

function registerCommands({ subscriptions }: ExtensionContext, server: Server, log: LogOutputChannel): void {
  const counterpart = new CounterpartCommands(server);
  const register = (id: string, run: (...given: unknown[]) => unknown): void => {
    subscriptions.push(editor.registerCommand(id, run));
  };
  register(commands.goToClause, goToClauseCommand(server));
  register(commands.goToCounterpart, counterpart.goToCounterpart);
  register(commands.compareWithPrecedent, counterpart.compareWithPrecedent);
  register(commands.copyCitation, copyCommand(server, 'fullCitation'));
  register(commands.copyReference, copyCommand(server, 'reference'));
  register(commands.copyClause, copyCommand(server, 'clauseWithCitation'));
  register(commands.chooseRenumbering, chooseRenumbering(server));
  for (const [name, action] of renumberings) register(commands[name], renumberingCommand(server, action));
  for (const [name, to, back] of steps) register(commands[name], stepCommand(server, to, back));
  register(commands.mendAllLikeThis, offerCommand(server, mendKinds.here));
  for (const [name, kind] of offers) register(commands[name], offerCommand(server, refactoringKinds[kind]));
  for (const [name, kind] of pastes) register(commands[name], pasteAsCommand(server, kind));
  register(commands.copyConcordance, copyConcordanceCommand(server));
  register(commands.restartServer, () => server.restart());
  register(commands.showOutput, () => log.show());
  register(linkCommands.compareClauses, counterpart.compareClauses);
  register(linkCommands.openClause, counterpart.openClause);
  register(showCitations, showCitationsCommand);
  register(saveFileCommand, saveProjectFile);
}

/** Starts the server with the first .treaty document, and anew when the schemes of the workspace folders change. */
function startWhenNeeded({ subscriptions }: ExtensionContext, server: Server): void {
  let schemes = treatySchemes().join();
  const start = (): void => {
    server.start().catch((error: unknown) => sayNotStarted(server, error));
  };
  const consider = (): void => {
    if (!server.isStarted && workspace.textDocuments.some(isTreaty)) start();
  };
  subscriptions.push(
    workspace.onDidOpenTextDocument(consider),
    workspace.onDidChangeWorkspaceFolders(() => {
      const now = treatySchemes().join();
      const changed = now !== schemes;
      schemes = now;
      if (changed && server.isStarted) server.restart().catch((error: unknown) => sayNotStarted(server, error));
      else consider();
    }),
  );
  consider();
}

function sayNotStarted(server: Server, error: unknown): void {
  server.log.error(`The server did not start: ${String(error)}`);
  const message = l10n.t('The Parley server did not start. Your text is not affected; the output has the reason.');
  void offer((text, ...choices) => window.showErrorMessage(text, ...choices), message, [
    restartChoice(),
    outputChoice(),
  ]);
}
