// The page of the rule `annex-not-integral`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'The agreement has annexes, in its own file or in files that are `part-of` it, and nowhere says that they are part of it.',
  why: 'Lines, maps, lists and schedules stand in annexes. A side that dislikes one will say that it was attached for information.',
  remedy: 'Say that the annexes form an integral part of the agreement, and what prevails when text and annex differ.',
  history: 'Korea settled its line by maps in a separate volume, and decades later the two sides of one command still differed on whether map or marker counts. Source: the notes of the digest `korea-1953` in the library; a statement of United Nations Command of December 2025.',
  good: [
    { title: 'they are part of it', text: 'agreement demo "Demo"\n  language: en\n  profile: armistice\n\n1. The annexes form an integral part of this Armistice.\n\nAnnex I. Map\n\n1. The line.\n' },
    { title: 'no annex', text: 'agreement demo "Demo"\n  language: en\n  profile: treaty\n\n1. There is peace.\n' },
  ],
  bad: [
    { title: 'a map that hangs in the air', text: 'agreement demo "Demo"\n  language: en\n  profile: armistice\n           ^^^^^^^^^ annex-not-integral\n\nArticle 1. Line\n\n1. The line is drawn on the map.\n\nAnnex I. Map\n\n1. Here is the map.\n' },
    { title: 'a list without standing', text: 'agreement trial "Trial"\n  language: en\n  profile: peace\n           ^^^^^ annex-not-integral\n\n1. Prisoners go home.\n\nAnnex\n\n1. Names of the prisoners.\n' },
  ],
};
