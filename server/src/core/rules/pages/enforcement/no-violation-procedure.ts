// The page of the rule `no-violation-procedure`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'An agreement with the profile `armistice` or `ceasefire` declares bodies, and no clause says what is done about a violation: none is marked `@clause violations`, and none speaks of violations and of a complaint, an inquiry, a decision or a remedy. Reported once a draft has a dated signature or another status, or when the checker is set to `review` or `final`.',
  why: 'Every cease-fire is broken on the first day by somebody. Where the text gives no way to say so and be heard, the only answer left is fire.',
  remedy: 'Add a clause with five steps: who may complain, who looks into it and by when, who decides, what the breaker must mend, what follows if it does not. Mark it `@clause violations`.',
  good: [
    { title: 'a draft that is still being written', text: 'agreement own "Own"\n  profile: armistice\n\nbody JMC "Joint Commission"\n  mandate: supervise\n\n1. Each side shall cease fire.\n' },
    { title: 'a marked clause', text: 'agreement own "Own"\n  status: signed\n  profile: armistice\n\nbody JMC "Joint Commission"\n  mandate: supervise\n\n1. What breaks this Agreement is laid before the Joint Commission.\n   @clause violations\n' },
    { title: 'an unmarked clause that has the steps', text: 'agreement own "Own"\n  status: signed\n  profile: armistice\n\nbody JMC "Joint Commission"\n  mandate: supervise\n\n1. Each Party may bring a complaint of a violation before the Joint Commission, which decides on it.\n' },
    { title: 'no body to go to', text: 'agreement own "Own"\n  status: signed\n  profile: armistice\n\n1. Each side shall cease fire.\n' },
  ],
  bad: [
    { title: 'a body and no procedure', text: 'agreement own "Own"\n          ^^^ no-violation-procedure\n  status: agreed\n  profile: armistice\n\nbody JMC "Joint Commission"\n  mandate: supervise\n\n1. Each side shall cease fire.\n\n2. The Joint Commission shall meet every day.\n' },
    { title: 'violations are only deplored', text: 'agreement pause "Humanitarian Pause"\n          ^^^^^ no-violation-procedure\n  status: signed\n  profile: ceasefire\n\nbody OBS "Observer Mission"\n  mandate: monitor\n\n1. Any violation harms the wounded.\n\n2. The Parties shall let convoys pass.\n' },
    { title: 'a draft that has a date of signature', text: 'agreement truce "Truce"\n          ^^^^^ no-violation-procedure\n  profile: ceasefire\n\nbody SEA "Harbour Mission"\n  mandate: monitor\n\nArticle 1. Fire\n\n1. No gun is fired after noon.\n\nsignature EAS\n  on: 2031-03-03\n' },
  ],
};
