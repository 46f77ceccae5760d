// The text of an agreement under a reading: as one party would sign it, what is agreed, or clean, to hand out.
// - `party`: words in brackets of the party stay without their marks, those of others go; a bracket of nobody stays as it is, since nobody's
//   position says what becomes of it. Annotations and comments stay.
// - `agreed`: nothing that stands in brackets, and no clause with `@bracket` or `@status open` or `bracketed`. Annotations and comments stay.
// - `clean`: no mark of brackets, every word: alternatives are parted by a slash. Of annotations only those stay that the structure rests on or
//   that say what a clause means (`meant`); comments, notes, positions, counterparts and all that speaks of the drafting go.
// Invariants: numbering stays, what is emptied says so; a text without brackets is itself under every reading, but for what `clean` leaves out.

import { closerOf } from '../../syntax/bracket-faults.js';
import { NO_BLOCK } from '../../syntax/types.js';
import type { BlockId } from '../../syntax/types.js';
import { isStructural } from '../../syntax/walk.js';
import { type Edit, type Moves, movesOf } from '../../text/edits.js';
import { createDocument, editDocument } from '../../workspace/document.js';
import { derived } from '../../workspace/memo.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import { familyOf } from '../../resolve/family.js';
import { isSameList } from '../../text/same-list.js';
import { type OpenBracket, areBeside, bracketBlocks, bracketsOf } from './open-brackets.js';
import { ownWords } from './reading-runs.js';
import { type Decision, differenceOf, settled, textAfter } from './settle-brackets.js';

export type Reading =
  /** `party`: its id, in any case, or a name that stands in brackets and nobody declares. */
  | { readonly kind: 'party'; readonly party: string }
  | { readonly kind: 'agreed' }
  | { readonly kind: 'clean' };

/** Annotations that stay in a clean text. */
const meant: ReadonlySet<string> = new Set([
  'id', 'heading', 'option', 'binds', 'benefits', 'addresses', 'kind', 'enforced-by', 'monitored-by', 'establishes', 'deadline', 'after', 'domain', 'clause',
]);

/** A document under a reading. */
export interface Read {
  /** The draft itself where the reading changes nothing. */
  readonly document: Document;
  /** The block of the draft that says what a block of it says, or of which that is left. */
  readonly inDraft: (block: BlockId) => BlockId;
  readonly kept: KeptRead;
}

/** What is kept from one version to the next. */
export interface KeptRead {
  /** The version of the document it is of (`versionOf`). */
  readonly of: object;
  readonly inDraft: Read['inDraft'];
  readonly basis: readonly unknown[];
  readonly settled: ReadonlyMap<BlockId, SettledBlock>;
  /** The documents that came of it, the last one last. */
  readonly stages: readonly Document[];
}

/** What becomes of a block of its own words: places count from its start. */
interface SettledBlock {
  /** As long as it is the same, so is what the block says. */
  readonly own: object;
  readonly kind: string;
  readonly edits: readonly Edit[];
}

/** `kept`: of the same document, in an earlier snapshot. In steps of a few clauses each. */
export function* readInSteps(snapshot: Snapshot, document: Document, reading: Reading, kept?: KeptRead): Generator<undefined, Read> {
  const basis = [JSON.stringify(reading), ...namesOf(snapshot, document)];
  const isBasis = kept !== undefined && isSameList(kept.basis, basis);
  const of = derived(document, versionOf);
  if (isBasis && kept.of === of) return { document: kept.stages.at(-1) ?? document, inDraft: kept.inDraft, kept };
  const blocks = new Map<BlockId, SettledBlock>();
  const { model } = document;
  const { tree } = model;
  const together = togetherIn(document, reading);
  const decisions: Decision[] = [];
  const edits: Edit[] = [];
  for (const [i, block] of bracketBlocks(document).entries()) {
    if (i % atOnce === atOnce - 1) yield;
    if (together.has(block)) {
      decisions.push(...decided(document, bracketsOf(snapshot, document, block), reading));
      continue;
    }
    const base = tree.start(block);
    const own = model.own(ownWords, block);
    const kind = tree.kind(block);
    const known = isBasis ? kept.settled.get(block) : undefined;
    const moved = (list: readonly Edit[], by: number): readonly Edit[] => list.map(({ span: { start, end }, newText }) => ({ span: { start: start + by, end: end + by }, newText }));
    const now = known?.own === own && known.kind === kind ? known : { own, kind, edits: moved(settled(document, decided(document, bracketsOf(snapshot, document, block), reading)), -base) };
    blocks.set(block, now);
    edits.push(...moved(now.edits, base));
  }
  edits.push(...settled(document, decisions, reading.kind === 'agreed' ? openClauses(document) : []));
  yield;
  const before = isBasis ? kept.stages : [];
  const stages = [after(document, edits, before[0])];
  const [unmarked] = stages;
  const made = [edits];
  if (reading.kind === 'clean' && unmarked) {
    const more = ofDrafting(unmarked);
    made.push([...more]);
    stages.push(after(unmarked, more, before[1]));
  }
  const back = made.map(backwards).reverse();
  const read = stages.at(-1) ?? document;
  const inDraft = (block: BlockId): BlockId => (read === document ? block : tree.blockAt(back.reduce((at, moves) => moves.at(at, 'start'), read.model.tree.start(block))));
  return { document: read, inDraft, kept: { of, inDraft, basis, settled: blocks, stages } };
}

/** Blocks with brackets that are read between two pauses. */
const atOnce = 64;

/** What is said of each bracket; nothing of one that stays as it is. */
function decided(document: Document, brackets: readonly OpenBracket[], reading: Reading): readonly Decision[] {
  switch (reading.kind) {
    case 'party': {
      const wanted = reading.party.toLowerCase();
      return brackets.filter(({ by }) => by.length > 0).map((bracket) => ({ bracket, verdict: bracket.by.some((id) => id.toLowerCase() === wanted) ? 'keep' : 'take out' }));
    }
    case 'agreed':
      return brackets.map((bracket) => ({ bracket, verdict: 'take out' }));
    case 'clean':
      return brackets.map((bracket, i) => decisionOf(document, bracket, brackets.slice(Math.max(0, i - near), i)));
  }
}

/** Blocks with brackets that are settled together, since what becomes of one hangs on others: whole clauses in brackets or open, and all below them. */
function togetherIn(document: Document, reading: Reading): ReadonlySet<BlockId> {
  const { model } = document;
  const { tree } = model;
  const tops = new Set<BlockId>(reading.kind === 'agreed' ? openClauses(document) : []);
  const found = new Set<BlockId>();
  for (const { name, owner } of model.allAnnotations) if (name === 'bracket') tops.add(owner);
  const blocks = bracketBlocks(document);
  for (const block of blocks) {
    const { open, lead } = model.own(ownWords, block);
    if (open < 0 && lead.length === 0) continue;
    tops.add(block);
    // The bracket may close behind the clause it opens in front of.
    for (const inline of model.inline(block)) {
      const close = inline.kind === 'bracket' && !inline.closed ? closerOf(tree, block, inline.span.start) : -1;
      if (close >= 0) found.add(tree.blockAt(close));
    }
  }
  if (tops.size > 0) for (const block of blocks) for (let at = block; at !== NO_BLOCK; at = tree.parent(at)) if (tops.has(at)) found.add(block);
  return found;
}

/** The document after edits of it, by way of what an earlier version of it came to. */
function after(document: Document, edits: readonly Edit[], before: Document | undefined): Document {
  if (edits.length === 0) return document;
  const text = textAfter(document, edits);
  return before ? editDocument(before, [differenceOf(textOf(before), text)]) : createDocument(document.uri, text, { library: document.library });
}

/** From places of the text after edits to those of the text before. */
function backwards(edits: readonly Edit[]): Moves {
  const moves = movesOf(edits);
  return movesOf(edits.map(({ span, newText }) => {
    const end = moves.at(span.end, 'end');
    return { span: { start: end - newText.length, end }, newText: ' '.repeat(span.end - span.start) };
  }));
}

export function textOf({ model: { tree: { text } } }: Document): string {
  return text.slice(0, text.length);
}

/** Alternatives stand at most so many brackets before each other, those within them counted. */
const near = 50;

export interface Reader {
  readonly id: string;
  /** The id where nobody declares it. */
  readonly name: string;
  /** How many brackets are of it, alone or with others. */
  readonly brackets: number;
}

/** Of each block with brackets whose they are: what is kept from one version to the next. */
export interface KeptReaders {
  /** The version of the document it is of, and what was found. */
  readonly of: object;
  readonly readers: readonly Reader[];
  readonly basis: readonly unknown[];
  readonly by: ReadonlyMap<BlockId, { readonly own: object; readonly names: readonly string[] }>;
}

/**
 * Who may be read as: the parties of the agreement and its other files, then names that stand in brackets and nobody declares. `kept`: of the same
 * document, in an earlier snapshot. In steps of a few clauses each.
 */
export function* readersInSteps(snapshot: Snapshot, document: Document, kept?: KeptReaders): Generator<undefined, { readonly readers: readonly Reader[]; readonly kept: KeptReaders }> {
  const { model } = document;
  const basis = [document.aspects.structure, document.aspects.annotations, ...namesOf(snapshot, document)];
  const of = derived(document, versionOf);
  const isBasis = kept !== undefined && isSameList(kept.basis, basis);
  if (isBasis && kept.of === of) return { readers: kept.readers, kept };
  const before = isBasis ? kept.by : undefined;
  const by = new Map<BlockId, { readonly own: object; readonly names: readonly string[] }>();
  for (const [i, block] of bracketBlocks(document).entries()) {
    if (i % atOnce === atOnce - 1) yield;
    const own = model.own(ownWords, block);
    const known = before?.get(block);
    by.set(block, known?.own === own ? known : { own, names: bracketsOf(snapshot, document, block).flatMap((bracket) => bracket.by) });
  }
  const counts = new Map<string, number>();
  for (const { names } of by.values()) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const declared = new Map(familyOf(snapshot, document).flatMap((member) => member.model.parties).reverse().map(({ id, name }) => [id.text, name.text]));
  const ids = [...new Set([...[...declared.keys()].reverse(), ...counts.keys()])];
  const readers = ids.map((id) => ({ id, name: declared.get(id) ?? id, brackets: counts.get(id) ?? 0 }));
  return { readers, kept: { of, readers, basis, by } };
}

/** Of several files of one agreement, with the brackets of all. `kept`: by address, in an earlier snapshot. */
export function* readersTogetherInSteps(
  snapshot: Snapshot, documents: readonly Document[], kept?: ReadonlyMap<string, KeptReaders>,
): Generator<undefined, { readonly readers: readonly Reader[]; readonly kept: ReadonlyMap<string, KeptReaders> }> {
  const found = new Map<string, Reader>();
  const keeping = new Map<string, KeptReaders>();
  for (const document of documents) {
    const own = yield* readersInSteps(snapshot, document, kept?.get(document.uri));
    keeping.set(document.uri, own.kept);
    for (const reader of own.readers) {
      const known = found.get(reader.id);
      found.set(reader.id, known ? { ...known, brackets: known.brackets + reader.brackets } : reader);
    }
  }
  return { readers: [...found.values()], kept: keeping };
}

/** Stands for one version of a document, without keeping it in memory: `derived(document, versionOf)` is the same object for the same version only. */
export function versionOf(_document: Document): object {
  return {};
}

/** What names in brackets mean hangs on these objects. */
function namesOf(snapshot: Snapshot, document: Document): readonly unknown[] {
  return [snapshot.names, ...familyOf(snapshot, document).map(({ aspects }) => aspects.declarations)];
}

/** Clauses that are open as a whole by their `@status`. */
function openClauses({ model }: Document): readonly BlockId[] {
  return model.allAnnotations.flatMap(({ name, value, owner }) => {
    const status = value.trim().toLowerCase();
    return name === 'status' && (status === 'open' || status === 'bracketed') && owner !== NO_BLOCK && isStructural(model.tree.kind(owner)) ? [owner] : [];
  });
}

/** Its words stay; the second and later alternatives are parted from the one before. */
function decisionOf(document: Document, bracket: OpenBracket, before: readonly OpenBracket[]): Decision {
  const { tree } = document.model;
  const last = before.findLast((each) => areBeside(document, each, bracket));
  if (!last) return { bracket, verdict: 'keep' };
  const between = tree.text.slice(last.span.end, bracket.span.start);
  return { bracket, verdict: 'keep', opening: between.trim() !== '' ? '' : /\s$/u.test(between) ? '/ ' : ' / ' };
}

/** Lines that are there for the drafters. A blank line behind goes along where one stands in front. */
function ofDrafting({ model }: Document): readonly Edit[] {
  const { tree } = model;
  const edits: Edit[] = [];
  const takeOut = (start: number, end: number): void => void edits.push({ span: { start, end }, newText: '' });
  for (let at = tree.first; at !== NO_BLOCK; at = tree.next(at)) {
    const kind = tree.kind(at);
    const [start, end] = [tree.start(at), tree.end(at)];
    if (kind === 'comment' || (kind === 'annotation' && !meant.has(model.annotationAt(at)?.name ?? ''))) takeOut(start + (start === 0 && tree.text.slice(0, 1) === '\uFEFF' ? 1 : 0), end);
    else if (isStructural(kind)) for (const { index, 0: line } of tree.text.slice(start, end).matchAll(comments)) takeOut(start + index, start + index + line.length);
    else if (kind === 'blank' && edits.at(-1)?.span.end === start) {
      const above = firstOf(edits);
      if (above <= 1 || tree.kind(tree.blockAt(above - 1)) === 'blank') takeOut(start, end);
    }
  }
  return edits;
}

/** Lines in a block that are comments. */
const comments = /^[^\S\r\n]*\/\/[^\r\n]*(?:\r\n|\r|\n|$)/gmu;

/** Where the last run of neighbouring edits begins. */
function firstOf(edits: readonly Edit[]): number {
  let at = edits.at(-1)?.span.start ?? 0;
  for (let i = edits.length - 2; i >= 0 && edits[i]?.span.end === at; i -= 1) at = edits[i]?.span.start ?? at;
  return at;
}
