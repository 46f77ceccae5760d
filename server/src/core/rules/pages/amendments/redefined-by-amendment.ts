// The page of the rule `redefined-by-amendment`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'An amending text declares a term that the amended agreement has, with another meaning.',
  why: 'Every clause of the old text that uses the word would say something else, though nobody changed it.',
  remedy: 'Say in a clause that the definition is replaced and mend it in the amended text, or choose another word.',
  good: [
    { title: 'the same meaning', text: 'agreement change "Change"\n  amends: pact\nterm FORCES "Forces"\n  means: "land forces"\n\n1. Text.\n', others: ['agreement pact "Pact"\nterm FORCES "Forces"\n  means: "land forces"\n\n1. Text.\n'] },
    { title: 'a term of its own', text: 'agreement change "Change"\n  amends: pact\nterm SHIPS "Ships"\n  means: "warships"\n\n1. Text.\n', others: ['agreement pact "Pact"\nterm FORCES "Forces"\n  means: "land forces"\n\n1. Text.\n'] },
  ],
  bad: [
    { title: 'wider than before', text: 'agreement change "Change"\n  amends: pact\nterm FORCES "Forces"\n             ^^^^^^ redefined-by-amendment\n  means: "land and naval forces"\n\n1. Text.\n', others: ['agreement pact "Pact"\nterm FORCES "Forces"\n  means: "land forces"\n\n1. Text.\n'] },
    { title: 'under another id', text: 'agreement second "Second Protocol"\n  amends: line\nterm ZONE-B "zone of rest"\n             ^^^^^^^^^^^^ redefined-by-amendment\n  means: "5 km on each side"\n\n1. They rest on.\n', others: ['agreement line "Line"\nterm ZONE-A "Zone of Rest"\n  means: "2 km on each side"\n\n1. They rest.\n'] },
  ],
};
