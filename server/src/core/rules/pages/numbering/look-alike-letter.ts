// The page of the rule `look-alike-letter`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A label holds a letter that looks right and belongs to another alphabet: a Latin "c" in a Cyrillic list, a Cyrillic "І" in a roman number.',
  why: 'Nobody sees it, and searching for the label, sorting and conversion go wrong.',
  remedy: 'Replace the letter by the one that is expected.',
  good: [{ title: 'one alphabet', text: '1. Сторони:\n   а) відводять війська;\n   б) повідомляють.\n' }],
  bad: [
    { title: 'a Latin letter in a Cyrillic list', text: '1. Сторони:\n   а) відводять війська;\n   б) повідомляють;\n   в) зберігають;\n   г) позначають;\n   д) звітують;\n   e) допускають.\n   ^ look-alike-letter\n' },
    { title: 'a Cyrillic letter in a Latin list', text: '1. The sides shall:\n   (a) withdraw;\n   (b) report;\n   (с) allow access.\n    ^ look-alike-letter\n' },
  ],
};
