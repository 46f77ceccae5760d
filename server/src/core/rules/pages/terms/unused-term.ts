// The page of the rule `unused-term`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A term is declared or defined and used nowhere else in the text.',
  why: 'Either a clause that needed it is gone, or another word is used for it; both deserve a look.',
  remedy: 'Use the term, or take its definition out.',
  good: [
    { title: 'it is used', text: '1. "Zone" means the strip between the lines.\n\n2. Nobody enters the Zone.\n' },
    { title: 'used in the sentence behind its definition', text: '1. "Depot" means a store of arms. Each side closes its Depots.\n' },
    { title: 'used in the plural', text: '1. "Party" means a signatory.\n\n2. The Parties meet.\n' },
  ],
  bad: [
    { title: 'only its own definition says it', text: '1. "Crossing" means a road over the line or a bridge, and each Crossing has a post.\n    ^^^^^^^^ unused-term\n' },
    { title: 'defined and forgotten', text: '1. "Buffer Strip" means the land between the lines.\n    ^^^^^^^^^^^^ unused-term\n\n2. Nobody enters the land between the lines.\n' },
    { title: 'declared and forgotten', text: 'term GUARDS "Border Guards"\n             ^^^^^^^^^^^^^ unused-term\n\n1. Soldiers leave.\n' },
    { title: 'declared behind words in quotation marks that are not its own', text: '// The word of the day is "peace"\n\nterm WARDENS "River Wardens"\n              ^^^^^^^^^^^^^ unused-term\n\n1. Boats may pass.\n' },
  ],
};
