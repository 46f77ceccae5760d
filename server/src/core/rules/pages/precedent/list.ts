// The pages of the rules about a draft and the agreement it follows, by rule.

import { page as noPrecedent } from './no-precedent.js';
import { page as precedentNotCovered } from './precedent-not-covered.js';
import type { RulePage } from '../../types.js';

export const precedent: Readonly<Record<string, RulePage>> = {
  'no-precedent': noPrecedent,
  'precedent-not-covered': precedentNotCovered,
};
