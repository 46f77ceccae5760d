// The page of the rule `refused-signature`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A party refuses to sign a draft whose clauses bind it.',
  why: 'Nobody owes what it has not agreed to. As long as the party does not sign, or somebody who may sign for it, the clauses that bind it are words.',
  remedy: 'Find out who can sign for it and write `for:` in that signature, or take its duties out of the text.',
  history: 'The Republic of Korea refused to sign in 1953 and was held to the armistice through the United Nations Command. Source: the digest `korea-1953`.',
  good: [
    { title: 'refuses, and owes nothing', text: 'party AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\nparty CCC "Celand"\n  role: observer\n\n1. The Parties shall rest.\n   @binds AAA, BBB\n\nsignature CCC\n  status: refused\n' },
    { title: 'in an agreement in force it is another finding', text: 'agreement demo "Demo"\n  status: in-force\nparty AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\n\n1. The Parties shall rest.\n   @binds AAA\n\nsignature AAA\n  status: refused\n' },
  ],
  bad: [
    { title: 'bound by name', text: 'party AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\n\n1. Beland shall withdraw.\n   @binds BBB\n\nsignature BBB\n  status: refused\n          ^^^^^^^ refused-signature\n' },
    { title: 'bound with all', text: 'party NLD "Norland"\n  role: signatory\nparty SLD "Sudland"\n  role: signatory\n\n1. Fire ceases.\n   @binds all\n\nsignature SLD\n  by: "Odd Lund", "Envoy"\n  status: refused\n          ^^^^^^^ refused-signature\n' },
  ],
};
