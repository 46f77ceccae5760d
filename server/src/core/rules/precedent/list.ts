// The rules about a draft and the agreement it follows, in the order in which their pages are listed.

import { noPrecedent } from './no-precedent.js';
import { precedentNotCovered } from './precedent-not-covered.js';
import type { Rule } from '../types.js';

export const precedent: readonly Rule[] = [
  noPrecedent,
  precedentNotCovered,
];
