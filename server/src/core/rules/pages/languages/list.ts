// The pages of the rules about language versions, by rule.

import type { RulePage } from '../../types.js';

export const languages: Readonly<Record<string, RulePage>> = {};
