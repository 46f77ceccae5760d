// The two ways a document is kept up to date, as one thing that takes actions: the core's own functions, and the server's session.
// Invariant: nothing here makes a document afresh after a change; opened and written texts are new documents.

import * as core from '../../server/src/core/index.js';
import type { Document, Finding, Snapshot } from '../../server/src/core/index.js';
import type { Host } from '../../server/src/lsp/host.js';
import { readFiles } from '../../server/src/lsp/scan.js';
import { Session } from '../../server/src/lsp/session.js';
import { readTraits } from '../../server/src/lsp/traits.js';
import { type Action, type Case, clipped, type Edit, Texts } from './case.js';
import { lspChanges } from './lsp-changes.js';

/** Longer than any text here. */
const oneSegment = 1 << 28;

export interface Subject {
  /** Does what `texts` has just done; `texts` is the workspace after the action. */
  apply(action: Action, texts: Texts): Promise<void> | void;
  snapshot(): Snapshot;
  findings(document: Document): readonly Finding[];
  /** The document of the last change and the one it was edited from, where the subject knows them. */
  readonly edited?: { readonly before: Document; readonly after: Document } | undefined;
}

/** Without a segment size: in one segment, so that what is fresh knows of no borders. */
export function createFresh(uri: string, text: string, library: boolean, segmentSize = oneSegment): Document {
  const options = { library, segmentSize };
  return core.createDocument(uri, text, options);
}

/** The snapshot of documents all made from their texts; no object of it is shared with anything. */
export function freshSnapshot(texts: ReadonlyMap<string, string>, { library, loading, severities }: Pick<Texts, 'library' | 'loading' | 'severities'>): Snapshot {
  const documents = [...texts].map(([uri, text]) => createFresh(uri, text, library.has(uri)));
  return core.withLoading(core.withDocuments(core.createSnapshot({ ...core.emptyConfig, severities }), documents), loading);
}

export function createSubject(start: Case): Subject {
  return start.subject === 'core' ? new CoreSubject(start) : new SessionSubject(start);
}

class CoreSubject implements Subject {
  edited: Subject['edited'];
  /** By address; told of every version of their document. */
  readonly #checkers = new Map<string, core.Checker>();
  #changes = 0;
  #snapshot: Snapshot;
  readonly #segment: number;

  constructor({ files, segment }: Case) {
    this.#segment = segment;
    this.#snapshot = core.withDocuments(core.createSnapshot(core.emptyConfig), files.map(({ uri, text, library }) => createFresh(uri, text, library, segment)));
  }

  apply(action: Action, texts: Texts): void {
    this.edited = undefined;
    switch (action.kind) {
      case 'change': {
        const before = this.#snapshot.documents.get(action.uri);
        if (before === undefined) throw new Error(`${action.uri} is open and not in the snapshot`);
        const after = core.editDocument(before, spansOf(before, action.edits));
        this.edited = { before, after };
        this.#snapshot = core.withDocument(this.#snapshot, after);
        this.#recheck(action.uri, after);
        return;
      }
      case 'config':
        this.#snapshot = core.withConfig(this.#snapshot, { ...core.emptyConfig, severities: action.severities });
        return;
      case 'loading':
        this.#snapshot = core.withLoading(this.#snapshot, action.loading);
        return;
      default: {
        const text = texts.text(action.uri);
        // An open text wins over its file, which may come and go.
        if (texts.open.has(action.uri) && action.kind !== 'open') return;
        if (text === undefined) {
          this.#checkers.delete(action.uri);
          this.#snapshot = core.withoutDocument(this.#snapshot, action.uri);
          return;
        }
        const fresh = createFresh(action.uri, text, texts.library.has(action.uri), this.#segment);
        this.#snapshot = core.withDocument(this.#snapshot, fresh);
        this.#recheck(action.uri, fresh);
      }
    }
  }

  snapshot(): Snapshot {
    return this.#snapshot;
  }

  findings(document: Document): readonly Finding[] {
    const checker = this.#checkers.get(document.uri) ?? new core.Checker();
    this.#checkers.set(document.uri, checker);
    checker.update(this.#snapshot, document);
    if (!checker.work({ stop: () => false })) throw new Error('a checker that may go on to the end leaves something');
    return checker.findings();
  }

  /** Tells the checker of the change; now and then it looks at a little of it, as between two keystrokes. */
  #recheck(uri: string, document: Document): void {
    const checker = this.#checkers.get(uri);
    checker?.update(this.#snapshot, document);
    this.#changes += 1;
    let looks = this.#changes % 5;
    if (this.#changes % 3 === 0) checker?.work({ stop: () => (looks -= 1) < 0 });
  }
}

function spansOf(document: Document, edits: readonly Edit[]): Parameters<typeof core.editDocument>[1] {
  let { length } = document.model.tree.text;
  return edits.map((edit) => {
    const { start, end, newText } = clipped(edit, length);
    length += newText.length - (end - start);
    return { span: { start, end }, newText };
  });
}

class SessionSubject implements Subject {
  readonly #session: Session;
  readonly #texts: Texts;
  readonly #open = new Map<string, string>();
  #version = 1;
  #loading = false;

  constructor({ files }: Case) {
    this.#texts = new Texts(files);
    const traits = readTraits({ processId: null, rootUri: 'file:///w', capabilities: {} });
    this.#session = new Session(hostOf(this.#texts), traits);
    this.#session.setFolders(['file:///w']);
    for (const { uri, text, library } of files) if (library) this.#session.addLibrary(uri, text);
    for (const { uri, text, open } of files) if (open) this.#openText(uri, text);
    this.#session.endReading();
  }

  /** Reads the files that are not open: the first thing after the constructor. */
  async begin(): Promise<void> {
    await readFiles(this.#session, [...this.#texts.disk.keys()].filter((uri) => !this.#texts.library.has(uri)));
  }

  async apply(action: Action): Promise<void> {
    this.#texts.apply(action);
    switch (action.kind) {
      case 'change': {
        const before = this.#open.get(action.uri) ?? '';
        this.#open.set(action.uri, this.#texts.open.get(action.uri) ?? '');
        this.#session.change(action.uri, (this.#version += 1), lspChanges(before, action.edits));
        return;
      }
      case 'open':
        return this.#openText(action.uri, action.text);
      case 'close':
        this.#open.delete(action.uri);
        return this.#session.close(action.uri);
      case 'write':
        return this.#session.reread([action.uri]);
      case 'delete':
        return this.#session.reread([], [action.uri]);
      case 'config':
        return this.#session.setConfigs({ user: { severities: action.severities } });
      case 'loading':
        if (action.loading === this.#loading) return;
        this.#loading = action.loading;
        if (action.loading) this.#session.beginReading();
        else this.#session.endReading();
    }
  }

  snapshot(): Snapshot {
    return this.#session.snapshot();
  }

  findings(document: Document): readonly Finding[] {
    return this.#session.findings(document);
  }

  #openText(uri: string, text: string): void {
    this.#open.set(uri, text);
    this.#session.open(uri, (this.#version += 1), text);
  }
}

/** A host whose files are the texts on disk. */
function hostOf(texts: Texts): Host {
  return {
    kind: 'process', version: '0', listFiles: () => Promise.resolve([...texts.disk.keys()]), listBeside: () => Promise.resolve([]), readFile: (uri) => Promise.resolve(texts.disk.get(uri)),
    readLibrary: () => Promise.resolve([]), defer: (task) => task(), now: () => 0, normalizeUri: (uri) => uri,
  };
}

/** Some subjects have files to read before they are ready. */
export async function begun(subject: Subject): Promise<Subject> {
  if (subject instanceof SessionSubject) await subject.begin();
  return subject;
}
