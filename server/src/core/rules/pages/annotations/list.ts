// The pages of the rules about annotations, by rule.

import { page as ignoreWithoutReason } from './ignore-without-reason.js';
import { page as textAfterAnnotation } from './text-after-annotation.js';
import { page as unknownAnnotation } from './unknown-annotation.js';
import { page as unknownIgnoredRule } from './unknown-ignored-rule.js';
import { page as unusedIgnore } from './unused-ignore.js';
import type { RulePage } from '../../types.js';

export const annotations: Readonly<Record<string, RulePage>> = {
  'text-after-annotation': textAfterAnnotation,
  'unknown-annotation': unknownAnnotation,
  'unknown-ignored-rule': unknownIgnoredRule,
  'ignore-without-reason': ignoreWithoutReason,
  'unused-ignore': unusedIgnore,
};
