// The page of the rule `agreed-text-changed`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A clause carries a record of its agreed words, `@tag agreed:` with a fingerprint for each of its parts, and its words (or those of a point under it) are no longer those, a part is gone, or one has come. How lines are wrapped, and how parts are numbered, changes nothing. `@tag agreed:` alone asks for the record, which a fix writes.',
  why: 'Closed clauses are closed for all sides. When one changes and nobody says so, by a slip or on purpose, no closed clause can be trusted any more.',
  remedy: 'Put the agreed words back. If the change was agreed, record the words anew with the fix.',
  good: [
    { title: 'the agreed words, wrapped otherwise', text: '1. The line runs along\n   the river.\n   @tag agreed:54fb0ab2e791\n' },
    { title: 'points with other labels, and tags of one\'s own', text: '4. Each Party shall:\n   @tag agreed:1cde1a78b6d7 9d0549aba011 727dc162f439, north\n   (1) leave the town; and\n   (2) open the road.\n\n5. The port is open.\n   @tag agreed\n' },
  ],
  bad: [
    { title: 'another word', text: '1. The line runs along the road.\n   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agreed-text-changed\n   @tag agreed:54fb0ab2e791\n' },
    { title: 'a point that came, and one that went', text: '4. Each Party shall:\n   @tag agreed:1cde1a78b6d7 9d0549aba011 727dc162f439\n   (a) leave the town; and\n   (b) open the road; and\n       ^^^^^^^^^^^^^^^^^^ agreed-text-changed\n   (c) open the road.\n\nArticle 5. Port\n@tag agreed:e2c53cc67dd9 c0e64e0fdd49\n     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agreed-text-changed\n' },
    { title: 'a record that is still to be made', text: 'Article 3. Sea\n\nThe port is open.\n@tag agreed:\n     ^^^^^^^ agreed-text-changed\n' },
  ],
};
