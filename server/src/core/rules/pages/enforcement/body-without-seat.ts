// The page of the rule `body-without-seat`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A body that this agreement sets up, that works day by day under no other body, has no `seat`, and no clause says where it works.',
  why: 'The place decides who can reach the body, who protects it and whose law its staff live under. Left open, it is the first thing to quarrel about.',
  remedy: 'Write `seat:`, or add a clause on its headquarters.',
  history: 'The Korean armistice places its commission near Panmunjom, inside the Demilitarized Zone, and lets both senior members move it by agreement (paragraph 25(a)). Source: the digest `korea-1953`.',
  good: [
    { title: 'its headquarters in words', text: 'body JMC "Joint Commission"\n  members: UKR 5, RUS 5\n  mandate: supervise\n\n1. A Joint Commission is established, with headquarters in the buffer zone.\n   @establishes JMC\n' },
    { title: 'teams under it', text: 'body JMC "Joint Commission"\n  mandate: supervise\n  seat: Vienna\nbody JOT "Observer Teams"\n  members: UKR 2, RUS 2\n  mandate: supervise\n  reports-to: JMC\n\n1. Observer Teams are established.\n   @establishes JOT\n' },
  ],
  bad: [
    { title: 'established by a clause', text: 'body JMC "Joint Commission"\n     ^^^ body-without-seat\n  members: UKR 5, RUS 5\n  mandate: supervise\n\n1. A Joint Commission is hereby established.\n   @establishes JMC\n' },
    { title: 'established by a field', text: 'body JUC "Utilities Commission"\n     ^^^ body-without-seat\n  members: "North" 2, "South" 2, "Norway" 1\n  mandate: administer\n  established-by: 3\n\n3. The dams and the grid pass to a Utilities Commission.\n' },
  ],
};
