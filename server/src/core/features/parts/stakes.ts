// Who has a stake in each duty of a text: who owes it and to whom, who acts when it is broken, who only watches. The slots of the duty and
// its enforcement as rules read them, kept through edits.
// Invariants: obligations and prohibitions only; what is kept holds handles, and is that of a fresh reading.

import type { Declaration } from '../../model/types.js';
import { nameKey } from '../../model/fold.js';
import { enforcement } from '../../resolve/enforcement.js';
import type { Slot } from '../../resolve/slot.js';
import { slotsOf } from '../../resolve/slots.js';
import type { BlockId } from '../../syntax/types.js';
import { isSameList } from '../../text/same-list.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import { clauseName } from './clause-view.js';
import { othersRests } from './duty-rests.js';
import { citedIn, type FileColumn } from './file-columns.js';
import type { Share } from './long-work.js';
import { type Link, linkedBlocks } from './standing-link.js';

/** Blocks between two pauses. */
const slice = 128;

/** What a party or body is known by in all files of its agreement: its id, whatever its capitals. Of several with one id the first is meant. */
export type EntityKey = string;

export function entityKey({ id }: Pick<Declaration, 'id'>): EntityKey {
  return nameKey(id.text);
}

/** Parties and bodies by their keys, each once. */
export interface Stakes {
  readonly block: BlockId;
  readonly kind: 'obligation' | 'prohibition';
  readonly owes: readonly EntityKey[];
  /** Who owes it as written, where that is nobody declared (`each Party`); '' where it is, or nobody is named. */
  readonly owesWords: string;
  readonly owed: readonly EntityKey[];
  readonly enforces: readonly EntityKey[];
  readonly monitors: readonly EntityKey[];
}

interface Box {
  link: Link | undefined;
  declarations: unknown;
  /** `othersRests`. */
  others: readonly unknown[];
  part: unknown;
  stakes: Stakes | undefined;
}

function newBox(): Box {
  return { link: undefined, declarations: undefined, others: [], part: undefined, stakes: undefined };
}

/** Of every duty, in document order. */
export function* stakesIn(snapshot: Snapshot, document: Document): Generator<Share, readonly Stakes[]> {
  const { model, aspects } = document;
  const found: Stakes[] = [];
  const others = othersRests(snapshot, document);
  let seen = 0;
  for (const { block, link } of linkedBlocks(document)) {
    seen += 1;
    if (seen % slice === 0) yield undefined;
    if (!model.isClause(block)) continue;
    const box = model.own(newBox, block);
    const part = model.tree.part(block);
    if (box.link !== link || box.declarations !== aspects.declarations || box.part !== part || !isSameList(box.others, others)) {
      box.stakes = stakesOf(snapshot, document, block);
      box.link = link;
      box.part = part;
      box.declarations = aspects.declarations;
      box.others = others;
    }
    if (box.stakes) found.push(box.stakes);
  }
  return found;
}

/** Undefined for what is no obligation or prohibition. */
export function stakesOf(snapshot: Snapshot, document: Document, block: BlockId): Stakes | undefined {
  const slots = slotsOf(snapshot, document, block);
  if (!slots || (slots.kind !== 'obligation' && slots.kind !== 'prohibition')) return undefined;
  const { bodies, monitoredBy } = enforcement(snapshot, document, block);
  const { who } = slots;
  const owes = namedIn(who);
  return {
    block, kind: slots.kind, owes,
    owesWords: owes.length === 0 && who.kind !== 'missing' ? who.names.map(({ text }) => text).join(', ') : '',
    owed: namedIn(slots.toWhom),
    enforces: keysOf(bodies.map(({ declaration }) => declaration)),
    monitors: keysOf(monitoredBy.map(({ declaration }) => declaration)),
  };
}

function namedIn(slot: Slot): readonly EntityKey[] {
  return slot.kind === 'missing' ? [] : keysOf(slot.names.map(({ declared }) => declared));
}

function keysOf(declared: readonly (Declaration | undefined)[]): readonly EntityKey[] {
  return [...new Set(declared.flatMap((each) => (each && (each.kind === 'party' || each.kind === 'body') ? [entityKey(each)] : [])))];
}

/** A duty as a list shows it. */
export interface DutyItem {
  /** The number of its file among those of the agreement. */
  readonly column: number;
  readonly block: BlockId;
  readonly kind: 'obligation' | 'prohibition';
  readonly citation: string;
  readonly text: string;
}

const shownLetters = 80;

export function dutyItem(file: FileColumn, { block, kind }: Stakes): DutyItem {
  const { column, document: { model } } = file;
  return { column, block, kind, citation: citedIn(file, model.citation(block)), text: clauseName(model, block, shownLetters) };
}
