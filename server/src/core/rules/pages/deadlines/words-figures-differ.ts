// The page of the rule `words-figures-differ`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A number is written in words and in figures, and the two are different numbers.',
  why: 'The second writing is there to rule out mistakes; when it disagrees, the text says two things and a rule on which prevails is seldom written down.',
  remedy: 'Make the two agree. The fix changes the figures; change the words when the figures are right.',
  good: [
    { title: 'words and figures that agree', text: '1. Within seventy-two (72) hours each Party shall withdraw two (2) kilometres with one thousand two hundred (1,200) soldiers.\n' },
    { title: 'a year whose words are not all read', text: '1. Firmado en el año mil novecientos ochenta y cinco (1985).\n' },
    { title: 'figures that number something else', text: '1. The three zones of paragraph (2) are closed, and both Parties (4) say so.\n' },
  ],
  bad: [
    { title: 'hours', text: '1. Each Party shall withdraw within seventy-two (48) hours.\n                                    ^^^^^^^^^^^^^^^^ words-figures-differ\n' },
    { title: 'members and a distance', text: 'Article 3. Commission\n\n1. It has ten (12) members.\n          ^^^^^^^^ words-figures-differ\n\n2. The zone is four (5) kilometres wide.\n               ^^^^^^^^ words-figures-differ\n' },
  ],
};
