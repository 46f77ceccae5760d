// The page of the rule `style-note`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A slip that a copy editor marks: a word that stands twice, two marks in a row, a blank in front of a comma or full stop. Off by default.',
  why: 'It changes nothing in law, but a text with slips invites the question what else was not read.',
  remedy: 'Take out what is too much; the quick fix does it.',
  good: [
    { title: 'words that may stand twice', text: '1. The lists that that Party gives are checked.\n' },
    { title: 'an ellipsis', text: '1. The map ... is annexed.\n' },
  ],
  bad: [
    { title: 'a word twice', text: '1. Each side leaves the the zone.\n                        ^^^ style-note\n' },
    { title: 'two commas', text: '1. Tanks,, guns and mortars leave.\n        ^^ style-note\n' },
    { title: 'a blank too many', text: '1. The line , as drawn, is marked.\n           ^^ style-note\n' },
  ],
};
