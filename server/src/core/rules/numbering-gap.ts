// A label that does not follow from the one before it.

import { foundFaults } from './tools.js';
import type { Rule } from './types.js';

export const numberingGap: Rule = {
  name: 'numbering-gap',
  category: 'numbering',
  severity: 'warning',
  what: 'A number or letter is missing in a sequence, or a list does not begin with its first one.',
  why: 'A gap looks like a clause that was taken out, and citations to the missing number go astray.',
  remedy: 'Put the missing clause back, or renumber what follows.',
  messages: { default: 'After the label before it, "{expected}" was expected here, and it is "{found}". Put the missing clause back or renumber.' },
  good: [
    { title: 'inserted numbers are no gap', text: '1. Text.\n\n1bis. Text.\n\n2. Text.\n' },
    { title: 'numbers that go on over a heading', text: 'Article 1. Line\n\n1. Text.\n\nArticle 2. Arms\n\n2. Text.\n' },
  ],
  bad: [
    { title: 'a number is missing', text: '1. The line.\n\n2. The zone.\n\n4. The map.\n^^ numbering-gap\n' },
    { title: 'a letter is missing', text: '1. The sides shall:\n   (a) withdraw;\n   (c) report.\n   ^^^ numbering-gap\n' },
  ],
  check: ({ document }) => foundFaults(document, 'numbering-gap'),
};
