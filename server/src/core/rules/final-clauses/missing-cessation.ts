// A cease-fire or armistice has no clause by which the parties stop hostilities.

import { missingClause } from '../parts/checklist.js';
import type { Rule } from '../types.js';

export const missingCessation: Rule = missingClause({
  name: 'missing-cessation',
  severity: 'warning',
  item: 'cessation',
  messages: {
    default: 'This {profile} nowhere obliges anybody to stop fighting. Say who stops what, from which hour, and list the acts that are forbidden.',
    fix: 'Add a clause on the cessation of hostilities',
  },
  skeleton: { title: 'Cessation of Hostilities', text: 'Each Party shall cease all hostilities at […] UTC on […].', clause: 'cessation' },
});
