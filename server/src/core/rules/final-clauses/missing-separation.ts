// A cease-fire or armistice has no clause on the separation, disengagement or withdrawal of forces.

import { missingClause } from '../parts/checklist.js';
import type { Rule } from '../types.js';

export const missingSeparation: Rule = missingClause({
  name: 'missing-separation',
  severity: 'information',
  item: 'separation',
  messages: {
    default: 'This {profile} does not move the forces apart. Troops that stay in contact shoot again, by accident or not. Say who withdraws from where, how far and by when.',
    fix: 'Add a clause on the withdrawal of forces',
  },
  skeleton: { title: 'Withdrawal of Forces', text: 'Each Party shall withdraw its forces and weapons to […] km from the line within […] hours after […].', clause: 'withdrawal-of-forces' },
});
