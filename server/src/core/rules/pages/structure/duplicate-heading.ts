// The page of the rule `duplicate-heading`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'Two headings of one kind, under the same larger heading, bear the same title.',
  why: 'A reader who looks for "Definitions" stops at the first. Often one of the two was pasted in and never merged.',
  remedy: 'Give each heading a title of its own, or join the two articles.',
  good: [
    { title: 'in different chapters', text: 'Chapter 1. Land\n\nArticle 1. Scope\n\n1. Text.\n\nChapter 2. Sea\n\nArticle 2. Scope\n\n1. Text.\n' },
    { title: 'an article and an annex', text: 'Article 1. Zone\n\n1. Text.\n\nAnnex I. Zone\n\n1. Text.\n' },
  ],
  bad: [
    { title: 'two articles', text: 'Article 1. Supervision\n\n1. Text.\n\nArticle 2. Supervision\n           ^^^^^^^^^^^ duplicate-heading\n\n1. Text.\n' },
    { title: 'in other letters', text: 'Chapter I. Zone\n\nArticle 1. The Line\n\n1. Text.\n\nArticle 2. Arms\n\n1. Text.\n\nArticle 3. The line\n           ^^^^^^^^ duplicate-heading\n\n1. Text.\n' },
  ],
};
