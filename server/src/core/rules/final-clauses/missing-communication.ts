// A cease-fire or armistice has no clause on communication between the sides.

import { missingClause } from '../parts/checklist.js';
import type { Rule } from '../types.js';

export const missingCommunication: Rule = missingClause({
  name: 'missing-communication',
  severity: 'information',
  item: 'communication',
  messages: {
    default: 'This {profile} gives the two commands no way to talk to each other. An incident that nobody can explain within the hour is answered with fire. Add a direct line or liaison officers.',
    fix: 'Add a clause on communication',
  },
  skeleton: { title: 'Communication', text: 'The Parties shall keep a direct line between […] and […] open at every hour.', clause: 'communication' },
});
