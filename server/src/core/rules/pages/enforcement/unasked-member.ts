// The page of the rule `unasked-member`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'States or persons that are no parties to the agreement have seats on a body of it, and no clause asks them or records that they accept.',
  why: 'A treaty obliges nobody outside it. Without a request and an answer the seats may stay empty, and the body never begins.',
  remedy: 'Add a clause that requests the members to come (`@kind recommendation`, `@addresses`), and say how they accept.',
  history: 'The neutral nations of the Korean armistice were no parties, so paragraph 39 asks them to supply a secretariat, and does not oblige them. Source: the digest `korea-1953`.',
  good: [
    { title: 'asked in a clause', text: 'body NSC "Supervisory Commission"\n  members: "Norway" 1, "Ghana" 1, "Chile" 1\n\n1. Norway, Ghana and Chile are requested to appoint their members of the Supervisory Commission.\n' },
    { title: 'members that sign', text: 'party UKR "Ukraine"\n  role: signatory\nparty RUS "Russia"\n  role: signatory\nbody JMC "Joint Commission"\n  members: UKR 5, RUS 5\n\n1. The Joint Commission shall supervise the line.\n' },
    { title: 'a witness that signs', text: 'party VAL "Valdria"\n  role: signatory\nparty ICR "Red Cross Committee"\n  role: witness\nbody JWG "Working Group"\n  members: VAL 2, ICR 1\n\n1. The Working Group compares the lists.\n\nsignature ICR\n  by: "L. Weber", "Head of Delegation"\n' },
    { title: 'addressed', text: 'body NSC "Supervisory Commission"\n  members: "Norway" 1, "Ghana" 1\n\n1. These nations kindly send an officer each.\n   @addresses "Norway", "Ghana"\n' },
  ],
  bad: [
    { title: 'named and never asked', text: 'party UKR "Ukraine"\n  role: signatory\nbody NSC "Supervisory Commission"\n     ^^^ unasked-member\n  members: "Norway" 1, "Ghana" 1, "Chile" 1\n\n1. The Supervisory Commission shall inspect the ports.\n' },
    { title: 'a third party on a joint body', text: 'party CHE "Switzerland"\n  role: third-party\nparty UKR "Ukraine"\n  role: signatory\nbody MTC "Traffic Centre"\n     ^^^ unasked-member\n  members: UKR 3, CHE 1\n\nArticle 2. Ships\n\n1. Ships report to the Traffic Centre.\n' },
  ],
};
