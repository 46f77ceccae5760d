// The page of the rule `missing-amendment-clause`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'There is no clause on amending the agreement.',
  why: 'What cannot be changed by its own rules is changed by habit or set aside. Some of its parties may never have agreed to that.',
  remedy: 'Say who may amend it, in what form, and from when the change holds; mark the clause `@clause amendment`.',
  history: 'Paragraph 61 of the Korean armistice lets the commanders amend it by agreement only, and it was used on the very day of signature; when paragraph 13(d) no longer suited one side in 1957, it was declared not binding instead. Source: Armistice Agreement, 27 July 1953, paragraph 61; UN document A/3631 of 9 August 1957.',
  good: [
    { title: 'changed by a paper of both sides', text: 'agreement pause "Pause"\n  language: en\n  profile: ceasefire\n\n1. This Understanding may be changed by a paper signed by both sides.\n' },
    { title: 'by agreement', text: 'agreement demo "Demo"\n  language: en\n  profile: armistice\n\n1. Amendments need the consent of both commanders.\n' },
    { title: 'marked', text: 'agreement trial "Trial"\n  language: en\n  profile: treaty\n\n1. What both States write down together takes the place of what stands here.\n   @clause amendment\n' },
  ],
  bad: [
    { title: 'an armistice carved in stone', text: 'agreement demo "Demo"\n  language: en\n  profile: armistice\n           ^^^^^^^^^ missing-amendment-clause\n\n1. The line is the line of contact.\n\n2. The armistice remains in force until peace.\n' },
    { title: 'a peace', text: 'agreement trial "Trial"\n  language: en\n  profile: peace\n           ^^^^^ missing-amendment-clause\n\nArticle 1. Friendship\n\n1. There is peace between the two States.\n' },
  ],
};
