// The page of the rule `misplaced-definition`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: '"As defined in Article 3", where the term is defined in another clause and Article 3 does not name it.',
  why: 'A reader who follows the reference finds no definition, and may take it that there is none.',
  remedy: 'Correct the reference.',
  good: [
    { title: 'it is there', text: 'Article 1. Terms\n\n1. "Heavy Weapons" means guns above 100 mm.\n\nArticle 2. Withdrawal\n\n1. Heavy Weapons, as defined in Article 1, leave.\n' },
    { title: 'another instrument', text: 'Article 1. Terms\n\n1. "Heavy Weapons" means guns above 100 mm.\n\n2. Heavy Weapons as defined in Article 2 of the Treaty on Forces are counted.\n\nArticle 2. Count\n\n1. Counts are monthly.\n' },
  ],
  bad: [
    { title: 'the article behind it', text: 'Article 1. Terms\n\n1. "Heavy Weapons" means guns above 100 mm.\n\nArticle 2. Count\n\n1. Guns are counted.\n\nArticle 3. Withdrawal\n\n1. Heavy Weapons, as defined in Article 2, leave.\n                                ^^^^^^^^^ misplaced-definition\n' },
    { title: 'in quotes and braces', text: '1. "Crossing" means an open place on the line.\n\n2. Nobody stands on the road.\n\n3. Each "Crossing" as defined in {2} is open.\n                                  ^ misplaced-definition\n' },
  ],
};
