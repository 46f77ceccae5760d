// The page of the rule `bound-but-not-signatory`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A clause binds a party (`@binds`) that neither has the role `signatory` nor a signature block, its own or one given for it.',
  why: 'A treaty makes no duties for a state that has not consented (Vienna Convention on the Law of Treaties, articles 34 and 35). The duty rests on somebody else\'s promise.',
  remedy: 'Let the party sign, let a signatory sign for it (`for:` in the signature block), or bind the signatory that answers for its conduct.',
  history: 'South Korea in 1953: bound through the command its forces stood under, not by a signature of its own; North Korea has used this against it ever since. Source: the digest `korea-1953`.',
  good: [
    { title: 'the party signs', text: 'party UKR "Ukraine"\n  role: signatory\n\n1. Ukraine shall withdraw its forces.\n   @binds UKR\n' },
    { title: 'another signs for it', text: 'party UNC "United Nations Command"\n  role: signatory\nparty ROK "Republic of Korea"\n\n1. The Republic of Korea shall respect the zone.\n   @binds ROK\n\nsignature UNC\n  for: ROK\n' },
  ],
  bad: [
    { title: 'bound by name', text: 'party UNC "United Nations Command"\n  role: signatory\nparty ROK "Republic of Korea"\n  role: third-party\n\n1. All forces shall respect the zone.\n   @binds UNC, ROK\n               ^^^ bound-but-not-signatory\n' },
    { title: 'bound as an observer', text: 'party OSCE "Organization for Security and Co-operation in Europe"\n  role: observer\n\n1. Monitors shall be deployed.\n   @binds OSCE\n          ^^^^ bound-but-not-signatory\n' },
  ],
};
