// The rules about defined terms, in the order in which their pages are listed.

import type { Rule } from '../types.js';

export const terms: readonly Rule[] = [];
