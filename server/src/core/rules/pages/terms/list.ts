// The pages of the rules about defined terms, by rule.

import type { RulePage } from '../../types.js';

export const terms: Readonly<Record<string, RulePage>> = {};
