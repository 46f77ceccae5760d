// The page of the rule `falls-on-holiday`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A deadline ("by 1 June 2025", `@deadline 2025-06-01`) falls on a Saturday, a Sunday or one of the days in the option `holidays`. Off by default: a cease-fire knows no weekends.',
  why: 'One side moves what is due to the next working day, the other does not, and each calls the other late.',
  remedy: 'Move the date, or say that a term which ends on a day of rest ends on the next working day.',
  good: [{ title: 'a Monday, and a date on which nothing is due', text: '1. The reply is due by 2 June 2025.\n   @deadline 2025-06-02\n\n2. The map of 1 June 2025 is the one annexed.\n' }],
  bad: [
    { title: 'a Sunday', text: '1. The reply is due by 1 June 2025.\n                       ^^^^^^^^^^^ falls-on-holiday\n' },
    { title: 'a Saturday, marked', text: 'Article 2. Answer\n\n1. The answer is given.\n   @deadline 2025-05-31\n             ^^^^^^^^^^ falls-on-holiday\n' },
  ],
};
