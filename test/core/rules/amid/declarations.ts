// How each rule of the category "declarations" is made to find something in the agreement of fifty clauses.

import type { Entries } from './types.js';

export const declarations: Entries = {
  'duplicate-id': { edits: [['term FORCES', 'term JAC']], in: 'term JAC', found: 'JAC' },
  'duplicate-field': { edits: [['  meets: weekly\n', '  meets: weekly\n  meets: monthly\n']], in: '  meets: monthly', found: 'meets' },
  'unknown-party': { edits: [['   @clause displaced-persons\n   @binds ALD, KES\n', '   @clause displaced-persons\n   @binds ALD, KEZ\n']], found: 'KEZ' },
  'unknown-body': { edits: [['Article 9. Violations\n', 'Article 9. Violations\n@monitored-by NOC\n']], found: 'NOC' },
  'unknown-field': { edits: [['  seat: Amber Quay', '  seat: Amber Quay\n  colour: white']], found: 'colour' },
  'invalid-value': { edits: [['  kind: buffer', '  kind: bufer']], found: 'bufer' },
};
