// The page of the rule `part-of-itself`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'An agreement is, directly or over others, a part, a version or an amendment of itself, or takes its own place.',
  why: 'Where every text waits for another, none comes first, and nothing can be put together.',
  remedy: 'Take one of the links out.',
  good: [
    { title: 'a straight line', text: 'agreement annex "Annex"\n  part-of: pact\n\n1. Text.\n', others: ['agreement pact "Pact"\n\n1. Text.\n'] },
  ],
  bad: [
    { title: 'two that are each a part of the other', text: 'agreement annex "Annex"\n  part-of: pact\n           ^^^^ part-of-itself\n\n1. Text.\n', others: ['agreement pact "Pact"\n  part-of: annex\n\n1. Text.\n'] },
    { title: 'a ring of three', text: 'agreement first-act "First"\n  supersedes: second-act\n              ^^^^^^^^^^ part-of-itself\n\n1. One.\n', others: ['agreement second-act "Second"\n  supersedes: third-act\n\n1. Two.\n', 'agreement third-act "Third"\n  supersedes: first-act\n\n1. Three.\n'] },
    { title: 'it amends itself', text: 'agreement accord "Accord"\n  amends: first-accord, accord\n                        ^^^^^^ part-of-itself\n\n1. Three.\n', others: ['agreement first-accord "First accord"\n\n1. Four.\n'] },
  ],
};
