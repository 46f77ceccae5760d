// How each rule of the category "numbering" is made to find something in the agreement of fifty clauses.

import type { Entries } from './types.js';

export const numbering: Entries = {
  'numbering-gap': { edits: [['3. Neither Party shall bring', '4. Neither Party shall bring']], in: '4. Neither Party shall bring', found: '4.' },
  'numbering-duplicate': { edits: [['3. Neither Party shall bring', '2. Neither Party shall bring']], in: '2. Neither Party shall bring', found: '2.' },
  'look-alike-letter': { edits: [['(c) lay mines', '(с) lay mines']], in: '(с) lay mines', found: 'с' },
};
