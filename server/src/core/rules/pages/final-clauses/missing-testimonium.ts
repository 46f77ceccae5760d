// The page of the rule `missing-testimonium`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'The text has no closing part: no "In witness whereof", "Done at" or their like.',
  why: 'Place, date and hour of signature, and the number of originals, are what time limits and proof start from.',
  remedy: 'Add the closing words above the signatures, with place, date, hour and originals.',
  history: 'The Minsk texts were signed without the office of some who signed, and for whom they had signed was disputed afterwards. Source: the digests of the Minsk texts in the library.',
  good: [
    { title: 'done somewhere', text: 'agreement demo "Demo"\n  language: en\n  profile: treaty\n\n1. The States are at peace.\n\nDone at Oslo on 1 June 2030.\n' },
    { title: 'in witness', text: 'agreement trial "Trial"\n  language: en\n  profile: peace\n\n1. The war is over.\n\nIN WITNESS WHEREOF the undersigned have signed this Treaty.\n' },
  ],
  bad: [
    { title: 'a text that just stops', text: 'agreement demo "Demo"\n  language: en\n  profile: treaty\n           ^^^^^^ missing-testimonium\n\n1. Ships pass freely.\n' },
    { title: 'signatures without closing words', text: 'agreement trial "Trial"\n  language: en\n  profile: peace\n           ^^^^^ missing-testimonium\n\nArticle 1. Peace\n\n1. Arms are laid down.\n\nparty NOR "Norvald"\n  role: signatory\n\nsignature NOR\n  status: pending\n' },
  ],
};
