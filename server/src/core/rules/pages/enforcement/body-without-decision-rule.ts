// The page of the rule `body-without-decision-rule`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A body with several members has to decide (it supervises, adjudicates, administers or enforces), and neither `decides` nor a clause says how.',
  why: 'Without a rule every member may hold that nothing was decided unless it agreed. That is a veto nobody has negotiated.',
  remedy: 'Write `decides: consensus`, `majority` or `chair`, or add a clause on voting or on the rules of procedure.',
  history: 'The Korean repatriation commission decided by majority and could settle each case; the two commissions beside it, which had to agree, could not. Source: the digest `korea-1953`.',
  good: [
    { title: 'left to its rules of procedure', text: 'body JMC "Joint Commission"\n  members: UKR 5, RUS 5\n  mandate: supervise\n\n1. The Joint Commission shall adopt its own rules of procedure.\n' },
    { title: 'teams that report to it decide nothing', text: 'body JMC "Joint Commission"\n  members: UKR 5, RUS 5\n  mandate: supervise\n  decides: consensus\nbody JOT "Observer Teams"\n  members: UKR 2, RUS 2\n  mandate: monitor, investigate\n  reports-to: JMC\n' },
  ],
  bad: [
    { title: 'a commission of two sides', text: 'body JMC "Joint Commission"\n     ^^^ body-without-decision-rule\n  members: UKR 5, RUS 5\n  mandate: supervise, investigate\n\n1. The Joint Commission shall supervise the cease-fire.\n' },
    { title: 'a panel of three', text: 'body PNL "Determination Panel"\n     ^^^ body-without-decision-rule\n  members: "Norway" 1, "Ghana" 1, "Chile" 1\n  mandate: adjudicate\n\n1. Complaints go to the Determination Panel, which finds who is responsible.\n' },
  ],
};
