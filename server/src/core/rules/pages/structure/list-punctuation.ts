// The page of the rule `list-punctuation`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'Points of one list end in different marks, or the last one ends as if another followed.',
  why: 'A full stop inside a list looks like its end, a missing mark like missing words; a semicolon at the end like a point that was lost.',
  remedy: 'End all points alike, the last one with a full stop.',
  good: [
    { title: 'semicolons and a full stop', text: '1. Each side shall:\n   (a) withdraw;\n   (b) report; and\n   (c) stay out.\n' },
    { title: 'an inner list', text: '1. Each side shall:\n   (a) report:\n       (i) mines;\n       (ii) traps;\n   (b) withdraw; and\n   (c) stay out.\n' },
  ],
  bad: [
    { title: 'a full stop inside', text: '1. Each side shall:\n   (a) withdraw;\n   (b) report.\n             ^ list-punctuation\n   (c) disarm; and\n   (d) stay out.\n' },
    { title: 'a semicolon at the end', text: '1. The convoys may carry:\n   (a) food;\n   (b) medicine;\n               ^ list-punctuation\n\n2. Text.\n' },
    { title: 'no mark', text: '1. The map shows:\n   (a) the line;\n   (b) the zone\n           ^^^^ list-punctuation\n   (c) the ports; and\n   (d) the roads.\n' },
  ],
};
