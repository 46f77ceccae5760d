// The page of the rule `undefined-violation`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'An agreement with the profile `armistice` or `ceasefire` has a clause marked `@clause violations`, and nothing in it says what a violation is. Reported once a draft has a dated signature or another status, or when the checker is set to `review` or `final`.',
  why: 'Without a definition every incident is a violation to one side and none to the other. The body that should find one has no measure.',
  remedy: 'Define it: "Violation" means …, with the acts that count, those that are grave, and who is answerable for whom. A declared `term` with `means` will do.',
  history: 'The Korean armistice speaks of violations in paragraphs 24, 25(f) and 27 to 29 and defines none. Source: the digest `korea-1953` in the library.',
  good: [
    { title: 'defined in the text', text: 'agreement own "Own"\n  status: signed\n  profile: armistice\n\n1. "Violation" means an act contrary to this Agreement.\n\n2. A violation shall be reported to the Commission.\n   @clause violations\n' },
    { title: 'a clause says what counts as one', text: 'agreement own "Own"\n  status: signed\n  profile: armistice\n\n1. The use of heavy weapons shall constitute a violation of this Agreement.\n\n2. The Commission shall investigate.\n   @clause violations\n' },
    { title: 'a declared term', text: 'agreement own "Own"\n  status: signed\n  profile: armistice\n\nterm violation "Violation"\n  means: "an act contrary to this Agreement"\n\n1. Each violation shall be made good.\n   @clause violations\n' },
    { title: 'no clause on violations', text: 'agreement own "Own"\n  status: signed\n  profile: armistice\n\n1. Each side shall cease fire.\n' },
    { title: 'a draft that is still being written', text: 'agreement own "Own"\n  profile: armistice\n\n1. Each violation shall be made good.\n   @clause violations\n' },
    { title: 'a treaty of another kind', text: 'agreement own "Own"\n  status: signed\n  profile: treaty\n\n1. Every violation shall be settled by talks.\n   @clause violations\n' },
  ],
  bad: [
    { title: 'on a clause', text: 'agreement own "Own"\n  status: signed\n  profile: armistice\n\n1. The Commission shall investigate violations of this Agreement.\n   @clause violations\n           ^^^^^^^^^^ undefined-violation\n' },
    { title: 'on a heading', text: 'agreement own "Own"\n  status: agreed\n  profile: ceasefire\n\nArticle 1. Breaches\n@clause violations, monitoring\n        ^^^^^^^^^^^^^^^^^^^^^^ undefined-violation\n\n1. Whoever learns of a breach shall tell the Mission at once.\n' },
    { title: 'in a draft that has a date of signature', text: 'agreement truce "Truce"\n  profile: ceasefire\n\n1. Each Party reports what breaks the truce to the Panel.\n   @clause violations\n           ^^^^^^^^^^ undefined-violation\n\nsignature EAS\n  on: 2031-03-03\n' },
  ],
};
