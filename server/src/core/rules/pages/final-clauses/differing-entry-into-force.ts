// The page of the rule `differing-entry-into-force`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'The clause on entry into force names another hour or day than the clause by which the fighting stops, and does not mention it.',
  why: 'Between the two moments the text contradicts itself: a shot is a breach by one clause, and by the other nobody is bound yet.',
  remedy: 'Let the two moments agree, or say in the clause on entry into force which duties begin when.',
  history: 'The Korean armistice was signed at 10:00; the cease-fire (paragraph 12) and everything else (paragraph 63) begin together, twelve hours later. Source: Armistice Agreement, 27 July 1953, paragraphs 12 and 63.',
  good: [
    { title: 'the same hour', text: 'agreement demo "Demo"\n  language: en\n  profile: armistice\n\n1. Both sides shall cease fire at 22:00 on 3 March 2031.\n\n2. This Armistice enters into force at 22:00 on 3 March 2031.\n' },
    { title: 'the clause says how they stand to each other', text: 'agreement demo "Demo"\n  language: en\n  profile: armistice\n\n1. Both sides shall cease fire at 22:00 on 3 March 2031.\n\n2. This Armistice enters into force at 10:00 on 3 March 2031, twelve hours before the cease-fire.\n' },
  ],
  bad: [
    { title: 'an hour apart', text: 'agreement demo "Demo"\n  language: en\n  profile: armistice\n\n1. Both sides shall cease fire at 22:00 on 3 March 2031.\n\n2. This Armistice enters into force at 23:00 on 3 March 2031.\n                                       ^^^^^^^^^^^^^^^^^^^^^ differing-entry-into-force\n' },
    { title: 'a day apart', text: 'agreement trial "Trial"\n  language: en\n  profile: ceasefire\n\nArticle 1. Stop\n\n1. All hostilities shall cease on 1 May 2030.\n\nArticle 2. Force\n\n1. The Agreement takes effect on 2 May 2030.\n                                 ^^^^^^^^^^ differing-entry-into-force\n' },
  ],
};
