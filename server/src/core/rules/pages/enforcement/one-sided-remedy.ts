// The page of the rule `one-sided-remedy`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A clause lets a named party answer a breach (suspend, act, resume operations), and no clause gives the other side the same.',
  why: 'A remedy of one side only makes the agreement binding for the other alone. It is also the part of a text that is first quoted against it.',
  remedy: 'Give both sides the same remedy ("the other Party may …"), or write `@one-sided "reason"` where it is meant.',
  history: 'Under paragraph 13(b) of the Korean armistice whoever is not given the islands in ten days may do what it finds necessary, and in 1957 one side alone took itself out of paragraph 13(d), with no procedure in which the other had a part. Source: the digest `korea-1953` in the library.',
  good: [
    { title: 'the other Party, whichever it is', text: 'party EAS "Eastland"\n  role: signatory\nparty WES "Westland"\n  role: signatory\n\n1. If a Party commits a breach, the other Party may, until it is mended, suspend the performance of a duty of the same kind.\n' },
    { title: 'each has its own', text: 'party EAS "Eastland"\n  role: signatory\nparty WES "Westland"\n  role: signatory\n\n1. If Eastland is found in breach, Westland may suspend the withdrawal.\n\n2. If Westland is found in breach, Eastland may suspend the withdrawal.\n' },
    { title: 'meant so', text: 'party EAS "Eastland"\n  role: signatory\nparty WES "Westland"\n  role: signatory\n\n1. If Eastland is found in breach, Westland may suspend the withdrawal.\n   @one-sided "only Westland withdraws"\n' },
  ],
  bad: [
    { title: 'one side may suspend', text: 'party EAS "Eastland"\n  role: signatory\nparty WES "Westland"\n  role: signatory\n\n1. If the Panel finds a breach by Westland, Eastland may suspend the withdrawal until it is mended.\n                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^ one-sided-remedy\n' },
    { title: 'one side may act', text: 'party NOR "North"\n  role: party\nparty SUD "South"\n  role: party\n\n1. Where the line is violated, North may take all necessary measures under the decision of the Council.\n                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ one-sided-remedy\n' },
  ],
};
