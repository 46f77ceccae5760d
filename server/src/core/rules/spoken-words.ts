// Blocks whose text holds one of a few words, so that a name that begins with it may be mentioned there. Invariant: a mention that comes or
// goes with a name stands in a block that is chosen; white space, invisible letters and ways to compose a letter make no difference.

import { fold } from '../model/fold.js';
import { isStructural } from '../syntax/walk.js';
import type { Only } from './waiting.js';

/** `words`: folded. */
export function speaksOf(words: ReadonlySet<string>): Only {
  const all = [...words];
  return (tree, block) => {
    if (!isStructural(tree.kind(block))) return false;
    const { text } = fold(tree.text.slice(tree.start(block), tree.end(block)));
    return all.some((word) => text.includes(word));
  };
}
