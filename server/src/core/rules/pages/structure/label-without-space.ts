// The page of the rule `label-without-space`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A line begins with something like a label that is not followed by a blank (`(b)to`), or that lacks its mark (`3 If`).',
  why: 'It is read as prose, so the clause has no number, cannot be cited and is checked as part of the one above.',
  remedy: 'Put a blank behind the label, or give the number its full stop. A backslash before it keeps the line as prose.',
  good: [
    { title: 'labels with their blank', text: '1. The sides shall:\n   (a) withdraw;\n   (b) report.\n\n30 days later the zone is empty.\n' },
    { title: 'a foot note', text: '1. The zone is closed.\n\n2 For clarity, the sea is not.\n\n2. The zone is marked.\n' },
  ],
  bad: [
    { title: 'a letter stuck to its text', text: '1. The sides shall:\n   (a) withdraw; and\n\n   (b)report.\n   ^^^ label-without-space\n' },
    { title: 'a number without its stop', text: '1. Text.\n\n2. Text.\n\n3 If a side objects, the commission decides.\n^ label-without-space\n' },
  ],
};
