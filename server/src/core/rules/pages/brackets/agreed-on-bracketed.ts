// The page of the rule `agreed-on-bracketed`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A clause with `@status agreed` or `initialled` holds bracketed words, stands under a `@bracket`, or cites a clause that is bracketed or open.',
  why: 'It counts as closed, and what it says still hangs on what is not: the side that gives way elsewhere finds that it has given way here too.',
  remedy: 'Settle what it leans on first, or mark it `@status open`.',
  history: 'In the drafts of 2022 whole articles on guarantees were counted as settled while the list of guarantors and the way they decide, on which they hang, stood in two versions. Source: reports on the draft treaty of April 2022.',
  good: [
    { title: 'agreed, and leaning on what is agreed', text: '1. The port is open.\n   @status agreed\n\n2. Ships pass as paragraph 1 provides [sic].\n   @status agreed\n\n3. The mine stays [for a year].\n   @status open\n' },
  ],
  bad: [
    { title: 'leaning on an open clause', text: '1. The port is open.\n   @bracket\n\n2. Ships pass as paragraph 1 provides.\n                 ^^^^^^^^^^^ agreed-on-bracketed\n   @status agreed\n' },
    { title: 'brackets in it, and around it', text: 'Article 3. Sea\n@bracket\n\nThe sea is open.\n@status initialled\n        ^^^^^^^^^^ agreed-on-bracketed\n\nArticle 4. Air\n@status agreed\n\nThe air is [not] open.\n           ^^^^^ agreed-on-bracketed\n' },
  ],
};
