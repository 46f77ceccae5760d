// Runs a case: does each step to the subject and holds what it says against documents made fresh from the same texts.
// Invariant: both sides are asked the same questions in the same words; an answer that throws is an answer too, and a fault.

import * as core from '../../server/src/core/index.js';
import type { Document, Finding, Snapshot } from '../../server/src/core/index.js';
import { answersAcross, answersAt, answersOf, findingLines } from './answers.js';
import { type Case, type Look, type Step, Texts } from './case.js';
import { dumpIndex, dumpModel, dumpTree } from './dumps.js';
import { brokenPromises } from './promises.js';
import { agreementNames } from './scope.js';
import { begun, createFresh, createSubject, freshSnapshot, type Subject } from './subjects.js';

/** Where the two sides parted. `what` names the comparison (`tree`, `model`, `findings`, `hover` …), without places. */
export class Difference extends Error {
  constructor(readonly what: string, readonly step: number, words: string) {
    super(words);
  }
}

interface Past {
  readonly snapshot: Snapshot;
  readonly texts: ReadonlyMap<string, string>;
  readonly state: Pick<Texts, 'library' | 'loading' | 'severities'>;
}

/** How often each comparison was made. */
export type Counts = Record<'tree' | 'model' | 'index' | 'findings' | 'places' | 'old', number>;

const pastKept = 12;

export class Machine {
  readonly texts: Texts;
  readonly counts: Counts = { tree: 0, model: 0, index: 0, findings: 0, places: 0, old: 0 };
  #steps = 0;
  #subject: Subject | undefined;
  /** Documents not yet held against fresh ones, for each of the two looks. */
  readonly #unseen = { tree: new Set<string>(), model: new Set<string>() };
  readonly #past: Past[] = [];
  readonly #names = new Set<string>(['nowhere-1999', ...agreementNames.flatMap(({ id, alias, name }) => [id, alias, name])]);

  /** `onCompared` is told of each document, made fresh, whose findings were compared. */
  constructor(readonly start: Case, readonly onCompared?: (document: Document, findings: readonly Finding[]) => void) {
    this.texts = new Texts(start.files);
    for (const { uri } of start.files) this.#mark(uri);
  }

  /** Throws a Difference. Returns false when the step made no sense in this case and nothing was done. */
  async step({ action, look }: Step): Promise<boolean> {
    this.#subject ??= await this.#guard('start', async () => begun(createSubject(this.start)));
    const at = this.#steps++;
    if (!this.texts.apply(action)) return false;
    if ('uri' in action) this.#mark(action.uri);
    await this.#guard(`throws on ${action.kind}`, async () => this.#subject?.apply(action, this.texts), at);
    await this.look(look, at);
    return true;
  }

  async look(look: Look, at = this.#steps): Promise<void> {
    const subject = (this.#subject ??= await begun(createSubject(this.start)));
    if (!(look.tree || look.model || look.index || look.findings || look.places.length > 0 || look.touch.length > 0 || look.old > 0)) return;
    const snapshot = await this.#guard('throws on snapshot', () => Promise.resolve(subject.snapshot()), at);
    const texts = this.texts.all();
    this.#same('documents', at, 'which documents there are', () => [...snapshot.documents.keys()].sort(), () => [...texts.keys()]);
    this.#remember(snapshot, texts);
    for (const { uri, offset } of look.touch) this.#touch(snapshot, uri, offset);
    if (look.tree && subject.edited !== undefined) this.#comparePromises(at, subject.edited);
    if (look.tree) for (const uri of take(this.#unseen.tree)) this.#compareOne('tree', at, snapshot, texts, uri, dumpTree);
    if (look.model) for (const uri of take(this.#unseen.model)) this.#compareOne('model', at, snapshot, texts, uri, dumpModel);
    if (look.index || look.findings || look.places.length > 0) {
      const fresh = freshSnapshot(texts, this.texts);
      if (look.index) this.#compareIndex(at, snapshot, fresh);
      if (look.findings) this.#compareFindings(at, subject, snapshot, fresh);
      if (look.places.length > 0) this.#comparePlaces(at, snapshot, fresh, look);
    }
    if (look.old > 0) this.#compareOld(at, look.old);
  }

  #compareOne(what: 'tree' | 'model', at: number, snapshot: Snapshot, texts: ReadonlyMap<string, string>, uri: string, dump: (document: Document) => readonly string[]): void {
    const text = texts.get(uri);
    const document = snapshot.documents.get(uri);
    if (text === undefined || document === undefined) return;
    this.counts[what] += 1;
    this.#same(what, at, uri, () => dump(document), () => dump(createFresh(uri, text, this.texts.library.has(uri))));
  }

  /** What the edited document says of itself against what it is. */
  #comparePromises(at: number, { before, after }: NonNullable<Subject['edited']>): void {
    this.#same('change', at, after.uri, () => brokenPromises(before, after), () => ['promises kept']);
  }

  #compareIndex(at: number, snapshot: Snapshot, fresh: Snapshot): void {
    for (const { model: { agreement } } of fresh.ordered) for (const name of [agreement.id, agreement.name, ...agreement.aliases]) this.#names.add(name.text);
    this.counts.index += 1;
    this.#same('index', at, 'the index', () => dumpIndex(snapshot, this.#names), () => dumpIndex(fresh, this.#names));
  }

  #compareFindings(at: number, subject: Subject, snapshot: Snapshot, fresh: Snapshot): void {
    for (const uri of this.texts.open.keys()) {
      this.counts.findings += 1;
      this.#same('findings', at, uri, () => findingLines(snapshot, get(snapshot, uri), subject.findings(get(snapshot, uri))), () => {
        const found = core.checkDocument(fresh, get(fresh, uri));
        this.onCompared?.(get(fresh, uri), found);
        return findingLines(fresh, get(fresh, uri), found);
      });
    }
  }

  #comparePlaces(at: number, snapshot: Snapshot, fresh: Snapshot, { places }: Look): void {
    const asked = new Set<string>();
    for (const { uri, offset } of places) {
      const length = this.texts.text(uri)?.length;
      if (length === undefined) continue;
      asked.add(uri);
      this.counts.places += 1;
      const place = Math.min(offset, length);
      this.#same('answers', at, uri, () => answersAt(snapshot, get(snapshot, uri), place), () => answersAt(fresh, get(fresh, uri), place));
    }
    for (const uri of asked) this.#same('answers', at, uri, () => answersOf(snapshot, get(snapshot, uri)), () => answersOf(fresh, get(fresh, uri)));
    this.#same('answers', at, 'all documents', () => answersAcross(snapshot), () => answersAcross(fresh));
  }

  #compareOld(at: number, age: number): void {
    const past = this.#past.at(-1 - age);
    if (past === undefined) return;
    const fresh = freshSnapshot(past.texts, past.state);
    this.counts.old += 1;
    for (const uri of past.texts.keys()) {
      if (!this.texts.open.has(uri)) continue;
      this.#same('old tree', at, `${uri}, ${age} versions ago`, () => dumpTree(get(past.snapshot, uri)), () => dumpTree(get(fresh, uri)));
      this.#same('old model', at, `${uri}, ${age} versions ago`, () => dumpModel(get(past.snapshot, uri)), () => dumpModel(get(fresh, uri)));
      const lines = (snapshot: Snapshot): readonly string[] => findingLines(snapshot, get(snapshot, uri), core.checkDocument(snapshot, get(snapshot, uri)));
      this.#same('old findings', at, `${uri}, ${age} versions ago`, () => lines(past.snapshot), () => lines(fresh));
    }
  }

  /** Asks the incremental side alone; what it throws comes up again when the answer is compared. */
  #touch(snapshot: Snapshot, uri: string, offset: number): void {
    const document = snapshot.documents.get(uri);
    if (document !== undefined) lines(() => [...answersAt(snapshot, document, Math.min(offset, document.model.tree.text.length)), String(document.model.nameUses.length)]);
  }

  #remember(snapshot: Snapshot, texts: ReadonlyMap<string, string>): void {
    if (this.#past.at(-1)?.snapshot === snapshot) return;
    this.#past.push({ snapshot, texts, state: { library: this.texts.library, loading: this.texts.loading, severities: this.texts.severities } });
    if (this.#past.length > pastKept) this.#past.shift();
  }

  #mark(uri: string): void {
    this.#unseen.tree.add(uri);
    this.#unseen.model.add(uri);
  }

  #same(what: string, at: number, about: string, incremental: () => readonly string[], fresh: () => readonly string[]): void {
    const ours = lines(incremental);
    const theirs = lines(fresh);
    const line = ours.findIndex((each, i) => each !== theirs[i]);
    if (line < 0 && ours.length === theirs.length && !ours[0]?.startsWith('throws ')) return;
    const [left, right] = line < 0 ? [ours[theirs.length] ?? ours[0] ?? '', theirs[ours.length] ?? theirs[0] ?? ''] : [ours[line] ?? '', theirs[line] ?? '(nothing)'];
    const name = what === 'answers' ? (/^\w+/u.exec(left)?.[0] ?? what) : what;
    throw new Difference(name, at, `${name} of ${about}\n  incremental: ${around(left, right)}\n  fresh:       ${around(right, left)}`);
  }

  async #guard<Value>(what: string, work: () => Promise<Value>, at = 0): Promise<Value> {
    try {
      return await work();
    } catch (error) {
      throw new Difference(what, at, error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }
}

/** Runs a whole case; undefined when both sides agreed to the end. */
export async function replay(start: Case): Promise<Difference | undefined> {
  const machine = new Machine(start);
  try {
    for (const step of start.steps) await machine.step(step);
    return undefined;
  } catch (error) {
    if (error instanceof Difference) return error;
    throw error;
  }
}

function get(snapshot: Snapshot, uri: string): Document {
  const document = snapshot.documents.get(uri);
  if (document === undefined) throw new Error(`no document ${uri}`);
  return document;
}

function lines(make: () => readonly string[]): readonly string[] {
  try {
    return make();
  } catch (error) {
    return [`throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}

function take(set: Set<string>): readonly string[] {
  const all = [...set];
  set.clear();
  return all;
}

/** The part of a line where it differs from the other, with the line's beginning. */
function around(line: string, other: string): string {
  let at = 0;
  while (at < line.length && line.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  return at < 160 ? line.slice(0, 400) : `${line.slice(0, 60)} … ${line.slice(at - 80, at + 240)}`;
}
