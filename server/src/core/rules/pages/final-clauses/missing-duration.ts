// The page of the rule `missing-duration`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A cease-fire or armistice has no clause that says how long it remains in force.',
  why: 'Without one, each side decides for itself when it has lasted long enough, and the other cannot say that it is too early.',
  remedy: 'Name the day or the event that ends it, and what then follows; mark the clause `@clause duration`.',
  history: 'The Korean armistice has no end date: by paragraph 62 it stays in effect until amendments or a political-level peace agreement expressly supersede it, and none has since 1953. Source: Armistice Agreement, 27 July 1953, paragraph 62.',
  good: [
    { title: 'until a peace', text: 'agreement demo "Demo"\n  language: en\n  profile: armistice\n\n1. This Armistice remains in force until a treaty of peace replaces it.\n' },
    { title: 'it ends with an event', text: 'agreement swap "Swap"\n  language: en\n  profile: ceasefire\n\n1. This Protocol enters into force upon signature and ends when all captives are home.\n' },
    { title: 'a treaty, which may be for ever', text: 'agreement trial "Trial"\n  language: en\n  profile: treaty\n\n1. The two States are friends.\n' },
  ],
  bad: [
    { title: 'an armistice that only begins', text: 'agreement demo "Demo"\n  language: en\n  profile: armistice\n           ^^^^^^^^^ missing-duration\n\n1. The armistice takes effect at noon.\n\n2. Prisoners are returned.\n' },
    { title: 'a cease-fire with a start', text: 'agreement trial "Trial"\n  language: en\n  profile: ceasefire\n           ^^^^^^^^^ missing-duration\n\nArticle 1. Start\n\n1. All firing stops at 06:00 UTC.\n' },
  ],
};
