// The page of the rule `vague-reference`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'Words point to some clause and bind to none: "the relevant articles of this Agreement", "hereinafter provided", "the preceding sub-paragraph" where there is none before it.',
  why: 'Each side finds the clause that suits it, and both are right by the words.',
  remedy: 'Name the clause by its number.',
  history: 'In the Korean armistice paragraph 42(f) leans on "the preceding sub-paragraph", and several clauses on bodies "hereinafter established". Source: Armistice Agreement, 27 July 1953, paragraphs 4 and 42(f).',
  good: [
    { title: 'the preceding paragraph is there', text: '1. Forces leave the zone.\n\n2. The preceding paragraph does not apply to medical staff.\n' },
    { title: 'the clause is named', text: '1. Forces leave the zone under Article 4.\n\nArticle 4. Zone\n\n1. It is two kilometres wide.\n' },
    { title: 'an address that stands below', text: '1. Notices go to the address hereinafter specified.\n' },
  ],
  bad: [
    { title: 'relevant articles', text: '1. Observers move freely, as the relevant articles of this Agreement ask.\n                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ vague-reference\n' },
    { title: 'somewhere further down', text: '2. Prisoners are returned in the manner hereinafter provided.\n                                        ^^^^^^^^^^^^^^^^^^^^ vague-reference\n' },
    { title: 'nothing stands before it', text: 'Article 2. Teams\n\n1. Teams report as the preceding paragraph says.\n                   ^^^^^^^^^^^^^^^^^^^^^^^ vague-reference\n' },
  ],
};
