// The page of the rule `mixed-date-formats`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'One text writes its dates in several ways: `1 June 2025`, `June 1, 2025`, `01.06.2025`, `2025-06-01`. One finding for the text, at the first date that differs.',
  why: 'A reader who has seen the day first will read 03.04.2025 as the third of April, another as the fourth of March.',
  remedy: 'Write all dates in one way, the month in letters.',
  good: [
    { title: 'one way, the fields apart', text: 'agreement demo "Demo"\n  signed: 2025-06-01\n\n1. From 1 June 2025 to 15 July 2025 the crossing is open.\n\n2. It closes on 16 July 2025.\n' },
  ],
  bad: [
    { title: 'figures behind letters', text: '1. The crossing opens on 1 June 2025.\n\n2. It closes on 03.04.2026 and opens again on 1 May 2026.\n                ^^^^^^^^^^ mixed-date-formats\n' },
    { title: 'the month first', text: 'Article 5. Dates\n\n1. Withdrawal begins on 2 March 2025, exchange on April 3, 2025, return on 2025-05-01.\n                                                  ^^^^^^^^^^^^^ mixed-date-formats\n' },
  ],
};
