// The rules about amendments, parts and what an agreement replaces, in the order in which their pages are listed.

import type { Rule } from '../types.js';

export const amendments: readonly Rule[] = [];
