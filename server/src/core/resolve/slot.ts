// What a slot of a duty is: something the clause gives in its own words or annotations, something it has from elsewhere, or a gap.
// Invariants: a slot that is given or inherited names at least one thing; its span lies in the document of the duty.

import type { Span } from '../text/span.js';
import type { Declaration, Name } from '../model/types.js';
import type { Prose } from '../model/prose.js';
import type { BlockId } from '../syntax/types.js';
import { spanOfProse } from './duty-sentence.js';

export interface SlotName {
  /** As written. */
  readonly text: string;
  /** The party, body, zone or term it is; missing for plain words and unknown names. */
  readonly declared?: Declaration;
}

export type Slot = GivenSlot | InheritedSlot | MissingSlot;

/** Said by the clause itself. */
export interface GivenSlot {
  readonly kind: 'given';
  readonly by: 'words' | 'annotation';
  /** The words in the clause, or the value of its annotation. */
  readonly span: Span;
  readonly names: readonly SlotName[];
}

/** Said for the clause by its chapeau, a provision, a heading or the agreement above it, or by another clause. */
export interface InheritedSlot {
  readonly kind: 'inherited';
  readonly by: 'words' | 'annotation';
  /** The block that says it; NO_BLOCK: an annotation of the agreement. */
  readonly from: BlockId;
  readonly span: Span;
  readonly names: readonly SlotName[];
}

export interface MissingSlot {
  readonly kind: 'missing';
  /** Left open on purpose (`none "reason"`): the reason, '' when none was written. */
  readonly reason?: string;
}

export const missing: MissingSlot = { kind: 'missing' };

/** What one block says, as a slot of `block`: given when it is that block, inherited from any other. */
export function slotFrom(block: BlockId, from: BlockId, by: 'words' | 'annotation', span: Span, names: readonly SlotName[]): Slot {
  return block === from ? { kind: 'given', by, span, names } : { kind: 'inherited', by, from, span, names };
}

/** The words of `from` that the first pattern to find some finds in its prose, as a slot of `block`; undefined when none does. */
export function slotOfWords(block: BlockId, from: BlockId, prose: Prose, patterns: readonly RegExp[]): Slot | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(prose.text);
    if (match) return slotFrom(block, from, 'words', spanOfProse(prose, match.index, match.index + match[0].length), [{ text: match[0] }]);
  }
  return undefined;
}

/** The names of annotations, each with what `find` says it is, once. Empty for no name. */
export function slotNames(names: readonly Name[], find: (name: string) => readonly Declaration[]): readonly SlotName[] {
  const found = new Map<string, SlotName>();
  for (const { text } of names) {
    const declared = find(text);
    if (declared.length === 0) found.set(text, { text });
    for (const each of declared) found.set(each.id.text, { text: declared.length === 1 ? text : each.id.text, declared: each });
  }
  return [...found.values()];
}
