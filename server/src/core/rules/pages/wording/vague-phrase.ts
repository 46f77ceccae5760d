// The page of the rule `vague-phrase`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A duty is measured by a phrase such as "as appropriate", "as far as possible" or "reasonable steps".',
  why: 'Who applies the duty also says how much it asks. The other side, and whoever supervises, has nothing to measure the conduct by, so every dispute becomes one about words.',
  remedy: 'Name the measure, the number or the time limit; or name the body that decides what is appropriate. Where the phrase is meant, add it to `except` or write `@ignore vague-phrase "reason"`. The options `also` and `except` change the list.',
  good: [
    { title: 'a measure that can be checked', text: '1. Each Party shall remove its mines within 60 days.\n' },
    { title: 'no duty', text: '1. The Parties have exchanged views on appropriate measures.\n' },
    { title: 'a body decides', text: '1. Each Party shall take the measures that the Joint Commission decides.\n' },
  ],
  bad: [
    { title: 'to the extent possible', text: '1. Each Party shall remove its mines as far as possible.\n                                     ^^^^^^^^^^^^^^^^^^ vague-phrase\n' },
    { title: 'a point under a duty', text: '1. The Parties shall:\n   (a) report to the Commission;\n   (b) take appropriate measures against smuggling.\n            ^^^^^^^^^^^^^^^^^^^^ vague-phrase\n' },
    { title: 'in Ukrainian', text: '1. Кожна Сторона зобов\'язана за можливості надавати допомогу.\n                             ^^^^^^^^^^^^^ vague-phrase\n' },
  ],
};
