// The rules about time: deadlines, dates, clocks, the order of steps, in the order in which their pages are listed.

import { impossibleDate } from './impossible-date.js';
import { mixedDateFormats } from './mixed-date-formats.js';
import { numberGivenTwice } from './number-given-twice.js';
import { weekdayMismatch } from './weekday-mismatch.js';
import { wordsFiguresDiffer } from './words-figures-differ.js';
import type { Rule } from '../types.js';

export const deadlines: readonly Rule[] = [
  impossibleDate,
  weekdayMismatch,
  wordsFiguresDiffer,
  mixedDateFormats,
  numberGivenTwice,
];
