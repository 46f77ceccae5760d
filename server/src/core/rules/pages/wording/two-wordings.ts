// The page of the rule `two-wordings`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'One thing is written in two ways: "cease-fire" and "ceasefire", "line of contact" and "contact line". Only pairs that are known to mean the same are compared.',
  why: 'Whoever reads closely asks whether two words stand for two things. A search for one of them misses half of the clauses.',
  remedy: 'Choose one and use it everywhere. What a party or treaty is called stays as it is. The first 300 places of a text are compared.',
  history: 'In 2026 the sides of the talks on Ukraine agreed to exchange their definitions of a cease-fire and of a cessation of hostilities, because two words had been used for one thing. Source: reports of the talks in Abu Dhabi, 23 and 24 January 2026.',
  good: [
    { title: 'one spelling', text: '1. The cease-fire begins at noon.\n\n2. The cease-fire is supervised.\n' },
    { title: 'a name keeps its spelling', text: '1. The defence of the zone is left to the Department of Defense.\n' },
  ],
  bad: [
    { title: 'two spellings', text: '1. The cease-fire begins at noon.\n\n2. The ceasefire is supervised.\n       ^^^^^^^^^ two-wordings\n' },
    { title: 'two orders of words', text: '1. The line of contact is shown on the map.\n\n2. Neither side crosses the contact line.\n                            ^^^^^^^^^^^^ two-wordings\n' },
  ],
};
