// The page of the rule `signatory-without-duties`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A party signs, and no clause binds it (`@binds`), while clauses bind others.',
  why: 'A signature under a text that asks nothing of the signatory is no promise. Readers will take it for one, and the signatory will say that it is none.',
  remedy: 'Say what it owes and bind it by that clause, or give it the role in which it signs: guarantor, witness, observer.',
  history: 'Under the Minsk documents the Russian Federation signed, and hardly a point names a duty of its own; it has since held that it is no party to the conflict. Source: the digest `minsk-package-2015`.',
  good: [
    { title: 'each is bound', text: 'party AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\n\n1. Both shall rest.\n   @binds AAA, BBB\n' },
    { title: 'bound through its side', text: 'party AAA "Aland"\n  role: signatory\n  side: NORTH\nparty BBB "Beland"\n  role: signatory\n\n1. Both shall rest.\n   @binds NORTH, BBB\n' },
    { title: 'nobody is bound in the markup', text: 'party AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\n\n1. Both shall rest.\n' },
  ],
  bad: [
    { title: 'only the other is bound', text: 'party AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n      ^^^ signatory-without-duties\n  role: signatory\n\n1. Aland shall withdraw.\n   @binds AAA\n' },
    { title: 'one of three', text: 'party NLD "Norland"\n  role: signatory\nparty SLD "Sudland"\n  role: signatory\nparty ORG "Organisation of the North"\n      ^^^ signatory-without-duties\n  role: signatory\n\n1. Fire ceases.\n   @binds NLD, SLD\n' },
  ],
};
