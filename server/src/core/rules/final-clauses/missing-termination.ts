// There is no clause on how the agreement is terminated, denounced or left.

import { missingClause } from '../parts/checklist.js';
import type { Rule } from '../types.js';

export const missingTermination: Rule = missingClause({
  name: 'missing-termination',
  severity: 'information',
  item: 'termination',
  messages: {
    default: 'This {profile} does not say how it ends: neither by agreement, nor by notice of a party. A side that wants out will then say that the other has broken it. Say who may end it, how, and with what notice.',
    fix: 'Add a clause on termination',
  },
  skeleton: { title: 'Termination', text: 'The Parties may terminate this Agreement by […]. It then ceases to have effect […] days after […].', clause: 'termination' },
});
