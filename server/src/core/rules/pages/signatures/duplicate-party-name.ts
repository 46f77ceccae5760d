// The page of the rule `duplicate-party-name`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'Two parties carry the same name under different ids.',
  why: 'Wherever the name stands in the text, the first of the two is meant: a duty of one is read as a duty of the other, and the table of duties counts wrong.',
  remedy: 'Give the two different names, or delete one and make its id an alias of the other.',
  good: [
    { title: 'two names', text: 'party AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\n\n1. Text.\n' },
    { title: 'the name as an alias', text: 'party AAA "Aland"\n  alias: Kingdom of Aland\nparty BBB "Beland"\n\n1. Text.\n' },
  ],
  bad: [
    { title: 'the same words', text: 'party AAA "Aland"\nparty ALA "Aland"\n           ^^^^^ duplicate-party-name\n\n1. Text.\n' },
    { title: 'other capitals', text: 'party NLD "Kingdom of Norland"\n  role: signatory\nparty KNL "kingdom of Norland"\n           ^^^^^^^^^^^^^^^^^^ duplicate-party-name\n  role: signatory\n\n1. Peace.\n' },
  ],
};
