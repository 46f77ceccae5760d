// The page of the rule `deadline-before-trigger`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A `@deadline` runs out before what it hangs on: it lies before signature, before the date on which the agreement is signed or enters into force, or before the deadline of a step for which the clause waits (`@after`).',
  why: 'Whoever owes the step is in breach before he may begin. That is a ready reason to call the whole agreement broken.',
  remedy: 'Bring the deadlines into order, or let the later step count from the earlier one (`@deadline 10 days after #earlier`).',
  good: [
    { title: 'steps in order', text: 'agreement demo "Demo"\n  signed: 2025-06-01\n\n1. The lists are exchanged.\n   @id lists\n   @deadline 7 days after signature\n\n2. The prisoners are released.\n   @after #lists\n   @deadline 2025-06-20\n' },
    { title: 'two steps with the same limit', text: '1. The mines are recorded.\n   @deadline 72 hours after entry-into-force\n\n2. The lanes are opened.\n   @after 1\n   @deadline 3 days after entry-into-force\n' },
  ],
  bad: [
    { title: 'before anybody is bound', text: 'agreement demo "Demo"\n  signed: 2025-06-01 10:00 +03:00\n\n1. The guns are withdrawn.\n   @deadline 2025-05-30\n             ^^^^^^^^^^ deadline-before-trigger\n\n2. The lists are exchanged.\n   @deadline 3 days before signature\n             ^^^^^^^^^^^^^^^^^^^^^^^ deadline-before-trigger\n' },
    { title: 'due before the step it waits for', text: '1. The mines are removed.\n   @id mines\n   @deadline 45 days after entry-into-force\n\n2. Civilians return.\n   @after #mines\n   @deadline 10 days after entry-into-force\n             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ deadline-before-trigger\n' },
  ],
};
