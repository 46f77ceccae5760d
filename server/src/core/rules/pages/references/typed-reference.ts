// The page of the rule `typed-reference`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A citation in prose is typed as words where a reference in braces could stand. Off by default.',
  why: 'A typed number does not follow its clause when clauses are renumbered.',
  remedy: 'Write it as a reference; the quick fix keeps the words as they are shown.',
  good: [
    { title: 'a reference in braces', text: '1. Forces leave.\n\n2. As {1|paragraph 1} says, they stay away.\n' },
    { title: 'another agreement', text: '1. Forces leave as Article 4 of the Treaty of Peace asks.\n' },
  ],
  bad: [
    { title: 'a paragraph', text: '1. Forces leave.\n\n2. As paragraph 1 says, they stay away.\n      ^^^^^^^^^^^ typed-reference\n' },
    { title: 'an article', text: 'Article 1. Line\n\n1. The line is marked.\n\nArticle 2. Zone\n\n1. The zone follows Article 1.\n                    ^^^^^^^^^ typed-reference\n' },
  ],
};
