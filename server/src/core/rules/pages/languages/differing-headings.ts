// The page of the rule `differing-headings`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A language version has other headings, or other numbers of headings, than the text it is a version of.',
  why: 'Where each text is authentic, an article that one of them lacks is both agreed and not agreed. And no citation means the same in both.',
  remedy: 'Put the missing heading in, or mend its number. Only kinds and numbers are compared, not titles.',
  good: [
    { title: 'the same headings in another language', text: 'agreement pact-uk "Угода"\n  version-of: pact\n  language: uk\n\nСтаття 1. Межі\n\n1. Текст.\n\nСтаття 2. Кінець\n\n1. Текст.\n', others: ['agreement pact "Pact"\n  language: en\n\nArticle 1. Scope\n\n1. Text.\n\nArticle II. End\n\n1. Text.\n'] },
  ],
  bad: [
    { title: 'an article missing', text: 'agreement pact-uk "Угода"\n  version-of: pact\n              ^^^^ differing-headings\n  language: uk\n\nСтаття 1. Межі\n\n1. Текст.\n', others: ['agreement pact "Pact"\n  language: en\n\nArticle 1. Scope\n\n1. Text.\n\nArticle 2. End\n\n1. Text.\n'] },
    { title: 'another number, and an annex more', text: 'agreement line-fr "Ligne"\n  version-of: line\n              ^^^^ differing-headings\n  language: fr\n\nArticle 2. Repos\n\n1. Ils se reposent.\n\nAnnexe I. Carte\n\n1. Voici.\n', others: ['agreement line "Line"\n\nArticle 1. Rest\n\n1. They rest.\n'] },
  ],
};
