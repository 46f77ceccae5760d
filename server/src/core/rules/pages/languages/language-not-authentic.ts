// The page of the rule `language-not-authentic`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'The text is in a language that its own list of authentic languages leaves out.',
  why: 'What is signed is an authentic text. A text in another language is a translation, and says so; if it is not meant as one, the list is wrong.',
  remedy: 'Add the language to `authentic:`, or mend `language:`.',
  good: [
    { title: 'among the authentic ones', text: 'agreement pact "Pact"\n  language: uk\n  authentic: uk, en\n\n1. Текст.\n' },
    { title: 'no list', text: 'agreement pact "Pact"\n  language: en\n\n1. Text.\n' },
    { title: 'a translation of what was signed', text: 'agreement pact "Pact"\n  status: signed\n  language: en\n  authentic: ru\n\n1. Text.\n' },
  ],
  bad: [
    { title: 'English, and only French is authentic', text: 'agreement pact "Pact"\n  language: en\n  authentic: fr\n             ^^ language-not-authentic\n\n1. Text.\n' },
    { title: 'two others', text: 'agreement line "Line"\n  authentic: ko, zh\n             ^^^^^^ language-not-authentic\n  language: en\n\n1. They rest.\n' },
  ],
};
