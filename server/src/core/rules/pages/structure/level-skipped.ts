// The page of the rule `level-skipped`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A number with dots leaves out a level: 3.1.1 where no 3.1 stands above it.',
  why: 'Whoever cites or renumbers the clause looks for the level between; it may have been lost with its text.',
  remedy: 'Number the paragraph one level higher, or put the missing paragraph in.',
  good: [
    { title: 'every level is there', text: 'Article 3. Zone\n\n3.1. The zone.\n\n3.1.1. Its width.\n\n3.1.2. Its length.\n' },
    { title: 'the article is numbered so', text: 'Article 3.1. Zone\n\n3.1.1. Its width.\n' },
  ],
  bad: [
    { title: 'a level is missing', text: 'Article 3. Zone\n\n3.1.1. Its width.\n^^^^^^ level-skipped\n\n3.1.2. Its length.\n' },
    { title: 'under the wrong number', text: 'Article 2. Line\n\n2.1. The line.\n\n2.2. Its course.\n\n2.3.1. The first marker.\n^^^^^^ level-skipped\n' },
  ],
};
