// The page of the rule `body-not-established`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A body is declared and duties rest on it, but no clause sets it up: no `established-by`, no `@establishes`, no words that create it. An organisation that is known by its name, or the organ of one member, exists anyway.',
  why: 'A body that no clause creates has no birthday, no members and no powers of its own. The side that dislikes its first finding can say that it was never agreed.',
  remedy: 'Add a clause that establishes the body, with `@establishes`, or name in `established-by` the clause or the other instrument that did.',
  history: 'The Minsk Protocol of 2014 speaks through a Trilateral Contact Group that no text had set up; the Package of 2015 hands it working groups that nobody named. Source: the digests `minsk-protocol-2014` and `minsk-package-2015`.',
  good: [
    { title: 'a body just declared', text: 'body JMC "Joint Commission"\n\n1. Each side shall withdraw.\n   @enforced-by JMC\n' },
    { title: 'an organisation that exists', text: 'body IAEA "International Atomic Energy Agency"\n  mandate: verify\n\n1. Each side shall open its plants.\n   @enforced-by IAEA\n' },
    { title: 'set up in words', text: 'body JMC "Joint Commission"\n  members: UKR 3, RUS 3\n\n1. A Joint Commission is hereby established.\n\n2. Each side shall withdraw.\n   @enforced-by JMC\n' },
    { title: 'by another instrument', text: 'agreement older "Older"\n\nbody PNL "Panel"\n  established-by: other:12\n\n1. The Panel shall decide disputes.\n' },
  ],
  bad: [
    { title: 'duties rest on it, and another body is set up', text: 'body PNL "Panel"\n  established-by: 2\nbody JMC "Joint Commission"\n     ^^^ body-not-established\n  members: UKR 3, RUS 3\n  mandate: supervise\n\n1. Each side shall withdraw its forces.\n   @enforced-by JMC\n\n2. A Panel hears complaints.\n' },
    { title: 'a clause gives it a task', text: 'body CPD "Committee for Detainees"\n     ^^^ body-not-established\n  members: "North" 2, "South" 2\n\nArticle 4. Lists\n\n1. The Committee for Detainees shall help both Parties to find the missing.\n' },
  ],
};
