// The pages of the rules about time: deadlines, dates, clocks, the order of steps, by rule.

import type { RulePage } from '../../types.js';

export const deadlines: Readonly<Record<string, RulePage>> = {};
