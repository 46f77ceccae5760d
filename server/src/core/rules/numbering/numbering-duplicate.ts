// A label that is used twice in one list.

import { foundFaults, proseBlocks } from '../tools.js';
import type { Rule } from '../types.js';

export const numberingDuplicate: Rule = {
  name: 'numbering-duplicate',
  category: 'numbering',
  severity: 'warning',
  messages: {
    default: 'The label "{label}" is already used in this list, so a citation of it means two clauses. Renumber one, or mark alternatives with "@option".',
    other: 'The first "{label}".',
  },
  reads: ['faults'],
  blocks: proseBlocks,
  checkBlock: (context, block) => foundFaults(context, block, 'numbering-duplicate'),
};
