// The agreement as it would read when signed: title, text with its numbers, brackets by party, what stands beside the clauses, and the signatures;
// behind them the files that are part of it, each likewise. One model for the preview, the printed page and the Word document. Under a reading
// (`parts/readings.ts`) it is the copy of the text as that reading has it.
// Invariants: rows are in order of the text; a row is the same object for as long as nothing it shows has changed; rows hold no places. What
// is drafters' markup alone (declarations, annotations, comments) is no text of the treaty: declared names stand where the text uses them.

import { familyOf } from '../resolve/family.js';
import { partsInOrder } from '../resolve/parts-in-order.js';
import { withDocuments } from '../workspace/snapshot.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { finish } from './parts/long-work.js';
import { type Colour, partiesWithColours } from './parts/party-palette.js';
import { type FileToCopy, languageOf, type OwnLeft, type OwnRows, type ReadingRow, rowsInSteps, titleOf } from './parts/reading-rows.js';
import { type KeptRead, type KeptReaders, type Read, type Reader, readersTogetherInSteps, readInSteps, type Reading } from './parts/readings.js';

export type { ReadingAside } from './parts/reading-asides.js';
export type { ReadingRow, ReadingRun } from './parts/reading-rows.js';
export type { ReadingRole } from './parts/reading-runs.js';

export interface ReadingParty {
  readonly id: string;
  readonly name: string;
  readonly colour: Colour;
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
  /** Numbers of documents by address, those that are gone among them. */
  readonly columns: ReadonlyMap<string, number>;
  /** The reading it is of, as text. */
  readonly reading: string;
  readonly files: ReadonlyMap<string, { readonly read: KeptRead | undefined; readonly rows: OwnRows }>;
  readonly readers: ReadonlyMap<string, KeptReaders>;
}

export interface ReadingCopy {
  readonly title: string;
  /** Declared; '' when none is. */
  readonly language: string;
  readonly status: string;
  /** Addresses of the documents by number (`ReadingRow.column`), the agreement's own first; '' for one that is not in it any more. */
  readonly documents: readonly string[];
  /** How many files are part of it, whether they stand in the copy or not. */
  readonly annexes: number;
  /** As which it is read, a party by its name; undefined: with all its brackets. */
  readonly reading: Reading | undefined;
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
  /** False: without the files that are part of it. */
  readonly annexes?: boolean;
}

/** `kept`: of the same document, in an earlier snapshot. */
export function readingCopy(snapshot: Snapshot, document: Document, options: CopyOptions = {}, kept?: KeptReading): ReadingCopy {
  return finish(readingCopyInSteps(snapshot, document, options, kept));
}

/** The same in steps of a few clauses each. */
export function* readingCopyInSteps(draftSnapshot: Snapshot, draft: Document, { colours: set = {}, reading, annexes = true }: CopyOptions = {}, before?: KeptReading): Generator<undefined, ReadingCopy> {
  const about = JSON.stringify(reading ?? '');
  const kept = before?.reading === about ? before : undefined;
  const parts = partsInOrder(draftSnapshot, draft);
  const columns = new Map(kept?.columns ?? [[draft.uri, 0]]);
  const files: FileToCopy[] = [];
  for (const { document, depth } of [{ document: draft, depth: 0 }, ...(annexes ? parts : [])]) {
    const column = columns.get(document.uri) ?? columns.size;
    columns.set(document.uri, column);
    const read: Read | undefined = reading && (yield* readInSteps(draftSnapshot, document, reading, kept?.files.get(document.uri)?.read));
    files.push({ draft: document, read, column, depth });
    yield;
  }
  const others = files.flatMap(({ draft: own, read }) => (read && read.document !== own ? [read.document] : []));
  const snapshot = others.length === 0 ? draftSnapshot : withDocuments(draftSnapshot, others);
  const whole = files[0]?.read?.document ?? draft;
  const colours = partiesWithColours(familyOf(snapshot, whole), set);
  const parties = [...colours.values()].map(({ party: { id, name }, colour }): ReadingParty => ({ id: id.text, name: name.text, colour }));
  const language = languageOf(draft);
  const place = { draftSnapshot, snapshot, ids: [...colours.keys()], language };
  const made = new Map<string, { readonly read: KeptRead | undefined; readonly rows: OwnRows }>();
  for (const file of files) {
    const { uri } = file.draft;
    made.set(uri, { read: file.read?.kept, rows: yield* rowsInSteps(place, file, kept?.files.get(uri)?.rows) });
    yield;
  }
  const own = [...made.values()].map(({ rows }) => rows);
  const speaking = yield* readersTogetherInSteps(draftSnapshot, files.map((file) => file.draft), before?.readers);
  return {
    title: titleOf(whole), language, status: whole.model.agreement.status, annexes: parts.length,
    documents: [...columns.keys()].map((uri) => (made.has(uri) ? uri : '')),
    reading: reading?.kind === 'party' ? { kind: 'party', party: nameOf(reading.party, speaking.readers) } : reading,
    parties, readers: speaking.readers.filter(({ brackets }) => brackets > 0), rows: own.flatMap(({ order }) => order), left: together(own.map(({ left }) => left)),
    kept: { columns, reading: about, files: made, readers: speaking.kept },
  };
}

function nameOf(party: string, readers: readonly Reader[]): string {
  return readers.find(({ id }) => id.toLowerCase() === party.toLowerCase())?.name ?? party;
}

/** Of all files; what a term of one means may be said in another. */
function together(all: readonly OwnLeft[]): ReadingLeft {
  const sum = (count: (left: OwnLeft) => number): number => all.reduce((total, left) => total + count(left), 0);
  const isSaid = (name: string): boolean => all.some(({ defined }) => defined.has(name));
  return { unknown: sum(({ unknown }) => unknown), torn: sum(({ torn }) => torn), unsaid: [...new Set(all.flatMap(({ terms }) => terms.flatMap(({ name, names }) => (names.some(isSaid) ? [] : [name]))))] };
}
