// The page of the rule `signature-without-name`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A signature is said to be given, and nobody is named who gave it.',
  why: 'Whether a signature binds depends on who gave it. Without a name nobody can check full powers or office.',
  remedy: 'Write who signed and in what capacity: `by: "Name", "Office"`. While nobody has signed, `status: pending`.',
  good: [
    { title: 'signed by somebody', text: 'party AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\n\n1. Text.\n\nsignature AAA\n  by: "A. Name", "Minister"\n  status: signed\n' },
    { title: 'to be signed', text: 'party AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\n\n1. Text.\n\nsignature BBB\n  status: pending\n' },
  ],
  bad: [
    { title: 'a date and no name', text: 'party AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\n\n1. Text.\n\nsignature AAA\n          ^^^ signature-without-name\n  on: 2030-05-01\n' },
    { title: 'initialled by nobody', text: 'party NLD "Norland"\n\n1. Peace.\n\nsignature NLD\n          ^^^ signature-without-name\n  status: initialled\n' },
  ],
};
