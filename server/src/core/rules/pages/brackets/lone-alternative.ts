// The page of the rule `lone-alternative`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A clause is marked as an alternative (`@option A`, or a line "Option 1" above it), and no other clause with its number in its list is one.',
  why: 'Either the choice has been made and the mark was forgotten, or the other text was lost. The next reader cannot tell which.',
  remedy: 'Take the mark out, or put the other alternatives beside it under the same number.',
  good: [
    { title: 'two alternatives, marked and by lines', text: '1. Patrols are joint.\n   @option A "joint"\n\n1. Patrols are separate.\n   @option B "separate"\n\nOption 1\n2. The port is open.\n\nOption 2\n2. The port is closed.\n' },
  ],
  bad: [
    { title: 'an option alone', text: '1. Patrols are joint.\n   @option A "joint"\n           ^ lone-alternative\n\n2. The port is open.\n' },
    { title: 'options under other numbers', text: 'Article 1. Patrols\n\n(a) Officers go together.\n    @option 1\n            ^ lone-alternative\n\n(b) Officers go alone.\n    @option 2\n            ^ lone-alternative\n' },
  ],
};
