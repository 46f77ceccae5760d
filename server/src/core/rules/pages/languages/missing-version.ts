// The page of the rule `missing-version`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A language is named in `authentic:`, other language versions are in the workspace, and there is none in this language.',
  why: 'Each authentic text is the agreement. One that nobody here has seen cannot be compared before it is signed.',
  remedy: 'Add a file with `version-of:` and `language:`, or take the language out of the list.',
  history: 'The Korean armistice has three authentic texts, in English, Korean and Chinese, and its closing words have no rule for where they differ. Source: the digest `korea-1953`.',
  good: [
    { title: 'each has its text', text: 'agreement pact "Pact"\n  language: en\n  authentic: en, fr\n\n1. Text.\n', others: ['agreement pact-fr "Pacte"\n  version-of: pact\n  language: fr\n\n1. Texte.\n'] },
    { title: 'no version is here: they are kept elsewhere', text: 'agreement pact "Pact"\n  language: en\n  authentic: en, fr\n\n1. Text.\n' },
  ],
  bad: [
    { title: 'one of three', text: 'agreement pact "Pact"\n  language: en\n  authentic: en, fr, uk\n                     ^^ missing-version\n\n1. Text.\n', others: ['agreement pact-fr "Pacte"\n  version-of: pact\n  language: fr\n\n1. Texte.\n'] },
    { title: 'Korean of Korean, Chinese and English', text: 'agreement line "Line"\n  language: en\n  authentic: en, zh, ko\n                     ^^ missing-version\n\n1. They rest.\n', others: ['agreement line-zh "线"\n  version-of: line\n  language: zh\n\n1. 休。\n'] },
  ],
};
