// There is no clause on amending the agreement.

import { missingClause } from '../parts/checklist.js';
import type { Rule } from '../types.js';

export const missingAmendmentClause: Rule = missingClause({
  name: 'missing-amendment-clause',
  severity: 'information',
  item: 'amendment',
  messages: {
    default: 'This {profile} does not say how it can be changed. Practice will change it all the same, clause by clause, and nobody will agree on what holds. Say who may amend it and in what form.',
    fix: 'Add a clause on amendment',
  },
  skeleton: { title: 'Amendment', text: 'The Parties may amend this Agreement by […] in writing that […] sign.', clause: 'amendment' },
});
