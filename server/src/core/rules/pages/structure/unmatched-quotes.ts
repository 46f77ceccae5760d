// The page of the rule `unmatched-quotes`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A quotation mark has no partner in its paragraph.',
  why: 'Quotation marks show which words are a defined term or another text. With one mark missing, nobody can tell where they end.',
  remedy: 'Add the missing mark or take the other one out. A quotation of several paragraphs may open each of them and close the last.',
  good: [
    { title: 'pairs of every kind', text: '1. "Zone" means the “Buffer Zone”, „зона“ and «зона».\n' },
    { title: 'a quotation of two paragraphs', text: '1. The note says:\n\n“It is agreed.\n\n“It is final.”\n' },
    { title: 'words of another text that go on below', text: '1. Article 3 is amended as follows:\n"Teams report each week.\n\nThey report in writing."\n' },
    { title: 'seconds of an angle', text: '1. The marker stands at 38° 15\' 20" N.\n' },
  ],
  bad: [
    { title: 'a term that never ends', text: '1. The word “Zone means the area shown on the map.\n            ^ unmatched-quotes\n' },
    { title: 'an odd number', text: '1. "Zone" means the area called "Buffer Zone" or Belt" on the map.\n                                                     ^ unmatched-quotes\n' },
    { title: 'never opened', text: '1. The Zone” means the area shown on the map.\n           ^ unmatched-quotes\n' },
  ],
};
