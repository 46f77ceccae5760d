// How each rule of the category "references" is made to find something in the agreement of fifty clauses.

import type { Entries } from './types.js';

export const references: Entries = {
  'unresolved-reference': { edits: [['@after #mine-records', '@after #mine-maps']], found: '#mine-maps' },
  'ambiguous-reference': { edits: [['   @clause political-process\n', '   @clause political-process\n   @see (a)\n']], in: '@see (a)', found: '(a)' },
  'unresolved-citation': { edits: [['does not act under paragraph 4', 'does not act under paragraph 14']], found: 'paragraph 14' },
  'citation-slip': { edits: [['   @clause political-process\n', '   @clause political-process\n   @see 5(2a)\n']], found: '5(2a)' },
};
