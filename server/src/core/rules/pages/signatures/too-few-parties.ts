// The page of the rule `too-few-parties`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'The agreement has one signatory only, or all its signatories stand on one side.',
  why: 'An agreement needs two. A text in which one side alone signs is a declaration, and binds nobody else.',
  remedy: 'Declare the other party with `role: signatory`, or mend the `side:` of those declared.',
  good: [
    { title: 'two signatories', text: 'party AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\n\n1. Text.\n' },
    { title: 'two sides of several', text: 'party AAA "Aland"\n  role: signatory\n  side: NORTH\nparty BBB "Beland"\n  role: signatory\n  side: NORTH\nparty CCC "Celand"\n  role: signatory\n  side: SOUTH\n\n1. Text.\n' },
    { title: 'no roles are given', text: 'party AAA "Aland"\n\n1. Text.\n' },
  ],
  bad: [
    { title: 'one signatory', text: 'party AAA "Aland"\n      ^^^ too-few-parties\n  role: signatory\nparty GGG "Geland"\n  role: guarantor\n\n1. Text.\n' },
    { title: 'one side', text: 'party NLD "Norland"\n      ^^^ too-few-parties\n  role: signatory\n  side: ALLIES\nparty WLD "Westland"\n  role: signatory\n  side: ALLIES\n\n1. Peace.\n' },
  ],
};
