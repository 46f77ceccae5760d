// How each rule of the category "enforcement" is made to find something in the agreement of fifty clauses.

import type { Entries } from './types.js';

export const enforcement: Entries = {
  'no-enforcement-body': {
    edits: [['@enforced-by JAC\n\n1. The Parties shall open talks', '\n1. The Parties shall open talks'], ['@precedent none "the truce left disputes open"', '@precedent none "the truce left disputes open"\n   @enforced-by JAC']],
    in: '1. The Parties shall open talks',
    found: 'shall',
  },
  'observer-only-enforcement': {
    edits: [
      ['body NOM "Neutral', 'body LISTENER "Line Observers"\n  mandate: monitor\n  members: TAL 3\n  decides: majority\n  tie-break: the senior observer decides\n  reports-to: JAC\n  meets: daily\n  established-by: Art. 3(1)\n  seat: Lindhaven\nbody NOM "Neutral'],
      ['@precedent none "the truce used messengers"', '@enforced-by LISTENER\n   @precedent none "the truce used messengers"'],
    ],
    found: 'LISTENER',
    in: '@enforced-by LISTENER',
  },
  'enforcement-out-of-scope': { edits: [['  established-by: Art. 3(1)\n', '  established-by: Art. 3(1)\n  scope: 4, 5\n'], ['@precedent none "the truce asked for no lists"', '@enforced-by NOM\n   @precedent none "the truce asked for no lists"']], found: 'NOM', in: '@enforced-by NOM' },
};
