// The page of the rule `two-terms-for-one`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'Two names are defined in the same words.',
  why: 'Whoever reads two words will say that two things are meant.',
  remedy: 'Keep one of the two names throughout.',
  good: [
    { title: 'two meanings', text: '1. "Band" means the strip along the river, two kilometres wide.\n\n2. "Belt" means the strip along the coast, two kilometres wide.\n' },
    { title: 'short meanings may be alike', text: '1. "Old Line" means a line.\n\n2. "New Line" means a line.\n' },
  ],
  bad: [
    { title: 'a band and a belt', text: '1. "Band" means the strip along the river, two kilometres wide.\n\n2. "Belt" means a strip along the river, two kilometres wide.\n    ^^^^ two-terms-for-one\n' },
    { title: 'two term lines', text: 'term QUIET "Quiet"\n  means: the end of all firing on land and at sea\nterm STILL "Stillness"\n            ^^^^^^^^^ two-terms-for-one\n  means: the end of all firing on land and at sea\n' },
  ],
};
