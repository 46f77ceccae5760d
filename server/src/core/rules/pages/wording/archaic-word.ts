// The page of the rule `archaic-word`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A word of old instruments stands in the text: "hereby", "thereof", "aforesaid". Off by default: many treaties use them on purpose.',
  why: 'Such words point somewhere without saying where ("thereof": of what?), and they are the hardest to translate alike.',
  remedy: 'Name what is meant, or leave the word out. The options `also` and `except` change the list.',
  good: [
    { title: 'a plain word', text: '1. The Parties establish the Commission and its staff.\n' },
    { title: 'the closing formula', text: '1. Text.\n\nIN WITNESS WHEREOF the undersigned have signed.\n' },
  ],
  bad: [
    { title: 'thereof', text: '1. The zone and the edges thereof are marked.\n                          ^^^^^^^ archaic-word\n' },
    { title: 'hereby', text: '1. A commission is hereby established.\n                   ^^^^^^ archaic-word\n' },
  ],
};
