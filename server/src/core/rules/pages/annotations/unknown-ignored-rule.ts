// The page of the rule `unknown-ignored-rule`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'An `@ignore`, or a `parley: ignore` comment at the beginning of the file, names a rule that does not exist, or none.',
  why: 'It silences nothing: the finding stays, or comes back, and the reason that was written down is for nothing.',
  remedy: 'Correct the name. It stands behind each finding, and `parley explain` knows it.',
  good: [
    { title: 'a rule of the checker', text: '1. See {Annex IX}.\n   @ignore unresolved-reference "not written yet"\n' },
    { title: 'being typed', text: '1. The Parties have met.\n   @ignore\n' },
    { title: 'a word of the reason', text: '1. See {Annex IX}.\n   @ignore unresolved-reference "not-a-rule, and no other"\n' },
  ],
  bad: [
    { title: 'misspelt', text: '1. Each side shall stop.\n   @ignore no-enforcment-body "each for itself"\n           ^^^^^^^^^^^^^^^^^^ unknown-ignored-rule\n' },
    { title: 'words in the place of a name', text: 'Article 1. Line\n@ignore everything\n        ^^^^^^^^^^ unknown-ignored-rule\n\n1. The line is shown on the map.\n' },
    { title: 'a reason alone', text: '1. The Parties are at peace.\n   @ignore "we know"\n    ^^^^^^ unknown-ignored-rule\n' },
    { title: 'a comment for the whole file', text: '// parley: ignore unresolved-refrence "drafted elsewhere"\n                  ^^^^^^^^^^^^^^^^^^^ unknown-ignored-rule\n\n1. See {Annex IX}.\n' },
  ],
};
