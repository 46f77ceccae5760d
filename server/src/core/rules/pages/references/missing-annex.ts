// The page of the rule `missing-annex`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A clause cites an annex of this agreement that neither this text nor another file of it has, though its annexes run on from the first.',
  why: 'What the annex was to say (a line, a list, a timetable) is not agreed, and the clause that leans on it cannot be applied.',
  remedy: 'Write the annex, add its file with `part-of:`, or correct the number.',
  history: 'A draft for Ukraine had an Annex 6 without any content, though its text leaned on it for the edges of an area. Source: the draft treaty of April 2022, as published later.',
  good: [
    { title: 'the annex is there', text: 'Article 1. Line\n\n1. The line is shown in Annex I.\n\nAnnex I. Map\n\nThe map.\n' },
    { title: 'an annex of another instrument', text: 'Article 1. Goods\n\n1. Goods are those of Annex III to the Convention on Customs Matters.\n\nAnnex I. Places\n\nThe places.\n' },
    { title: 'a copy without any annex', text: 'Article 1. Line\n\n1. The line is shown in Annex I.\n' },
    { title: 'a line that lists the annexes', text: 'Article 1. Line\n\n1. The line is shown in Annex II.\n\n2. The annexes are:\n\nAnnex I Map Annex II Line Annex III Dates\n' },
  ],
  bad: [
    { title: 'one annex more is cited than there are', text: 'Article 1. Line\n\n1. The line is shown in Annex I, the crossings in Annex II.\n                                                  ^^^^^^^^ missing-annex\n\nAnnex I. Map\n\nThe map.\n' },
    { title: 'a letter too far', text: '1. Prisoners are listed as Annex C asks.\n                           ^^^^^^^ missing-annex\n\nAnnex A. Form of lists\n\nThe form.\n\nAnnex B. Places of release\n\nThe places.\n' },
  ],
};
