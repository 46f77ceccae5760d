// The page of the rule `filled-two-ways`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'The blank for the day of signature is filled in two ways: the closing words ("Done at Geneva on 1 June 2025") hold dates, and none of them is the date in the field `signed`.',
  why: 'Every term that counts from signature then has two beginnings.',
  remedy: 'Correct the one that is wrong. Where sides signed on different days, name them all in the closing words.',
  good: [
    { title: 'the same day, also beside others', text: 'agreement demo "Demo"\n  signed: 2025-06-01 10:00, Geneva\n\n1. Text of 2 May 2025.\n\nDone at Geneva on 31 May 2025 and 1 June 2025.\n' },
    { title: 'not signed yet', text: 'agreement demo "Demo"\n\n1. Text.\n\nDone at Geneva on 1 June 2025.\n' },
  ],
  bad: [
    { title: 'another day', text: 'agreement demo "Demo"\n  signed: 2025-06-01\n\n1. Text.\n\nDone at Geneva on 2 June 2025.\n                  ^^^^^^^^^^^ filled-two-ways\n' },
    { title: 'another year', text: 'agreement truce "Truce"\n  signed: 1953-07-27 10:00, Panmunjom\n\n1. Fire ceases.\n\nIN WITNESS WHEREOF the undersigned have signed at Panmunjom at 10:00 on July 27, 1954.\n                                                                        ^^^^^^^^^^^^^ filled-two-ways\n' },
  ],
};
