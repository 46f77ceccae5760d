// The pages of the rules about lines, zones, maps, and what they leave out, by rule.

import type { RulePage } from '../../types.js';

export const geography: Readonly<Record<string, RulePage>> = {};
