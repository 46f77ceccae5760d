// The page of the rule `numbering-gap`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A number or letter is missing in a sequence, or a list does not begin with its first one.',
  why: 'A gap looks like a clause that was taken out, and citations to the missing number go astray.',
  remedy: 'Put the missing clause back, or renumber what follows. Where the number stands in the middle of the line above, begin a new line before it.',
  good: [
    { title: 'inserted numbers are no gap', text: '1. Text.\n\n1bis. Text.\n\n2. Text.\n' },
    { title: 'numbers that go on over a heading', text: 'Article 1. Line\n\n1. Text.\n\nArticle 2. Arms\n\n2. Text.\n' },
    { title: 'numbers that begin with their chapter', text: 'Article 101. Line\n\nText.\n\nArticle 201. Arms\n\nText.\n' },
  ],
  bad: [
    { title: 'a number is missing', text: '1. The line.\n\n2. The zone.\n\n4. The map.\n^^ numbering-gap\n' },
    { title: 'a letter is missing', text: '1. The sides shall:\n   (a) withdraw;\n   (c) report.\n   ^^^ numbering-gap\n' },
    { title: 'a letter stands in the middle of a line', text: '1. Each party has to: (a) go home; and\n   (b) say so.\n   ^^^ numbering-gap\n' },
  ],
};
