// The page of the rule `clashing-ids`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'Two files of one agreement declare the same id as different things.',
  why: 'Put together, the agreement has one name for two things: a reference means one in this file and the other in that.',
  remedy: 'Give one of the two another id. A file may declare the same thing again, with the same name, so that it can be read alone.',
  good: [
    { title: 'the same thing again', text: 'agreement annex "Annex"\n  part-of: pact\nparty AAA "Aland"\n\n1. Text.\n', others: ['agreement pact "Pact"\nparty AAA "Aland"\n\n1. Text.\n'] },
    { title: 'files that do not belong together', text: 'agreement other "Other"\nparty AAA "Beland"\n\n1. Text.\n', others: ['agreement pact "Pact"\nparty AAA "Aland"\n\n1. Text.\n'] },
  ],
  bad: [
    { title: 'two parties', text: 'agreement annex "Annex"\n  part-of: pact\nparty AAA "Beland"\n      ^^^ clashing-ids\n\n1. Text.\n', others: ['agreement pact "Pact"\nparty AAA "Aland"\n\n1. Text.\n'] },
    { title: 'a zone and a body', text: 'agreement maps "Maps"\n  part-of: line\nzone JC "Junction Corridor"\n     ^^ clashing-ids\n  kind: corridor\n\n1. Sheet one.\n', others: ['agreement line "Line"\nbody JC "Joint Commission"\n\n1. They rest.\n'] },
  ],
};
