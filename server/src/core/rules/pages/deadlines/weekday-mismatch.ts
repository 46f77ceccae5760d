// The page of the rule `weekday-mismatch`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A weekday stands beside a date, and the date falls on another day of the week.',
  why: 'One of the two is wrong. Forces that stop on Friday and forces that stop on the date stop on different days, and both keep to the text.',
  remedy: 'Correct the weekday (there is a fix) or the date; better, leave the weekday out.',
  good: [
    { title: 'the right weekday, in front and behind', text: '1. The cease-fire begins on Monday, 27 July 1953, and the first meeting is on 28 July 1953 (Tuesday).\n' },
    { title: 'a weekday of its own', text: '1. The Commission meets every Monday. From 1 June 2025 it meets daily.\n' },
  ],
  bad: [
    { title: 'in front of the date', text: '1. The cease-fire begins on Friday, 27 July 1953.\n                            ^^^^^^ weekday-mismatch\n' },
    { title: 'behind the date', text: '2. Prisoners are handed over on 1 June 2025, a Monday, at the bridge.\n                                               ^^^^^^ weekday-mismatch\n' },
  ],
};
