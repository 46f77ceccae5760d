// The page of the rule `blockable-member`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A body that decides has seats for members that are no parties, and no clause says who takes a seat when its holder leaves, no longer exists or is kept out.',
  why: 'Outsiders are free to go and can be made to go. Where each seat is filled for good, the side that wants the body gone needs only to be rid of one member.',
  remedy: 'Add a rule for replacing a member and a time for it, or let the others go on without it.',
  history: 'Two seats of the Neutral Nations Supervisory Commission ended between 1993 and 1995, when Czechoslovakia had split and the Polish delegation was made to leave the North; the armistice had no rule for a neutral nation that disappears. Source: the digest `korea-1953`.',
  good: [
    { title: 'a rule for replacing a member', text: 'body NSC "Supervisory Commission"\n  members: "Norway" 1, "Ghana" 1, "Chile" 1\n  mandate: supervise\n\n1. When a member of the Supervisory Commission leaves, the others choose another State in its place.\n' },
    { title: 'the parties themselves', text: 'party UKR "Ukraine"\n  role: signatory\nparty RUS "Russia"\n  role: signatory\nbody JMC "Joint Commission"\n  members: UKR 5, RUS 5\n  mandate: supervise\n' },
  ],
  bad: [
    { title: 'three outsiders', text: 'body NSC "Supervisory Commission"\n     ^^^ blockable-member\n  members: "Norway" 1, "Ghana" 1, "Chile" 1\n  mandate: supervise\n\n1. Norway, Ghana and Chile are asked to send an officer each to the Supervisory Commission.\n' },
    { title: 'what is replaced is a weapon', text: 'body NNC "Neutral Commission"\n     ^^^ blockable-member\n  members: "Sweden" 1, "Poland" 1\n  mandate: verify, supervise\n\nArticle 6. Weapons\n\n1. Worn weapons may be replaced piece for piece when the Neutral Commission has inspected them.\n' },
  ],
};
