// The text speaks of ratification, and nobody is named with whom the instruments are deposited.

import { missingClause } from '../parts/checklist.js';
import type { Rule } from '../types.js';

export const missingDepositary: Rule = missingClause({
  name: 'missing-depositary',
  severity: 'warning',
  item: 'depositary',
  messages: {
    default: 'This {profile} foresees ratification and names no depositary: nobody is charged with receiving the instruments and telling the parties from which day they are bound. Name one, or say that instruments are exchanged.',
    fix: 'Add a clause on the depositary',
  },
  skeleton: { title: 'Depositary', text: 'The original of this Agreement and the instruments of ratification shall be deposited with […], which shall inform the Parties of each deposit.', clause: 'depositary' },
});
