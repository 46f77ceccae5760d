// The page of the rule `deadlocked-body`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A body that decides has an even number of seats, and neither `tie-break`, nor a chair, nor a clause says what happens when its halves are divided.',
  why: 'In a joint body each side has half the seats, so a tie is not the exception but what each contested finding ends in. Nothing is found, and nothing can follow.',
  remedy: 'Write `tie-break:` (an umpire, a chair from outside, a body the question passes to), or a clause on what follows when the body cannot agree within a time.',
  history: 'The Military Armistice Commission had five members of each side, no chairman and no tie-break, and the Neutral Nations Supervisory Commission two and two; neither could find a violation that one side denied. The repatriation commission had an umpire and decided (paragraphs 20, 25(b) and 37; Annex, paragraph 2). Source: the digest `korea-1953`.',
  good: [
    { title: 'it passes to another body', text: 'body JMC "Joint Commission"\n  members: UKR 5, RUS 5\n  mandate: supervise\n  decides: consensus\n\n1. A matter on which the Joint Commission cannot agree shall go to the Panel.\n' },
    { title: 'an odd number', text: 'body NSC "Supervisory Commission"\n  members: CHE 1, IND 1, BRA 1\n  mandate: supervise\n  decides: majority\n' },
    { title: 'teams that find facts for it', text: 'body JMC "Joint Commission"\n  mandate: supervise\nbody JOT "Observer Teams"\n  members: UKR 2, RUS 2\n  mandate: monitor, investigate\n  reports-to: JMC\n' },
  ],
  bad: [
    { title: 'five against five, and no chair', text: 'body JMC "Joint Commission"\n     ^^^ deadlocked-body\n  members: UKR 5, RUS 5\n  mandate: supervise, investigate\n  decides: consensus\n\n1. The Joint Commission shall act as a joint body without a chair.\n' },
    { title: 'two and two; another body has an umpire', text: 'body NNC "Neutral Commission"\n     ^^^ deadlocked-body\n  members: "Sweden" 1, "Switzerland" 1, "Poland" 1, "Czechoslovakia" 1\n  mandate: supervise\n  decides: majority\nbody REP "Repatriation Board"\n\nArticle 3. Prisoners\n\n1. The Repatriation Board has an umpire.\n\n2. Neutral Commission and sides inspect the ports.\n' },
  ],
};
