// A term defined in small letters between terms with capitals: a reader who looks for capitals misses that it is defined.

import { neighbour } from '../parts/beside.js';
import { definingBlocks, definitionsIn } from '../parts/terms.js';
import { isCapitalised } from '../parts/uses.js';
import { message } from '../tools.js';
import type { Rule } from '../types.js';

/** Names that have capitals whether they are defined or not. */
const proper = /\p{Lu}{2}|\b(?:Agreement|Convention|Treaty|Protocol|Committee|Council|Commission|Party|Parties|Organi[sz]ation|Union|States?)\b/u;

export const uncapitalisedDefinition: Rule = {
  name: 'uncapitalised-definition',
  category: 'terms',
  severity: 'hint',
  messages: {
    default: '"{name}" is defined in small letters, the terms beside it with capitals. Where capitals mark what is defined, this one will be read as an ordinary word; write it with capitals here and where it is used.',
  },
  reads: ['structure', 'declarations', 'words'],
  blocks: definingBlocks,
  *checkBlock(context, block) {
    const { document } = context;
    const [term, other] = context.shared(block, definitionsIn);
    if (!term || other || term.how !== 'means' || !/^\p{Ll}/u.test(term.name)) return;
    if ([neighbour(document, block, -1), neighbour(document, block, 1)].every((each) => each !== undefined && isCapitalised(each.name) && !proper.test(each.name))) {
      yield { span: term.span, message: message('default', { name: term.name }) };
    }
  },
};
