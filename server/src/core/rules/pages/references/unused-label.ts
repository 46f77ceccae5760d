// The page of the rule `unused-label`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'Nothing in the agreement refers to a label that an `@id` gives. Off by default while drafting.',
  why: 'It is left over from an earlier draft, or the reference that needed it is typed by hand and will go stale.',
  remedy: 'Refer to the clause by the label, or take the label out.',
  good: [
    { title: 'an annotation refers to it', text: '1. Lists are exchanged.\n   @id lists\n\n2. Prisoners return.\n   @after #lists\n' },
    { title: 'a clause refers to it', text: '1. Lists are exchanged.\n   @id lists\n\n2. Prisoners return when {#lists} is carried out.\n' },
  ],
  bad: [
    { title: 'nothing refers to it', text: '1. Lists are exchanged.\n   @id lists\n       ^^^^^ unused-label\n\n2. Prisoners return.\n' },
    { title: 'only a longer label is used', text: '1. Mines are marked.\n   @id mines\n       ^^^^^ unused-label\n\n2. Mines are lifted.\n   @id mines-lifted\n\n3. Roads open.\n   @after #mines-lifted\n' },
  ],
};
