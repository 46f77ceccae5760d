// How each rule of the category "structure" is made to find something in the agreement of fifty clauses.

import type { Entries } from './types.js';

export const structure: Entries = {
  'misspelt-keyword': { edits: [['term CEASEFIRE "Cease-fire"\n', 'term CEASEFIRE "Cease-fire"\n\npartty AIR "Air Team"\n']], found: 'partty' },
  'unclosed-bracket': { edits: [['as delimited in {Annex I}.', 'as delimited in [Annex I.']], found: '[', in: 'delimited in [' },
};
