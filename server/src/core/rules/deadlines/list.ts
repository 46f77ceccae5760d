// The rules about time: deadlines, dates, clocks, the order of steps, in the order in which their pages are listed.

import { ambiguousUnit } from './ambiguous-unit.js';
import { circularOrder } from './circular-order.js';
import { clocksDisagree } from './clocks-disagree.js';
import { conflictingDeadlines } from './conflicting-deadlines.js';
import { contradictoryOrder } from './contradictory-order.js';
import { deadlineAfterExpiry } from './deadline-after-expiry.js';
import { deadlineBeforeTrigger } from './deadline-before-trigger.js';
import { deadlineWithoutStart } from './deadline-without-start.js';
import { dutyWithoutDeadline } from './duty-without-deadline.js';
import { fallsOnHoliday } from './falls-on-holiday.js';
import { hourWithoutZone } from './hour-without-zone.js';
import { impossibleDate } from './impossible-date.js';
import { mixedDateFormats } from './mixed-date-formats.js';
import { numberConflict } from './number-conflict.js';
import { numberGivenTwice } from './number-given-twice.js';
import { periodWithoutEnd } from './period-without-end.js';
import { vagueDeadline } from './vague-deadline.js';
import { weekdayMismatch } from './weekday-mismatch.js';
import { wordsFiguresDiffer } from './words-figures-differ.js';
import type { Rule } from '../types.js';

export const deadlines: readonly Rule[] = [
  deadlineWithoutStart,
  deadlineBeforeTrigger,
  deadlineAfterExpiry,
  conflictingDeadlines,
  clocksDisagree,
  circularOrder,
  contradictoryOrder,
  hourWithoutZone,
  impossibleDate,
  weekdayMismatch,
  wordsFiguresDiffer,
  numberConflict,
  periodWithoutEnd,
  vagueDeadline,
  dutyWithoutDeadline,
  ambiguousUnit,
  mixedDateFormats,
  numberGivenTwice,
  fallsOnHoliday,
];
