// The page of the rule `empty-heading`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'Nothing stands under a heading: no text, no clause, no further heading. Annexes are left out, as they may stand in a file of their own.',
  why: 'The heading announces a clause. Without it a reader cannot tell whether the clause was given up, forgotten or lost in the editing.',
  remedy: 'Put the text in or take the heading out. Where the number has to stay, say so in the title: `Article 7. Reserved`.',
  good: [
    { title: 'a reserved number', text: 'Article 7. Reserved\n\nArticle 8. Zone\n\n1. Text.\n' },
    { title: 'a heading over headings', text: 'Part I. Zone\n\nArticle 1. Width\n\n1. Text.\n' },
    { title: 'an outline in which one article got its text', text: 'Article 1. Zone\n\nArticle 2. Line\n\n1. Text.\n\nArticle 3. Ports\n\nArticle 4. End\n\n1. Text.\n' },
    { title: 'a map that comes later', text: 'Article 1. Zone\n\n1. Text.\n\nAnnex I. Map\n' },
  ],
  bad: [
    { title: 'an article without text', text: 'Article 1. Zone\n^^^^^^^^^ empty-heading\n\nArticle 2. Line\n\n1. Text.\n' },
    { title: 'its title only', text: 'Article 1. Zone\n\n1. Text.\n\nARTICLE 2\n^^^^^^^^^ empty-heading\n\nSupervision\n\nARTICLE 3\n\nProperty\n\n1. Text.\n' },
  ],
};
