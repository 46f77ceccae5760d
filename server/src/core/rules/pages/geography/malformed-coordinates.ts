// The page of the rule `malformed-coordinates`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'Coordinates have more degrees than there are, or sixty minutes and more.',
  why: 'A point that is not on the globe cannot be marked on the ground. And whoever mends it chooses where it goes.',
  remedy: 'Correct the number or the side (N, S, E, W).',
  good: [
    { title: 'a place', text: '1. The line begins at 50° 27\' 00" N, 30° 31\' 24" E.\n' },
    { title: 'degrees of warmth', text: '1. The store is kept at 95° at most.\n' },
  ],
  bad: [
    { title: 'beyond the pole', text: '1. The line begins at 95° 10\' N.\n                      ^^^^^^^^^ malformed-coordinates\n' },
    { title: 'too many minutes', text: 'Annex I. Points\n\n1. Buoy A lies at 46° 61\' 00" N and 31° 10\' 00" E.\n                  ^^^^^^^^^^^^^ malformed-coordinates\n' },
  ],
};
