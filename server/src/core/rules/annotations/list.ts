// The rules about annotations, in the order in which their pages are listed.

import { textAfterAnnotation } from './text-after-annotation.js';
import { unknownAnnotation } from './unknown-annotation.js';
import type { Rule } from '../types.js';

export const annotations: readonly Rule[] = [
  unknownAnnotation,
  textAfterAnnotation,
];
