// The page of the rule `citation-slip`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A citation is written in a form that is not right for this text, and only one clause can be meant by it.',
  why: 'Every reader has to make the same guess. In a text numbered straight through, "Article 15" names an article that does not exist.',
  remedy: 'Use the canonical citation.',
  history: 'The Korean armistice has five articles and 63 paragraphs; newspapers and even officials cite "Article 15" for paragraph 15. Source: Armistice Agreement, 27 July 1953, paragraph 15, and papers of the time (Time, 1957: "subparagraph 13D").',
  good: [{ title: 'the canonical form', text: 'Article 1. Line\n\n1. Text.\n\nArticle 2. Arms\n\n2. As {1} and paragraph 1 say.\n' }],
  bad: [
    { title: 'article for paragraph', text: 'Article 1. Line\n\n1. Text.\n\nArticle 2. Arms\n\n2. Text.\n\n3. Text.\n\n4. See {Art. 3} too.\n        ^^^^^^ citation-slip\n' },
    { title: 'a letter stuck to the number', text: '1. The sides:\n   (a) withdraw;\n   (b) report.\n\n2. As {1b} says.\n       ^^ citation-slip\n' },
  ],
};
