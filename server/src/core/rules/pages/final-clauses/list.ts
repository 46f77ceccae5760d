// The pages of the rules about what an agreement of its profile should hold, by rule.

import type { RulePage } from '../../types.js';

export const finalClauses: Readonly<Record<string, RulePage>> = {};
