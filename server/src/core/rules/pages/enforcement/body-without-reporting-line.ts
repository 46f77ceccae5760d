// The page of the rule `body-without-reporting-line`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A body watches, verifies, supervises or investigates, decides nothing on it itself, and neither `reports-to` nor a clause says who is told.',
  why: 'A finding that reaches nobody who has to act changes nothing. Who receives it also owes an answer, and that is what makes it worth finding.',
  remedy: 'Write `reports-to:`, or add a clause that says to whom, how often and in what language it reports.',
  history: 'In Korea every team reported to a commission and every commission to the Commanders (paragraphs 29, 33 and 46). Under Minsk the monitors published thousands of reports, and nobody had a duty to answer one. Source: the digests `korea-1953` and `minsk-package-2015`.',
  good: [
    { title: 'its reports in words', text: 'body JOT "Observer Teams"\n  members: UKR 2, RUS 2\n  mandate: monitor\n\n1. The Observer Teams shall report to both Parties every week.\n' },
    { title: 'it acts on its own findings', text: 'body PNL "Determination Panel"\n  members: UKR 1, RUS 1, UNO 1\n  mandate: investigate, adjudicate\n\n1. The Determination Panel shall decide disputes.\n' },
  ],
  bad: [
    { title: 'teams that watch', text: 'body JOT "Observer Teams"\n     ^^^ body-without-reporting-line\n  members: UKR 2, RUS 2\n  mandate: monitor\n\n1. The Observer Teams shall watch the line.\n' },
    { title: 'a commission that inspects', text: 'body NSC "Supervisory Commission"\n     ^^^ body-without-reporting-line\n  members: "Chile" 1, "Ghana" 1, "Norway" 1\n  mandate: verify, investigate\n\nArticle 5. Weapons\n\n1. The Supervisory Commission shall inspect the ports, and neither side shall bring new weapons in.\n' },
  ],
};
