// The text has no closing part: no "In witness whereof", "Done at" or their like.

import { missingClause } from '../parts/checklist.js';
import type { Rule } from '../types.js';

export const missingTestimonium: Rule = missingClause({
  name: 'missing-testimonium',
  severity: 'information',
  item: 'testimonium',
  messages: {
    default: 'This {profile} has no closing words: nothing says where, when and in how many originals it was done. Add them above the signatures.',
    fix: 'Add the closing words',
  },
  skeleton: { title: '', text: 'Done at […] on […] at […] UTC, in […] originals in the […] language.', closes: true },
});
