// The page of the rule `definitions-out-of-order`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A list of definitions is in the order of the alphabet, but for one. Off by default.',
  why: 'A reader who looks for the term where it should stand takes it that it is not defined.',
  remedy: 'Move the definition to its place.',
  good: [
    { title: 'in order', text: '1. "Area" means land.\n\n2. "Belt" means a strip.\n\n3. "Line" means a border.\n\n4. "Zone" means a place.\n' },
    { title: 'in no order at all', text: '1. "Zone" means a place.\n\n2. "Line" means a border.\n\n3. "Belt" means a strip.\n\n4. "Area" means land.\n' },
  ],
  bad: [
    { title: 'one is out of place', text: '1. "Area" means land.\n\n2. "Line" means a border.\n\n3. "Belt" means a strip.\n    ^^^^ definitions-out-of-order\n\n4. "Zone" means a place.\n' },
    { title: 'points of a list', text: 'Article 1. Terms\n\n1. In this text:\n   (a) "Guard" means a soldier;\n   (b) "Observer" means an officer;\n   (c) "Keeper" means a clerk;\n        ^^^^^^ definitions-out-of-order\n   (d) "Watch" means a group.\n' },
  ],
};
