// The page of the rule `gated-by-deadlock`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A clause lets a body act only after another body has spoken, and that other one has an even number of seats and nothing that breaks a tie.',
  why: 'The wait hands the weakness on: half of the second body can hold up the first, which may have an umpire of its own.',
  remedy: 'Give the second body a tie-break, or set a time after which the first may go on without it.',
  history: 'Under paragraph 47 of the Korean armistice the commission of the two sides took no final action on a report before the neutral commission had evaluated it, and that commission had two members from each side\'s choice and no casting vote. Source: the digest `korea-1953`.',
  good: [
    { title: 'a time, then it may go on', text: 'body JMC "Joint Commission"\n  members: UKR 5, RUS 5\n  mandate: supervise\n  tie-break: Panel\nbody NSC "Supervisory Board"\n  members: CHE 1, IND 1\n  mandate: supervise\n\n1. The Joint Commission shall take no action before the Supervisory Board has reported; after five (5) days it may act without it.\n' },
    { title: 'the other can decide', text: 'body JMC "Joint Commission"\n  members: UKR 5, RUS 5\n  mandate: supervise\nbody NSC "Supervisory Board"\n  members: CHE 1, IND 1, BRA 1\n  mandate: supervise\n\n1. The Joint Commission shall take no action before the Supervisory Board has reported.\n' },
  ],
  bad: [
    { title: 'no action before its report', text: 'body JMC "Joint Commission"\n     ^^^ gated-by-deadlock\n  members: UKR 2, RUS 2, UNO 1\n  mandate: supervise\nbody NSC "Supervisory Board"\n  members: CHE 1, IND 1\n  mandate: supervise\n\n1. The Joint Commission shall take no action before the Supervisory Board has reported.\n' },
    { title: 'its evaluation is named in the sentence before', text: 'body NNC "Neutral Commission"\n  members: "Sweden" 2, "Poland" 2\n  mandate: investigate\nbody PNL "Determination Panel"\n     ^^^ gated-by-deadlock\n  members: UKR 1, RUS 1, UNO 1\n  mandate: adjudicate\n\n4. The Neutral Commission shall evaluate each report. The Determination Panel may not decide until that evaluation is made.\n' },
  ],
};
