// The page of the rule `unclosed-bracket`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A `[` or `{` has no partner in its paragraph, or a `]` was never opened.',
  why: 'Bracketed text is not agreed. Where the bracket does not close, nobody can tell what is agreed and what is not.',
  remedy: 'Close the bracket where the open text ends. A backslash before it makes it an ordinary character.',
  good: [
    { title: 'closed on a later line', text: '1. The line is [UKR: fixed\n   by map] and marked.\n' },
    { title: 'escaped', text: '1. A text with \\[ in it.\n' },
  ],
  bad: [
    { title: 'open text without end', text: '1. The line is [UKR: fixed by map.\n               ^ unclosed-bracket\n\n2. Text.\n' },
    { title: 'closed twice', text: '1. The line is [fixed]] by map.\n                      ^ unclosed-bracket\n' },
    { title: 'a reference without end', text: '1. See {2 for the map.\n       ^ unclosed-bracket\n\n2. Text.\n' },
  ],
};
