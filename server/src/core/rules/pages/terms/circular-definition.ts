// The page of the rule `circular-definition`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A term is explained by itself, or two terms each by the other.',
  why: 'Such definitions define nothing, and hide that by looking like definitions.',
  remedy: 'Say in one of them what is meant without the other.',
  good: [
    { title: 'one rests on the other', text: '1. "Observer" means a person sent by the Watch.\n\n2. "Watch" means the group of seven officers at the line.\n' },
    { title: 'the word is narrowed', text: '1. "Measure" means any measure, in whatever form, that a court can review.\n' },
  ],
  bad: [
    { title: 'each by the other', text: '1. "Observer" means a person sent by the Watch.\n\n2. "Watch" means the group of Observers at the line.\n    ^^^^^ circular-definition\n' },
    { title: 'by itself', text: '1. "Buffer Strip" means the Buffer Strip.\n    ^^^^^^^^^^^^ circular-definition\n' },
  ],
};
