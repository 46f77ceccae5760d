// A name that stands where a party is expected and is no party, side or alias of this agreement.

import { createNearNames } from '../text/near-names.js';
import { familyOf } from '../resolve/family.js';
import { message, nearestAmong, nearestFix, once } from './tools.js';
import type { Rule } from './types.js';

export const unknownParty: Rule = {
  name: 'unknown-party',
  category: 'declarations',
  severity: 'error',
  messages: {
    default: '"{name}" is no party of this agreement. Declare it ("party {name} \\"Name\\"") or correct the name.',
    nearest: '"{name}" is no party of this agreement; "{nearest}" is. Correct the name, or declare it.',
    fix: 'Change to "{nearest}"',
  },
  *check({ snapshot, document }) {
    // The name may be declared in a file that has not been read yet.
    if (snapshot.loading) return;
    const family = familyOf(snapshot, document);
    const known = once(() => createNearNames(family.flatMap(({ model }) => model.parties.map((party) => party.id.text))));
    for (const use of document.model.nameUses) {
      // `all` means every declared party, also where there is none yet.
      if (use.expects !== 'party' || use.name.toLowerCase() === 'all' || family.some(({ model }) => model.partiesNamed(use.name).length > 0)) continue;
      const nearest = nearestAmong(use.name, known());
      yield { span: use.span, message: nearest === undefined ? message('default', { name: use.name }) : message('nearest', { name: use.name, nearest }) };
    }
  },
  fix: ({ document }, finding) => nearestFix(document, finding, { preferred: true }),
};
