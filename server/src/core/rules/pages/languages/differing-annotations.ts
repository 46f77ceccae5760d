// The page of the rule `differing-annotations`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'The same clause of two language versions is marked with other parties, bodies, deadlines or another kind.',
  why: 'Whom a clause binds, by when and under whose eyes cannot hang on the language it is read in. Where the markings differ, either one is wrong or the texts say different things.',
  remedy: 'Make the two agree. Clauses are taken for the same by their place in the text.',
  history: 'On 25 March 2025 two statements of one side and one of the other told of the same talks on the Black Sea, and differed in conditions. Source: the published statements of 25 March 2025.',
  good: [
    { title: 'the same in another order', text: 'agreement pact-uk "Угода"\n  version-of: pact\n  language: uk\n\n1. Сторони відходять.\n   @binds BBB, AAA\n', others: ['agreement pact "Pact"\n  language: en\n\n1. The Parties withdraw.\n   @binds AAA, BBB\n'] },
    { title: 'one is not marked', text: 'agreement pact-uk "Угода"\n  version-of: pact\n  language: uk\n\n1. Сторони відходять.\n', others: ['agreement pact "Pact"\n  language: en\n\n1. The Parties withdraw.\n   @deadline 10 days after signature\n'] },
  ],
  bad: [
    { title: 'another time limit', text: 'agreement pact-uk "Угода"\n  version-of: pact\n  language: uk\n\n1. Сторони відходять.\n   @deadline 12 days after signature\n             ^^^^^^^^^^^^^^^^^^^^^^^ differing-annotations\n', others: ['agreement pact "Pact"\n  language: en\n\n1. The Parties withdraw.\n   @deadline 10 days after signature\n'] },
    { title: 'another party', text: 'agreement line-fr "Ligne"\n  version-of: line\n  language: fr\n\nArticle 1. Repos\n\n1. Ils se reposent.\n   @binds SLD\n          ^^^ differing-annotations\n', others: ['agreement line "Line"\n\nArticle 1. Rest\n\n1. They rest.\n   @binds NLD\n'] },
  ],
};
