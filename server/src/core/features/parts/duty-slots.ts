// What a duty has from its chapeau or heading, and what it leaves open, for a hover: two short lists.
// Invariant: nothing that the clause's own words or another fact of it show (whom `@binds` names, `@deadline`, who enforces) stands in them.

import type { InheritedSlot, Slot } from '../../resolve/slot.js';
import { slotsOf } from '../../resolve/slots.js';
import type { ClauseRef, Snapshot } from '../../workspace/types.js';

export type SlotKind = 'who' | 'by-when' | 'where' | 'consequence';

export interface SlotFacts {
  /** In words of what leads into the clause: `each Party`, `within 72 hours`; for the consequence the citation of the clause that answers a breach. */
  readonly above: readonly { readonly slot: SlotKind; readonly words: string }[];
  /** Of an obligation or prohibition: what a reader would ask next. */
  readonly open: readonly SlotKind[];
}

/** Both empty for a clause that states no duty. */
export function slotFacts(snapshot: Snapshot, { document, block }: ClauseRef): SlotFacts {
  const slots = slotsOf(snapshot, document, block);
  if (!slots) return { above: [], open: [] };
  const { kind, who, byWhen, where, consequence } = slots;
  const binding = kind === 'obligation' || kind === 'prohibition';
  const all: readonly (readonly [SlotKind, Slot])[] = [['who', who], ['by-when', byWhen], ['where', where], ...(binding ? ([['consequence', consequence]] as const) : [])];
  const asked = new Set<SlotKind>(binding ? ['who', 'consequence', ...(kind === 'obligation' ? (['by-when'] as const) : [])] : []);
  return {
    above: all.flatMap(([slot, found]) => (found.kind === 'inherited' && (found.by === 'words' || slot === 'consequence') ? [{ slot, words: wordsOf(found) }] : [])),
    open: all.flatMap(([slot, found]) => (found.kind === 'missing' && asked.has(slot) ? [slot] : [])),
  };
}

function wordsOf(slot: InheritedSlot): string {
  return slot.names.map(({ text, declared }) => declared?.name.text ?? text).join(', ');
}
