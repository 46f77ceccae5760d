// The rules about time: deadlines, dates, clocks, the order of steps, in the order in which their pages are listed.

import type { Rule } from '../types.js';

export const deadlines: readonly Rule[] = [];
