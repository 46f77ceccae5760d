// The page of the rule `missing-costs`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'There is no clause on costs. The rule is off unless it is asked for.',
  why: 'Bodies that each party pays for as it likes are at the mercy of each.',
  remedy: 'Say who bears which costs, in what shares and by when.',
  history: 'Paragraph 18 of the Korean armistice has the two sides share the costs of the commission and its teams. Source: Armistice Agreement, 27 July 1953, paragraph 18.',
  good: [
    { title: 'shared', text: 'agreement demo "Demo"\n  language: en\n  profile: armistice\n\n1. The costs are shared.\n' },
    { title: 'a fund', text: 'agreement trial "Trial"\n  language: en\n  profile: treaty\n\n1. The secretariat is funded by both States.\n' },
  ],
  bad: [
    { title: 'a commission without money', text: 'agreement demo "Demo"\n  language: en\n  profile: armistice\n           ^^^^^^^^^ missing-costs\n\n1. The commission has ten officers.\n' },
    { title: 'a treaty that says nothing of money', text: 'agreement trial "Trial"\n  language: en\n  profile: treaty\n           ^^^^^^ missing-costs\n\nArticle 6. Secretariat\n\n1. There is a secretariat.\n' },
  ],
};
