// The page of the rule `clocks-disagree`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'Two statements of one moment differ: the hour a clause gives and the one that follows from its deadline and the hour of signature; the clause of entry into force and the field `in-force`; an agreement that enters into force before it is signed. Where all of it is marked (`@clause entry-into-force` with a `@deadline` after signature, `signed:`, `in-force:`) it is an error. Hours are reckoned without tables of time zones: where two zones cannot be compared, nothing is said.',
  why: 'Forces that stop by one clock are fired on by forces that go by the other.',
  remedy: 'Work out the moment once, and correct the statement that is wrong.',
  history: 'The Korean Armistice Agreement was signed at 10:00 on 27 July 1953, ordered the end of hostilities twelve hours after signature (paragraph 12) and took effect at 22:00 (paragraph 63): the three agree. In March 2025 a pause of thirty days was counted from different days by those who spoke of it. Source: Armistice Agreement, 27 July 1953, paragraphs 12 and 63; published statements of March 2025.',
  good: [
    { title: 'Korea: ten o\'clock and twelve hours', text: 'agreement korea "Korea"\n  signed: 1953-07-27 10:00 +09:00\n  in-force: 1953-07-27 22:00 +09:00\n\n12. The fighting ends twelve (12) hours after this Agreement is signed.\n    @deadline 12 hours after signature\n\n63. This Agreement takes effect at 22:00 on 27 July 1953, that is twelve (12) hours after it is signed.\n    @clause entry-into-force\n    @deadline 12 hours after signature\n' },
    { title: 'a date that is something else', text: 'agreement demo "Demo"\n  signed: 2025-06-01 10:00 +03:00\n\n1. Forces that stood east of the line on 1 March 2025 withdraw within 72 hours after signature of this Agreement.\n   @deadline 72 hours after signature\n' },
  ],
  bad: [
    { title: 'an hour that does not follow', text: 'agreement demo "Demo"\n  signed: 2025-06-01 10:00 +03:00\n\n1. Fire ceases twelve (12) hours after signature of this Agreement, that is at 21:00 +03:00 on 1 June 2025.\n                                                                                               ^^^^^^^^^^^ clocks-disagree\n   @deadline 12 hours after signature\n' },
    { title: 'fields that do not follow', text: 'agreement demo "Demo"\n  signed: 2025-06-01 10:00 +03:00\n  in-force: 2025-06-01 20:00 +03:00\n\n9. This Agreement enters into force on signature and half a day.\n   @clause entry-into-force\n   @deadline 12 hours after signature\n             ^^^^^^^^^^^^^^^^^^^^^^^^ clocks-disagree\n' },
    { title: 'in force before it is signed, and on another day than the clause says', text: 'agreement demo "Demo"\n  signed: 2025-06-03\n  in-force: 2025-06-02\n            ^^^^^^^^^^ clocks-disagree\n\nArticle 9. Entry into force\n\nIt takes effect on 5 June 2025.\n                   ^^^^^^^^^^^ clocks-disagree\n@clause entry-into-force\n' },
  ],
};
