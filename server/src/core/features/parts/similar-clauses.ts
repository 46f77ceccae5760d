// The clauses of a precedent that say most nearly what a clause says: by the words they share, rare ones counting more.
// Invariant: the words of a precedent are read once for as long as its text stays; a text of more clauses than `most` is not gone through.

import { wordKeys } from '../../rules/parts/words.js';
import type { BlockId } from '../../syntax/types.js';
import { NO_BLOCK } from '../../syntax/types.js';
import { derived } from '../../workspace/memo.js';
import type { Document } from '../../workspace/types.js';
import { clausesOf } from './owning-clause.js';

/** Clauses of a precedent that are compared. */
const most = 1500;
/** Words that two clauses share at least. */
const fewest = 3;
/** Answers at most. */
const best = 3;

interface ClauseWords {
  readonly clauses: readonly { readonly block: BlockId; readonly words: readonly number[] }[];
  /** In how many clauses a word stands. */
  readonly counts: ReadonlyMap<number, number>;
}

/** Best first; empty for a clause of few words. */
export function similarClauses({ model }: Document, block: BlockId, precedent: Document): readonly BlockId[] {
  if (block === NO_BLOCK || model.tree.kind(block) === 'heading') return [];
  const own = new Set(wordKeys(model.tree, block));
  for (const child of model.children(block)) for (const word of wordKeys(model.tree, child)) own.add(word);
  if (own.size < fewest) return [];
  const { clauses, counts } = derived(precedent, readWords);
  const weight = (word: number): number => Math.log(1 + clauses.length / (counts.get(word) ?? 1));
  return clauses
    .flatMap((clause) => {
      const shared = clause.words.filter((word) => own.has(word));
      if (shared.length < fewest) return [];
      const sum = (words: readonly number[]): number => words.reduce((total, word) => total + weight(word), 0);
      return { block: clause.block, score: sum(shared) / Math.sqrt(sum(clause.words)) };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, best)
    .map((found) => found.block);
}

function readWords({ model }: Document): ClauseWords {
  const clauses: { readonly block: BlockId; readonly words: readonly number[] }[] = [];
  const counts = new Map<number, number>();
  for (const block of clausesOf(model)) {
    if (model.tree.kind(block) === 'heading') continue;
    if (clauses.length >= most) return { clauses: [], counts: new Map() };
    const words = [...new Set(wordKeys(model.tree, block))];
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    clauses.push({ block, words });
  }
  return { clauses, counts };
}
