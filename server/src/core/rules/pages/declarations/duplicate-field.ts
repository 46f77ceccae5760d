// The page of the rule `duplicate-field`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A field that takes one value is written twice in one declaration.',
  why: 'Only the last one counts, and a reader who sees the first is misled.',
  remedy: 'Delete the one that is not meant. Fields that take a list may be repeated.',
  good: [{ title: 'a list may go on in a second field', text: 'party UKR "Ukraine"\n  role: signatory\n  role: guarantor\n' }],
  bad: [
    { title: 'two widths', text: 'zone DMZ "Demilitarized Zone"\n  width: 4 km\n  width: 2 km\n  ^^^^^ duplicate-field\n' },
    { title: 'two statuses', text: 'agreement demo "Demo"\n  status: draft\n  language: en\n  status: signed\n  ^^^^^^ duplicate-field\n' },
  ],
};
