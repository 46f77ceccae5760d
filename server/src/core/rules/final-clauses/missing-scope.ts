// A cease-fire or armistice does not say to which forces, areas and domains it applies.

import { missingClause } from '../parts/checklist.js';
import type { Rule } from '../types.js';

export const missingScope: Rule = missingClause({
  name: 'missing-scope',
  severity: 'warning',
  item: 'scope',
  messages: {
    default: 'This {profile} does not say where and for whom it holds: which forces, and whether at sea and in the air as on land. What it does not name, each side will leave out where it suits. Add a clause on scope.',
    fix: 'Add a clause on scope',
  },
  skeleton: { title: 'Scope', text: 'This Agreement applies to all armed forces of each Party and to […] on land, at sea, in the air and […].', clause: 'scope' },
});
