// A term that is said to be defined in a clause, and neither that clause nor any other defines it.

import { isWithin } from '../../syntax/walk.js';
import { definedInPlaces } from '../parts/defined-in.js';
import { blocksWithWord, searchWord } from '../parts/words.js';
import { message, proseBlocks } from '../tools.js';
import type { Rule } from '../types.js';

export const undefinedTerm: Rule = {
  name: 'undefined-term',
  category: 'terms',
  severity: 'warning',
  messages: {
    default: '"{words}" is said to be defined in {cited}, which does not so much as name it. Define it there, or correct the reference: until then each side may say what it means.',
  },
  reads: ['above', 'structure', 'declarations', '@id', '@option', 'words', 'uses', 'others'],
  blocks: proseBlocks,
  *checkBlock(context, block) {
    const { document } = context;
    const { tree } = document.model;
    for (const { term, words, span, block: cited, cited: written } of context.shared(block, definedInPlaces)) {
      const last = words.split(/\s+/u).at(-1) ?? '';
      const key = term ? undefined : searchWord(last);
      if (key === undefined || blocksWithWord(document, key).some((each) => each !== block && isWithin(tree, each, cited)) || isWithin(tree, block, cited)) continue;
      yield { span, message: message('default', { words, cited: written }) };
    }
  },
};
