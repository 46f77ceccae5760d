// A cease-fire or armistice has no clause that says how long it remains in force.

import { missingClause } from '../parts/checklist.js';
import type { Rule } from '../types.js';

export const missingDuration: Rule = missingClause({
  name: 'missing-duration',
  severity: 'information',
  item: 'duration',
  messages: {
    default: 'This {profile} does not say how long it lasts. A pause without an end is read by one side as peace and by the other as a breath between battles: say until which day or event it remains in force.',
    fix: 'Add a clause on duration',
  },
  skeleton: { title: 'Duration', text: 'This Agreement remains in force until […]. If […] has not happened by […], the Parties shall […].', clause: 'duration' },
});
