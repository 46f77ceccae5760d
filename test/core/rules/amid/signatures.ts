// How each rule of the category "signatures" is made to find something in the agreement of fifty clauses.

import type { Entries } from './types.js';

export const signatures: Entries = {
  'missing-signature': { edits: [['signature KES\n  by: "Joren Ask", "Chief of the General Staff of the Kingdom of Kestria"\n  on: 2031-03-03 10:00 +00:00\n  at: Lindhaven\n', '']], in: 'party KES', found: 'KES' },
  'bound-but-not-signatory': { edits: [['   @clause displaced-persons\n   @binds ALD, KES\n', '   @clause displaced-persons\n   @binds ALD, KES, TAL\n']], in: 'KES, TAL', found: 'TAL' },
};
