// The page of the rule `circular-precedence`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'Two clauses each claim to go before the other ("notwithstanding"), or each to give way to the other ("subject to").',
  why: 'Where the two differ neither decides, and each side relies on the one that suits it.',
  remedy: 'Keep the words in one of the two clauses and strike them in the other.',
  good: [
    { title: 'one gives way', text: '1. Notwithstanding paragraph 2, ambulances may cross.\n\n2. Nobody crosses the line.\n' },
    { title: 'the two say the same from both ends', text: '1. Notwithstanding paragraph 2, ambulances may cross.\n\n2. Subject to paragraph 1, nobody crosses the line.\n' },
  ],
  bad: [
    { title: 'each before the other', text: '1. Notwithstanding paragraph 2, ambulances may cross.\n\n2. Notwithstanding paragraph 1, nobody crosses the line at night.\n   ^^^^^^^^^^^^^^^ circular-precedence\n' },
    { title: 'each behind the other', text: 'Article 4. Release\n\n1. Subject to Article 5(1), prisoners return within ten days.\n\nArticle 5. Trials\n\n1. Subject to Article 4(1), a person on trial stays until the judgment.\n   ^^^^^^^^^^ circular-precedence\n' },
  ],
};
