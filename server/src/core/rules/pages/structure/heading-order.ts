// The page of the rule `heading-order`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A heading stands where its rank or number does not belong: a part after a chapter that stands in no part, an Article 2 after an Article 4.',
  why: 'The outline and the citations follow the headings; an odd order makes clauses belong to the wrong one.',
  remedy: 'Move the heading, or use the unit and number that fit its place.',
  good: [{ title: 'from large to small', text: 'Part I. General\n\nChapter 1. Line\n\nArticle 1. Course\n\n1. Text.\n' }],
  bad: [
    { title: 'a number that goes back', text: 'Article 4. Line\n\n1. Text.\n\nArticle 2. Zone\n        ^ heading-order\n\n1. Text.\n' },
    { title: 'a part after a chapter outside parts', text: 'Chapter 1. Line\n\nArticle 1. Course\n\n1. Text.\n\nPart I. Zone\n^^^^^^ heading-order\n\nArticle 2. Arms\n\n1. Text.\n' },
  ],
};
