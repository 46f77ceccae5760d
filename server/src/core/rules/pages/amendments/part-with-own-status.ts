// The page of the rule `part-with-own-status`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A part of an agreement has a status that is not that of the agreement.',
  why: 'An annex stands and falls with its agreement. One that is still a draft under an agreement that is signed, or the other way round, is signed by nobody or agreed by nobody.',
  remedy: 'Delete the status in the part, or mend the one that is wrong.',
  good: [
    { title: 'the same status', text: 'agreement annex "Annex"\n  part-of: pact\n  status: agreed\n\n1. Text.\n', others: ['agreement pact "Pact"\n  status: agreed\n\n1. Text.\n'] },
    { title: 'no status of its own', text: 'agreement annex "Annex"\n  part-of: pact\n\n1. Text.\n', others: ['agreement pact "Pact"\n  status: signed\n\n1. Text.\n'] },
  ],
  bad: [
    { title: 'a draft under a signed agreement', text: 'agreement annex "Annex"\n  part-of: pact\n  status: draft\n          ^^^^^ part-with-own-status\n\n1. Text.\n', others: ['agreement pact "Pact"\n  status: signed\n\n1. Text.\n'] },
    { title: 'signed under a draft', text: 'agreement maps "Maps"\n  status: signed\n          ^^^^^^ part-with-own-status\n  part-of: line\n\n1. Sheet one.\n', others: ['agreement line "Line"\n\n1. They rest.\n'] },
  ],
};
