// The page of the rule `unregulated-domain`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'The agreement is said to cover the sea, the air, cyber or space (`domain:`), and no clause, zone or body is marked for it.',
  why: 'What an agreement names and leaves unregulated is where the next incident will be, and each side will say that it was covered.',
  remedy: 'Add a clause for it and mark it with `@domain`, declare a zone or body for it, or take the word out.',
  history: 'The Korean armistice speaks of contiguous waters and draws no line in the Yellow Sea; the sea border has been fought over ever since. Source: the digest `korea-1953`.',
  good: [
    { title: 'a clause for the sea', text: 'agreement pact "Pact"\n  domain: land, sea\n\n1. No warship leaves port.\n   @domain sea\n' },
    { title: 'a zone in the air', text: 'agreement pact "Pact"\n  domain: land, air\nzone SKY "Closed Sky"\n  kind: airspace\n\n1. Text.\n' },
    { title: 'land is what clauses speak of', text: 'agreement pact "Pact"\n  domain: land\n\n1. Text.\n' },
  ],
  bad: [
    { title: 'the sea left out', text: 'agreement pact "Pact"\n  domain: land, sea\n                ^^^ unregulated-domain\n\n1. The forces halt where they stand.\n' },
    { title: 'two of four', text: 'agreement line "Line"\n  domain: land, sea, air, cyber\n                          ^^^^^ unregulated-domain\nzone BAY "Grey Bay"\n  kind: maritime\n\n1. No aircraft crosses.\n   @domain air\n' },
  ],
};
