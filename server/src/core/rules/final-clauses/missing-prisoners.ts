// A cease-fire, armistice or peace agreement has no clause on prisoners, detained, missing or dead people.

import { missingClause } from '../parts/checklist.js';
import type { Rule } from '../types.js';

export const missingPrisoners: Rule = missingClause({
  name: 'missing-prisoners',
  severity: 'information',
  item: 'prisoners',
  messages: {
    default: 'This {profile} says nothing of prisoners, detained, missing or dead. They are what families and armies ask about first, and what is bargained with when nothing is written. Add who returns whom, by when.',
    fix: 'Add a clause on prisoners',
  },
  skeleton: { title: 'Prisoners', text: 'Each Party shall release and return all prisoners within […] days after […], and shall account for the missing and the dead.', clause: 'prisoners' },
});
