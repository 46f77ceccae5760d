// The page of the rule `missing-political-follow-up`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A cease-fire or armistice has no clause on political talks or a later peace.',
  why: 'A military text cannot settle why the war was fought. Without a next step it becomes the settlement.',
  remedy: 'Bind the parties to talks with a place and a date, rather than recommend them; mark the clause `@clause political-process`.',
  history: 'Paragraph 60 of the Korean armistice recommended a conference within three months to governments that had not signed; the conference at Geneva in 1954 came to no settlement. Source: Armistice Agreement, 27 July 1953, paragraph 60; the notes of the digest `korea-1953` in the library.',
  good: [
    { title: 'talks on peace', text: 'agreement demo "Demo"\n  language: en\n  profile: ceasefire\n\n1. Talks on a peace treaty begin in May.\n' },
    { title: 'political', text: 'agreement trial "Trial"\n  language: en\n  profile: armistice\n\n1. The political questions are left to a conference.\n' },
  ],
  bad: [
    { title: 'military only', text: 'agreement demo "Demo"\n  language: en\n  profile: armistice\n           ^^^^^^^^^ missing-political-follow-up\n\n1. Each side counts its guns.\n' },
    { title: 'a pause and nothing else', text: 'agreement trial "Trial"\n  language: en\n  profile: ceasefire\n           ^^^^^^^^^ missing-political-follow-up\n\nArticle 1. Pause\n\n1. The pause lasts ten days.\n' },
  ],
};
