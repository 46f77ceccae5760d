// The page of the rule `duty-without-beneficiary`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A duty rests on some of the parties only, and neither the clause nor `@benefits` says to whom it is owed. Off by default.',
  why: 'Who is owed a duty may ask for it, complain of its breach and forgive it. Where that is open, a guarantor and an opponent may each claim to be the one.',
  remedy: 'Name who is owed it ("to the other Party"), or add `@benefits` with the parties.',
  good: [
    { title: 'owed to the other side in words', text: 'party EAS "Eastland"\n  role: signatory\nparty WES "Westland"\n  role: signatory\n\n1. Eastland shall pay compensation to Westland.\n' },
    { title: 'owed by annotation', text: 'party EAS "Eastland"\n  role: signatory\nparty WES "Westland"\n  role: signatory\n\n1. Eastland shall reopen its ports.\n   @benefits WES\n' },
    { title: 'owed by all, so by each to the other', text: 'party EAS "Eastland"\n  role: signatory\nparty WES "Westland"\n  role: signatory\n\n1. Eastland and Westland shall reopen their ports.\n' },
  ],
  bad: [
    { title: 'by its words', text: 'party EAS "Eastland"\n  role: signatory\nparty WES "Westland"\n  role: signatory\n\n1. Westland shall limit its forces to ten thousand.\n            ^^^^^ duty-without-beneficiary\n' },
    { title: 'by annotation', text: 'party EAS "Eastland"\n  role: signatory\nparty WES "Westland"\n  role: signatory\n\n1. Two bridges shall stay open.\n               ^^^^^ duty-without-beneficiary\n   @binds EAS\n' },
  ],
};
