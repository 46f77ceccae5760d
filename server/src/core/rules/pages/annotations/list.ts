// The pages of the rules about annotations, by rule.

import { page as textAfterAnnotation } from './text-after-annotation.js';
import { page as unknownAnnotation } from './unknown-annotation.js';
import type { RulePage } from '../../types.js';

export const annotations: Readonly<Record<string, RulePage>> = {
  'text-after-annotation': textAfterAnnotation,
  'unknown-annotation': unknownAnnotation,
};
