// The page of the rule `hidden-characters`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A character that nobody sees stands in the text: a soft hyphen, a zero-width blank, a mark of direction, a control character.',
  why: 'It comes with text pasted from a web page or a PDF. A search does not find the word, another program may show another text, and two texts that look alike are not the same.',
  remedy: 'Take it out; the quick fix clears the block. Joiners that Arabic, Hebrew or an Indian script needs are left alone.',
  good: [
    { title: 'ordinary blanks and dashes', text: '1. The line — 12 km\u00a0long — is marked.\n' },
  ],
  bad: [
    { title: 'a soft hyphen', text: '1. The demili\u00adtarized zone is marked.\n       ^^^^^^^^^^^^^^ hidden-characters\n' },
    { title: 'a zero-width blank and a mark of direction', text: '1. Text.\n\n2. The line of con\u200btact is\u202e drawn.\n               ^^^^^^^^ hidden-characters\n' },
  ],
};
