// The rules about bracketed text, blanks and the status of the text, in the order in which their pages are listed.

import type { Rule } from '../types.js';

export const brackets: readonly Rule[] = [
];
