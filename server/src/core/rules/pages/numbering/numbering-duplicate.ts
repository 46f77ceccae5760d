// The page of the rule `numbering-duplicate`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'Two provisions of one list carry the same number or letter.',
  why: 'A citation of that number means two clauses, and each side may cite the one it likes.',
  remedy: 'Renumber one of them. Alternatives of one clause are marked with `@option` under each.',
  good: [{ title: 'alternatives share a number', text: '1. The line is fixed by a map.\n   @option A "Map"\n\n1. The line is fixed by coordinates.\n   @option B "Coordinates"\n\n2. Text.\n' }],
  bad: [
    { title: 'a number twice', text: '1. The line.\n\n2. The zone.\n\n2. The map.\n^^ numbering-duplicate\n' },
    { title: 'a point twice', text: '4. The sides shall:\n   (a) withdraw;\n   (b) report;\n   (b) remove mines.\n   ^^^ numbering-duplicate\n' },
  ],
};
