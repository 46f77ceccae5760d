// The page of the rule `hour-without-zone`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A clause gives an hour of a certain day without saying by which clock, or the field `in-force` of an agreement that is not in force yet, or a dated `@deadline` has an hour and no zone. Silent where the text says once by which clock all its hours go.',
  why: 'Parties on both sides of a time zone, or of a change to summer time, stop at different moments, and the first hour of a cease-fire is the one in which it most often fails.',
  remedy: 'Write the zone behind the hour ("22:00 Kyiv time", "22:00 UTC"), in fields as `+03:00` or `Europe/Kyiv`; or say once "all hours in this Agreement are given in UTC".',
  history: 'The Minsk Package of 2015 let the cease-fire begin at 00:00 "Kyiv time" on 15 February; Moscow was an hour ahead. Source: Package of Measures for the Implementation of the Minsk Agreements, 12 February 2015, point 1.',
  good: [
    { title: 'a named clock, an offset, and office hours', text: 'agreement demo "Demo"\n  in-force: 2025-06-01 22:00 +03:00\n\n1. Fire ceases at 00:00 Kyiv time on 15 February 2015.\n   @deadline 2015-02-15 00:00 Europe/Kyiv\n\n2. The bridge is open from 09:00 to 17:00.\n' },
    { title: 'an hour that has passed', text: 'agreement old "Old"\n  status: in-force\n  in-force: 1953-07-27 22:00\n' },
    { title: 'said once for the whole text', text: '1. All hours in this Agreement are given in Kyiv time.\n\n2. Fire ceases at 22:00 on 1 June 2025.\n' },
  ],
  bad: [
    { title: 'an hour in a clause', text: '1. Fire ceases at 22:00 on 1 June 2025.\n                  ^^^^^ hour-without-zone\n' },
    { title: 'a field and a deadline', text: 'agreement demo "Demo"\n  in-force: 2025-06-01 22:00\n            ^^^^^^^^^^^^^^^^ hour-without-zone\n\n3. The convoy leaves.\n   @deadline 2025-06-02 08:00\n             ^^^^^^^^^^^^^^^^ hour-without-zone\n' },
  ],
};
