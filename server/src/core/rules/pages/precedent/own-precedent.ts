// The page of the rule `own-precedent`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'The agreement names itself under `precedent:`.',
  why: 'Each clause would be its own counterpart: nothing would ever differ.',
  remedy: 'Name the agreement that is followed, or delete the field.',
  good: [
    { title: 'another agreement', text: 'agreement new "New"\n  precedent: old\n\n1. Text.\n   @precedent old:1\n', others: ['agreement old "Old"\n\n1. Text.\n'] },
  ],
  bad: [
    { title: 'by its id', text: 'agreement new "New"\n  precedent: new\n             ^^^ own-precedent\n\n1. Text.\n' },
    { title: 'by its alias', text: 'agreement line "Line"\n  alias: Truce of the North\n  precedent: rest, "Truce of the North"\n                    ^^^^^^^^^^^^^^^^^^ own-precedent\n\n1. They rest.\n', others: ['agreement rest "Rest"\nparty NTH "North"\nparty STH "South"\nbody RC "Rest Commission"\n  mandate: supervise\nbody RM "Rest Mission"\n  mandate: verify\nzone GULF "Deep Gulf"\n\n1. Both sides undertake to clear the Deep Gulf of mines by 1 May 1920.\n   @binds NTH, STH\n   @enforced-by RC\n   @monitored-by RM\n\n2. Both sides intend to meet; it is recommended that they do so.\n   @kind recommendation\n'] },
  ],
};
