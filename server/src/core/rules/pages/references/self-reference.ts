// The page of the rule `self-reference`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A reference in braces leads to the clause it stands in, or an `@see` names its own clause.',
  why: 'Mostly another number was meant; and where it was not, "this paragraph" says it and cannot go stale.',
  remedy: 'Correct the number, or write "this paragraph".',
  good: [
    { title: 'the clause before it', text: '1. Forces leave.\n\n2. As {1} says, they stay away.\n   @after 1\n' },
    { title: 'words for the clause itself', text: '1. Nothing in this paragraph limits relief.\n' },
  ],
  bad: [
    { title: 'in braces', text: '1. Guards leave.\n\n2. Guards stay away as {2} says.\n                        ^ self-reference\n' },
    { title: 'an annotation that names its own clause', text: '3. Mines are lifted.\n   @see 3\n        ^ self-reference\n' },
  ],
};
