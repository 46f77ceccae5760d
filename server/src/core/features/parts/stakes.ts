// Who has a stake in each duty of a text: who owes it and to whom, who acts when it is broken, who only watches. The slots of the duty and
// its enforcement as rules read them, kept through edits.
// Invariants: obligations and prohibitions only; what is kept holds handles, and is that of a fresh reading.

import type { Declaration } from '../../model/types.js';
import { enforcement, type Enforcer } from '../../resolve/enforcement.js';
import type { Slot } from '../../resolve/slot.js';
import { slotsOf } from '../../resolve/slots.js';
import type { BlockId } from '../../syntax/types.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import { clauseName } from './clause-view.js';
import type { Share } from './long-work.js';
import { type Link, linkedBlocks } from './standing-link.js';

/** Blocks between two pauses. */
const slice = 128;

/** Handles of declarations of the document: parties and bodies, each once. */
export interface Stakes {
  readonly block: BlockId;
  readonly kind: 'obligation' | 'prohibition';
  readonly owes: readonly BlockId[];
  /** Who owes it as written, where that is nobody declared (`each Party`); '' where it is, or nobody is named. */
  readonly owesWords: string;
  readonly owed: readonly BlockId[];
  readonly enforces: readonly BlockId[];
  readonly monitors: readonly BlockId[];
}

interface Box {
  link: Link | undefined;
  declarations: unknown;
  part: unknown;
  stakes: Stakes | undefined;
}

function newBox(): Box {
  return { link: undefined, declarations: undefined, part: undefined, stakes: undefined };
}

/** Of every duty, in document order. */
export function* stakesIn(snapshot: Snapshot, document: Document): Generator<Share, readonly Stakes[]> {
  const { model, aspects } = document;
  const found: Stakes[] = [];
  let seen = 0;
  for (const { block, link } of linkedBlocks(document)) {
    seen += 1;
    if (seen % slice === 0) yield undefined;
    if (!model.isClause(block)) continue;
    const box = model.own(newBox, block);
    const part = model.tree.part(block);
    if (box.link !== link || box.declarations !== aspects.declarations || box.part !== part) {
      box.stakes = stakesOf(snapshot, document, block);
      box.link = link;
      box.part = part;
      box.declarations = aspects.declarations;
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
  const owes = declaredIn(document, who);
  return {
    block, kind: slots.kind, owes,
    owesWords: owes.length === 0 && who.kind !== 'missing' ? who.names.map(({ text }) => text).join(', ') : '',
    owed: declaredIn(document, slots.toWhom),
    enforces: named(document, bodies),
    monitors: named(document, monitoredBy),
  };
}

function declaredIn(document: Document, slot: Slot): readonly BlockId[] {
  return slot.kind === 'missing' ? [] : handles(document, slot.names.map(({ declared }) => declared));
}

function named(document: Document, enforcers: readonly Enforcer[]): readonly BlockId[] {
  return handles(document, enforcers.map(({ declaration }) => declaration));
}

/** Parties and bodies that this file declares. */
function handles({ model }: Document, declared: readonly (Declaration | undefined)[]): readonly BlockId[] {
  return [...new Set(declared.flatMap((each) => (each && (each.kind === 'party' || each.kind === 'body') && model.declared(each.id.text) === each ? [each.block] : [])))];
}

/** A duty as a list shows it. */
export interface DutyItem {
  readonly block: BlockId;
  readonly kind: 'obligation' | 'prohibition';
  readonly citation: string;
  readonly text: string;
}

const shownLetters = 80;

export function dutyItem({ model }: Document, { block, kind }: Stakes): DutyItem {
  return { block, kind, citation: model.citation(block), text: clauseName(model, block, shownLetters) };
}
