// The page of the rule `idle-body`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A body is declared, perhaps also set up, and nothing else: no annotation names it, no other body reports to it, no clause asks anything of it.',
  why: 'A body without work was meant to do some. Either a duty has lost its enforcer on the way, or the parties pay for a commission that nobody needs.',
  remedy: 'Name the body where it is meant to act (`@enforced-by`, `@monitored-by`, a clause on its tasks), or take it out.',
  history: 'The Minsk Package of 2015 closes with working groups that it neither names nor gives a task. Source: the digest `minsk-package-2015`.',
  good: [
    { title: 'it enforces a duty', text: 'body JMC "Joint Commission"\n\n1. Each side shall withdraw.\n   @enforced-by JMC\n' },
    { title: 'another body reports to it', text: 'body JMC "Joint Commission"\nbody JOT "Observer Teams"\n  reports-to: JMC\n\n1. The Observer Teams shall watch the line.\n' },
    { title: 'the clause that sets it up gives it a task', text: 'body JMC "Joint Commission"\n\n1. A Joint Commission is established to supervise the armistice.\n   @establishes JMC\n' },
  ],
  bad: [
    { title: 'declared and forgotten', text: 'body CPD "Committee for Detainees"\n     ^^^ idle-body\n  members: UKR 3, RUS 3\n\n1. Each side shall release its prisoners.\n   @enforced-by none "each for itself"\n' },
    { title: 'set up and forgotten', text: 'body JMC "Joint Commission"\nbody MTC "Traffic Bureau"\n     ^^^ idle-body\n\nArticle 7. Sea\n@enforced-by JMC\n\n1. A Traffic Bureau is hereby established.\n   @establishes MTC\n\n2. Ships of both Parties shall pass freely.\n' },
  ],
};
