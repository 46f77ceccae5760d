// The pages of the rules about time: deadlines, dates, clocks, the order of steps, by rule.

import { page as impossibleDate } from './impossible-date.js';
import { page as mixedDateFormats } from './mixed-date-formats.js';
import { page as numberGivenTwice } from './number-given-twice.js';
import { page as weekdayMismatch } from './weekday-mismatch.js';
import { page as wordsFiguresDiffer } from './words-figures-differ.js';
import type { RulePage } from '../../types.js';

export const deadlines: Readonly<Record<string, RulePage>> = {
  'impossible-date': impossibleDate,
  'weekday-mismatch': weekdayMismatch,
  'words-figures-differ': wordsFiguresDiffer,
  'mixed-date-formats': mixedDateFormats,
  'number-given-twice': numberGivenTwice,
};
