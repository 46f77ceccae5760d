// The page of the rule `missing-entry-into-force`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'An agreement of a declared profile has no clause that says when it enters into force.',
  why: 'Every time limit that runs from entry into force, and every question whether a shot fired that morning was a breach, hangs on that moment.',
  remedy: 'Add the clause, with date, hour and time zone, or the event that brings the agreement into force; mark it `@clause entry-into-force` when its words are unusual.',
  history: 'The Korean armistice of 1953 was signed at 10:00 and says that its terms take effect twelve hours later (paragraphs 12 and 63); the Minsk Protocol of 5 September 2014 names no moment, only "at once". Source: Armistice Agreement, 27 July 1953, paragraphs 12 and 63; the digest `minsk-protocol-2014`.',
  good: [
    { title: 'it begins at an hour', text: 'agreement pause "Pause"\n  language: en\n  profile: ceasefire\n\n1. From 06:00 on 14 September 2026 both sides shall cease all fire around the town.\n' },
    { title: 'said in plain words', text: 'agreement demo "Demo"\n  language: en\n  profile: treaty\n\n1. This Treaty enters into force on the day of signature.\n' },
    { title: 'marked', text: 'agreement trial "Trial"\n  language: en\n  profile: peace\n\n1. The day of the last signature is the day from which all this counts.\n   @clause entry-into-force\n' },
  ],
  bad: [
    { title: 'a cease-fire that names no moment', text: 'agreement demo "Demo"\n  language: en\n  profile: ceasefire\n           ^^^^^^^^^ missing-entry-into-force\n\n1. Both sides stop all fire.\n\n2. The observers report every day.\n' },
    { title: 'a treaty without final clauses', text: 'agreement trial "Trial"\n  language: en\n  profile: treaty\n           ^^^^^^ missing-entry-into-force\n\nArticle 1. River\n\n1. Each State keeps its bank clean.\n' },
  ],
};
