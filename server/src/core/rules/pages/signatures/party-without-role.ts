// The page of the rule `party-without-role`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A party has no role, in a text that gives other parties one, and does not sign.',
  why: 'Signatory, guarantor, witness, third party: what somebody owes and may claim hangs on it. Where others have a role, a missing one is most likely forgotten.',
  remedy: 'Add `role:`.',
  good: [
    { title: 'no party has a role', text: 'party AAA "Aland"\nparty BBB "Beland"\n\n1. Text.\n' },
    { title: 'each has one', text: 'party AAA "Aland"\n  role: signatory\nparty CCC "Celand"\n  role: third-party\n\n1. Text.\n' },
  ],
  bad: [
    { title: 'one forgotten', text: 'party AAA "Aland"\n  role: signatory\nparty CCC "Celand"\n      ^^^ party-without-role\n\n1. Text.\n' },
    { title: 'with other fields', text: 'party NLD "Norland"\n  role: signatory\nparty SLD "Sudland"\n      ^^^ party-without-role\n  alias: South\n  side: SOUTH\nparty GUA "Guarding State"\n  role: guarantor\n\n1. Peace.\n' },
  ],
};
