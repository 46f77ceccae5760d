// The pages of the rules about words, by rule.

import type { RulePage } from '../../types.js';

export const wording: Readonly<Record<string, RulePage>> = {};
