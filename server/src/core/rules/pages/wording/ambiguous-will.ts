// The page of the rule `ambiguous-will`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A clause says that a party or body "will" do something, and the profile of the agreement does not count "will" as a duty.',
  why: '"Will" is a plain forecast in a text that does not bind and a duty in some treaties. The side that is asked to act will read the softer meaning.',
  remedy: 'Write "shall" for a duty, "intends to" or "may" for anything softer; or say with `@kind` what is meant. In the profiles armistice and ceasefire "will" is read as a duty, and the rule is silent.',
  good: [
    { title: 'shall', text: '1. The Parties shall meet every month.\n' },
    { title: 'a condition', text: '1. If the Parties will not meet, the Commission decides.\n' },
    { title: 'the profile says that it binds', text: 'agreement stop "Stop"\n  profile: ceasefire\n\n1. The Parties will meet every month.\n' },
  ],
  bad: [
    { title: 'the parties', text: '1. The Parties will exchange lists of prisoners.\n               ^^^^ ambiguous-will\n' },
    { title: 'a body', text: '1. Text.\n\n2. The Joint Commission will report to both capitals.\n                        ^^^^ ambiguous-will\n' },
  ],
};
