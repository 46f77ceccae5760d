// A treaty has no clause on withdrawal or denunciation by one party.

import { missingClause } from '../parts/checklist.js';
import type { Rule } from '../types.js';

export const missingWithdrawal: Rule = missingClause({
  name: 'missing-withdrawal',
  severity: 'information',
  item: 'withdrawal',
  messages: {
    default: 'This {profile} does not say whether a party may withdraw from it. Whether there is such a right without words is disputed, so the first who wants it will dispute it: grant it with a notice period, or exclude it.',
    fix: 'Add a clause on withdrawal',
  },
  skeleton: { title: 'Withdrawal', text: 'A Party may withdraw from this Agreement […] months after notice in writing to […].', clause: 'withdrawal' },
});
