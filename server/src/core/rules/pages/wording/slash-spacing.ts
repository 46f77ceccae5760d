// The page of the rule `slash-spacing`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A slash has a blank on one side and none on the other.',
  why: 'Without blanks a slash joins two words, with blanks it parts two items. Half of each is a slip of the keyboard, and the reader has to guess.',
  remedy: 'Close it up, or say "and" or "or" instead.',
  good: [
    { title: 'closed', text: '1. The land/sea border is shown.\n' },
    { title: 'open on both sides', text: '1. The border (land / sea) is shown.\n' },
    { title: 'a broken line', text: '1. The border by land/\n   sea is shown.\n' },
  ],
  bad: [
    { title: 'a blank behind', text: '1. The land/ sea border is shown.\n           ^ slash-spacing\n' },
    { title: 'a blank in front', text: '1. Each Party reports on mines /traps it has found.\n                               ^ slash-spacing\n' },
  ],
};
