// A party that a clause binds and that does not sign.

import type { Party } from '../model/types.js';
import type { Document } from '../workspace/types.js';
import { message, related } from './tools.js';
import type { Rule } from './types.js';

export const boundButNotSignatory: Rule = {
  name: 'bound-but-not-signatory',
  category: 'signatures',
  severity: 'warning',
  what: 'A clause binds a party (`@binds`) that neither has the role `signatory` nor a signature block, its own or one given for it.',
  why: 'A treaty makes no duties for a state that has not consented (Vienna Convention on the Law of Treaties, articles 34 and 35). The duty rests on somebody else\'s promise.',
  remedy: 'Let the party sign, let a signatory sign for it (`for:` in the signature block), or bind the signatory that answers for its conduct.',
  history: 'South Korea in 1953: bound through the command its forces stood under, not by a signature of its own; North Korea has used this against it ever since. Source: the digest `korea-1953`.',
  messages: {
    default: '"{party}" is bound by this clause and does not sign: the duty rests on nobody\'s consent. Let it sign, or bind the signatory that answers for it.',
    declared: '"{party}" is declared here, without the role of signatory.',
  },
  good: [
    { title: 'the party signs', text: 'party UKR "Ukraine"\n  role: signatory\n\n1. Ukraine shall withdraw its forces.\n   @binds UKR\n' },
    { title: 'another signs for it', text: 'party UNC "United Nations Command"\n  role: signatory\nparty ROK "Republic of Korea"\n\n1. The Republic of Korea shall respect the zone.\n   @binds ROK\n\nsignature UNC\n  for: ROK\n' },
  ],
  bad: [
    { title: 'bound by name', text: 'party UNC "United Nations Command"\n  role: signatory\nparty ROK "Republic of Korea"\n  role: third-party\n\n1. All forces shall respect the zone.\n   @binds UNC, ROK\n               ^^^ bound-but-not-signatory\n' },
    { title: 'bound as an observer', text: 'party OSCE "Organization for Security and Co-operation in Europe"\n  role: observer\n\n1. Monitors shall be deployed.\n   @binds OSCE\n          ^^^^ bound-but-not-signatory\n' },
  ],
  *check({ document }) {
    const { model } = document;
    const signs = signers(document);
    for (const annotation of model.allAnnotations) {
      if (annotation.name !== 'binds') continue;
      for (const name of annotation.names) {
        if (name.text.toLowerCase() === 'all') continue;
        for (const party of model.partiesNamed(name.text)) {
          if (signs.has(party)) continue;
          yield {
            span: name.span,
            message: message('default', { party: party.id.text }),
            related: [related(document, party.id.span, 'declared', { party: party.id.text })],
          };
        }
      }
    }
  },
};

/** Signatories by role, and every party a signature block is for. */
function signers(document: Document): ReadonlySet<Party> {
  const { model } = document;
  const signs = new Set(model.parties.filter((party) => party.roles.includes('signatory')));
  for (const signature of model.signatures) {
    if (signature.status === 'refused') continue;
    for (const name of signature.for ? [signature.party, signature.for] : [signature.party]) {
      for (const party of model.partiesNamed(name.text)) signs.add(party);
    }
  }
  return signs;
}
