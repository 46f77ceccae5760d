// The page of the rule `missing-authentic-texts`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'Nothing in the text says in which languages it is authentic. It is not asked for where `authentic:` names a single language.',
  why: 'The parties of an agreement rarely share a language. Versions differ, by slip or by design, and without a rule both are right.',
  remedy: 'Name the authentic texts and the one that prevails; mark the clause `@clause authentic-texts`.',
  history: 'The Korean armistice was done in three languages, all authentic, and has no rule for the case that they differ. Source: Armistice Agreement, 27 July 1953, closing words.',
  good: [
    { title: 'a language by its name', text: 'agreement pause "Pause"\n  language: en\n  profile: ceasefire\n\nArticle 6. Last words\n\n1. Signed at the mill on 11 September 2026, in English, in three copies.\n' },
    { title: 'at the end', text: 'agreement demo "Demo"\n  language: en\n  profile: peace\n\n1. There is peace.\n\nDone at Geneva in the English and French languages.\n' },
    { title: 'said among the final clauses', text: 'agreement pact "Pact"\n  language: en\n  profile: treaty\n\nArticle 9. Last words\n\n1. Done at Oslo on 12 May 2026 in two originals in the English language.\n' },
    { title: 'one language only', text: 'agreement solo "Solo"\n  language: en\n  authentic: en\n  profile: armistice\n\n1. The guns are silent.\n' },
  ],
  bad: [
    { title: 'two sides, no word on language', text: 'agreement demo "Demo"\n  language: en\n  profile: armistice\n           ^^^^^^^^^ missing-authentic-texts\n\n1. The commanders keep their posts.\n' },
    { title: 'the closing words say nothing of it', text: 'agreement trial "Trial"\n  language: en\n  profile: treaty\n           ^^^^^^ missing-authentic-texts\n\nArticle 1. Trade\n\n1. Goods pass freely.\n\nDone at Bern on 1 May 2030.\n' },
  ],
};
