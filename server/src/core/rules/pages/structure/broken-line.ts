// The page of the rule `broken-line`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A line is read as a heading or a numbered provision, and the line above it breaks off in the middle of a sentence.',
  why: 'Text pasted from a PDF breaks anywhere. A citation that falls to a line\'s start becomes a clause that nobody wrote.',
  remedy: 'Join the two lines. Where it is a provision after all, put a blank line above it, or end the sentence; a backslash before the word keeps the line as prose.',
  good: [
    { title: 'a point after a colon', text: '1. The sides shall:\n   (a) withdraw;\n   (b) report.\n' },
    { title: 'a blank line between', text: '1. As agreed under\n\n2. Text.\n' },
  ],
  bad: [
    { title: 'a wrapped citation', text: '1. The zone is cleared in accordance with paragraph\n2. Nothing else applies.\n^^ broken-line\n' },
    { title: 'a wrapped article', text: '1. The line is drawn in the manner of\nARTICLE 5.\n^^^^^^^^^ broken-line\n' },
  ],
};
