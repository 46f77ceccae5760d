// Two parties with one name.

import type { Party } from '../../model/types.js';
import { nameKey } from '../../model/fold.js';
import { message, related } from '../tools.js';
import type { Rule } from '../types.js';

export const duplicatePartyName: Rule = {
  name: 'duplicate-party-name',
  category: 'signatures',
  severity: 'warning',
  messages: {
    default: '"{id}" and "{other}" carry the same name, "{name}": a mention of it means "{other}", and the duties of one may be read as those of the other. Give the two different names.',
    first: '"{other}" is declared here.',
  },
  reads: ['declarations'],
  *checkDocument({ document }) {
    const named = new Map<string, Party>();
    for (const party of document.model.parties) {
      const key = nameKey(party.name.text);
      if (key === '' || nameKey(party.id.text) === key) continue;
      const first = named.get(key);
      if (!first) named.set(key, party);
      // The same id twice is `duplicate-id`.
      else if (nameKey(first.id.text) !== nameKey(party.id.text)) {
        const args = { id: party.id.text, other: first.id.text, name: party.name.text };
        yield { span: party.name.span, message: message('default', args), related: [related(document, first.name.span, 'first', args)] };
      }
    }
  },
};
