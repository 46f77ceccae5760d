// The page of the rule `unresolved-reference`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A reference in braces, or a target in an annotation or field, points to nothing: no clause, label, declared name or agreement answers to it.',
  why: 'Whoever reads the signed text cannot find what it refers to, and each side may fill the gap with the clause it likes.',
  remedy: 'Correct the citation, or give the clause that is meant an `@id` and refer to it as `{#label}`, which survives renumbering.',
  good: [
    { title: 'every form resolves', text: '1. The line is fixed. See {2}, {2(a)}, {#zone} and {demo:1}.\n\n2. The zone:\n   @id zone\n   (a) is marked.\n', others: ['agreement demo "Demo"\n\n1. Text.\n'] },
    { title: 'a label survives renumbering', text: '3. See {#line}.\n\n4. The line is fixed.\n   @id line\n' },
  ],
  bad: [
    { title: 'a precedent nobody has', text: 'agreement demo "Demo"\n  precedent: old-1935\n             ^^^^^^^^ unresolved-reference\n\n1. Text.\n', others: ['agreement old-1953 "Old"\n\n1. Text.\n'] },
    { title: 'no such paragraph', text: '1. The line is fixed as {9} says.\n                         ^ unresolved-reference\n' },
    { title: 'no such agreement, no such label', text: '1. See {#lost} here.\n        ^^^^^ unresolved-reference\n   @see versailles-1919:5\n        ^^^^^^^^^^^^^^^^^ unresolved-reference\n' },
  ],
};
