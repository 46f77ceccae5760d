// How each rule of the category "deadlines" is made to find something in the agreement of fifty clauses.

import type { Entries } from './types.js';

export const deadlines: Entries = {
};
