// The page of the rule `unused-ignore`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'An `@ignore`, or a `parley: ignore` comment at the beginning of the file, names a rule that finds nothing in its reach.',
  why: 'The text was mended, or the line stands at the wrong clause. Left standing it silences a fault that comes into the clause later, and nobody remembers that it does. Rules that are switched off are not counted, and nothing is said while files are still being read.',
  remedy: 'Remove the rule, or the line; where the rule does find something in another clause, move the line there.',
  good: [
    { title: 'it silences a finding of its clause', text: '1. Each side shall withdraw its forces.\n   @ignore no-enforcement-body "each side for itself"\n' },
    { title: 'it silences one nested under its heading', text: 'Article 1. Forces\n@ignore no-enforcement-body "a study text"\n\n1. The sides:\n   (a) shall withdraw; and\n   (b) are friends.\n' },
    { title: 'a comment for the whole file', text: '// A fictional draft.\n// parley: ignore unresolved-reference "the annexes are not written yet"\n\n1. The line is shown in {Annex IV}.\n' },
    { title: 'a comment further down is a remark', text: '1. The line is shown on the map.\n\n// parley: ignore unresolved-reference "the annexes are not written yet"\n' },
    { title: 'the rule does not exist', text: '1. The Parties are at peace.\n   @ignore no-such-rule-at-all "as agreed"\n' },
  ],
  bad: [
    { title: 'the clause asks for no body', text: '1. The line is shown on the map.\n   @ignore no-enforcement-body "each side for itself"\n           ^^^^^^^^^^^^^^^^^^^ unused-ignore\n' },
    { title: 'one of two', text: '1. See {Annex IX}.\n   @ignore unresolved-reference, numbering-gap "not written yet"\n                                 ^^^^^^^^^^^^^ unused-ignore\n' },
    { title: 'none of two', text: 'Article 1. Words\n@ignore numbering-gap, broken-line "pasted from the paper"\n        ^^^^^^^^^^^^^^^^^^^^^^^^^^ unused-ignore\n\n1. Peace is restored.\n' },
    { title: 'a nearer one silences it', text: 'Article 1. Duties\n@ignore unresolved-reference "later"\n        ^^^^^^^^^^^^^^^^^^^^ unused-ignore\n\n1. See {Annex X}.\n   @ignore unresolved-reference "the map is being drawn"\n' },
    { title: 'a comment for the whole file', text: '// parley: ignore unresolved-citation "the old text has other numbers"\n                  ^^^^^^^^^^^^^^^^^^^ unused-ignore\n\n1. The Parties have met.\n' },
  ],
};
