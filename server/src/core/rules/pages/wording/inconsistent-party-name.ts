// The page of the rule `inconsistent-party-name`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'The text has a name that differs in a letter or a capital from the name of a declared party. Names of two words or more are compared, where the first word is as declared.',
  why: 'A duty falls on whoever is named. Under a wrong name the clause is checked as if it bound nobody, and a side may say it was not meant.',
  remedy: 'Write the name as it is declared. Where the party has two names, declare the other one with `alias`.',
  good: [
    { title: 'the declared name', text: 'party RUS "Russian Federation"\n\n1. The Russian Federation\'s forces leave.\n' },
    { title: 'another State', text: 'party AUT "Republic of Austria"\n\n1. The Republic of Croatia hosts the talks.\n' },
    { title: 'an alias', text: 'party RUS "Russian Federation"\n  alias: Russian Federaton\n\n1. The Russian Federaton leaves.\n' },
  ],
  bad: [
    { title: 'a letter is missing', text: 'party RUS "Russian Federation"\n\n1. The Russian Federaton shall leave.\n       ^^^^^^^^^^^^^^^^^ inconsistent-party-name\n' },
    { title: 'another capital', text: 'party UNK "United kingdom"\n\n1. It is deposited with the United Kingdom.\n                            ^^^^^^^^^^^^^^ inconsistent-party-name\n' },
  ],
};
