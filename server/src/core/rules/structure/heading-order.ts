// Headings in an order that no agreement uses.

import { foundFaults, proseBlocks } from '../tools.js';
import type { Rule } from '../types.js';

export const headingOrder: Rule = {
  name: 'heading-order',
  category: 'structure',
  severity: 'information',
  messages: {
    default: '"{found}" is not expected here, after the headings above. Citations of the clauses below follow the order of the headings: check that it is meant.',
    other: 'The heading before it.',
  },
  reads: ['faults'],
  blocks: proseBlocks,
  checkBlock: (context, block) => foundFaults(context, block, 'heading-order'),
};
