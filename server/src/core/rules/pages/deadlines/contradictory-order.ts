// The page of the rule `contradictory-order`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A step has a deadline before another one (`@deadline 3 days before #vote`) and waits for it too (`@after #vote`), itself or through other steps. A warning where the time of a step counts from another one that waits for it: there the order could still be kept by acting early.',
  why: 'The order can be read both ways, so each side will begin with the step of the other.',
  remedy: 'Decide which step comes first, and change the deadline or the `@after`.',
  history: 'Point 9 of the Minsk Package of 2015 put the return of the border behind local elections and the carrying out of point 11, point 10 asked for the withdrawal of foreign formations with no condition at all; one side read security first, the other the elections. Source: Package of Measures for the Implementation of the Minsk Agreements, 12 February 2015, points 9 to 12.',
  good: [
    { title: 'a deadline before a step that comes later', text: '1. The lists are exchanged.\n   @deadline 3 days before #release\n\n2. The prisoners are released.\n   @id release\n   @after 1\n' },
    { title: 'a deadline that counts from the step it waits for', text: '1. The complaint is written.\n   @id complaint\n\n2. It is answered.\n   @after #complaint\n   @deadline 24 hours after #complaint\n' },
  ],
  bad: [
    { title: 'before and after the same step', text: '1. The vote is held.\n   @id vote\n\n2. The border is handed over.\n   @after #vote\n   @deadline 3 days before #vote\n                           ^^^^^ contradictory-order\n' },
    { title: 'a clock that starts with what waits for it', text: 'Article 4. Steps\n\n1. The guns are withdrawn.\n   @id guns\n   @deadline 14 days after #count\n                           ^^^^^^ contradictory-order\n\n2. The guns are counted.\n   @id count\n   @after #guns\n' },
  ],
};
