// The page of the rule `undefined-phrase`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A phrase of two words or more with capitals stands in several clauses, and is neither defined nor the name of a party, a body, a zone, an instrument, a heading or a place. The rule guesses: names from outside of the text look the same.',
  why: 'Capitals promise a definition. Where there is none, each side may say what is meant.',
  remedy: 'Define the phrase, write it in small letters, or say with the quick fix that it is no term: it then goes into `notTerms` of `parley.json`. How many clauses it takes is set by the option `least`.',
  good: [
    { title: 'it is defined', text: '1. "Heavy Weapons" means guns above 100 mm.\n\n2. Heavy Weapons leave.\n\n3. Heavy Weapons are counted.\n\n4. Nobody brings Heavy Weapons back.\n' },
    { title: 'a name', text: '1. The Red Cross helps.\n\n2. Each Party lets the Red Cross in.\n\n3. The Red Cross reports.\n' },
    { title: 'twice only', text: '1. Heavy Weapons leave.\n\n2. Heavy Weapons are counted.\n' },
  ],
  bad: [
    { title: 'in three clauses', text: '1. All Heavy Weapons leave.\n       ^^^^^^^^^^^^^ undefined-phrase\n\n2. The Heavy Weapons are counted.\n\n3. Nobody brings Heavy Weapons back.\n' },
    { title: 'with "of" in it', text: 'Article 1. Work\n\n1. Teams follow the Manual of Patrols.\n                    ^^^^^^^^^^^^^^^^^ undefined-phrase\n\n2. The Manual of Patrols is public.\n\n3. Nobody changes the Manual of Patrols alone.\n' },
  ],
};
