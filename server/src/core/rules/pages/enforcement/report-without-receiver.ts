// The page of the rule `report-without-receiver`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A duty to report, or to submit a report, that does not say to whom.',
  why: 'A report that nobody has to receive is read by nobody who must act. Facts are written down, and the violation goes on.',
  remedy: 'Name the receiver: "shall report to the Joint Commission", best a body that can decide something, and say what it does with the report.',
  history: 'Under the Minsk agreements the observers of the OSCE published what they saw day after day; no party and no body was bound to answer. The model is paragraph 13(c) of the Korean armistice: each side reports daily, to two commissions, one of which must inspect. Source: the digests `minsk-memorandum-2014` and `korea-1953` in the library.',
  good: [
    { title: 'the receiver is named', text: '1. Each Party shall report its losses to the Commission every month.\n' },
    { title: 'made public', text: '1. The Mission shall publicly report what it sees.\n' },
    { title: 'a report is only mentioned', text: '1. Each Party shall keep a copy of every report.\n' },
    { title: 'the chapeau names the receiver', text: '1. Each Party shall report to the Commission:\n   (a) its losses; and\n   (b) its prisoners.\n' },
  ],
  bad: [
    { title: 'to report', text: '1. The Observer Mission shall report on the state of the cease-fire every day.\n                        ^^^^^ report-without-receiver\n' },
    { title: 'to submit a report', text: '1. Each side shall submit a written report on its minefields within ten days.\n             ^^^^^ report-without-receiver\n' },
    { title: 'in a point', text: '1. The Commission shall:\n   (a) inspect the depots; and\n   (b) report what it has found.\n   ^^^ report-without-receiver\n' },
  ],
};
