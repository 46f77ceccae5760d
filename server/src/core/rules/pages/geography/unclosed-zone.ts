// The page of the rule `unclosed-zone`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'An area is to be bounded by points, and one or two points stand in the clause.',
  why: 'Two points make a line and no area. The third, which closes it, is the one that will be disputed.',
  remedy: 'Add the missing points. A list below the clause, or an annex, is not counted.',
  good: [
    { title: 'three points', text: '1. The closed area is bounded by the points 46.1 N 31.2 E, 46.3 N 31.5 E and 46.0 N 31.6 E.\n' },
    { title: 'the points stand in the annex', text: '1. The closed area is bounded by the points listed in Annex II.\n' },
  ],
  bad: [
    { title: 'two points', text: '1. The closed area is bounded by the points 46.1 N 31.2 E and 46.3 N 31.5 E.\n              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unclosed-zone\n' },
    { title: 'one point', text: 'Annex I. Waters\n\n1. The waters enclosed by the following coordinates are shut to warships: 45.0 N, 30.0 E.\n       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unclosed-zone\n' },
  ],
};
