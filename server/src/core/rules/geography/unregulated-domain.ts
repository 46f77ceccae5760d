// A domain that the agreement says it covers and no clause, zone or body is marked for.

import { isMarked } from '../../model/marks.js';
import { domains } from '../../model/value-kinds.js';
import { familyOf } from '../../resolve/family.js';
import { derivedOf } from '../../workspace/memo.js';
import type { Document } from '../../workspace/types.js';
import { message } from '../tools.js';
import type { Rule } from '../types.js';

const known: ReadonlySet<string> = new Set(domains);

export const unregulatedDomain: Rule = {
  name: 'unregulated-domain',
  category: 'geography',
  severity: 'warning',
  messages: {
    default: 'The agreement is to cover "{domain}", and no clause, zone or body is marked for it ("@domain {domain}", "domain: {domain}"): what is named and left unregulated is where the next incident will be. Add a clause for it and mark it, or take the word out.',
  },
  reads: ['declarations', '@domain', 'others'],
  *checkDocument({ snapshot, document }) {
    const { agreement } = document.model;
    // On land is what clauses speak of where nothing is said; a word that is no domain is another rule's to tell.
    const named = agreement.domains.filter(({ text }) => text.toLowerCase() !== 'land' && known.has(text.toLowerCase()));
    if (named.length === 0 || snapshot.loading) return;
    const family = familyOf(snapshot, document);
    for (const domain of named) {
      const key = domain.text.toLowerCase();
      if (family.some((member) => isMarked(member.model, 'domain', key) || derivedOf(member, 'declarations', domainsDeclared).has(key))) continue;
      yield { span: domain.span, message: message('default', { domain: domain.text }) };
    }
  },
};

function domainsDeclared({ model }: Document): ReadonlySet<string> {
  const found = new Set([...model.zones, ...model.bodies].flatMap(({ domains }) => domains.map(({ text }) => text.toLowerCase())));
  // A zone of ships or aircraft is one of the sea or the air.
  for (const { zoneKind } of model.zones) {
    if (zoneKind === 'maritime' || zoneKind === 'port') found.add('sea');
    if (zoneKind === 'airspace') found.add('air');
  }
  return found;
}
