// The pages of the rules about amendments, parts and what an agreement replaces, by rule.

import { page as amendmentWithoutOriginal } from './amendment-without-original.js';
import { page as clashingIds } from './clashing-ids.js';
import { page as partOfItself } from './part-of-itself.js';
import { page as partWithOwnStatus } from './part-with-own-status.js';
import { page as redefinedByAmendment } from './redefined-by-amendment.js';
import { page as relationToEarlier } from './relation-to-earlier.js';
import type { RulePage } from '../../types.js';

export const amendments: Readonly<Record<string, RulePage>> = {
  'amendment-without-original': amendmentWithoutOriginal,
  'clashing-ids': clashingIds,
  'part-of-itself': partOfItself,
  'part-with-own-status': partWithOwnStatus,
  'redefined-by-amendment': redefinedByAmendment,
  'relation-to-earlier': relationToEarlier,
};
