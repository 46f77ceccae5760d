// The page of the rule `and-or`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'The text says "and/or".',
  why: 'It does not say whether one is enough or all are needed. Where a duty or a right turns on it, each side may read the word that suits it.',
  remedy: 'Write "or" where one is enough, "and" where all are needed, "or both" where either will do.',
  good: [
    { title: 'or both', text: '1. The Commission shall inform the Party or the observer, or both.\n' },
    { title: 'another slash', text: '1. The speed is 30 km/h.\n' },
  ],
  bad: [
    { title: 'and/or', text: '1. The Commission shall inform the Party and/or the observer.\n                                         ^^^^^^ and-or\n' },
    { title: 'in Ukrainian', text: '1. Комісія повідомляє Сторону та/або спостерігача.\n                              ^^^^^^ and-or\n' },
    { title: 'with blanks', text: '1. Roads and / or railways are opened.\n         ^^^^^^^^ and-or\n' },
  ],
};
