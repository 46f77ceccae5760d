// The page of the rule `missing-cessation`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A cease-fire or armistice has no clause by which the parties stop hostilities.',
  why: 'It is the one clause all others serve. Where it is only in the title, there is nothing to breach.',
  remedy: 'Add the duty to stop, with hour and time zone, and the acts it forbids; mark the clause `@clause cessation`.',
  history: 'The first point of the Minsk Protocol of 5 September 2014 has both sides stop using weapons at once; the Memorandum a fortnight later had to say that this meant everybody and every weapon. Source: the digests `minsk-protocol-2014` and `minsk-memorandum-2014` in the library.',
  good: [
    { title: 'they cease fire', text: 'agreement demo "Demo"\n  language: en\n  profile: ceasefire\n\n1. The two sides shall cease fire at noon.\n' },
    { title: 'a ban on hostile acts', text: 'agreement trial "Trial"\n  language: en\n  profile: armistice\n\n1. No side shall carry out any hostile act.\n' },
  ],
  bad: [
    { title: 'only what follows the silence', text: 'agreement demo "Demo"\n  language: en\n  profile: armistice\n           ^^^^^^^^^ missing-cessation\n\n1. After the armistice begins, each side shall return its prisoners.\n' },
    { title: 'only the line', text: 'agreement trial "Trial"\n  language: en\n  profile: ceasefire\n           ^^^^^^^^^ missing-cessation\n\nArticle 1. Line\n\n1. The line of contact is shown on the map.\n' },
  ],
};
