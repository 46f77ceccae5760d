// The page of the rule `differing-clauses`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'An article of a language version has more or fewer numbered clauses than in the text it is a version of.',
  why: 'A duty that stands in one authentic text and not in the other is a dispute that has been written down.',
  remedy: 'Put the clause in. Clauses are compared by their place, not by their letters: (a), а) and ㄱ are one place.',
  good: [
    { title: 'the same places in other letters', text: 'agreement pact-uk "Угода"\n  version-of: pact\n  language: uk\n\nСтаття 1. Межі\n\n1. Сторони:\n   а) раз;\n   б) два.\n', others: ['agreement pact "Pact"\n  language: en\n\nArticle 1. Scope\n\n1. The Parties:\n   (a) one;\n   (b) two.\n'] },
    { title: 'an article that is missing is another finding', text: 'agreement pact-uk "Угода"\n  version-of: pact\n  language: uk\n\nСтаття 1. Межі\n\n1. Текст.\n', others: ['agreement pact "Pact"\n  language: en\n\nArticle 1. Scope\n\n1. Text.\n\nArticle 2. End\n\n1. Text.\n'] },
  ],
  bad: [
    { title: 'a point missing', text: 'agreement pact-uk "Угода"\n  version-of: pact\n              ^^^^ differing-clauses\n  language: uk\n\nСтаття 1. Межі\n\n1. Сторони:\n   а) раз.\n', others: ['agreement pact "Pact"\n  language: en\n\nArticle 1. Scope\n\n1. The Parties:\n   (a) one;\n   (b) two.\n'] },
    { title: 'a paragraph too many', text: 'agreement line-fr "Ligne"\n  version-of: line\n              ^^^^ differing-clauses\n  language: fr\n\n1. Ils se reposent.\n\n2. Ils rentrent.\n', others: ['agreement line "Line"\n\n1. They rest.\n'] },
  ],
};
