// Two clauses of which each gives way to the other, or each goes before the other.

import { NO_BLOCK, type BlockId, type SyntaxTree } from '../../syntax/types.js';
import { ask, citationOf, saidIn } from '../../resolve/asked.js';
import { clauseSelection } from '../../resolve/places.js';
import { precedenceIn } from '../parts/precedence.js';
import { message, related } from '../tools.js';
import type { Rule } from '../types.js';

export const circularPrecedence: Rule = {
  name: 'circular-precedence',
  category: 'references',
  severity: 'warning',
  messages: {
    default: '"{written}" puts this clause {how} {other}, and {other} says the same of this one. Where the two differ neither decides; strike the words in one of them.',
    other: 'The other clause, with "{written}".',
  },
  reads: ['structure', 'declarations', '@id', '@option', 'words', 'others'],
  blocks: ['provision', 'paragraph'],
  *checkBlock({ snapshot, document }, block) {
    for (const { how, others, words, written } of precedenceIn(snapshot, document, block)) {
      for (const other of others) {
        // One finding a pair, at the later one.
        if (other === block || !document.model.tree.isBefore(other, block)) continue;
        ask(document, saidIn(other));
        const back = precedenceIn(snapshot, document, other).find((each) => each.how === how && each.others.some((at) => at === block || isAbove(document.model.tree, at, block)));
        if (!back) continue;
        yield {
          span: words,
          message: message('default', { written, how: placed(how), other: citationOf(document, other) }),
          related: [related(document, clauseSelection(document.model, other), 'other', { written: back.written })],
        };
      }
    }
  },
};

function placed(how: 'over' | 'under'): string {
  return how === 'over' ? 'before' : 'behind';
}

/** The block stands under a provision that is meant; an article holds too much to be meant for certain. */
function isAbove(tree: SyntaxTree, above: BlockId, block: BlockId): boolean {
  for (let at = tree.parent(block); at !== NO_BLOCK; at = tree.parent(at)) if (at === above) return tree.kind(at) === 'provision';
  return false;
}
