// The page of the rule `amends-without-all-signatories`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'The text amends an agreement, and somebody who signed that agreement does not sign the text.',
  why: 'Whoever does not sign the change stays under the old words. Between some the text is then another than between others, and nobody can say which holds.',
  remedy: 'Let all signatories of the earlier agreement sign, or write between whom the change holds.',
  history: 'Who would have to sign an end of the Korean war has been disputed for decades: the armistice bears the signatures of the United Nations Command, the Korean People’s Army and the Chinese People’s Volunteers, and not that of the Republic of Korea. Vienna Convention on the Law of Treaties 1969, Article 40(4). Source: the digest `korea-1953`.',
  good: [
    { title: 'all sign', text: 'agreement new "New Pact"\n  amends: old\nparty AAA "Aland"\n  role: signatory\nparty BB "Beland"\n  role: signatory\nparty CCC "Celand"\n  role: signatory\n\n1. Text.\n', others: ['agreement old "Old Pact"\nparty AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\nparty CCC "Celand"\n  role: signatory\n\n1. Text.\n'] },
    { title: 'the earlier one is not at hand', text: 'agreement new "New Pact"\n  amends: nowhere\nparty AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\n\n1. Text.\n' },
  ],
  bad: [
    { title: 'one is missing', text: 'agreement new "New Pact"\n  amends: old\n          ^^^ amends-without-all-signatories\nparty AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\n\n1. Text.\n', others: ['agreement old "Old Pact"\nparty AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\nparty CCC "Celand"\n  role: signatory\n\n1. Text.\n'] },
    { title: 'one that signed without the role', text: 'agreement protocol-two "Second Protocol"\n  amends: pact-one\n          ^^^^^^^^ amends-without-all-signatories\nparty NLD "Norland"\n  role: signatory\n\n1. Peace goes on.\n', others: ['agreement pact-one "First Pact"\nparty NLD "Norland"\n  role: signatory\nparty SLD "Sudland"\n\n1. Peace.\n\nsignature SLD\n  by: "Odd Lund", "Envoy"\n'] },
  ],
};
