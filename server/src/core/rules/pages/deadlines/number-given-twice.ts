// The page of the rule `number-given-twice`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A number is written in words and in figures. Off by default: many agreements do so on purpose.',
  why: 'What stands twice can be changed once. Where a drafting office wants numbers written once, this finds those that are not.',
  remedy: 'Write the number once, in the form your office uses.',
  good: [{ title: 'numbers written once', text: '1. Within 72 hours each Party shall withdraw two kilometres (see paragraph 2).\n' }],
  bad: [
    { title: 'hours', text: '1. Each Party shall withdraw within seventy-two (72) hours.\n                                    ^^^^^^^^^^^^^^^^^^^^^^ number-given-twice\n' },
    { title: 'a count', text: '4. The panel has five (5) members.\n                 ^^^^^^^^^^^^^^^^ number-given-twice\n' },
  ],
};
