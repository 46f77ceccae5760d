// The page of the rule `unknown-annotation`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A line begins with `@` and a name that is no annotation.',
  why: 'It is kept and means nothing: a misspelt `@enforced-by` leaves the duty without a body.',
  remedy: 'Correct the name. A remark for readers is `@note`, a word of your own `@tag`; annotations of your own are declared in `parley.json`; a backslash before the `@` makes the line treaty text.',
  good: [{ title: 'annotations of the language', text: '1. Text.\n   @id line\n   @note A remark.\n' }],
  bad: [
    { title: 'misspelt', text: 'body JMC "Joint Commission"\n\n1. Text.\n   @enforcedby JMC\n    ^^^^^^^^^^ unknown-annotation\n' },
    { title: 'invented', text: 'Article 1. Line\n@reviewed yesterday\n ^^^^^^^^ unknown-annotation\n\n1. Text.\n' },
  ],
};
