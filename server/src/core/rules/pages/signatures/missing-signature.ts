// The page of the rule `missing-signature`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A party with the role `signatory` has no `signature` block, or its block is not signed although the agreement is signed or in force.',
  why: 'Whoever has not signed is not bound by its own act. In a draft this is only a reminder; in a signed agreement it is an error, because the text says something that did not happen.',
  remedy: 'Add the `signature` block (a pending one in a draft), take the role `signatory` away where the party does not sign, or mend the status.',
  history: 'The Republic of Korea did not sign the armistice of 1953 although its forces were bound through the United Nations Command; who may speak for the signatories has been disputed since 1991. Source: the digest `korea-1953`.',
  good: [
    { title: 'every signatory has its block', text: 'agreement demo "Demo"\n  status: signed\nparty UKR "Ukraine"\n  role: signatory\n\n1. Text.\n\nsignature UKR\n  by: "A. Name", "Minister"\n  on: 2025-06-01\n' },
    { title: 'a guarantor need not sign as a party', text: 'party USA "United States of America"\n  role: guarantor\n\n1. Text.\n' },
    { title: 'signed through the side it belongs to', text: 'party ROK "Republic of Korea"\n  role: signatory\nparty UNC "United Nations Command"\n  role: signatory\n\n1. Text.\n\nsignature UNC\n  for: ROK\nsignature UNC\n' },
  ],
  bad: [
    { title: 'no block in a draft', text: 'party UKR "Ukraine"\n      ^^^ missing-signature\n  role: signatory\nparty RUS "Russian Federation"\n  role: signatory\n\n1. Text.\n\nsignature RUS\n  status: pending\n' },
    { title: 'a printed line to sign on, and no block', text: 'agreement demo "Demo"\n  status: signed\nparty GOV "Republic of Averna"\n      ^^^ missing-signature\n  role: signatory\n\n1. Text.\n\nDone at Tarvo on 5 March 2026.\n\nFor the Republic of Averna: A. Merin, Minister\n' },
    { title: 'refused while in force', text: 'agreement demo "Demo"\n  status: in-force\nparty ROK "Republic of Korea"\n      ^^^ missing-signature\n  role: signatory\n\n1. Text.\n\nsignature ROK\n  status: refused\n' },
  ],
};
