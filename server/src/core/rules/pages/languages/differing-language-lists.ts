// The page of the rule `differing-language-lists`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A language version names other authentic languages than the text it is a version of.',
  why: 'One text then claims that a version is authentic which the other denies.',
  remedy: 'Give all versions the same `authentic:` list.',
  good: [
    { title: 'the same list in another order', text: 'agreement pact-fr "Pacte"\n  version-of: pact\n  language: fr\n  authentic: fr, en\n\n1. Texte.\n', others: ['agreement pact "Pact"\n  authentic: en, fr\n\n1. Text.\n'] },
  ],
  bad: [
    { title: 'one more', text: 'agreement pact-fr "Pacte"\n  version-of: pact\n  language: fr\n  authentic: fr, en, es\n             ^^^^^^^^^^ differing-language-lists\n\n1. Texte.\n', others: ['agreement pact "Pact"\n  authentic: en, fr\n\n1. Text.\n'] },
    { title: 'one less', text: 'agreement line-zh "线"\n  version-of: line\n  authentic: zh\n             ^^ differing-language-lists\n  language: zh\n\n1. 休。\n', others: ['agreement line "Line"\n  authentic: en, zh, ko\n\n1. They rest.\n'] },
  ],
};
