// The page of the rule `reference-to-deleted`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A reference leads to a clause of which only the number is left: "[deleted]", "(reserved)", "[moved to 12]".',
  why: 'The number was kept so that others need not change, and with it every reference to it; each of them now points at nothing, or at the wrong place.',
  remedy: 'Point the reference to where the substance is now, or strike it.',
  good: [
    { title: 'the clause has words', text: '1. Forces leave the zone.\n\n2. [deleted]\n\n3. As paragraph 1 says, they stay away.\n' },
    { title: 'the clause that is cited speaks of deleting', text: '1. Records of persons who have returned are deleted after ten years.\n\n2. Paragraph 1 does not apply to courts.\n' },
  ],
  bad: [
    { title: 'a paragraph that was struck', text: '1. Forces leave the zone.\n\n2. [deleted]\n\n3. Forces stay away as long as paragraph 2 holds.\n                               ^^^^^^^^^^^ reference-to-deleted\n' },
    { title: 'a clause that went elsewhere', text: 'Article 1. Prisoners\n\n1. (moved to 3(1))\n\nArticle 2. Lists\n\n1. Lists are exchanged under {Art. 1(1)}.\n                              ^^^^^^^^^ reference-to-deleted\n\nArticle 3. Return\n\n1. Prisoners return home.\n' },
    { title: 'an annotation to a reserved number', text: '1. Mines are marked.\n\n2. (reserved)\n\n3. Mines are lifted.\n   @after 2\n          ^ reference-to-deleted\n' },
  ],
};
