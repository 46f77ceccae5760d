// The agreement as it would read when signed: title, text with its numbers, brackets by party, what stands beside the clauses, and the signatures.
// One model for the preview, the printed page and the Word document. Under a reading (`parts/readings.ts`) it is the copy of the text as that reading has it.
// Invariants: rows are in order of the text; a row is the same object for as long as nothing it shows has changed; rows hold no places. What
// is drafters' markup alone (declarations, annotations, comments) is no text of the treaty: declared names stand where the text uses them.

import { findAnnotationSpec } from '../model/annotations.js';
import type { Signature } from '../model/types.js';
import { familyOf } from '../resolve/family.js';
import { annotationName, derivedTitleBlock } from '../syntax/details.js';
import { type BlockId, NO_BLOCK } from '../syntax/types.js';
import { isStructural } from '../syntax/walk.js';
import { configOf } from '../workspace/config-of.js';
import { withDocument } from '../workspace/snapshot.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { finish } from './parts/long-work.js';
import { type Colour, partiesWithColours } from './parts/party-palette.js';
import { asidesOf, type ReadingAside } from './parts/reading-asides.js';
import { framesOf, type ReadingFrame } from './parts/reading-frames.js';
import { referenceWords } from './parts/reading-references.js';
import { type OwnRun, type OwnWords, ownWords, type ReadingRole } from './parts/reading-runs.js';
import { type KeptRead, type KeptReaders, type Reader, readersInSteps, readInSteps, type Reading } from './parts/readings.js';

export type { ReadingAside } from './parts/reading-asides.js';
export type { ReadingRole } from './parts/reading-runs.js';

export interface ReadingRun {
  readonly text: string;
  readonly role: ReadingRole;
  /** Indices of the parties whose bracket it stands in; empty in one of nobody, or of one that is not declared; missing outside of all. */
  readonly by?: readonly number[];
}

export interface ReadingParty {
  readonly id: string;
  readonly name: string;
  readonly colour: Colour;
}

export interface ReadingRow {
  /** Stays with the row through edits. */
  readonly key: string;
  /** In the draft, whatever the reading; NO_BLOCK for rows that are no clause. */
  readonly block: BlockId;
  readonly kind: 'title' | 'heading' | 'provision' | 'paragraph' | 'table' | 'note' | 'signature';
  /** Of a heading, from 2 on; of all others how far in it stands, from 0. */
  readonly level: number;
  /** As written; '' when there is none. Of a signature the party's name. */
  readonly label: string;
  /** Letter or number of an alternative; '' for all others. */
  readonly option: string;
  /** In front of the label: brackets. */
  readonly lead: readonly ReadingRun[];
  readonly runs: readonly ReadingRun[];
  /** Rows of cells. */
  readonly table: readonly (readonly (readonly ReadingRun[])[])[];
  readonly asides: readonly ReadingAside[];
  /** Of a signature: where it stands. */
  readonly status?: Signature['status'];
}

/** What does not stand in the text, or not as it should. */
export interface ReadingLeft {
  /** Lines that begin with `@` and a name nobody knows. */
  readonly unknown: number;
  /** Clauses with a bracket or brace that does not close: they stand as written. */
  readonly torn: number;
  /** Declared terms whose meaning stands in their declaration only. */
  readonly unsaid: readonly string[];
}

/** What is kept from one version to the next. */
export interface KeptReading {
  readonly basis: readonly unknown[];
  /** Documents that were looked into, by address, with what was seen of them. */
  readonly seen: ReadonlyMap<string, unknown>;
  readonly rows: ReadonlyMap<string, KeptRow>;
  /** Under a reading. */
  readonly read: KeptRead | undefined;
  readonly readers: KeptReaders;
}

interface KeptRow {
  readonly own: readonly unknown[];
  readonly shape: string;
  readonly row: ReadingRow;
  readonly torn: boolean;
  readonly defines: readonly string[];
}

export interface ReadingCopy {
  readonly title: string;
  readonly language: string;
  readonly status: string;
  readonly parties: readonly ReadingParty[];
  /** Who speaks in a bracket of the draft. */
  readonly readers: readonly Reader[];
  readonly rows: readonly ReadingRow[];
  readonly left: ReadingLeft;
  readonly kept: KeptReading;
}

/** What of an agreement is to be copied. */
export interface CopyOptions {
  /** Colours by party id. */
  readonly colours?: Readonly<Record<string, string>>;
  /** With all its brackets when it is left out. */
  readonly reading?: Reading | undefined;
}

/** `kept`: of the same document, in an earlier snapshot. */
export function readingCopy(snapshot: Snapshot, document: Document, options: CopyOptions = {}, kept?: KeptReading): ReadingCopy {
  return finish(readingCopyInSteps(snapshot, document, options, kept));
}

/** The same in steps of a few clauses each. */
export function* readingCopyInSteps(draftSnapshot: Snapshot, draft: Document, { colours: set = {}, reading }: CopyOptions = {}, kept?: KeptReading): Generator<undefined, ReadingCopy> {
  const read = reading && (yield* readInSteps(draftSnapshot, draft, reading, kept?.read));
  const document = read?.document ?? draft;
  const snapshot = document === draft ? draftSnapshot : withDocument(draftSnapshot, document);
  yield;
  const { model } = document;
  const { tree, agreement } = model;
  const family = familyOf(snapshot, document);
  const colours = partiesWithColours(family, set);
  const parties = [...colours.values()].map(({ party: { id, name }, colour }): ReadingParty => ({ id: id.text, name: name.text, colour }));
  const ids = [...colours.keys()];
  const partiesNamed = (name: string): readonly number[] => {
    const found = family.map((each) => each.model.partiesNamed(name)).find((each) => each.length > 0) ?? [];
    return found.map(({ id }) => ids.indexOf(id.text.toLowerCase())).filter((at) => at >= 0);
  };
  const { aspects } = draft;
  const basis: readonly unknown[] = [
    snapshot.names, document.uri, draft.aspects.structure, draft.aspects.declarations, draft.aspects.annotations, JSON.stringify([set, reading, document === draft ? [] : standing(document)]),
    ...familyOf(draftSnapshot, draft).map((each) => each.aspects.declarations),
  ];
  const isSeen = kept !== undefined && [...kept.seen].every(([uri, structure]) => snapshot.documents.get(uri)?.aspects.structure === structure);
  const isBasis = isSeen && isSame(kept.basis, basis);
  const seen = new Map<string, unknown>(isBasis ? kept.seen : []);
  const saw = (other: Document): void => void (other.uri !== document.uri && seen.set(other.uri, other.aspects.structure));

  const rows = new Map<string, KeptRow>();
  const take = (key: string, own: readonly unknown[], shape: string, words: readonly OwnWords[], make: () => ReadingRow): ReadingRow => {
    const known = kept?.rows.get(key);
    if (known && isBasis && known.shape === shape && isSame(known.own, own)) {
      rows.set(key, known);
      return known.row;
    }
    const made = make();
    const row = known && JSON.stringify(known.row) === JSON.stringify(made) ? known.row : made;
    rows.set(key, { own, shape, row, torn: words.some(({ torn }) => torn), defines: words.flatMap(({ defines }) => defines) });
    return row;
  };

  const title = agreement.name.text || agreement.id.text;
  const order = [take('title', [title, agreement.block], '', [], () => ({ ...bare, key: 'title', kind: 'title', level: 1, runs: [{ text: title, role: 'text' }], asides: agreement.declared ? asidesOf(snapshot, document, agreement.block, saw) : [] }))];
  const signed = new Set<string>();
  let behindSignatures = -1;
  for (const [i, frame] of framesOf(model, partiesNamed).entries()) {
    if (i % 64 === 63) yield;
    const { block } = frame;
    if (frame.signature) {
      const { signature } = frame;
      signed.add(signature.party.text.toLowerCase());
      order.push(take(`s${block}`, [aspects.declarations], '', [], () => signatureRow(signature, family)));
      behindSignatures = order.length;
      continue;
    }
    const titled = derivedTitleBlock(tree, block);
    const words = titled === undefined ? [model.own(ownWords, block)] : [model.own(ownWords, block), model.own(ownWords, titled)];
    const inDraft = read?.inDraft(block) ?? block;
    // What stood in one block may stand in two when marks are gone.
    const key = `b${inDraft}${rows.has(`b${inDraft}`) ? `.${block}` : ''}`;
    order.push(take(key, words, JSON.stringify([frame, inDraft, model.option(block)]), words, () => ({ ...clauseRow(snapshot, document, frame, words, titled ?? block, partiesNamed, saw), key, block: inDraft })));
  }
  const missing = model.parties.filter(({ roles, id }) => roles.includes('signatory') && !signed.has(id.text.toLowerCase()));
  const unsigned = missing.map(({ id, name }) => take(`p${id.text.toLowerCase()}`, [aspects.declarations], '', [], () => ({ ...bare, key: `p${id.text.toLowerCase()}`, kind: 'signature', label: name.text || id.text, status: 'pending' })));
  order.splice(behindSignatures < 0 ? order.length : behindSignatures, 0, ...unsigned);
  const speaking = yield* readersInSteps(draftSnapshot, draft, kept?.readers);
  return { title, language: agreement.language, status: agreement.status, parties, readers: speaking.readers.filter(({ brackets }) => brackets > 0), rows: order, left: leftOf(snapshot, document, rows), kept: { basis, seen, rows, read: read?.kept, readers: speaking.kept } };
}

const bare = { block: NO_BLOCK, level: 0, label: '', option: '', lead: [], runs: [], table: [], asides: [] } as const;

/** Which blocks of a text stand under a reading: all that a reading changes of the structure and annotations of the draft. */
function standing({ model: { tree } }: Document): readonly BlockId[] {
  const found: BlockId[] = [];
  for (let at = tree.first; at !== NO_BLOCK; at = tree.next(at)) if (tree.kind(at) === 'annotation' || isStructural(tree.kind(at))) found.push(at);
  return found;
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, i) => each === other[i]);
}

/** `words`: of the block, and of the one in which a heading's title stands. */
function clauseRow(
  snapshot: Snapshot, document: Document, frame: ReadingFrame, words: readonly OwnWords[], titled: BlockId, partiesNamed: (name: string) => readonly number[], saw: (document: Document) => void,
): Omit<ReadingRow, 'key' | 'block'> {
  const { model } = document;
  const { block, kind, level, within, opens, closes } = frame;
  const [own] = words;
  const body = words.at(-1);
  if (!own || !body) throw new RangeError('a clause has words');
  const reader = (from: BlockId, { brackets }: OwnWords): ((run: OwnRun) => ReadingRun) => {
    let references: readonly string[] | undefined;
    return ({ text, role, bracket, reference }) => {
      const names = brackets[bracket];
      const by = names ? [...new Set(names.flatMap(partiesNamed))] : within;
      const said = reference < 0 ? undefined : (references ??= referenceWords(snapshot, document, from, saw))[reference];
      return { text: said ?? text, role, ...(by === undefined ? {} : { by }) };
    };
  };
  const read = reader(block, own);
  const mark = (text: string): ReadingRun => ({ text, role: 'text', by: within ?? [] });
  return {
    kind, level, label: own.label, option: model.option(block),
    lead: [...(opens === undefined ? [] : [mark(opens)]), ...own.lead.map(read)],
    runs: [...body.runs.map(reader(titled, body)), ...(closes > 0 ? [mark(']'.repeat(closes))] : [])],
    table: own.table.map((cells) => cells.map((cell) => cell.map(read))),
    asides: asidesOf(snapshot, document, block, saw),
  };
}

function signatureRow({ block, party, fields, status }: Signature, family: readonly Document[]): ReadingRow {
  const named = (name: string): string => {
    const [declared, other] = family.map(({ model }) => model.partiesNamed(name)).find((each) => each.length > 0) ?? [];
    return declared && !other ? declared.name.text || name : name;
  };
  const values = (name: string): readonly string[] => fields.filter((field) => field.name === name && field.value !== '').map(({ value }) => value.replace(/["“”„«»]/gu, '').replace(/\s+/gu, ' '));
  const lines = [...values('for').map(named), ...values('by'), [...values('at'), ...values('on')].join(', ')].filter((line) => line !== '');
  return { ...bare, key: `s${block}`, kind: 'signature', label: named(party.text), runs: lines.length === 0 ? [] : [{ text: lines.join('\n'), role: 'text' }], status };
}

function leftOf(snapshot: Snapshot, document: Document, kept: ReadonlyMap<string, KeptRow>): ReadingLeft {
  const { model } = document;
  const known = configOf(snapshot, document).annotations;
  let unknown = 0;
  for (const block of model.tree.ofKind('annotation')) {
    const name = annotationName(model.tree, block);
    if (findAnnotationSpec(name) === undefined && !Object.hasOwn(known, name)) unknown += 1;
  }
  const rows = [...kept.values()];
  const defined = new Set(rows.flatMap(({ defines }) => defines.map((each) => each.toLowerCase())));
  const unsaid = model.terms.filter(({ means, name, aliases }) => means !== undefined && ![name, ...aliases].some(({ text }) => defined.has(text.toLowerCase())));
  return { unknown, torn: rows.filter(({ torn }) => torn).length, unsaid: unsaid.map(({ name }) => name.text) };
}
