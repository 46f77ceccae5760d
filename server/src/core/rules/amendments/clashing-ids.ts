// A part of an agreement that declares an id which the agreement, or another of its parts, declares as something else.

import { nameKey } from '../../model/fold.js';
import { familyOf } from '../../resolve/family.js';
import { derivedOf } from '../../workspace/memo.js';
import type { Declaration } from '../../model/types.js';
import type { Document } from '../../workspace/types.js';
import { message, related } from '../tools.js';
import type { Rule } from '../types.js';

export const clashingIds: Rule = {
  name: 'clashing-ids',
  category: 'amendments',
  severity: 'warning',
  messages: {
    default: '"{id}" is {other} in "{file}", which belongs to the same agreement, and {own} here: a reference to it means one thing in this file and another in that. Give one of the two another id.',
    first: '"{id}" in "{file}".',
  },
  reads: ['declarations', 'others'],
  *checkDocument({ snapshot, document }) {
    if (snapshot.loading) return;
    const [, ...others] = familyOf(snapshot, document);
    if (others.length === 0) return;
    for (const own of document.model.declarations) {
      if (own.kind === 'agreement' || own.kind === 'signature') continue;
      for (const member of others) {
        const other = member.model.declarations[derivedOf(member, 'declarations', placesById).get(nameKey(own.id.text)) ?? -1];
        if (!other || sameThing(own, other)) continue;
        const args = { id: own.id.text, own: described(own), other: described(other), file: member.model.agreement.id.text };
        yield { span: own.id.span, message: message('default', args), related: [related(member, other.id.span, 'first', args)] };
        break;
      }
    }
  },
};

/** Where the first declaration of an id stands among all of them. */
function placesById({ model }: Document): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  model.declarations.forEach(({ kind, id }, i) => {
    const key = nameKey(id.text);
    if (kind !== 'agreement' && kind !== 'signature' && !places.has(key)) places.set(key, i);
  });
  return places;
}

/** Files of one agreement may declare a thing again, to be read alone. */
function sameThing(a: Declaration, b: Declaration): boolean {
  return a.kind === b.kind && nameKey(a.name.text) === nameKey(b.name.text);
}

function described({ kind, name }: Declaration): string {
  return `the ${kind} "${name.text}"`;
}
