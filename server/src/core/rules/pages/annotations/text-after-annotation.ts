// The page of the rule `text-after-annotation`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A line of prose stands directly under an annotation, with no blank line between.',
  why: 'An annotation ends with its line. What stands below is part of the agreement, so a private note that wraps would be signed with it.',
  remedy: 'Begin the line with `@` and a blank when it goes on with the annotation; leave a blank line above it when it is treaty text.',
  good: [
    { title: 'continued with a sign', text: '1. Text.\n   @note A long note that\n   @ goes on here.\n' },
    { title: 'a blank line between', text: '1. Text.\n   @note A note.\n\n   A further paragraph.\n' },
  ],
  bad: [
    { title: 'a wrapped note', text: '1. Text.\n   @note Compare what was said in\n   the second round of talks.\n   ^^^^^^^^^^^^^^^^^^^^^^^^^^ text-after-annotation\n' },
    { title: 'a wrapped source', text: '1. Text.\n   @source A paper of\n   the delegation.\n   ^^^^^^^^^^^^^^^ text-after-annotation\n' },
  ],
};
