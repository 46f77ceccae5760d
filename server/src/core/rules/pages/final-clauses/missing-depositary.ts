// The page of the rule `missing-depositary`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'The text speaks of ratification, and nobody is named with whom the instruments are deposited.',
  why: 'When consent is given on paper, somebody must hold the papers; otherwise the parties can differ on the day, or on whether there was consent at all.',
  remedy: 'Name the depositary in the text and with `depositary:`, or have the instruments exchanged; mark the clause `@clause depositary`.',
  good: [
    { title: 'a depositary', text: 'agreement demo "Demo"\n  language: en\n  profile: treaty\n\n1. This Treaty is subject to ratification. Instruments are deposited with the Swiss Federal Council.\n' },
    { title: 'no ratification', text: 'agreement trial "Trial"\n  language: en\n  profile: peace\n\n1. This Agreement binds on signature and without ratification.\n' },
  ],
  bad: [
    { title: 'ratification without an address', text: 'agreement demo "Demo"\n  language: en\n  profile: treaty\n           ^^^^^^ missing-depositary\n\n1. This Treaty is subject to ratification.\n' },
    { title: 'instruments that go nowhere', text: 'agreement trial "Trial"\n  language: en\n  profile: peace\n           ^^^^^ missing-depositary\n\nArticle 9. Force\n\n1. The peace takes effect after ratification by both parliaments.\n' },
  ],
};
