// A word one letter off a keyword, where the rest of the line has the form the keyword needs.

import { foundFaults, nearestFix, proseBlocks } from '../tools.js';
import type { Rule } from '../types.js';

export const misspeltKeyword: Rule = {
  name: 'misspelt-keyword',
  category: 'structure',
  severity: 'warning',
  messages: {
    default: '"{found}" is read as prose. Write "{nearest}" if that is what is meant.',
    fix: 'Change to "{nearest}"',
  },
  reads: ['faults'],
  blocks: proseBlocks,
  checkBlock: (context, block) => foundFaults(context, block, 'near-miss'),
  fix: ({ document }, finding) => nearestFix(document, finding, { preferred: true }),
};
