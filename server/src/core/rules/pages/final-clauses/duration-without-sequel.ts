// The page of the rule `duration-without-sequel`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A clause gives the agreement a fixed end, a period or a day, and no clause says what follows.',
  why: 'On the day after, every duty is open: whether guns may speak, who holds the prisoners not yet exchanged, what the observers may do. The side that is ready to fight chooses the meaning.',
  remedy: 'Add what follows: extension unless a party objects, a meeting before the end, duties that go on.',
  history: 'The Minsk Package of 2015 set "by the end of 2015" for its political steps; the date passed with no rule on what then held. Pauses of ten or twenty years have been proposed since with nothing after them. Source: Package of Measures, 12 February 2015, points 9 and 11; published drafts and reports of 2025.',
  good: [
    { title: 'extended', text: 'agreement demo "Demo"\n  language: en\n  profile: ceasefire\n\n1. This Cease-fire remains in force for 30 days and may be extended by both sides.\n' },
    { title: 'until a peace', text: 'agreement demo "Demo"\n  language: en\n  profile: armistice\n\n1. This Armistice remains in force until a peace replaces it.\n' },
    { title: 'a duty with a period', text: 'agreement demo "Demo"\n  language: en\n  profile: armistice\n\n1. The observers stay for 30 days.\n' },
  ],
  bad: [
    { title: 'thirty days', text: 'agreement demo "Demo"\n  language: en\n  profile: ceasefire\n\n1. This Cease-fire remains in force for 30 days.\n                                    ^^^^^^^^^^^ duration-without-sequel\n' },
    { title: 'a last day', text: 'agreement trial "Trial"\n  language: en\n  profile: treaty\n\nArticle 8. Term\n\n1. The present Treaty is concluded and valid until 31 December 2040.\n                                             ^^^^^^^^^^^^^^^^^^^^^^ duration-without-sequel\n' },
  ],
};
