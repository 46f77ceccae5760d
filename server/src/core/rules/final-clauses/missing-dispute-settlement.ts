// There is no clause on settling disputes about the meaning or the application of the agreement.

import { missingClause } from '../parts/checklist.js';
import type { Rule } from '../types.js';

export const missingDisputeSettlement: Rule = missingClause({
  name: 'missing-dispute-settlement',
  severity: 'information',
  item: 'disputes',
  messages: {
    default: 'This {profile} does not say who settles a dispute about what it means. Each side will settle it for itself. Name a body, a court or arbitrators, and when a party may turn to them.',
    fix: 'Add a clause on the settlement of disputes',
  },
  skeleton: { title: 'Settlement of Disputes', text: 'The Parties shall settle a dispute about the meaning of this Agreement by […]. If it is not settled within […] days, either Party may submit it to […].', clause: 'dispute-settlement' },
});
