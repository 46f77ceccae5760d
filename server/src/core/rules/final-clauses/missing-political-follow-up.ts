// A cease-fire or armistice has no clause on political talks or a later peace.

import { missingClause } from '../parts/checklist.js';
import type { Rule } from '../types.js';

export const missingPoliticalFollowUp: Rule = missingClause({
  name: 'missing-political-follow-up',
  severity: 'hint',
  item: 'political',
  messages: {
    default: 'This {profile} says nothing of what comes after it. A silence of guns without talks on peace has lasted seventy years before. Say where and by when talks are to begin.',
    fix: 'Add a clause on political talks',
  },
  skeleton: { title: 'Political Talks', text: 'The Parties shall open talks on peace in […] within […] days after […].', clause: 'political-process' },
});
