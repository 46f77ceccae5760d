// The page of the rule `invalid-value`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A field or annotation has a value that cannot be read: a word that is not in its list, an impossible date, a duration without a unit, an id that is a reserved word.',
  why: 'Parley cannot use it, and what it was meant to say counts as not said.',
  remedy: 'Write a value of the form the message names.',
  good: [
    { title: 'values of every form', text: 'agreement demo "Demo"\n  status: in-force\n  language: en\n  signed: 1953-07-27 10:00 +09:00, Panmunjom\nzone DMZ "Zone"\n  width: 4 km\nparty UKR "Ukraine"\n  role: signatory, witness\n\n1. Text.\n   @deadline 72 hours after signature\n   @position UKR rejects "for now"\n   @clause line\n' },
    { title: 'a deadline from a term', text: 'term ceasefire "cease-fire"\n  alias: truce\n\n1. Text.\n   @deadline 72 hours after ceasefire\n   @deadline 3 days before #text\n   @id text\n' },
    { title: 'a value that is not written yet', text: 'agreement demo "Demo"\n  status:\n\n1. Text.\n' },
  ],
  bad: [
    { title: 'a word that is not in the list', text: 'agreement demo "Demo"\n  status: finished\n          ^^^^^^^^ invalid-value\nparty UKR "Ukraine"\n  role: signatory, garantor\n                   ^^^^^^^^ invalid-value\n' },
    { title: 'an impossible date and a number without unit', text: 'signature UKR\n  on: 2025-02-30\n      ^^^^^^^^^^ invalid-value\nzone DMZ "Zone"\n  width: 4\n         ^ invalid-value\n' },
    { title: 'a deadline that is none', text: '1. Text.\n   @deadline soon\n             ^^^^ invalid-value\n' },
    { title: 'a deadline from what nobody declared', text: 'term ceasefire "cease-fire"\n\n1. Text.\n   @deadline 72 hours after ceasfire\n                            ^^^^^^^^ invalid-value\n' },
    { title: 'values joined by a word', text: 'body JMC "Joint Commission"\n  mandate: monitor, verify and investigate\n                    ^^^^^^^^^^^^^^^^^^^^^^ invalid-value\nagreement demo "Demo"\n  domain: land/sea\n          ^^^^^^^^ invalid-value\n' },
    { title: 'an id that would be read as something else', text: 'party all "All of them"\n      ^^^ invalid-value\nbody A "Commission A"\n     ^ invalid-value\nzone Annex "The annexed part"\n     ^^^^^ invalid-value\n' },
  ],
};
