// The page of the rule `undefined-term`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A clause says that a term is defined in another clause, and that clause does not so much as name it; nor does any other define it.',
  why: 'The drafters knew the word needed a meaning and left it to a clause that is not there. Until it is, each side may say what it means.',
  remedy: 'Define the term in the clause that is cited, or correct the reference.',
  history: 'The Korean armistice forbids hostile acts and speaks of contiguous waters without saying anywhere what they are. Source: Armistice Agreement, 27 July 1953, paragraphs 6 and 15.',
  good: [
    { title: 'the clause defines it', text: 'Article 1. Terms\n\n1. "Heavy Weapons" means guns above 100 mm.\n\nArticle 2. Withdrawal\n\n1. Heavy Weapons, as defined in Article 1, leave the zone.\n' },
    { title: 'ordinary words', text: 'Article 1. Aims\n\n1. The aims are peace and return.\n\nArticle 2. Work\n\n1. The work defined in Article 1 begins at once.\n' },
  ],
  bad: [
    { title: 'the article speaks of something else', text: 'Article 1. Prisoners\n\n1. Prisoners return home.\n\nArticle 2. Withdrawal\n\n1. Heavy Weapons as defined in Article 1 leave the zone.\n                               ^^^^^^^^^ undefined-term\n' },
    { title: 'in quotes', text: '1. Forces leave.\n\n2. Each "crossing" as defined in paragraph 1 is open by day.\n                                 ^^^^^^^^^^^ undefined-term\n' },
  ],
};
