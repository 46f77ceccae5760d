// A word one letter off a keyword, where the rest of the line has the form the keyword needs.

import { foundFaults, nearestFix } from './tools.js';
import type { Rule } from './types.js';

export const misspeltKeyword: Rule = {
  name: 'misspelt-keyword',
  category: 'structure',
  severity: 'warning',
  what: 'A line looks like a declaration or a heading whose keyword has one wrong letter.',
  why: 'It is read as prose: the party, body or article it was to make does not exist, and everything that leans on it fails.',
  remedy: 'Correct the keyword.',
  messages: {
    default: '"{found}" is read as prose. Write "{nearest}" if that is what is meant.',
    fix: 'Change to "{nearest}"',
  },
  good: [{ title: 'ordinary words', text: 'Articles 5 and 6 are repeated.\n\nparty UKR "Ukraine"\n' }],
  bad: [
    { title: 'a declaration', text: 'prty UKR "Ukraine"\n^^^^ misspelt-keyword\n\npartiy RUS "Russian Federation"\n^^^^^^ misspelt-keyword\n' },
    { title: 'a heading', text: 'Artcile 5. Final provisions\n^^^^^^^ misspelt-keyword\n\n1. Text.\n' },
  ],
  check: ({ document }) => foundFaults(document, 'near-miss'),
  fix: ({ document }, finding) => nearestFix(document, finding, { preferred: true }),
};
