// The page of the rule `missing-humanitarian-access`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A cease-fire or armistice has no clause on humanitarian relief or the protection of civilians.',
  why: 'A cease-fire is also the time to feed and heal. Access that is not promised is asked for anew at every post.',
  remedy: 'Say who may pass, where, after what notice, and who answers a refusal; mark the clause `@clause humanitarian`.',
  history: 'Point 7 of the Minsk Package of 12 February 2015 promises humanitarian access; the Korean armistice has no such clause. Source: Package of Measures, 12 February 2015, point 7; the digest `korea-1953` in the library.',
  good: [
    { title: 'relief', text: 'agreement demo "Demo"\n  language: en\n  profile: ceasefire\n\n1. Relief convoys pass at noon.\n' },
    { title: 'civilians', text: 'agreement trial "Trial"\n  language: en\n  profile: armistice\n\n1. Civilians are spared.\n' },
  ],
  bad: [
    { title: 'nobody is fed', text: 'agreement demo "Demo"\n  language: en\n  profile: ceasefire\n           ^^^^^^^^^ missing-humanitarian-access\n\n1. The guns are silent for a week.\n' },
    { title: 'posts and lines', text: 'agreement trial "Trial"\n  language: en\n  profile: armistice\n           ^^^^^^^^^ missing-humanitarian-access\n\nArticle 3. Posts\n\n1. Each side keeps three posts.\n' },
  ],
};
