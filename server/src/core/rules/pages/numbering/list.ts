// The pages of the rules about the numbers of provisions, by rule.

import { page as lookAlikeLetter } from './look-alike-letter.js';
import { page as numberingDuplicate } from './numbering-duplicate.js';
import { page as numberingGap } from './numbering-gap.js';
import type { RulePage } from '../../types.js';

export const numbering: Readonly<Record<string, RulePage>> = {
  'look-alike-letter': lookAlikeLetter,
  'numbering-duplicate': numberingDuplicate,
  'numbering-gap': numberingGap,
};
