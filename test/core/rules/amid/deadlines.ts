// How each rule of the category "deadlines" is made to find something in the agreement of fifty clauses.

import type { Entries } from './types.js';

export const deadlines: Entries = {
  'impossible-date': { edits: [['by 31 January of each year', 'by 31 April 2032']], found: '31 April 2032' },
  'weekday-mismatch': { edits: [['enters into force at 22:00 UTC on 3 March 2031', 'enters into force at 22:00 UTC on Tuesday, 3 March 2031']], found: 'Tuesday' },
  'words-figures-differ': { edits: [['extends 3 km on each side', 'extends three (4) km on each side']], found: 'three (4)' },
  'mixed-date-formats': { edits: [['by 31 January of each year', 'by January 31, 2032']], found: 'January 31, 2032' },
  'number-given-twice': { edits: [['consists of 7 members', 'consists of seven (7) members']], found: 'seven (7) members' },
};
