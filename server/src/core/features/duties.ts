// The duties of an agreement as a table: one row a clause that asks somebody for something, with its six slots. For a view that follows the
// text as it is typed, and for exports.
// Invariants: slots are those of resolve/slots.ts, worked out nowhere else; a row is the same object for as long as nothing it shows
// has changed, and it holds no places: text that moves changes none.

import type { Declaration, Party } from '../model/types.js';
import { citationOf } from '../resolve/asked.js';
import type { Slot } from '../resolve/slot.js';
import { type AskingKind, type DutySlots, slotsOf } from '../resolve/slots.js';
import { isFacing } from '../rules/parts/sides.js';
import { type BlockId, NO_BLOCK } from '../syntax/types.js';
import { blocksIn } from '../syntax/walk.js';
import { isSameList } from '../text/same-list.js';
import { derived } from '../workspace/memo.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { actWords } from './parts/duty-acts.js';
import { citedIn, type Columns, declaredInFiles, type FileColumn, fileColumns, keyIn } from './parts/file-columns.js';
import { rowRests, sharedRests } from './parts/duty-rests.js';
import { meansEveryParty } from './parts/joint-party.js';
import { finish } from './parts/long-work.js';
import { versionOf } from './parts/readings.js';

export const dutySlotNames = ['who', 'what', 'where', 'byWhen', 'verifiedBy', 'consequence'] as const;
export type DutySlotName = (typeof dutySlotNames)[number];

/**
 * `own`: said by the clause; `above`: by its chapeau, provision, heading, agreement, or (a consequence) another clause, cited in `from`;
 * `empty`: nobody says it; `none`: left open on purpose; `unasked`: nobody says it, nor would a reader ask it of a permission or recommendation.
 */
export type DutyCell =
  | { readonly kind: 'own'; readonly words: string }
  | { readonly kind: 'above'; readonly words: string; readonly from: string }
  | { readonly kind: 'empty' | 'unasked' }
  | { readonly kind: 'none'; readonly reason: string };

export interface DutyRow {
  /** Stays with the row through edits; no two rows have the same. */
  readonly key: string;
  /** The number of its file (`Duties.documents`). */
  readonly column: number;
  /** Its handle in that file. */
  readonly block: BlockId;
  /** In a file that is part of the agreement with that file's name in front. */
  readonly citation: string;
  readonly modality: AskingKind;
  readonly slots: Readonly<Record<DutySlotName, DutyCell>>;
  /** Ids of the parties that owe it, in order of declaration; `every party` stands for those that face each other. */
  readonly parties: readonly string[];
  /** Ids of the bodies that owe it, or see to it. */
  readonly bodies: readonly string[];
  readonly zones: readonly string[];
  /** The words of the act, small letters, the verb first: what duties of several parties are matched by. Empty where no words say it. */
  readonly act: readonly string[];
}

/** One that duties are grouped by. */
export interface DutyOwner {
  readonly id: string;
  readonly name: string;
  /** Of parties: it signs as a party, so that what another one owes is missing where it owes nothing like it. */
  readonly facing: boolean;
}

export interface DutyOwners {
  readonly parties: readonly DutyOwner[];
  readonly bodies: readonly DutyOwner[];
  readonly zones: readonly DutyOwner[];
}

export interface KeptDuties {
  readonly columns: Columns;
  /** By address. */
  readonly files: ReadonlyMap<string, KeptFile>;
}

interface KeptFile {
  /** Another object for each version of the file. */
  readonly version: object;
  readonly shared: readonly unknown[];
  readonly rows: ReadonlyMap<BlockId, KeptRow>;
  readonly made: readonly DutyRow[];
}

interface KeptRow {
  readonly rests: readonly unknown[];
  /** Undefined for a clause that asks nobody for anything. */
  readonly row: DutyRow | undefined;
}

export interface Duties {
  /** Name of the agreement: of the text, not of what is part of it. */
  readonly title: string;
  /** Of all files of the agreement, whichever of them was asked about: in order of the text, then of what is part of it. */
  readonly rows: readonly DutyRow[];
  /** Addresses of the files by number, the one asked about first; '' for one that is in it no more. */
  readonly documents: readonly string[];
  readonly owners: DutyOwners;
  readonly kept: KeptDuties;
}

/** Letters of a slot that are shown. */
const most = 600;

/** `kept`: of the same document, in an earlier snapshot of the same workspace. */
export function duties(snapshot: Snapshot, document: Document, kept?: KeptDuties): Duties {
  return finish(dutiesInSteps(snapshot, document, kept));
}

/** As `duties`, with a pause behind each clause. */
export function* dutiesInSteps(snapshot: Snapshot, document: Document, kept?: KeptDuties): Generator<undefined, Duties> {
  const { whole, files, columns, documents } = fileColumns(snapshot, document, kept?.columns);
  const parties = ofEach(files, ({ model }) => model.parties);
  const made = new Map<string, KeptFile>();
  for (const file of files) made.set(file.document.uri, yield* dutiesOfFile(snapshot, file, parties, kept?.files.get(file.document.uri)));
  return { title: whole.model.agreement.name.text, rows: [...made.values()].flatMap((file) => file.made), documents, owners: dutyOwners(files, parties), kept: { columns, files: made } };
}

/** The rows of one file. `parties`: those of all files. */
function* dutiesOfFile(snapshot: Snapshot, file: FileColumn, parties: readonly Party[], kept: KeptFile | undefined): Generator<undefined, KeptFile> {
  const { document } = file;
  const { model } = document;
  const version = derived(document, versionOf);
  const shared = [file.name, ...sharedRests(snapshot, document)];
  const isShared = kept !== undefined && isSameList(kept.shared, shared);
  if (isShared && kept.version === version) return kept;
  const rows = new Map<BlockId, KeptRow>();
  const made: DutyRow[] = [];
  for (const block of blocksIn(model.tree)) {
    const kind = model.tree.kind(block);
    if ((kind !== 'provision' && kind !== 'paragraph') || !model.isClause(block)) continue;
    const before = kept?.rows.get(block);
    const rests = rowRests(model, block);
    const row = isShared && before && isSameList(before.rests, rests) ? before.row : sameOr(before?.row, rowOf(snapshot, file, parties, block));
    rows.set(block, { rests, row });
    if (row) made.push(row);
    yield undefined;
  }
  return { version, shared, rows, made };
}

function sameOr(before: DutyRow | undefined, row: DutyRow | undefined): DutyRow | undefined {
  return before && row && JSON.stringify(before) === JSON.stringify(row) ? before : row;
}

/** Those a duty can be grouped by; of each kind in order of declaration. */
function dutyOwners(files: readonly FileColumn[], parties: readonly Party[]): DutyOwners {
  const plain = ({ id, name }: Declaration): DutyOwner => ({ id: id.text, name: name.text, facing: false });
  return {
    parties: parties.map((party) => ({ ...plain(party), facing: isFacing(party) })),
    bodies: ofEach(files, ({ model }) => model.bodies).map(plain), zones: ofEach(files, ({ model }) => model.zones).map(plain),
  };
}

function ofEach<Kind extends Declaration>(files: readonly FileColumn[], declared: (document: Document) => readonly Kind[]): readonly Kind[] {
  return declaredInFiles(files, declared).map((each) => each.declared);
}

function rowOf(snapshot: Snapshot, file: FileColumn, parties: readonly Party[], block: BlockId): DutyRow | undefined {
  const { document, column } = file;
  const slots = slotsOf(snapshot, document, block);
  if (!slots) return undefined;
  const { kind: modality, who, what, where, byWhen, verifiedBy, consequence } = slots;
  const cell = (name: DutySlotName, slot: Slot): DutyCell => cellOf(document, slot, isAsked(modality, name));
  return {
    key: keyIn(file, block), column, block, citation: citedIn(file, citationOf(document, block)), modality,
    slots: {
      who: cell('who', who), what: cell('what', what), where: cell('where', where), byWhen: cell('byWhen', byWhen),
      verifiedBy: cell('verifiedBy', verifiedBy), consequence: cell('consequence', consequence),
    },
    parties: partiesIn(parties, slots).map(({ id }) => id.text),
    bodies: idsOf('body', who, verifiedBy), zones: idsOf('zone', where), act: actWords(parties, slots),
  };
}

/** Whether a reader of such a duty would ask for it: nobody asks by when a thing may be done, nor what follows when it is not. */
function isAsked(modality: AskingKind, name: DutySlotName): boolean {
  if (modality === 'obligation') return true;
  if (modality === 'prohibition') return name !== 'byWhen';
  return name === 'who' || name === 'what';
}

function cellOf(document: Document, slot: Slot, asked: boolean): DutyCell {
  if (slot.kind === 'missing') return slot.reason === undefined ? { kind: asked ? 'empty' : 'unasked' } : { kind: 'none', reason: cut(slot.reason) };
  const words = cut(slot.names.map(({ text }) => text).join(', '));
  return slot.kind === 'given' ? { kind: 'own', words } : { kind: 'above', words, from: slot.from === NO_BLOCK ? '' : citationOf(document, slot.from) };
}

function cut(words: string): string {
  return words.length <= most ? words : `${words.slice(0, words.charCodeAt(most - 1) >> 10 === 0x36 ? most - 1 : most)}…`;
}

function idsOf(kind: Declaration['kind'], ...slots: readonly Slot[]): readonly string[] {
  return [...new Set(slots.flatMap((slot) => (slot.kind === 'missing' ? [] : slot.names.flatMap(({ declared }) => (declared?.kind === kind ? [declared.id.text] : [])))))];
}

/** The parties it names; those that face each other where it says `each Party`. */
function partiesIn(parties: readonly Party[], { who }: DutySlots): readonly Party[] {
  if (who.kind === 'missing') return [];
  const named = new Set(who.names.flatMap(({ declared }) => (declared?.kind === 'party' ? [declared.id.text] : [])));
  const everybody = who.names.some(({ text, declared }) => !declared && meansEveryParty(text));
  return parties.filter((party) => named.has(party.id.text) || (everybody && isFacing(party)));
}
