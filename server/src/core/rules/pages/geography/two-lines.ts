// The page of the rule `two-lines`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'One clause measures from two lines: the actual one for one side, and one of another day or paper for the other.',
  why: 'Where the two lines part there is land that both or neither must leave. It is the first place where fighting starts again.',
  remedy: 'Measure both sides from one line, and annex it.',
  history: 'Point 2 of the Minsk Package measures Ukraine’s withdrawal from the actual line of contact and that of the armed formations from the line of 19 September 2014. Source: the digest `minsk-package-2015`.',
  good: [
    { title: 'one line for both', text: '1. Both sides withdraw 15 km from the actual line of contact.\n' },
    { title: 'one line of a paper', text: '1. Both sides withdraw 15 km from the line of contact under the Memorandum of Lindhaven.\n' },
  ],
  bad: [
    { title: 'each side its own', text: '1. The northern forces withdraw from the actual line of contact, the southern ones from the line of contact under the Memorandum of Lindhaven.\n                                         ^^^^^^^^^^^ two-lines\n' },
    { title: 'today and then', text: 'Article 1. Forces\n\n1. Norland goes back 5 km from the front as it stood on 1 May; Sudland 5 km from the present front.\n                                                                                     ^^^^^^^^^^^^^ two-lines\n' },
  ],
};
