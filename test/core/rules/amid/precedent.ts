// How each rule of the category "precedent" is made to find something in the agreement of fifty clauses.

import type { Entries } from './types.js';

export const precedent: Entries = {
  'no-precedent': { edits: [['   @precedent none "the truce was silent on them"\n', '']], in: '3. Neither Party shall attack', found: '3.' },
  'precedent-not-covered': { edits: [['@precedent tarn-truce:5', '@precedent none "too little"']], in: 'precedent: tarn-truce\n', found: 'tarn-truce' },
};
