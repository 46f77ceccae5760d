// The page of the rule `witness-bound`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A clause binds a party that signs as a witness or observer only.',
  why: 'A witness attests what others promise. By itself its signature is no consent to be bound, and it may say so.',
  remedy: 'Give it the role of a party or guarantor if it takes the duty, or bind somebody else.',
  good: [
    { title: 'bound and a party', text: 'party AAA "Aland"\n  role: signatory, witness\n\n1. Aland shall rest.\n   @binds AAA\n\nsignature AAA\n  status: pending\n' },
    { title: 'a witness that only signs', text: 'party AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\nparty WWW "Weland"\n  role: witness\n\n1. Both shall rest.\n   @binds AAA, BBB\n\nsignature WWW\n  status: pending\n' },
  ],
  bad: [
    { title: 'a witness', text: 'party AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\nparty WWW "Weland"\n  role: witness\n\n1. Weland shall pay.\n   @binds WWW\n          ^^^ witness-bound\n\nsignature WWW\n  status: pending\n' },
    { title: 'an observer among others', text: 'party NLD "Norland"\n  role: signatory\nparty OBS "Observing State"\n  role: observer\n\n1. Both keep the peace.\n   @binds NLD, OBS\n               ^^^ witness-bound\n\nsignature OBS\n  by: "Eva Holm", "Ambassador"\n' },
  ],
};
