// The page of the rule `undefined-in-definition`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A definition explains its term by another one in quotation marks that is defined nowhere.',
  why: 'The chain of definitions ends in the air: the first term has no more meaning than the second.',
  remedy: 'Define the second term, or say in the first definition what is meant.',
  good: [
    { title: 'both are defined', text: '1. "Watch" means the group of "Observers" at the line.\n\n2. "Observers" means the officers sent by third States.\n' },
    { title: 'words that are to be written somewhere', text: '1. "Pass" means a card marked "Line".\n' },
  ],
  bad: [
    { title: 'nobody says who they are', text: '1. "Watch" means the group of "Observers" at the line.\n                               ^^^^^^^^^ undefined-in-definition\n' },
    { title: 'an area without edges', text: 'Article 1. Terms\n\n1. "Crossing" means a place where a road enters the "Quiet Area".\n                                                     ^^^^^^^^^^ undefined-in-definition\n' },
  ],
};
