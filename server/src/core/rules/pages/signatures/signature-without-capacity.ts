// The page of the rule `signature-without-capacity`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A signature names a person and no office or capacity.',
  why: 'A person binds a State, a government or a force only by an office or by full powers. A bare name leaves open for whom it stands, and whoever wants to be rid of the agreement will say: for himself.',
  remedy: 'Write the office behind the name (`by: "Name", "Minister of Defence"`), or what the full powers say.',
  history: 'The Minsk documents of 2014 and 2015 bear the bare names of A. Zakharchenko and I. Plotnitsky, and that of L. Kuchma, who held no office; for whom they signed has been disputed since. Source: the digests `minsk-protocol-2014`, `minsk-package-2015`.',
  good: [
    { title: 'name and office', text: 'party AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\n\n1. Text.\n\nsignature AAA\n  by: "A. Name", "Minister"\n' },
    { title: 'nobody has signed yet', text: 'party AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\n\n1. Text.\n\nsignature AAA\n  status: pending\n' },
  ],
  bad: [
    { title: 'a bare name', text: 'party AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\n\n1. Text.\n\nsignature AAA\n  by: "A. Name"\n       ^^^^^^^ signature-without-capacity\n' },
    { title: 'one of two', text: 'party NLD "Norland"\nparty SLD "Sudland"\n\n1. Peace.\n\nsignature NLD\n  by: "Ida Berg", "Prime Minister"\nsignature SLD\n  by: "Odd Lund"\n       ^^^^^^^^ signature-without-capacity\n  on: 2030-01-01\n' },
  ],
};
