// A treaty or peace agreement has no clause on its registration with the United Nations.

import { missingClause } from '../parts/checklist.js';
import type { Rule } from '../types.js';

export const missingRegistration: Rule = missingClause({
  name: 'missing-registration',
  severity: 'hint',
  item: 'registration',
  messages: {
    default: 'This {profile} does not say who registers it with the United Nations. What is not registered cannot be invoked before its organs (Article 102 of the Charter). Charge a party or the depositary with it.',
    fix: 'Add a clause on registration',
  },
  skeleton: { title: 'Registration', text: 'The […] shall register this Agreement with the Secretariat of the United Nations under Article 102 of the Charter within […] days after its entry into force.' },
});
