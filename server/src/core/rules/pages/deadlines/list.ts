// The pages of the rules about time: deadlines, dates, clocks, the order of steps, by rule.

import { page as ambiguousUnit } from './ambiguous-unit.js';
import { page as circularOrder } from './circular-order.js';
import { page as clocksDisagree } from './clocks-disagree.js';
import { page as conflictingDeadlines } from './conflicting-deadlines.js';
import { page as contradictoryOrder } from './contradictory-order.js';
import { page as deadlineAfterExpiry } from './deadline-after-expiry.js';
import { page as deadlineBeforeTrigger } from './deadline-before-trigger.js';
import { page as deadlineWithoutStart } from './deadline-without-start.js';
import { page as dutyWithoutDeadline } from './duty-without-deadline.js';
import { page as fallsOnHoliday } from './falls-on-holiday.js';
import { page as hourWithoutZone } from './hour-without-zone.js';
import { page as impossibleDate } from './impossible-date.js';
import { page as mixedDateFormats } from './mixed-date-formats.js';
import { page as numberConflict } from './number-conflict.js';
import { page as numberGivenTwice } from './number-given-twice.js';
import { page as periodWithoutEnd } from './period-without-end.js';
import { page as vagueDeadline } from './vague-deadline.js';
import { page as weekdayMismatch } from './weekday-mismatch.js';
import { page as wordsFiguresDiffer } from './words-figures-differ.js';
import type { RulePage } from '../../types.js';

export const deadlines: Readonly<Record<string, RulePage>> = {
  'deadline-without-start': deadlineWithoutStart,
  'deadline-before-trigger': deadlineBeforeTrigger,
  'deadline-after-expiry': deadlineAfterExpiry,
  'conflicting-deadlines': conflictingDeadlines,
  'clocks-disagree': clocksDisagree,
  'circular-order': circularOrder,
  'contradictory-order': contradictoryOrder,
  'hour-without-zone': hourWithoutZone,
  'impossible-date': impossibleDate,
  'weekday-mismatch': weekdayMismatch,
  'words-figures-differ': wordsFiguresDiffer,
  'number-conflict': numberConflict,
  'period-without-end': periodWithoutEnd,
  'vague-deadline': vagueDeadline,
  'duty-without-deadline': dutyWithoutDeadline,
  'ambiguous-unit': ambiguousUnit,
  'mixed-date-formats': mixedDateFormats,
  'number-given-twice': numberGivenTwice,
  'falls-on-holiday': fallsOnHoliday,
};
