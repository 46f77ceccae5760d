// The page of the rule `signature-without-place`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'One signature has no place, although another one has.',
  why: 'Where a text was signed shows that it was signed together, before the same witnesses. Where only some places are given, readers take the missing one for the same, and may be wrong.',
  remedy: 'Write `at:` under each signature. Where no block has a place, the closing words of the text may give it, and nothing is reported.',
  history: 'The Korean armistice was signed in three places: by the senior delegates at Panmunjom on 27 July 1953, and by the commanders at Munsan, Pyongyang and Kaesong. Source: the digest `korea-1953`.',
  good: [
    { title: 'one place in the closing words', text: 'party AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\n\n1. Text.\n\nDone at Lindhaven.\n\nsignature AAA\n  on: 2030-05-01\nsignature BBB\n  on: 2030-05-01\n' },
    { title: 'the other has not signed', text: 'party AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\n\n1. Text.\n\nsignature AAA\n  on: 2030-05-01\n  at: Lindhaven\nsignature BBB\n  status: pending\n' },
  ],
  bad: [
    { title: 'one with, one without', text: 'party AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\n\n1. Text.\n\nsignature AAA\n  on: 2030-05-01\n  at: Lindhaven\nsignature BBB\n          ^^^ signature-without-place\n  on: 2030-05-02\n' },
    { title: 'the first of three', text: 'party NLD "Norland"\nparty SLD "Sudland"\nparty WLD "Westland"\n\n1. Peace.\n\nsignature NLD\n          ^^^ signature-without-place\n  on: 2031-01-01\nsignature SLD\n  on: 2031-01-01\n  at: Harbour\nsignature WLD\n  on: 2031-01-01\n  at: Harbour\n' },
  ],
};
