// The rules about what an agreement of its profile should hold, in the order in which their pages are listed.

import type { Rule } from '../types.js';

export const finalClauses: readonly Rule[] = [];
