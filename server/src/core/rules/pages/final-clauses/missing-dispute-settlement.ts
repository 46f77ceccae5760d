// The page of the rule `missing-dispute-settlement`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'There is no clause on settling disputes about the meaning or the application of the agreement.',
  why: 'Most breaches are first a quarrel about words. Without an address for the quarrel it becomes a quarrel about bad faith.',
  remedy: 'Add negotiation with a time limit and then somebody who decides; mark the clause `@clause dispute-settlement`.',
  history: 'None of the Minsk texts of 2014 and 2015 says who settles a dispute about their meaning; which of points 9 and 11 of the Package came first was argued for seven years. Source: the digests of the Minsk texts in the library.',
  good: [
    { title: 'a commission decides', text: 'agreement demo "Demo"\n  language: en\n  profile: ceasefire\n\n1. Disputes go to the joint commission.\n' },
    { title: 'arbitration', text: 'agreement trial "Trial"\n  language: en\n  profile: treaty\n\n1. Either State may ask for arbitration.\n' },
  ],
  bad: [
    { title: 'no address for a quarrel', text: 'agreement demo "Demo"\n  language: en\n  profile: treaty\n           ^^^^^^ missing-dispute-settlement\n\n1. The border follows the river.\n\n2. This Treaty may be amended by both States.\n' },
    { title: 'a cease-fire', text: 'agreement trial "Trial"\n  language: en\n  profile: ceasefire\n           ^^^^^^^^^ missing-dispute-settlement\n\nArticle 1. Fire\n\n1. No gun is fired.\n' },
  ],
};
