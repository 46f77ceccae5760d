// The page of the rule `impossible-date`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A date in the text is a day that does not exist, such as 31 June or 29 February of a year that is no leap year. In fields and annotations `invalid-value` says so.',
  why: 'A term that ends on such a day cannot be met or proved, and each side will read the day before or the day after into it.',
  remedy: 'Write the day that is meant.',
  good: [
    { title: 'the last days of short months', text: '1. The withdrawal ends on 30 June 2025, the exchange on 29 February 2024 and the count on 31.07.2025.\n' },
    { title: 'a number that is no date', text: '1. Each side keeps 31 posts, and see paragraph 30.\n' },
  ],
  bad: [
    { title: 'a thirty-first of June', text: '1. The withdrawal shall be completed by 31 June 2025.\n                                        ^^^^^^^^^^^^ impossible-date\n' },
    { title: 'a leap day of a common year', text: 'Article 2. Exchange\n\nPrisoners shall be exchanged on 29 February 2025 and February 30, 2026.\n                                ^^^^^^^^^^^^^^^^ impossible-date\n                                                     ^^^^^^^^^^^^^^^^^ impossible-date\n' },
  ],
};
