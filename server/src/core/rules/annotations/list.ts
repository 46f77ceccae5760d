// The rules about annotations, in the order in which their pages are listed.

import { ignoreWithoutReason } from './ignore-without-reason.js';
import { textAfterAnnotation } from './text-after-annotation.js';
import { unknownAnnotation } from './unknown-annotation.js';
import { unknownIgnoredRule } from './unknown-ignored-rule.js';
import { unusedIgnore } from './unused-ignore.js';
import type { Rule } from '../types.js';

export const annotations: readonly Rule[] = [
  unknownAnnotation,
  textAfterAnnotation,
  unknownIgnoredRule,
  ignoreWithoutReason,
  unusedIgnore,
];
