// The page of the rule `differing-capitals`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A defined term of several words stands in other capitals than those it is defined with.',
  why: 'A reader cannot tell whether the defined thing is meant or the ordinary words.',
  remedy: 'Write the term as it is defined, or say in other words what is meant.',
  good: [
    { title: 'written alike', text: '1. "Heavy Weapons" means guns above 100 mm.\n\n2. Heavy Weapons leave the zone.\n' },
    { title: 'one word may be the ordinary one', text: '1. "Party" means a signatory.\n\n2. A third party may help.\n' },
    { title: 'said to be another thing', text: '1. "Rules of Procedure" means the rules for arbitrators in Annex A.\n\n2. The Committee adopts its own rules of procedure.\n\n3. The Rules of Procedure hold for other rules of procedure too.\n' },
  ],
  bad: [
    { title: 'small letters', text: '1. "Heavy Weapons" means guns above 100 mm.\n\n2. All heavy weapons leave the zone.\n       ^^^^^^^^^^^^^ differing-capitals\n' },
    { title: 'half of it, of a declared term', text: 'term LINE "Line of Contact"\n\n1. The Line of Contact is marked.\n\n2. Guards stay behind the line of Contact.\n                          ^^^^^^^^^^^^^^^ differing-capitals\n' },
  ],
};
