// A name that stands where an enforcing or watching body is expected and is neither a body nor a party of this agreement.

import { createNearNames } from '../text/near-names.js';
import type { DocumentModel, NameUse } from '../model/types.js';
import { familyOf } from '../resolve/family.js';
import { message, nearestAmong, nearestFix, once } from './tools.js';
import type { Rule } from './types.js';

export const unknownBody: Rule = {
  name: 'unknown-body',
  category: 'declarations',
  severity: 'error',
  messages: {
    default: '"{name}" is no body of this agreement. Declare it ("body {name} \\"Name\\"") or correct the name.',
    nearest: '"{name}" is no body of this agreement; "{nearest}" is. Correct the name, or declare it.',
    fix: 'Change to "{nearest}"',
  },
  *check({ snapshot, document }) {
    // The name may be declared in a file that has not been read yet.
    if (snapshot.loading) return;
    const family = familyOf(snapshot, document);
    const names = (kinds: readonly string[]) =>
      once(() => createNearNames(family.flatMap(({ model }) => model.declarations).flatMap(({ kind, id }) => (kinds.includes(kind) ? [id.text] : []))));
    const bodies = names(['body']);
    const bodiesAndParties = names(['body', 'party']);
    for (const use of document.model.nameUses) {
      if (use.expects !== 'body' && use.expects !== 'party-or-body') continue;
      if (family.some(({ model }) => isKnown(model, use))) continue;
      const nearest = nearestAmong(use.name, use.expects === 'body' ? bodies() : bodiesAndParties());
      yield { span: use.span, message: nearest === undefined ? message('default', { name: use.name }) : message('nearest', { name: use.name, nearest }) };
    }
  },
  fix: ({ document }, finding) => nearestFix(document, finding, { preferred: true }),
};

function isKnown(model: DocumentModel, use: NameUse): boolean {
  if (model.declared(use.name)?.kind === 'body') return true;
  return use.expects === 'party-or-body' && model.partiesNamed(use.name).length > 0;
}
