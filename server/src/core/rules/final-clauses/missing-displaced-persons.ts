// A cease-fire, armistice or peace agreement has no clause on displaced people or refugees.

import { missingClause } from '../parts/checklist.js';
import type { Rule } from '../types.js';

export const missingDisplacedPersons: Rule = missingClause({
  name: 'missing-displaced-persons',
  severity: 'information',
  item: 'displaced',
  messages: {
    default: 'This {profile} says nothing of displaced people. Whether, when and where to they may return then hangs on who holds the ground. Add a clause on their return.',
    fix: 'Add a clause on displaced people',
  },
  skeleton: { title: 'Displaced Persons', text: 'Each Party shall let displaced persons and refugees return to their homes, by free choice, from […] on.', clause: 'displaced-persons' },
});
