// The page of the rule `bracketed-verb`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'What stands in the brackets is the verb of the duty, alone or with a word or two: `[shall] [should]`, `[RUS: must not]`.',
  why: 'Whether the clause binds at all is open, and everything that hangs on it (body, deadline, consequence) with it.',
  remedy: 'Settle the verb first.',
  good: [
    { title: 'a bracket with a sentence of its own, and one beside the verb', text: '1. [UKR: Each Party shall withdraw its forces from the zone.]\n\n2. Each Party shall [RUS: at once] report.\n' },
  ],
  bad: [
    { title: 'two verbs', text: '1. Each Party [shall] [should] withdraw.\n              ^^^^^^^ bracketed-verb\n' },
    { title: 'a verb with its side', text: 'party RUS "Russia"\n\nArticle 2. Ports\n\nEach side [RUS: shall not] send warships into the port.\n          ^^^^^^^^^^^^^^^^ bracketed-verb\n' },
  ],
};
