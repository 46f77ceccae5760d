// A cease-fire or armistice has no clause on humanitarian relief or the protection of civilians.

import { missingClause } from '../parts/checklist.js';
import type { Rule } from '../types.js';

export const missingHumanitarianAccess: Rule = missingClause({
  name: 'missing-humanitarian-access',
  severity: 'information',
  item: 'humanitarian',
  messages: {
    default: 'This {profile} says nothing of relief for people in need. Convoys will be stopped at the first post for want of a paper. Say who passes where, and within what time.',
    fix: 'Add a clause on humanitarian access',
  },
  skeleton: { title: 'Humanitarian Access', text: 'Each Party shall let humanitarian relief pass to all people in need within […] hours after a request.', clause: 'humanitarian' },
});
