// The page of the rule `missing-withdrawal`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A treaty has no clause on withdrawal or denunciation by one party.',
  why: 'Where the text is silent, the law of treaties allows withdrawal only when the parties meant it or the nature of the treaty implies it, which is a question nobody wants to have answered in a crisis.',
  remedy: 'Grant withdrawal with a notice period, or say that there is none; mark the clause `@clause withdrawal`.',
  history: 'The Korean armistice has no clause on withdrawal. One side came no more to its commission after 1991, and in 2013 declared the whole void; the United Nations answered that one side cannot. Source: the notes of the digest `korea-1953` in the library.',
  good: [
    { title: 'denunciation', text: 'agreement demo "Demo"\n  language: en\n  profile: treaty\n\n1. Either State may denounce this Treaty by notice in writing.\n' },
    { title: 'by notice', text: 'agreement pact "Pact"\n  language: en\n  profile: treaty\n\n1. Either Party may withdraw by twelve (12) months\' notice in writing.\n' },
    { title: 'an armistice is ended otherwise', text: 'agreement trial "Trial"\n  language: en\n  profile: armistice\n\n1. The commanders keep the peace.\n' },
  ],
  bad: [
    { title: 'only withdrawal of forces', text: 'agreement demo "Demo"\n  language: en\n  profile: treaty\n           ^^^^^^ missing-withdrawal\n\n1. Each State withdraws its forces from the river.\n\n2. This Treaty terminates after nine years.\n' },
    { title: 'a treaty with an end by common consent', text: 'agreement trial "Trial"\n  language: en\n  profile: treaty\n           ^^^^^^ missing-withdrawal\n\nArticle 1. End\n\n1. The two States may terminate this Treaty together.\n' },
  ],
};
