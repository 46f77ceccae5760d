// The rules about the numbers of provisions, in the order in which their pages are listed.

import { lookAlikeLetter } from './look-alike-letter.js';
import { numberingDuplicate } from './numbering-duplicate.js';
import { numberingGap } from './numbering-gap.js';
import type { Rule } from '../types.js';

export const numbering: readonly Rule[] = [
  numberingGap,
  numberingDuplicate,
  lookAlikeLetter,
];
