// The rules about words, in the order in which their pages are listed.

import type { Rule } from '../types.js';

export const wording: readonly Rule[] = [];
