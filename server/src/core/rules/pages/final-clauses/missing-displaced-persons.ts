// The page of the rule `missing-displaced-persons`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A cease-fire, armistice or peace agreement has no clause on displaced people or refugees.',
  why: 'The longer nothing is said, the more houses have new owners.',
  remedy: 'Say who may return where, from when, and who helps; mark the clause `@clause displaced-persons`.',
  history: 'Paragraph 59 of the Korean armistice let civilians cross the line to go home and set up a committee for it; it fixed no end. Source: Armistice Agreement, 27 July 1953, paragraph 59.',
  good: [
    { title: 'refugees', text: 'agreement demo "Demo"\n  language: en\n  profile: peace\n\n1. Refugees may return.\n' },
    { title: 'marked', text: 'agreement trial "Trial"\n  language: en\n  profile: armistice\n\n1. Whoever fled may come back.\n   @clause displaced-persons\n' },
  ],
  bad: [
    { title: 'a peace without those who fled', text: 'agreement demo "Demo"\n  language: en\n  profile: peace\n           ^^^^^ missing-displaced-persons\n\n1. The border is open for trade.\n' },
    { title: 'a silent armistice', text: 'agreement trial "Trial"\n  language: en\n  profile: armistice\n           ^^^^^^^^^ missing-displaced-persons\n\nArticle 4. Wire\n\n1. The wire is taken down.\n' },
  ],
};
