// The page of the rule `unlinked-heading`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A clause cites another by the title of its heading only: "the Article on Withdrawal".',
  why: 'When the title changes, or a second heading is called nearly the same, nothing says which was meant, and no tool follows.',
  remedy: 'Cite the clause by its number, or as a reference in braces.',
  good: [
    { title: 'cited by its number', text: 'Article 1. Withdrawal\n\n1. Forces leave.\n\nArticle 2. Return\n\n1. People return once Article 1 is carried out.\n' },
    { title: 'no heading of that title', text: 'Article 1. Forces\n\n1. Forces leave as the Article on Withdrawal of another text asks.\n' },
  ],
  bad: [
    { title: 'an article by its title', text: 'Article 1. Withdrawal of Forces\n\n1. Forces leave.\n\nArticle 2. Return\n\n1. People return once the Article on Withdrawal of Forces is carried out.\n                                     ^^^^^^^^^^^^^^^^^^^^ unlinked-heading\n' },
    { title: 'a section in quotes', text: 'Section 1. Prisoners\n\n1. Prisoners return.\n\nSection 2. Lists\n\n2. Lists are kept under the section entitled "Prisoners" and shown to observers.\n                                              ^^^^^^^^^ unlinked-heading\n' },
  ],
};
