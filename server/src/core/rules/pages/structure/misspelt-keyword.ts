// The page of the rule `misspelt-keyword`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A line looks like a declaration or a heading whose keyword has one wrong letter.',
  why: 'It is read as prose: the party, body or article it was to make does not exist, and everything that leans on it fails.',
  remedy: 'Correct the keyword.',
  good: [{ title: 'ordinary words', text: 'Articles 5 and 6 are repeated.\n\nparty UKR "Ukraine"\n' }],
  bad: [
    { title: 'a declaration', text: 'prty UKR "Ukraine"\n^^^^ misspelt-keyword\n\npartiy RUS "Russian Federation"\n^^^^^^ misspelt-keyword\n' },
    { title: 'a heading', text: 'Artcile 5. Final provisions\n^^^^^^^ misspelt-keyword\n\n1. Text.\n' },
  ],
};
