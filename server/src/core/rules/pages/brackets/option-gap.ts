// The page of the rule `option-gap`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'Among alternatives of one clause a letter or number is missing (A and C) or stands twice.',
  why: 'Delegations speak of "option B". When it was dropped without lettering the others anew, or two texts carry the letter, they speak of different texts.',
  remedy: 'Put the missing one back, or letter them anew and say so to all sides.',
  good: [
    { title: 'a full row, in any order', text: '1. Patrols are separate.\n   @option B "separate"\n\n1. Patrols are joint.\n   @option A "joint"\n\n1. There are no patrols.\n   @option C "none"\n' },
  ],
  bad: [
    { title: 'A and C', text: '1. Patrols are joint.\n   @option A "joint"\n\n1. There are no patrols.\n   @option C "none"\n           ^ option-gap\n' },
    { title: 'one number twice', text: 'Article 3. Port\n\n(a) The port is open.\n    @option 1\n\n(a) The port is closed.\n    @option 1\n            ^ option-gap\n' },
  ],
};
