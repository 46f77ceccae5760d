// The page of the rule `too-deep`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'Numbered paragraphs stand in one another more levels deep than `most` (4 at first).',
  why: 'A clause at level five is cited in five steps, and each of them may be read as another list. Such lists hide duties.',
  remedy: 'Make a paragraph of its own of part of the list. The option `most` sets how many levels are let pass.',
  good: [
    { title: 'four levels', text: '1. Arms:\n   (a) on land:\n       (i) tanks:\n           (A) heavy;\n           (B) light.\n' },
  ],
  bad: [
    { title: 'five levels', text: '1. Arms:\n   (a) on land:\n       (i) tanks:\n           (A) heavy:\n               1) old;\n               ^^ too-deep\n               2) new.\n' },
    { title: 'five levels of other marks', text: 'Article 1. Ships\n\n1. Ships are:\n   a) warships:\n      (1) large ones:\n          (i) in port:\n              (A) armed;\n              ^^^ too-deep\n              (B) unarmed.\n' },
  ],
};
