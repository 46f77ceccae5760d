// Headings in an order that no agreement uses.

import { foundFaults } from './tools.js';
import type { Rule } from './types.js';

export const headingOrder: Rule = {
  name: 'heading-order',
  category: 'structure',
  severity: 'information',
  what: 'A heading stands where its rank or number does not belong: a part after a chapter that stands in no part, an Article 2 after an Article 4.',
  why: 'The outline and the citations follow the headings; an odd order makes clauses belong to the wrong one.',
  remedy: 'Move the heading, or use the unit and number that fit its place.',
  messages: {
    default: '"{found}" is not expected here, after the headings above. Citations of the clauses below follow the order of the headings: check that it is meant.',
    other: 'The heading before it.',
  },
  good: [{ title: 'from large to small', text: 'Part I. General\n\nChapter 1. Line\n\nArticle 1. Course\n\n1. Text.\n' }],
  bad: [
    { title: 'a number that goes back', text: 'Article 4. Line\n\n1. Text.\n\nArticle 2. Zone\n        ^ heading-order\n\n1. Text.\n' },
    { title: 'a part after a chapter outside parts', text: 'Chapter 1. Line\n\nArticle 1. Course\n\n1. Text.\n\nPart I. Zone\n^^^^^^ heading-order\n\nArticle 2. Arms\n\n1. Text.\n' },
  ],
  check: ({ document }) => foundFaults(document, 'heading-order'),
};
