// The page of the rule `missing-separation`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A cease-fire or armistice has no clause on the separation, disengagement or withdrawal of forces.',
  why: 'A cease-fire in contact rests on the nerves of single soldiers. Distance gives time to find out who fired.',
  remedy: 'Say who withdraws what, from where, how far and by when; mark the clause `@clause withdrawal-of-forces`.',
  history: 'The Korean armistice moved both sides two kilometres back from the line and out of the zone within 72 hours (paragraphs 1 and 13(a)). Source: Armistice Agreement, 27 July 1953, paragraphs 1 and 13(a).',
  good: [
    { title: 'they pull back', text: 'agreement demo "Demo"\n  language: en\n  profile: ceasefire\n\n1. Both sides pull back behind the ridge.\n' },
    { title: 'disengagement', text: 'agreement trial "Trial"\n  language: en\n  profile: armistice\n\n1. The disengagement takes three days.\n' },
  ],
  bad: [
    { title: 'a halt in place', text: 'agreement demo "Demo"\n  language: en\n  profile: ceasefire\n           ^^^^^^^^^ missing-separation\n\n1. Both sides stop where they stand.\n' },
    { title: 'withdrawal of an offer only', text: 'agreement trial "Trial"\n  language: en\n  profile: armistice\n           ^^^^^^^^^ missing-separation\n\nArticle 1. Talks\n\n1. A side that withdraws an offer says so in writing.\n' },
  ],
};
