// The page of the rule `missing-prisoners`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A cease-fire, armistice or peace agreement has no clause on prisoners, detained, missing or dead people.',
  why: 'What is not written is bargained over, person by person.',
  remedy: 'Say who is released, by when, under whose eyes, and who accounts for the missing and the dead; mark the clause `@clause prisoners`.',
  history: 'Prisoners held up the Korean armistice longer than anything else, and take eight of its 63 paragraphs (51 to 58) and an annex. Source: Armistice Agreement, 27 July 1953, paragraphs 51 to 58 and Annex.',
  good: [
    { title: 'prisoners', text: 'agreement demo "Demo"\n  language: en\n  profile: armistice\n\n1. All prisoners of war are released.\n' },
    { title: 'the detained', text: 'agreement trial "Trial"\n  language: en\n  profile: peace\n\n1. Nobody is detained for what he wrote.\n' },
  ],
  bad: [
    { title: 'an armistice of lines only', text: 'agreement demo "Demo"\n  language: en\n  profile: armistice\n           ^^^^^^^^^ missing-prisoners\n\n1. The line is marked with yellow signs.\n' },
    { title: 'a peace of trade', text: 'agreement trial "Trial"\n  language: en\n  profile: peace\n           ^^^^^ missing-prisoners\n\nArticle 2. Roads\n\n1. The roads are open.\n' },
  ],
};
