// The page of the rule `placeholder`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A blank: `[●]`, `[…]`, `[TBD]`, `[ ]`, `____`, or `XX` before a unit. Information while drafting, where more than three in a text are one finding, a warning in the profiles review and final, and in final an error where it is marked with square brackets. Lines to sign on do not count; in an agreement that is marked agreed or signed `open-in-agreed` tells of it.',
  why: 'An essential term is missing, and whoever fills it in last decides it.',
  remedy: 'Fill it in. While it is disputed, put both proposals in brackets with the side that makes each.',
  good: [
    { title: 'the words of a form, a rule across the page, a line to sign on', text: '1. The copy bears the words "CERTIFIED COPY number ___ dated ___".\n\n2. AGREEMENT _______________ MARKET\n\n3. ____________________\n' },
    { title: 'numbers, a foot note and a line to sign on', text: '1. The zone is XX.[1]\n\n2. Article XX applies, and twenty (20) days.\n\n[1] A note.\n\nIN WITNESS WHEREOF the undersigned have signed.\n\n____________\n' },
    { title: 'what is left of a link to a note', text: '1. The zone holds[ ](6) for all.\n' },
  ],
  bad: [
    { title: 'a bullet in brackets', text: '1. Each Party shall withdraw within [●] days.\n                                    ^^^ placeholder\n' },
    { title: 'a line, letters before a unit', text: 'Article 2. Limits\n\nThe limit is ______ persons, and the zone XX km wide.\n             ^^^^^^ placeholder\n                                          ^^ placeholder\n' },
  ],
};
