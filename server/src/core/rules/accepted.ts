// Which findings a baseline knows. Of a rule's findings in the same words as many are known as the baseline has: those in the clause
// it names first, then the others, in order of position.
// Invariant: a clause that moves or is numbered anew keeps what is known of it; one whose words change keeps nothing.

import { fingerprintOf } from '../model/fingerprint.js';
import { isStructural } from '../syntax/walk.js';
import { type BlockId, NO_BLOCK } from '../syntax/types.js';
import type { Document, Known } from '../workspace/types.js';
import type { Message } from './types.js';

/** What tells the words a finding stands in from others: those of its block alone, without label; '' for NO_BLOCK. */
export function fingerprintAt({ model }: Document, block: BlockId): string {
  if (block === NO_BLOCK) return '';
  const { tree } = model;
  return fingerprintOf(isStructural(tree.kind(block)) ? model.textOf(block) : tree.text.slice(tree.start(block), tree.end(block)));
}

/** Which of a group are known, by the citations of its members in order. */
export function whichAreKnown(known: Known, citations: readonly string[]): readonly boolean[] {
  const left = new Map<string, number>();
  for (const { clause, count } of known) left.set(clause, (left.get(clause) ?? 0) + count);
  const found = citations.map((citation) => {
    const count = left.get(citation) ?? 0;
    if (count > 0) left.set(citation, count - 1);
    return count > 0;
  });
  let rest = [...left.values()].reduce((sum, count) => sum + count, 0);
  return found.map((isKnown) => isKnown || (rest > 0 && (rest -= 1) >= 0));
}

/** For findings of one rule at one place: the same order in every check. */
export function byWords(a: Message, b: Message): number {
  const [first, second] = [JSON.stringify(a), JSON.stringify(b)];
  return first === second ? 0 : first < second ? -1 : 1;
}
