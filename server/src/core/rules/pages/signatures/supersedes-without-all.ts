// The page of the rule `supersedes-without-all`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'The text takes the place of an agreement, and somebody who signed that agreement does not sign the text.',
  why: 'For whoever does not sign, the old agreement goes on. Both texts are then in force side by side.',
  remedy: 'Let all signatories of the earlier agreement sign, or end it in the way it provides.',
  history: 'Paragraph 62 of the Korean armistice keeps it in force until the two sides replace it together; a declaration of one of them that it is void has been answered with that. Source: the digest `korea-1953`.',
  good: [
    { title: 'all sign', text: 'agreement new "New Pact"\n  supersedes: old\nparty AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\nparty CCC "Celand"\n  role: party\n\n1. Text.\n\nsignature CCC\n  status: pending\n', others: ['agreement old "Old Pact"\nparty AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\nparty CCC "Celand"\n  role: signatory\n\n1. Text.\n'] },
    { title: 'it names no signatory itself', text: 'agreement new "New Pact"\n  supersedes: old\n\n1. Text.\n', others: ['agreement old "Old Pact"\nparty AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\nparty CCC "Celand"\n  role: signatory\n\n1. Text.\n'] },
  ],
  bad: [
    { title: 'one is missing', text: 'agreement new "New Pact"\n  supersedes: old\n              ^^^ supersedes-without-all\nparty AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\n\n1. Text.\n', others: ['agreement old "Old Pact"\nparty AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\nparty CCC "Celand"\n  role: signatory\n\n1. Text.\n'] },
    { title: 'one refuses', text: 'agreement last-pact "Last Pact"\n  supersedes: first-pact\n              ^^^^^^^^^^ supersedes-without-all\nparty NLD "Norland"\n  role: signatory\nparty SLD "Sudland"\n\n1. Peace for good.\n\nsignature SLD\n  status: refused\n', others: ['agreement first-pact "First Pact"\nparty NLD "Norland"\n  role: signatory\nparty SLD "Sudland"\n  role: signatory\n\n1. Truce.\n'] },
  ],
};
