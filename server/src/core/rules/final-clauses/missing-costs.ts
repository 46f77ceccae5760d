// There is no clause on costs.

import { missingClause } from '../parts/checklist.js';
import type { Rule } from '../types.js';

export const missingCosts: Rule = missingClause({
  name: 'missing-costs',
  severity: 'hint',
  offByDefault: true,
  item: 'costs',
  messages: {
    default: 'This {profile} does not say who pays for its bodies and its measures. A commission without money does not sail, fly or drive. Say who bears which cost.',
    fix: 'Add a clause on costs',
  },
  skeleton: { title: 'Costs', text: 'The Parties shall bear the costs of […] in […] shares.' },
});
