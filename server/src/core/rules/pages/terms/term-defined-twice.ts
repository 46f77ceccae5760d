// The page of the rule `term-defined-twice`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A name is defined a second time for the same part of the text, in the same words or without saying more; or one short name is given to two things. For two `term` lines of one name it is an error.',
  why: 'Two definitions drift apart with the next change of one of them, and then there are two meanings.',
  remedy: 'Keep one definition and refer to it.',
  good: [
    { title: 'defined once', text: '1. "Zone" means the strip between the lines.\n\n2. Nobody enters the Zone.\n' },
    { title: 'the same abbreviation of the same words', text: '1. The most-favoured-nation (hereinafter "MFN") rate holds.\n\n2. The applied most-favoured-nation (hereinafter "MFN") rate is reduced.\n' },
    { title: 'each chapter has its own', text: 'Chapter 1. Land\n\nArticle 1. Terms\n\n1. For the purposes of this Chapter, "Patrol" means a group on foot.\n\nChapter 2. Sea\n\nArticle 2. Terms\n\n1. For the purposes of this Chapter, "Patrol" means a group on foot.\n' },
  ],
  bad: [
    { title: 'in the same words', text: '1. "Zone" means the strip between the lines.\n\n2. As used here, "Zone" means the strip between the lines.\n                  ^^^^ term-defined-twice\n' },
    { title: 'two short names', text: '1. A body for the line (hereinafter "the Commission") is set up.\n\n2. A body for prisoners (hereinafter "the Commission") is set up.\n                                          ^^^^^^^^^^ term-defined-twice\n' },
    { title: 'two term lines', text: 'term FIRE "Cease-fire"\n  means: the end of all firing\nterm STOP "Cease-fire"\n           ^^^^^^^^^^ term-defined-twice\n  means: the end of all firing\n' },
  ],
};
