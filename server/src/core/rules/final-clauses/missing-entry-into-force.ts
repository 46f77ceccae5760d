// An agreement of a declared profile has no clause that says when it enters into force.

import { missingClause } from '../parts/checklist.js';
import type { Rule } from '../types.js';

export const missingEntryIntoForce: Rule = missingClause({
  name: 'missing-entry-into-force',
  severity: 'warning',
  item: 'entryIntoForce',
  messages: {
    default: 'This {profile} does not say when it enters into force, so from which day its duties are owed is left to argument. Add the date, and the hour with its time zone where fighting is to stop.',
    fix: 'Add a clause on entry into force',
  },
  skeleton: { title: 'Entry into Force', text: 'This Agreement enters into force at […] UTC on […].', clause: 'entry-into-force' },
});
