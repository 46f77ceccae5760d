// The page of the rule `ambiguous-reference`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A reference in braces, or a target in an annotation or field, fits more than one clause.',
  why: 'A reference that can be read two ways will be, as soon as the two readings serve different sides.',
  remedy: 'Write the full citation, with the article or annex, or give the clause an `@id` and refer to the label.',
  good: [
    { title: 'the article is named', text: 'Article 1. Line\n\n1. Text.\n\nArticle 2. Zone\n\n1. Text.\n\nArticle 3. Map\n\n1. As {Art. 2(1)} says.\n' },
    { title: 'one suffix fits one clause', text: 'Article 1. Line\n\n7. Text.\n\nArticle 2. Map\n\n1. As {7} says.\n' },
  ],
  bad: [
    { title: 'two articles have such a point', text: 'agreement demo "Demo"\n  numbering: per-article\n\nArticle 1. Line\n\n1. The line:\n   (z) is marked.\n\nArticle 2. Zone\n\n1. The zone:\n   (z) is marked.\n\nArticle 3. Map\n\n1. As {1(z)} says.\n       ^^^^ ambiguous-reference\n' },
    { title: 'a number used twice', text: '1. First.\n\n2. Second.\n\n2. Second again.\n\n3. See {2}.\n        ^ ambiguous-reference\n' },
  ],
};
