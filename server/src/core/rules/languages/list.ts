// The rules about language versions, in the order in which their pages are listed.

import type { Rule } from '../types.js';

export const languages: readonly Rule[] = [];
