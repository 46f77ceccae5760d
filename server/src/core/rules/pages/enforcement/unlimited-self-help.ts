// The page of the rule `unlimited-self-help`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A clause lets a party answer a breach by itself (take action, suspend, resume operations), and asks for no finding before it, no proportion to the breach and no end.',
  why: 'Whoever wants out of the agreement then needs only to allege a breach. The answer is judged by the one who gives it.',
  remedy: 'Ask for the finding of a body first, bind the answer to the breach ("of the same kind", "in proportion"), and say when performance must resume.',
  history: 'Paragraph 13(b) of the Korean armistice lets the other side take whatever action it finds necessary if the islands are not given up in ten days; in 1957 United Nations Command declared itself no longer bound by paragraph 13(d), for as long as it judged the balance disturbed. Source: the digest `korea-1953` in the library.',
  good: [
    { title: 'in proportion and until it ends', text: '1. If a Party commits a violation, the other Party may suspend the performance of a duty, in proportion to it and until it ends.\n' },
    { title: 'after a finding', text: '1. Where the Panel has found a breach, the other Party may take appropriate measures.\n' },
    { title: 'no answer to a breach', text: '1. Each Party may take any measures that it deems necessary for public health.\n' },
    { title: 'forbidden', text: '1. In case of a violation neither Party may resume hostilities.\n' },
  ],
  bad: [
    { title: 'whatever it finds necessary', text: '1. If the forces are not withdrawn in that time, the other side may take whatever action it finds necessary for security and order.\n                                                                ^^^^^^^^^^^^^^^^^^^^^^^^ unlimited-self-help\n' },
    { title: 'suspension without a limit', text: '1. In the event of a breach by one Party the other Party may suspend the implementation of this Agreement.\n                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unlimited-self-help\n' },
    { title: 'fire is answered with fire', text: '1. Each Party shall hold its fire; if the other fails to do so, it shall be free to resume hostilities.\n                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unlimited-self-help\n' },
  ],
};
