// The page of the rule `definition-form`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'Something looks like a definition and is written so that neither a reader nor a tool can be sure: `"Zone" is a strip`. With the option `bare` also a short name in brackets and quotes without a word that says so: `("Commission")`.',
  why: 'What follows may be read as a statement about the thing only, and then the word has no meaning of its own elsewhere.',
  remedy: 'Write `"Zone" means …`, and `(hereinafter "the Commission")`.',
  good: [
    { title: 'it says means', text: '1. "Zone" means the strip between the lines.\n' },
    { title: 'a quoted word that is no definition', text: '1. The word "Line" is to be written on each marker.\n' },
  ],
  bad: [
    { title: 'is', text: '1. "Zone" is the strip between the lines.\n    ^^^^ definition-form\n' },
    { title: 'comprises', text: 'Article 1. Terms\n\n1. The term "Relief Goods" comprises food and medicine.\n             ^^^^^^^^^^^^ definition-form\n' },
  ],
};
