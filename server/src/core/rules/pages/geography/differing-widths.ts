// The page of the rule `differing-widths`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A clause creates a zone and gives it a width that is neither the declared one nor half of it.',
  why: 'Two numbers for one zone are two zones.',
  remedy: 'Make the clause and the `width:` agree. Half of the width is taken for the distance on each side.',
  history: 'The Korean zone reaches two kilometres on each side of the line, four in all; drafts for Ukraine have been told with both numbers. Source: the digest `korea-1953`.',
  good: [
    { title: 'half on each side', text: 'zone BELT "Empty Belt"\n  width: 4 km\n\n1. The Empty Belt reaches 2 km on each side of the river.\n   @establishes BELT\n' },
    { title: 'in metres', text: 'zone BELT "Empty Belt"\n  width: 4 km\n\n1. The Empty Belt is 4,000 metres wide.\n   @establishes BELT\n' },
  ],
  bad: [
    { title: 'another number', text: 'zone BELT "Empty Belt"\n  width: 4 km\n\n1. The Empty Belt is 6 km wide.\n                     ^^^^ differing-widths\n   @establishes BELT\n' },
    { title: 'miles and kilometres', text: 'zone BAY "Grey Bay"\n  kind: maritime\n  width: 10 nm\n\n1. The closed waters reach 10 km from the shore.\n                           ^^^^^ differing-widths\n   @establishes BAY\n' },
  ],
};
