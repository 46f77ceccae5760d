// The page of the rule `signatory-without-duties`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A party signs, and no clause binds it (`@binds`), in a text that says of three clauses or more whom they bind.',
  why: 'A signature under a text that asks nothing of the signatory is no promise. Readers will take it for one, and the signatory will say that it is none.',
  remedy: 'Say what it owes and bind it by that clause, or give it the role in which it signs: guarantor, witness, observer.',
  history: 'Under the Minsk documents the Russian Federation signed, and hardly a point names a duty of its own; it has since held that it is no party to the conflict. Source: the digest `minsk-package-2015`.',
  good: [
    { title: 'each is bound', text: 'party AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\n\n1. Both shall rest.\n   @binds AAA, BBB\n' },
    { title: 'bound through its side', text: 'party AAA "Aland"\n  role: signatory\n  side: NORTH\nparty BBB "Beland"\n  role: signatory\n\n1. Both shall rest.\n   @binds NORTH, BBB\n' },
    { title: 'few clauses say whom they bind', text: 'party AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\n\n1. Aland shall withdraw.\n   @binds AAA\n\n2. Each Party shall release its prisoners.\n' },
  ],
  bad: [
    { title: 'only the other is bound', text: 'party AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n      ^^^ signatory-without-duties\n  role: signatory\n\n1. Aland shall withdraw.\n   @binds AAA\n\n2. It shall remove its mines.\n   @binds AAA\n\n3. It shall report both.\n   @binds AAA\n' },
    { title: 'one of three', text: 'party NLD "Norland"\n  role: signatory\nparty SLD "Sudland"\n  role: signatory\nparty ORG "Organisation of the North"\n      ^^^ signatory-without-duties\n  role: signatory\n\n1. Fire ceases.\n   @binds NLD, SLD\n\n2. The North goes back.\n   @binds NLD\n\n3. The South opens the road.\n   @binds SLD\n' },
  ],
};
