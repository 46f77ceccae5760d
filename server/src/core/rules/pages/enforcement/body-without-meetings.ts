// The page of the rule `body-without-meetings`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A body that this agreement sets up and that decides at one table has no `meets`, and no clause says when it meets or who may call it.',
  why: 'A body that nobody can call is stopped by staying away. A right of each member to demand a meeting costs nothing to write.',
  remedy: 'Write `meets:`, or add a clause on meetings, recess and notice.',
  history: 'The Korean commission was to meet every day, with a recess that either side could end on notice; its last full meeting, the 459th, was held in 1991, and no rule said what followed when a side stopped coming. Source: the digest `korea-1953`.',
  good: [
    { title: 'meetings in words', text: 'body JMC "Joint Commission"\n  members: UKR 5, RUS 5\n  mandate: supervise\n\n1. A Joint Commission is established. It shall meet every day.\n   @establishes JMC\n' },
    { title: 'a chair may call it', text: 'body PNL "Determination Panel"\n  members: UKR 1, RUS 1, UNO 1\n  mandate: adjudicate\n\n1. A Determination Panel is set up, with a president named by the United Nations.\n   @establishes PNL\n' },
  ],
  bad: [
    { title: 'nothing is said', text: 'body JMC "Joint Commission"\n     ^^^ body-without-meetings\n  members: UKR 5, RUS 5\n  mandate: supervise\n\n1. A Joint Commission is hereby established.\n   @establishes JMC\n' },
    { title: 'another body meets', text: 'body CFC "Committee for Civilians"\nbody GUC "Council of Guarantors"\n     ^^^ body-without-meetings\n  members: USA 1, FRA 1, CHN 1\n  mandate: enforce\n  established-by: 8\n\n7. The Committee for Civilians holds a session every week.\n\n8. The Guarantors form a Council of Guarantors.\n' },
  ],
};
