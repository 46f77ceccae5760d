// The page of the rule `same-language`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A language version is in the language of the text it is a version of.',
  why: 'Two texts in one language, each of which may be authentic, are an invitation to choose.',
  remedy: 'Mend `language:`, or delete `version-of:` if the file is a draft of the same text.',
  good: [
    { title: 'another language', text: 'agreement pact-fr "Pacte"\n  version-of: pact\n  language: fr\n\n1. Texte.\n', others: ['agreement pact "Pact"\n  language: en\n\n1. Text.\n'] },
    { title: 'the text is not at hand', text: 'agreement pact-fr "Pacte"\n  version-of: lost\n  language: en\n\n1. Text.\n' },
  ],
  bad: [
    { title: 'English of English', text: 'agreement pact-two "Pact"\n  version-of: pact\n  language: en\n            ^^ same-language\n\n1. Text.\n', others: ['agreement pact "Pact"\n  language: en\n\n1. Text.\n'] },
    { title: 'no language said, which means English', text: 'agreement line-copy "Line"\n  version-of: line\n              ^^^^ same-language\n\n1. They rest.\n', others: ['agreement line "Line"\n\n1. They rest.\n'] },
  ],
};
