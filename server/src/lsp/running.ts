// A connection between `initialize` and `exit`: what is read in the background, and who is told when something changed.
// Invariant: nothing a client refuses or never offered (registrations, settings, progress, refresh) keeps the library and
// the workspace from being read.

import type { Connection, FileEvent, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import { CodeLensRefreshRequest, DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, ShowMessageNotification } from 'vscode-languageserver';
import type { Config } from '../core/index.js';
import { baselineFileName, fileNameOf, projectFileName, readTranslation, translationOf, voiceIn } from '../core/index.js';
import { Behind } from './behind.js';
import { readConfig, readLimit } from './config.js';
import { readPreferences } from './preferences.js';
import { DiagnosticItems, usualLimit } from './diagnostic-items.js';
import { Finishing, Puller, Pusher } from './diagnostics.js';
import { guardedNotification } from './guard.js';
import { TokenAnswers } from './handlers/semantic-tokens.js';
import { skippedFolders } from './host.js';
import type { Inbox } from './inbox.js';
import type { Outcome } from './project-files.js';
import { changedNotification } from './protocol.js';
import { Rehearsal } from './rehearsal.js';
import { readFiles, readFolders } from './scan.js';
import type { Session } from './session.js';
import { tellUndecided } from './undecided.js';

/** LSP's FileChangeType, WatchKind and MessageType; the enums are only types here. */
const CREATED = 1;
const DELETED = 3;
const CREATE_AND_DELETE = 5;
const WARNING = 2;

export class Running {
  readonly diagnostics: DiagnosticItems;
  readonly pusher: Pusher;
  readonly puller: Puller;
  readonly tokens: TokenAnswers;
  readonly rehearsal: Rehearsal;
  /** What views ask for. */
  readonly behind: Behind;
  /** Resolves when the library has been read: a request that comes before would not know the precedents. */
  libraryRead: Promise<void> = Promise.resolve();
  /** Resolves when the first folders have been read. */
  foldersRead: Promise<void> = Promise.resolve();
  #folders: readonly string[];
  /** What the user has set, which goes before what the folders' own files say. */
  #settings: Partial<Config> = {};
  /** Resolves when the `parley.json` files that are being read have been: a check before that would know neither profile nor severities. */
  projectFilesRead: Promise<void> = Promise.resolve();
  #telling = false;

  constructor(readonly connection: Connection, readonly session: Session, readonly inbox: Inbox) {
    this.diagnostics = new DiagnosticItems(session, (uri, hidden) => this.connection.console.info(`${fileNameOf(uri)}: ${hidden} ${hidden === 1 ? 'finding' : 'findings'} of ${baselineFileName} not shown`));
    const finishing = new Finishing(connection, session, inbox, (uri) => this.#checked(uri));
    this.pusher = new Pusher(connection, session, this.diagnostics, inbox, finishing);
    this.puller = new Puller(session, this.diagnostics, finishing);
    this.tokens = new TokenAnswers(session);
    this.behind = new Behind({ inbox, isAnswering: () => session.isAnswering, defer: session.host.defer }, () => session.host.now());
    session.turns = this.behind.turns;
    this.rehearsal = new Rehearsal(connection, session, inbox, () => finishing.isGoing || session.isAnswering);
    this.#folders = session.traits.folders;
    session.setFolders(this.#folders);
    session.whenNoticed = () => this.changedElsewhere();
    session.whenUndecided = (left) => tellUndecided(connection, session, left);
  }

  /** The client is ready: registers what it can register and reads settings, library and folders, each in its own time. */
  begin(): void {
    const { session } = this;
    this.libraryRead = this.#try('library', async () => {
      await this.#chooseWords();
      for (const { uri, text } of await session.host.readLibrary()) session.addLibrary(uri, text);
      this.changedElsewhere();
    });
    this.foldersRead = this.libraryRead.then(() => this.#readFolders(this.#folders));
    void this.foldersRead.then(() => session.host.settled?.());
    this.#readProjectFiles();
    void this.#try('registration', () => this.#register());
    if (session.traits.configuration) void this.#try('settings', () => this.readConfiguration(undefined));
  }

  /** In the client's own language, where there are words in it. */
  async #chooseWords(): Promise<void> {
    const { session } = this;
    const { options, locale } = session.traits;
    if (options.words) session.voice = voiceIn(translationOf(options.words.language, options.words.table));
    else {
      const language = /^[a-z]{2,3}(?=$|[-_])/u.exec(locale)?.[0] ?? 'en';
      const words = language === 'en' ? undefined : await session.host.readWords?.(language);
      if (words !== undefined) session.voice = voiceIn(readTranslation(language, words));
    }
  }

  end(): void {
    this.connection.console.info('Parley server: shut down');
  }

  /** A text was opened. Beside a file from outside the workspace lie those it may refer to: until they are read nothing is called missing. */
  opened(uri: string): void {
    const { session } = this;
    if (session.takeFolderOf(uri)) {
      session.beginReading();
      void this.#readThen(async () => void (await readFiles(session, await session.host.listBeside(uri))));
    }
    if (!session.isLibrary(uri)) this.#follow(this.session.projectFiles.readFor(uri));
    this.changed(uri);
    void this.foldersRead.then(() => this.#try('rehearsal', async () => this.rehearsal.begin(uri)));
  }

  /** A text was opened, edited or closed: clients that pull ask by themselves, the others are pushed to. */
  changed(uri?: string): void {
    this.pusher.schedule(uri);
    this.#tellChanged();
  }

  /** All findings of a text are known that were not when it was last told of them. */
  #checked(uri: string): void {
    this.pusher.schedule(uri);
    this.#askToPull();
  }

  /** Something changed that the client does not know of: it is asked to pull again. */
  changedElsewhere(): void {
    this.changed();
    this.#askToPull();
    const { traits } = this.session;
    if (traits.refreshHints) void this.#try('refresh', () => this.connection.languages.inlayHint.refresh());
    if (traits.refreshLenses) void this.#try('refresh', () => this.connection.sendRequest(CodeLensRefreshRequest.type));
    if (traits.semanticTokens?.refresh) void this.#try('refresh', async () => this.connection.languages.semanticTokens.refresh());
  }

  /** The client is asked to pull again, where it pulls and can be asked. */
  #askToPull(): void {
    const { traits } = this.session;
    if (traits.pullDiagnostics && traits.refreshDiagnostics) void this.#try('refresh', () => this.connection.languages.diagnostics.refresh());
  }

  /** Settings come by request where the client answers one, else with the notification. */
  async readConfiguration(pushed: unknown): Promise<void> {
    const settings: unknown = this.session.traits.configuration ? await this.connection.workspace.getConfiguration('parley') : pushed;
    this.#settings = readConfig(settings);
    this.diagnostics.limit = readLimit(settings) ?? usualLimit;
    this.session.preferences = readPreferences(settings);
    this.#configure();
  }

  #configure(): void {
    this.session.setConfigs({ user: this.#settings, folders: this.session.projectFiles.folders });
    this.changedElsewhere();
  }

  /** The files at the top of the workspace's folders. */
  #readProjectFiles(): void {
    for (const folder of this.session.folders) this.#follow(this.session.projectFiles.readFor(folder));
  }

  /** What a reading of `parley.json` files brings counts from then on; their faults are told. */
  #follow(reading: Promise<Outcome>): void {
    const followed = this.#try(projectFileName, async () => this.#tell(await reading));
    this.projectFilesRead = Promise.all([this.projectFilesRead, followed]).then(() => undefined);
  }

  #tell({ changed, problems }: Outcome): void {
    if (changed) this.#configure();
    // A notification: the library's own `showWarningMessage` asks for an answer, which not every client gives.
    for (const message of problems) void this.#try('telling of a fault', () => this.connection.sendNotification(ShowMessageNotification.type, { type: WARNING, message }));
  }

  /** Files changed outside the editor. Of a folder that came or went, most editors tell only the folder. */
  async filesChanged(events: readonly FileEvent[]): Promise<void> {
    const { session } = this;
    this.#follow(this.session.projectFiles.rereadAt(events.filter(({ uri, type }) => type === DELETED || uri.endsWith(`/${projectFileName}`) || uri.endsWith(`/${baselineFileName}`) || mayBeFolder(uri)).map(({ uri }) => uri)));
    const changed = new Set<string>();
    const gone = new Set<string>();
    for (const { uri, type } of events) {
      if (skippedFolders.test(uri)) continue;
      const isFile = uri.endsWith('.treaty');
      if (type === DELETED) {
        if (isFile) gone.add(uri);
        for (const each of session.under(uri)) gone.add(each);
      } else if (!session.isInWorkspace(uri)) continue;
      else if (isFile) changed.add(uri);
      else if (type === CREATED && mayBeFolder(uri)) for (const each of await session.host.listFiles(uri)) changed.add(each);
    }
    if (changed.size + gone.size === 0) return;
    await session.reread([...changed], [...gone]);
    this.changedElsewhere();
  }

  async foldersChanged({ added, removed }: WorkspaceFoldersChangeEvent): Promise<void> {
    const { session } = this;
    const left = new Set(removed.map(({ uri }) => session.host.normalizeUri(uri)));
    const came = added.map(({ uri }) => uri);
    this.#folders = [...this.#folders.filter((uri) => !left.has(session.host.normalizeUri(uri))), ...came];
    session.setFolders(this.#folders);
    session.beginReading();
    this.#configure();
    this.#readProjectFiles();
    await this.#readFolders(came);
  }

  /** Ends a reading that was begun, whatever comes. */
  async #readFolders(folders: readonly string[]): Promise<void> {
    await this.#readThen(() => readFolders(this.connection, this.session, folders));
  }

  async #readThen(read: () => Promise<void>): Promise<void> {
    await this.#try('reading the workspace', read);
    this.session.endReading();
    this.changedElsewhere();
  }

  /** Our own client's views follow; a burst of changes is told once. */
  #tellChanged(): void {
    if (this.#telling || this.session.traits.options.fileRequests !== true) return;
    this.#telling = true;
    this.session.host.defer(() => {
      this.#telling = false;
      void this.#try('telling of a change', () => this.connection.sendNotification(changedNotification));
    });
  }

  async #register(): Promise<void> {
    const { client } = this.connection;
    const { watchFiles, watchConfiguration } = this.session.traits;
    const watchers = [{ globPattern: '**/*.treaty' }, { globPattern: `**/${projectFileName}` }, { globPattern: `**/${baselineFileName}` }, { globPattern: '**/*', kind: CREATE_AND_DELETE }] as const;
    if (watchFiles) await this.#try('watching files', async () => void (await client.register(DidChangeWatchedFilesNotification.type, { watchers: [...watchers] })));
    if (watchConfiguration) await this.#try('watching settings', async () => void (await client.register(DidChangeConfigurationNotification.type, { section: 'parley' })));
  }

  #try(name: string, task: () => Promise<void>): Promise<void> {
    return guardedNotification<void>(this.connection, name, task)();
  }
}

/** A name with an ending is taken for a file. */
function mayBeFolder(uri: string): boolean {
  return !/\.\p{L}[\p{L}\p{N}]{0,9}$/u.test(uri);
}
