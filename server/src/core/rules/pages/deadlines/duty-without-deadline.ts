// The page of the rule `duty-without-deadline`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'In the profiles armistice, ceasefire and peace: a duty that is done once and for all (withdraw, release, remove, hand over) has no date, no length of time, no event and no `@deadline`, and its chapeau has none either.',
  why: 'A duty without a time is never late. It is the kind of duty that both sides still declare to honour years later.',
  remedy: 'Add a limit to the words, and as `@deadline`; or a `@after` with the step it waits for.',
  history: 'Point 10 of the Minsk Package asked for the withdrawal of all foreign armed formations and set no time. Source: Package of Measures for the Implementation of the Minsk Agreements, 12 February 2015, point 10.',
  good: [
    { title: 'a time, an event, a step', text: 'agreement demo "Demo"\n  profile: armistice\n\n1. Each Party shall withdraw its guns within three days of signature.\n\n2. Each Party shall release its prisoners.\n   @deadline 60 days after signature\n\n3. Within a week each Party shall:\n   (a) remove its mines;\n   (b) dismantle its posts.\n\n4. Each Party shall return the dead when they are found.\n' },
    { title: 'a duty that goes on, and another kind of agreement', text: 'agreement demo "Demo"\n  profile: treaty\n\n1. Each Party shall keep the peace.\n\n2. Each Party shall remove its customs duties.\n' },
  ],
  bad: [
    { title: 'a withdrawal', text: 'agreement demo "Demo"\n  profile: ceasefire\n\n10. All foreign formations shall withdraw from the area.\n                                 ^^^^^^^^ duty-without-deadline\n' },
    { title: 'points of a list', text: 'agreement demo "Demo"\n  profile: armistice\n\n2. Both Parties shall:\n   (a) release their prisoners; and\n       ^^^^^^^ duty-without-deadline\n   (b) respect the zone.\n' },
  ],
};
