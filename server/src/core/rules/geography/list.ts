// The rules about lines, zones, maps, and what they leave out, in the order in which their pages are listed.

import type { Rule } from '../types.js';

export const geography: readonly Rule[] = [];
