// The one mutable cell of the server: which texts are open, which files are known, and the snapshot made of them.
// Invariants: readers take a snapshot and keep it; only this class replaces it. A changed text is parsed when somebody next
// asks, so a burst of keystrokes costs one parse. An open text wins over its file, the later word about a file over a
// reading that was begun before it.

import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { ConcordanceRow, ConfigSources, Document, Finding, Severity, Snapshot, Span, Voice } from '../core/index.js';
import {
  createConfigs, createDocumentOf, createSnapshot, emptyConfig, folderOf, isRead, prepareCompletion, retextDocument, SegmentedText, voiceIn, withConfigs,
  withDocument, withDocuments, withLoading, withoutDocument,
} from '../core/index.js';
import { Checking, type Known } from './checking.js';
import { createView, type View } from './convert.js';
import { type Preferences, usualPreferences } from './preferences.js';
import type { Host } from './host.js';
import type { Turns } from './slices.js';
import type { UndecidedParams } from './protocol.js';
import type { ClientTraits } from './traits.js';
import { ProjectFiles } from './project-files.js';
import { Resting } from './resting.js';
import { Visible } from './visible.js';
import type { Warm } from './warm.js';

/** The text (or bytes) of a file as it was read, and how often something had been said about the file by then. */
export interface FoundFile {
  readonly key: string;
  readonly turn: number;
  readonly content: string | Uint8Array;
}

/** The same, parsed. */
export interface PreparedFile {
  readonly key: string;
  readonly turn: number;
  readonly document: Document;
}

/** A text the editor has open, as it is now. */
interface OpenText {
  readonly version: number;
  readonly text: SegmentedText;
}

export class Session {
  #snapshot: Snapshot = withLoading(createSnapshot(emptyConfig), true);
  /** Open texts by normalised address. */
  readonly #open = new Map<string, OpenText>();
  /** Addresses as the client spells them, by normalised address. */
  readonly #spelling = new Map<string, string>();
  /** Open texts that changed since they were last parsed. */
  readonly #stale = new Set<string>();
  /** Texts of the bundled precedents. */
  readonly #library = new Map<string, string>();
  /** Folders of the workspace, normalised, each with a slash at its end. */
  #folders: readonly string[] = [];
  /** Folders of open files that lie outside the workspace, likewise: the files beside such a one belong to it. */
  readonly #beside = new Set<string>();
  /** How often something was said about a file, by normalised address: a reading that is overtaken is dropped. */
  readonly #said = new Map<string, number>();
  /** Readings of folders that go on. The first has not begun when the server starts. */
  #readings = 1;
  #views = new WeakMap<Document, View>();
  readonly #resting: Resting;
  readonly #checking: Checking;

  /** The `parley.json` files above the texts that are or were open. */
  readonly projectFiles: ProjectFiles;

  /** What the client's editors show, as it tells. */
  readonly shown: Visible;

  /** What the user likes to see in texts, and how they are laid out. */
  preferences: Preferences = usualPreferences;

  /** In which language findings and hovers speak; set before anything is said. */
  voice: Voice = voiceIn();

  /** Old and new numbers of the clauses of open texts that were renumbered, by normalised address. */
  readonly renumbered = new Map<string, readonly ConcordanceRow[]>();

  /** Requests that are being answered in several turns, and those of them that need no other file. */
  #answering = 0;
  #answeringAlone = 0;

  /** In which answers to views are worked out. */
  turns: Turns;

  /** Called after a file was read again that had changed without anybody's telling. */
  whenNoticed: () => void = () => undefined;

  /** Called with what an edit leaves to the drafter, when the edit is about to be answered. */
  whenUndecided: (left: UndecidedParams) => void = () => undefined;

  /** Some request is being answered in several turns: what is done behind answers waits for it. */
  get isAnswering(): boolean {
    return this.#answering > 0;
  }

  /** Some of them can be answered before other files are read, so their reading waits too. */
  get isAnsweringAlone(): boolean {
    return this.#answeringAlone > 0;
  }

  /** Gives what `work` gives, which takes several turns and waits for nothing that waits for it. `alone`: it needs no other file. */
  async whileAnswering<Answer>(work: () => Promise<Answer>, { alone = false } = {}): Promise<Answer> {
    const one = alone ? 1 : 0;
    this.#answering += 1;
    this.#answeringAlone += one;
    try {
      return await work();
    } finally {
      this.#answering -= 1;
      this.#answeringAlone -= one;
    }
  }

  /** `restAbove`: UTF-16 units of text that files which are not open may keep in memory; missing: as usual. */
  constructor(readonly host: Host, readonly traits: ClientTraits, restAbove?: number) {
    this.turns = host;
    this.#checking = new Checking(() => host.now());
    this.projectFiles = new ProjectFiles(host, () => this.#folders);
    this.shown = new Visible((uri) => host.normalizeUri(uri));
    this.#resting = new Resting(host, () => this.#settle(), (uri) => void this.reread([uri]).then(() => this.whenNoticed()), restAbove);
  }

  /**
   * The present state, open texts parsed. A text that cannot be parsed, which would be a fault of the parser, fails the first
   * request that asks and is unknown until it is edited: the other texts are served.
   */
  snapshot(): Snapshot {
    for (const key of this.#stale) {
      this.#stale.delete(key);
      const open = this.#open.get(key);
      if (!open) continue;
      try {
        this.#putOpen(key, open.text);
      } catch (error) {
        this.#snapshot = withoutDocument(this.#snapshot, key);
        throw error;
      }
    }
    return this.#snapshot;
  }

  /** The document at an address as the client spells it; undefined when it is neither open nor known. */
  view(uri: string): View | undefined {
    const document = this.snapshot().documents.get(this.#key(uri));
    return document && this.viewOf(document);
  }

  viewOf(document: Document): View {
    let view = this.#views.get(document);
    if (!view) this.#views.set(document, (view = createView(document)));
    return view;
  }

  /** The address to send for a document of the snapshot. */
  spell(uri: string): string {
    return this.#spelling.get(uri) ?? uri;
  }

  version(uri: string): number | undefined {
    return this.#open.get(this.#key(uri))?.version;
  }

  isOpen(uri: string): boolean {
    return this.#open.has(this.#key(uri));
  }

  openUris(): readonly string[] {
    return [...this.#open.keys()];
  }

  /** All findings of a document of the present snapshot. */
  findings(document: Document): readonly Finding[] {
    return this.#checking.findings(this.snapshot(), document, this.#open.has(document.uri));
  }

  /** What is cheap to find is known of all of the text; `check` has to say that the rest is too. */
  isSurveyed(uri: string): boolean {
    return this.#checking.isSurveyed(this.#key(uri));
  }

  /** The worst `most` of the findings known so far, and how many there are; all are known when `check` said so. */
  worstFindings(document: Document, most: number): Known {
    return this.#checking.worst(this.snapshot(), document, this.#open.has(document.uri), most);
  }

  /** What is known so far of a document's declarations and of the document as a whole; a document that is not open is checked. */
  findingsOfDeclarations(document: Document): readonly Finding[] {
    return this.#open.has(document.uri) ? this.#checking.ofDeclarations(this.snapshot(), document) : this.#checking.ofClosed(this.snapshot(), document);
  }

  /** All findings known so far; those of a document that is not open may point to where something stood in others. */
  findingsOf(document: Document): readonly Finding[] {
    return this.#open.has(document.uri) ? this.worstFindings(document, Number.POSITIVE_INFINITY).findings : this.#checking.ofClosed(this.snapshot(), document);
  }

  /** How many findings of each severity are known so far of a document that is open and was asked about. */
  countsOfFindings(document: Document): Readonly<Record<Severity, number>> {
    return this.#checking.counts(this.snapshot(), document);
  }

  /** How many of the findings known so far the baseline hides; 0 for a document that is not open. */
  hiddenFindings(document: Document): number {
    return this.#checking.hidden(this.snapshot(), document);
  }

  /** All is known of an open text. */
  isChecked(uri: string): boolean {
    return this.#checking.isComplete(this.#key(uri));
  }

  /** Checks an open text for about so many milliseconds, what is shown of it (or `first`) before the rest. True when nothing is left; so for a text that is not open. */
  check(uri: string, milliseconds: number, first?: readonly Span[]): boolean {
    const view = this.view(uri);
    if (!view || !this.#open.has(view.document.uri)) return true;
    return this.#checking.work(this.snapshot(), view.document, milliseconds, first ?? this.shown.spans(uri, view) ?? []);
  }

  /** Makes ahead what the first hover over a clause and the first completion ask for, for about so many milliseconds. True when it is made, or the text is not open. */
  makeAhead(uri: string, milliseconds: number): boolean {
    const view = this.view(uri);
    if (!view || !this.#open.has(view.document.uri)) return true;
    const end = this.host.now() + milliseconds;
    const isOver = (): boolean => this.host.now() >= end;
    return view.document.model.prepare(isOver) && prepareCompletion(view.document, isOver);
  }

  open(uri: string, version: number, text: string): void {
    if (typeof text !== 'string') throw new TypeError('a text that is opened is a string');
    const key = this.#key(uri);
    this.#spelling.set(key, uri);
    this.#open.set(key, { version, text: SegmentedText.from(text) });
    this.#stale.add(key);
  }

  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const key = this.#key(uri);
    const open = this.#open.get(key);
    if (!open) return;
    if (changes.some((change) => typeof change.text !== 'string')) throw new TypeError('a change brings a string');
    this.#open.set(key, { version, text: changes.reduce(changed, open.text) });
    this.#stale.add(key);
  }

  /** The editor gave the text back: what is on disk counts again. A text from outside the workspace is forgotten. */
  async close(uri: string): Promise<void> {
    const key = this.#key(uri);
    this.#open.delete(key);
    this.#stale.delete(key);
    this.#checking.forget(key);
    this.renumbered.delete(key);
    this.#leaveFolderOf(key);
    const precedent = this.#library.get(key);
    if (precedent !== undefined) this.#put(key, precedent);
    else if (this.#isInWorkspace(key)) await this.reread([uri]);
    else this.#drop(key);
  }

  /**
   * Reads files again that changed outside the editor, all before any of them counts, so that a file that was moved is
   * never missing in between. Open texts stay as they are; files that are gone, and `gone`, are forgotten.
   */
  async reread(uris: readonly string[], gone: readonly string[] = []): Promise<void> {
    for (const uri of gone) this.#say(this.#key(uri));
    const reads = await Promise.all(uris.map((uri) => this.#read(this.#key(uri))));
    for (const uri of gone) this.#drop(this.#key(uri));
    for (const read of reads) this.#apply(read);
  }

  /** Reads a file found while the workspace is read; undefined when it is known already or cannot be read. Changes nothing. */
  async find(uri: string, warm?: Warm): Promise<FoundFile | undefined> {
    const key = this.#key(uri);
    if (this.#snapshot.documents.has(key) || this.#open.has(key)) return undefined;
    if (warm?.covers(key)) {
      const turn = this.#say(key);
      const content = await warm.read(key);
      return content && { key, turn, content };
    }
    const { turn, text } = await this.#read(key);
    return text === undefined ? undefined : { key, turn, content: text };
  }

  /** Parses what was read, or takes from `warm` what is kept of it: the costly part of taking a file in. Changes nothing. Undefined when it is no text. */
  prepare({ key, turn, content }: FoundFile, warm?: Warm): PreparedFile | undefined {
    const bytes = typeof content === 'string' ? undefined : content;
    const keptAs = bytes && warm?.keyOf(key, bytes);
    const known = bytes && keptAs !== undefined && warm?.find(keptAs, bytes);
    if (known) return { key, turn, document: this.#resting.admitKnown(key, known) };
    const text = typeof content === 'string' ? content : warm?.textOf(content);
    if (text === undefined) return undefined;
    const document = this.#resting.admit(key, text, { library: this.#library.has(key) });
    if (keptAs !== undefined) warm?.made(keptAs, document);
    return { key, turn, document };
  }

  /** Takes files in, in one step. Those something was said about since they were read, that are open or outside the workspace, stay away. */
  loadMany(files: readonly PreparedFile[]): void {
    const added = files.filter(({ key, turn }) => this.#said.get(key) === turn && !this.#open.has(key) && this.#isInWorkspace(key));
    if (added.length > 0) this.#snapshot = withDocuments(this.#snapshot, added.map(({ document }) => document));
  }

  /** Files that are not open let go of their texts, as far as there is no room for them. */
  #settle(): void {
    const rested = this.#resting.settle(this.#snapshot.documents.values(), (uri) => this.#open.has(uri));
    if (rested.length > 0) this.#snapshot = withDocuments(this.#snapshot, rested);
  }

  /** The addresses of known files under a folder that was removed outside the editor. */
  under(folder: string): readonly string[] {
    const start = `${this.#key(folder).replace(/\/$/, '')}/`;
    return [...this.#snapshot.documents.keys()].filter((key) => key.startsWith(start));
  }

  setFolders(folders: readonly string[]): void {
    this.#folders = folders.map((folder) => `${this.#key(folder).replace(/\/$/, '')}/`);
    for (const [key, { library }] of this.#snapshot.documents) if (!library && !this.#isInWorkspace(key)) this.#drop(key);
  }

  /** True when the file lies outside the workspace and its folder has not been asked for: its neighbours are then to be read. */
  takeFolderOf(uri: string): boolean {
    const key = this.#key(uri);
    if (this.#isInWorkspace(key) || this.#library.has(key)) return false;
    this.#beside.add(folderOf(key));
    return true;
  }

  /** With the last open file of a folder outside the workspace, those beside it are forgotten. */
  #leaveFolderOf(key: string): void {
    const folder = folderOf(key);
    if (!this.#beside.has(folder) || [...this.#open.keys()].some((other) => folderOf(other) === folder)) return;
    this.#beside.delete(folder);
    for (const [other, { library }] of this.#snapshot.documents) if (!library && folderOf(other) === folder && !this.#isInWorkspace(other)) this.#drop(other);
  }

  /** The folders of the workspace, normalised, each with a slash at its end. */
  get folders(): readonly string[] {
    return this.#folders;
  }

  isLibrary(uri: string): boolean {
    return this.#library.has(this.#key(uri));
  }

  isInWorkspace(uri: string): boolean {
    return this.#isInWorkspace(this.#key(uri));
  }

  addLibrary(uri: string, text: string): void {
    const key = this.#key(uri);
    this.#library.set(key, text);
    if (!this.#open.has(key)) this.#put(key, text);
    else this.#stale.add(key);
  }

  /** Texts that have not been saved anywhere belong to the workspace's first folder. */
  setConfigs(sources: Omit<ConfigSources, 'home'>): void {
    const [home] = this.#folders;
    this.#snapshot = withConfigs(this.#snapshot, createConfigs({ ...sources, ...(home === undefined ? {} : { home }) }));
  }

  /** The library and the first folders are read, or a folder that was added: until all readings have ended the snapshot says `loading`. */
  beginReading(): void {
    this.#readings += 1;
    this.#snapshot = withLoading(this.#snapshot, true);
  }

  endReading(): void {
    this.#readings -= 1;
    if (this.#readings === 0) this.#snapshot = withLoading(this.#snapshot, false);
  }

  async #read(key: string): Promise<{ readonly key: string; readonly turn: number; readonly text: string | undefined }> {
    const turn = this.#say(key);
    return { key, turn, text: await this.host.readFile(key) };
  }

  #apply({ key, turn, text }: { readonly key: string; readonly turn: number; readonly text: string | undefined }): void {
    if (this.#said.get(key) !== turn || this.#open.has(key)) return;
    if (text === undefined) this.#drop(key);
    else this.#put(key, text);
  }

  /** A new word about a file: readings begun before it no longer count. */
  #say(key: string): number {
    const turn = (this.#said.get(key) ?? 0) + 1;
    this.#said.set(key, turn);
    return turn;
  }

  /** An open text stays. */
  #drop(key: string): void {
    if (!this.#open.has(key)) this.#snapshot = withoutDocument(this.#snapshot, key);
  }

  #isInWorkspace(key: string): boolean {
    return this.#folders.some((folder) => key.startsWith(folder)) || this.#beside.has(folderOf(key));
  }

  #put(key: string, text: string): void {
    this.#snapshot = withDocument(this.#snapshot, this.#resting.admit(key, text, { library: this.#library.has(key) }));
  }

  /** An open text: what an edit left of the document that was made of it is kept. */
  #putOpen(key: string, text: SegmentedText): void {
    const before = this.#snapshot.documents.get(key);
    const library = this.#library.has(key);
    const document = before !== undefined && before.library === library && this.#isMadeOf(before, text) ? retextDocument(before, text) : createDocumentOf(key, text, { library });
    this.#snapshot = withDocument(this.#snapshot, document);
    this.#checking.edited(this.#snapshot, document);
  }

  /** False for what was read from disk before the text was opened: its segments bear other blocks under the same ids. */
  #isMadeOf(document: Document, text: SegmentedText): boolean {
    return isRead(document) && document.model.tree.text instanceof SegmentedText && document.model.tree.text.lineage === text.lineage;
  }

  #key(uri: string): string {
    return this.host.normalizeUri(uri);
  }
}

function changed(text: SegmentedText, change: TextDocumentContentChangeEvent): SegmentedText {
  if (!('range' in change)) return text.replacedBy(change.text);
  const a = text.offsetAt(change.range.start);
  const b = text.offsetAt(change.range.end);
  return text.edited({ span: { start: Math.min(a, b), end: Math.max(a, b) }, newText: change.text });
}
