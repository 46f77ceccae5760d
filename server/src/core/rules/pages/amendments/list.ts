// The pages of the rules about amendments, parts and what an agreement replaces, by rule.

import type { RulePage } from '../../types.js';

export const amendments: Readonly<Record<string, RulePage>> = {};
