// The page of the rule `unclear-signatory`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'Somebody signs to whom the text gives no role, or the role of a third party.',
  why: 'Whoever signs may be bound, may guarantee, or may only attest. The text must say which, or the signature will be read as each reader likes.',
  remedy: 'Give the party the role in which it signs: `signatory`, `guarantor`, `witness`, `depositary`.',
  history: 'The OSCE signed the Minsk documents beside the sides; whether as a party, a mediator or a witness the texts do not say. Source: the digest `minsk-protocol-2014`.',
  good: [
    { title: 'signs as a witness', text: 'party WWW "Weland"\n  role: witness\n\n1. Text.\n\nsignature WWW\n  status: pending\n' },
    { title: 'refuses to sign', text: 'party CCC "Celand"\n\n1. Text.\n\nsignature CCC\n  status: refused\n' },
  ],
  bad: [
    { title: 'no role', text: 'party CCC "Celand"\n\n1. Text.\n\nsignature CCC\n          ^^^ unclear-signatory\n  status: pending\n' },
    { title: 'a third party', text: 'party NLD "Norland"\n  role: signatory\nparty TRD "Third State"\n  role: third-party\n\n1. Peace.\n\nsignature NLD\n  status: pending\nsignature TRD\n          ^^^ unclear-signatory\n  status: pending\n' },
  ],
};
