// A field written twice that takes one value.

import { findFieldSpec } from '../model/fields.js';
import { message, related } from './tools.js';
import type { Rule } from './types.js';

export const duplicateField: Rule = {
  name: 'duplicate-field',
  category: 'declarations',
  severity: 'warning',
  what: 'A field that takes one value is written twice in one declaration.',
  why: 'Only the last one counts, and a reader who sees the first is misled.',
  remedy: 'Delete the one that is not meant. Fields that take a list may be repeated.',
  messages: {
    default: '"{name}" is written twice; only the last one counts. Delete one of them.',
    first: 'Written here before.',
  },
  good: [{ title: 'a list may go on in a second field', text: 'party UKR "Ukraine"\n  role: signatory\n  role: guarantor\n' }],
  bad: [
    { title: 'two widths', text: 'zone DMZ "Demilitarized Zone"\n  width: 4 km\n  width: 2 km\n  ^^^^^ duplicate-field\n' },
    { title: 'two statuses', text: 'agreement demo "Demo"\n  status: draft\n  language: en\n  status: signed\n  ^^^^^^ duplicate-field\n' },
  ],
  *check({ document }) {
    for (const declaration of document.model.declarations) {
      const seen = new Map<string, (typeof declaration.fields)[number]>();
      for (const field of declaration.fields) {
        const first = seen.get(field.name);
        if (!first) seen.set(field.name, field);
        else if (findFieldSpec(declaration.kind, field.name)?.repeatable === false) yield { span: field.nameSpan, message: message('default', { name: field.name }), related: [related(document, first.nameSpan, 'first')] };
      }
    }
  },
};
