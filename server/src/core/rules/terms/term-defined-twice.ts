// One name that is defined a second time, in the same words or without saying what it means now.

import { definedAgain } from '../parts/same-term.js';
import { type Defined, termBlocks } from '../parts/terms.js';
import { ask, saidIn } from '../../resolve/asked.js';
import type { Document } from '../../workspace/types.js';
import { message, related } from '../tools.js';
import type { Rule } from '../types.js';

export const termDefinedTwice: Rule = {
  name: 'term-defined-twice',
  category: 'terms',
  severity: 'warning',
  messages: {
    default: '"{name}" is already defined. Two definitions drift apart with the next change of one of them; keep one and refer to it.',
    named: '"{name}" is already the short name of something above. Whoever reads "{name}" below cannot tell which of the two is meant; give this one a name of its own.',
    first: 'The first definition of "{name}".',
  },
  reads: ['above', 'structure', 'declarations', 'words'],
  blocks: termBlocks,
  *checkBlock(context, block) {
    const { document } = context;
    for (const { term, first, differ } of context.shared(block, definedAgain)) {
      if (differ || (term.how === 'hereinafter' && isSameThing(document, first, term))) continue;
      yield {
        span: term.span,
        message: message(term.how === 'hereinafter' ? 'named' : 'default', { name: term.name }),
        related: [related(document, first.span, 'first', { name: first.name })],
        // In long texts each chapter may have a "Committee" of its own.
        ...(term.how === 'declared' ? { severity: 'error' as const } : term.how === 'hereinafter' ? { severity: 'information' as const } : {}),
      };
    }
  },
};

/** An abbreviation of the same word, given a second time: `most-favoured-nation ("MFN")`. */
function isSameThing(document: Document, first: Defined, second: Defined): boolean {
  if (!/^\p{Lu}{2,}$/u.test(first.name)) return false;
  ask(document, saidIn(first.block));
  const [a, b] = [first, second].map(({ whole }) => /([\p{L}-]{6,})[\s(,"“]*$/u.exec(document.model.tree.text.slice(Math.max(0, whole.start - 60), whole.start))?.[1]?.toLowerCase());
  return a !== undefined && a === b;
}
