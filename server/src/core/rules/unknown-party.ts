// A name that stands where a party is expected and is no party, side or alias of this agreement.

import { createNearNames } from '../text/near-names.js';
import { familyOf } from '../resolve/family.js';
import { message, nearestAmong, nearestFix, once } from './tools.js';
import type { Rule } from './types.js';

export const unknownParty: Rule = {
  name: 'unknown-party',
  category: 'declarations',
  severity: 'error',
  what: 'An annotation, a field, a signature or the attribution of bracketed text names a party that is not declared.',
  why: 'The duty, the signature or the position then belongs to nobody.',
  remedy: 'Correct the name, or declare the party: `party ID "Name"`.',
  messages: {
    default: '"{name}" is no party of this agreement. Declare it ("party {name} \\"Name\\"") or correct the name.',
    nearest: '"{name}" is no party of this agreement; "{nearest}" is. Correct the name, or declare it.',
    fix: 'Change to "{nearest}"',
  },
  good: [
    { title: 'all, before any party is declared', text: '1. Text.\n   @binds all\n' },
    { title: 'ids, sides and aliases', text: 'party KPA "Korean People\'s Army"\n  side: North\n  alias: People\'s Army\nparty UNC "United Nations Command"\n\n1. Text [KPA: words].\n   @binds North, UNC\n   @position UNC rejects "for now"\n' },
    { title: 'declared in the agreement this file is a part of', text: 'agreement annex-i "Annex I"\n  part-of: main\n\n1. Text.\n   @binds UKR\n', others: ['agreement main "Main"\nparty UKR "Ukraine"\n'] },
  ],
  bad: [
    { title: 'a misspelt party', text: 'party UKR "Ukraine"\n\n1. Ukraine shall withdraw.\n   @binds UKI\n          ^^^ unknown-party\n' },
    { title: 'bracketed text of nobody', text: 'party UKR "Ukraine"\n\n1. The line [USA: and the sea] is fixed.\n             ^^^ unknown-party\n' },
  ],
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
