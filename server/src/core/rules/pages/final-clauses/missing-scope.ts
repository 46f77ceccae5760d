// The page of the rule `missing-scope`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A cease-fire or armistice does not say to which forces, areas and domains it applies.',
  why: 'Fighting goes on where the text does not reach: at sea, in the air, with irregular forces, beyond the front line.',
  remedy: 'Say which forces, which area and which of land, sea, air, cyber and space are meant; mark the clause `@clause scope`.',
  history: 'The Korean armistice drew no line at sea: the waters of the Yellow Sea stayed in dispute, and clashes followed there decades later. Minsk spoke of "certain districts" whose edges it did not fix. Source: the notes of the digest `korea-1953` in the library; Package of Measures, 12 February 2015.',
  good: [
    { title: 'by land, water and air', text: 'agreement pause "Pause"\n  language: en\n  profile: ceasefire\n\n1. Both sides hold their fire by land, water and air around the lake.\n' },
    { title: 'land, sea and air', text: 'agreement demo "Demo"\n  language: en\n  profile: armistice\n\n1. The commanders order all forces on land, at sea and in the air to stop.\n' },
    { title: 'it applies to somebody', text: 'agreement trial "Trial"\n  language: en\n  profile: ceasefire\n\n1. This cease-fire applies to every unit of the two armies.\n' },
  ],
  bad: [
    { title: 'a line and no reach', text: 'agreement demo "Demo"\n  language: en\n  profile: armistice\n           ^^^^^^^^^ missing-scope\n\n1. Both commanders order their men to stop shooting.\n' },
    { title: 'a cease-fire without a where', text: 'agreement trial "Trial"\n  language: en\n  profile: ceasefire\n           ^^^^^^^^^ missing-scope\n\nArticle 1. Quiet\n\n1. The guns are silent from noon.\n' },
  ],
};
