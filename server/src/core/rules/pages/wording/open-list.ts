// The page of the rule `open-list`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A duty ends in "etc.", "and so on" or a like word.',
  why: 'What else the duty covers is left to whoever reads it, and a supervisor cannot report a breach of what is not named.',
  remedy: 'Complete the list; or give the test by which another thing belongs to it ("and every other weapon with a calibre of 100 mm or more").',
  history: 'Paragraph 60 of the Korean Armistice Agreement of 1953 recommended a conference on the withdrawal of foreign forces, the peaceful settlement of the Korean question, "etc." What else belonged to it the text does not say; the conference ended in 1954 without a result. Source: Armistice Agreement, 27 July 1953, paragraph 60; the digest `korea-1953` in the library.',
  good: [
    { title: 'a closed list', text: '1. Each Party shall withdraw its tanks, guns and mortars.\n' },
    { title: 'no duty', text: '1. The talks dealt with roads, bridges, etc.\n' },
  ],
  bad: [
    { title: 'etc.', text: '1. Each Party shall withdraw its tanks, guns, etc.\n                                              ^^^ open-list\n' },
    { title: 'and so on', text: '1. Neither side shall fire mortars, rockets and so on across the line.\n                                            ^^^^^^^^^ open-list\n' },
  ],
};
