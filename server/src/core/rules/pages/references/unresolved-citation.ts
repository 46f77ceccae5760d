// The page of the rule `unresolved-citation`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'The text cites a paragraph, article or point that it does not have.',
  why: 'Citations go wrong when clauses are added, dropped or renumbered during the talks; the signed text then refers to a clause that is not there, or that says something else.',
  remedy: 'Correct the number. Where another agreement is meant, name it (`Article 5 of the …`).',
  good: [
    { title: 'inside the text', text: '1. As paragraph 2 says.\n\n2. Text.\n' },
    { title: 'another instrument', text: '1. As Article 51 of the Charter of the United Nations says.\n' },
    { title: 'an instrument named in the sentence', text: '1. Under the Geneva Convention, in particular Article 118 thereof, prisoners go home.\n' },
  ],
  bad: [
    { title: 'no such paragraph', text: '1. The zone is cleared as paragraph 7 provides.\n                          ^^^^^^^^^^^ unresolved-citation\n\n2. Text.\n' },
    { title: 'no such paragraph in the article', text: 'Article 1. Line\n\n1. Text.\n\n2. As paragraph 4 says.\n      ^^^^^^^^^^^ unresolved-citation\n\nArticle 2. Zone\n\n1. Text.\n\n2. Text.\n\n3. Text.\n\n4. Text.\n' },
    { title: 'no such article', text: 'Article 1. Line\n\n1. Subject to Article 27, the line holds.\n              ^^^^^^^^^^ unresolved-citation\n' },
  ],
};
