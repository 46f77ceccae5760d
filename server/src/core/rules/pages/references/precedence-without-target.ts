// The page of the rule `precedence-without-target`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A clause opens with "notwithstanding the foregoing", "subject to the above" or "subject to the relevant provisions", and names no clause.',
  why: 'A rule of precedence has to say over what. "The foregoing" may be the sentence before, the article, or the whole agreement.',
  remedy: 'Name the paragraphs or articles that are meant.',
  good: [
    { title: 'the clause is named', text: '1. Nobody crosses the line.\n\n2. Notwithstanding paragraph 1, ambulances may cross.\n' },
    { title: 'the sentence just before it is meant', text: '1. Nobody crosses the line. Notwithstanding the foregoing, ambulances may cross.\n' },
  ],
  bad: [
    { title: 'at the head of a paragraph', text: '1. Nobody crosses the line.\n\n2. Notwithstanding the foregoing, ambulances may cross.\n   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ precedence-without-target\n' },
    { title: 'relevant provisions of what', text: '3. Observers carry no arms, subject to the relevant provisions.\n                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ precedence-without-target\n' },
  ],
};
