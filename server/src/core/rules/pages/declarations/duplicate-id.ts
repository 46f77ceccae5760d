// The page of the rule `duplicate-id`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'An id is declared twice in one agreement (upper and lower case are the same id), a label is given twice, a file has two `agreement` lines, or two files carry the same agreement id.',
  why: 'Every reference to it then means the first one, silently, even where the second was meant.',
  remedy: 'Give one of the two another id, and check the references to it.',
  good: [
    { title: 'signatures repeat the party', text: 'party UKR "Ukraine"\nparty RUS "Russian Federation"\n\n1. Text.\n\nsignature UKR\nsignature RUS\n' },
    { title: 'a file of one\'s own with the id of a precedent in the library', text: 'agreement mine "Mine"\n\n1. Text.\n', others: ['agreement other "Other"\n\n1. Text.\n'] },
  ],
  bad: [
    { title: 'a party and a body', text: 'party UKR "Ukraine"\nbody ukr "Joint Commission"\n     ^^^ duplicate-id\n' },
    { title: 'two labels', text: '1. The line.\n   @id line\n\n2. Another line.\n   @id line\n       ^^^^ duplicate-id\n' },
    { title: 'two agreements in one file', text: 'agreement one "One"\n\n1. Text.\n\nagreement two "Two"\n          ^^^ duplicate-id\n\n2. Text.\n' },
    { title: 'two files', text: 'agreement demo "Demo"\n          ^^^^ duplicate-id\n\n1. Text.\n', others: ['agreement demo "The other"\n\n1. Text.\n'] },
  ],
};
