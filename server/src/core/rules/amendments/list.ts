// The rules about amendments, parts and what an agreement replaces, in the order in which their pages are listed.

import { amendmentWithoutOriginal } from './amendment-without-original.js';
import { clashingIds } from './clashing-ids.js';
import { partOfItself } from './part-of-itself.js';
import { partWithOwnStatus } from './part-with-own-status.js';
import { redefinedByAmendment } from './redefined-by-amendment.js';
import { relationToEarlier } from './relation-to-earlier.js';
import type { Rule } from '../types.js';

export const amendments: readonly Rule[] = [
  amendmentWithoutOriginal,
  relationToEarlier,
  partOfItself,
  clashingIds,
  partWithOwnStatus,
  redefinedByAmendment,
];
