// The pages of the rules about bracketed text, blanks and the status of the text, by rule.

import type { RulePage } from '../../types.js';

export const brackets: Readonly<Record<string, RulePage>> = {
};
