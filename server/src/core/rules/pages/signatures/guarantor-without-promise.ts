// The page of the rule `guarantor-without-promise`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A party is a guarantor, and no clause binds it (`@binds`), in a text that says of three clauses or more whom they bind.',
  why: 'The word guarantor has few effects by itself. Who guarantees must say what it will do, on whose finding that the agreement was broken, within what time and with what exceptions.',
  remedy: 'Write a clause that says so and bind the guarantor by it, or call it a witness.',
  history: 'In the drafts of spring 2022 the guarantors were to act within three days, and whether each could block the others was left open at the end. Source: the draft treaty of April 2022, as published later.',
  good: [
    { title: 'the guarantor promises something', text: 'party AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\nparty GGG "Geland"\n  role: guarantor\n\n1. Both shall rest.\n   @binds AAA, BBB\n\n2. Geland shall come to the aid of the Party attacked within 3 days after the finding.\n   @binds GGG\n' },
    { title: 'a witness need not', text: 'party AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\nparty WWW "Weland"\n  role: witness\n\n1. Both shall rest.\n   @binds AAA, BBB\n' },
  ],
  bad: [
    { title: 'a bare label', text: 'party AAA "Aland"\n  role: signatory\nparty GGG "Geland"\n      ^^^ guarantor-without-promise\n  role: guarantor\n\n1. Aland shall rest.\n   @binds AAA\n\n2. Aland shall go home.\n   @binds AAA\n\n3. Aland shall say so.\n   @binds AAA\n' },
    { title: 'one guarantor of two', text: 'party NLD "Norland"\n  role: signatory\nparty POW "Great Power"\n  role: guarantor, signatory\nparty OTH "Other Power"\n      ^^^ guarantor-without-promise\n  role: guarantor, signatory\n\n1. Fire ceases.\n   @binds NLD\n\n2. The Great Power shall answer an attack.\n   @binds POW\n\n3. Norland tells it of one.\n   @binds NLD\n' },
  ],
};
