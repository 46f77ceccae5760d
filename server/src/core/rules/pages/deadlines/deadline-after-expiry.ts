// The page of the rule `deadline-after-expiry`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'The clause marked `@clause duration` lets the agreement end before the `@deadline` of one of its duties.',
  why: 'When the agreement has ended nobody owes the step any more, and whoever wants to avoid it need only wait.',
  remedy: 'Let the agreement last longer, bring the deadline forward, or say that the duty outlives the agreement.',
  history: 'The Minsk Package of 2015 dated some of its steps "by the end of 2015" and said nothing of what holds afterwards: the date passed, the steps were undone, and no rule said whether they were still owed. Source: Package of Measures for the Implementation of the Minsk Agreements, 12 February 2015, points 9 and 11.',
  good: [
    { title: 'deadlines within the term', text: '1. Prisoners are released.\n   @deadline 60 days after entry-into-force\n\n2. This Agreement remains in force for a period of twelve (12) months.\n   @clause duration\n' },
    { title: 'a term that is renewed', text: '1. The mines are removed.\n   @deadline 3 years after entry-into-force\n\n2. This Agreement remains in force for one year and is renewed each year.\n   @clause duration\n' },
  ],
  bad: [
    { title: 'a term in words', text: '1. The mines are removed.\n   @deadline 18 months after entry-into-force\n\n2. This Agreement shall remain in force for a period of twelve (12) months.\n                                                        ^^^^^^^^^^^^^^^^^^ deadline-after-expiry\n   @clause duration\n' },
    { title: 'a date', text: 'Article 3. Steps\n\n1. The count ends.\n   @deadline 2026-03-01\n\n2. The truce lasts until 31 December 2025.\n                         ^^^^^^^^^^^^^^^^ deadline-after-expiry\n   @clause duration\n' },
  ],
};
