// How each rule of the category "structure" is made to find something in the agreement of fifty clauses.

import type { Entries } from './types.js';

export const structure: Entries = {
  'misspelt-keyword': { edits: [['term CEASEFIRE "Cease-fire"\n', 'term CEASEFIRE "Cease-fire"\n\npartty AIR "Air Team"\n']], found: 'partty' },
  'unclosed-bracket': { edits: [['as delimited in {Annex I}.', 'as delimited in [Annex I.']], found: '[', in: 'delimited in [' },
  'broken-line': { edits: [['Have agreed as follows:\n\nArticle 1.', 'Have agreed to be bound from the entry into force of\nArticle 1.']], in: 'Article 1. Definitions', found: 'Article 1' },
  'label-without-space': { edits: [['; or\n   (c) lay mines', '; or\n\n   (c)lay mines']], in: '(c)lay mines', found: '(c)' },
  'heading-order': { edits: [['Article 12. Final Clauses', 'Article 5. Final Clauses']], in: 'Article 5. Final Clauses', found: '5' },
};
