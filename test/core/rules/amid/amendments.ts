// How each rule of the category "amendments" is made to find something in the agreement of fifty clauses.

import type { Entries } from './types.js';

export const amendments: Entries = {
};
