// The page of the rule `uncapitalised-definition`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A term is defined in small letters in a list whose terms beside it have capitals.',
  why: 'Where capitals mark what is defined, this one is read as an ordinary word.',
  remedy: 'Write it with capitals, here and where it is used.',
  good: [
    { title: 'all in small letters', text: '1. "guard post" means a manned place.\n\n2. "patrol" means a group on foot.\n\n3. "observer" means an officer.\n' },
    { title: 'all with capitals', text: '1. "Guard Post" means a manned place.\n\n2. "Patrol" means a group on foot.\n\n3. "Observer" means an officer.\n' },
  ],
  bad: [
    { title: 'one among three', text: '1. "Guard Post" means a manned place.\n\n2. "patrol" means a group on foot.\n    ^^^^^^ uncapitalised-definition\n\n3. "Observer" means an officer.\n' },
    { title: 'points of a list', text: 'Article 1. Terms\n\n1. In this Agreement:\n   (a) "Crossing" means an open place;\n   (b) "relief goods" means food and medicine;\n        ^^^^^^^^^^^^ uncapitalised-definition\n   (c) "Zone" means the strip.\n' },
  ],
};
