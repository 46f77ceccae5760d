// The page of the rule `violation-without-consequence`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'The clauses marked `@clause violations` report or investigate, and neither they nor any other clause on breaches asks for an end, for repair or for a measure. Reported once a draft has a dated signature or another status, or when the checker is set to `review` or `final`.',
  why: 'A chain of complaint, inquiry and finding that ends there costs the breaker nothing. It is repeated until the other side stops reporting and starts shooting.',
  remedy: 'Add the last links: what the side that broke the agreement must mend and by when, and what may be done, by whom and up to what, if it does not.',
  history: 'Paragraph 29 of the Korean armistice ends with a report to the Commanders. The ban on new weapons in paragraph 13(d) was set aside in 1957 without any procedure to answer it. Source: the digest `korea-1953` in the library.',
  good: [
    { title: 'something must be mended', text: 'agreement own "Own"\n  status: signed\n\n1. Violations are reported to the Commission.\n   @clause violations\n\n2. The Party that committed the violation shall restore what it changed.\n' },
    { title: 'a remedy below the marked heading', text: 'agreement own "Own"\n  status: signed\n\nArticle 1. Violations\n@clause violations\n\n1. The Commission shall investigate every complaint.\n\n2. Until it is settled the other Party may suspend a duty of the same kind.\n' },
    { title: 'who broke the pause withdraws', text: 'agreement own "Own"\n  status: signed\n\n1. A violation is reported to the Cell at once.\n   @clause violations\n\n2. A side that the Cell finds to have broken the pause withdraws the unit concerned and answers for those responsible.\n' },
    { title: 'a draft that is still being written', text: '1. Violations are reported to the Commission.\n   @clause violations\n' },
    { title: 'no clause on violations', text: 'agreement own "Own"\n  status: signed\n\n1. Each Party shall report its losses to the Commission.\n' },
  ],
  bad: [
    { title: 'report only', text: 'agreement own "Own"\n  status: in-force\n\n1. The senior members shall report each violation of this Agreement to their Commanders.\n   @clause violations\n           ^^^^^^^^^^ violation-without-consequence\n' },
    { title: 'an inquiry and a finding', text: 'agreement own "Own"\n  status: signed\n\nArticle 7. Complaints\n@clause violations\n        ^^^^^^^^^^ violation-without-consequence\n\n1. Each side may complain to the Mission.\n\n2. The Mission shall look into the complaint and find the facts.\n' },
  ],
};
