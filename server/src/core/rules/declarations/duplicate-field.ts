// A field written twice that takes one value.

import { findFieldSpec } from '../../model/fields.js';
import { withoutLine } from '../parts/take-out.js';
import { message, related } from '../tools.js';
import type { Rule } from '../types.js';

export const duplicateField: Rule = {
  name: 'duplicate-field',
  category: 'declarations',
  severity: 'warning',
  messages: {
    default: '"{name}" is written twice; only the last one counts. Delete one of them.',
    first: 'Written here before.',
    fix: 'Delete the first "{name}", which does not count',
  },
  reads: ['declarations'],
  *checkDocument({ document }) {
    for (const declaration of document.model.declarations) {
      const seen = new Map<string, (typeof declaration.fields)[number]>();
      for (const field of declaration.fields) {
        const first = seen.get(field.name);
        if (!first) seen.set(field.name, field);
        else if (findFieldSpec(declaration.kind, field.name)?.repeatable === false) yield { span: field.nameSpan, message: message('default', { name: field.name }), related: [related(document, first.nameSpan, 'first')] };
      }
    }
  },
  /** What counts stays as it is. */
  fix({ document }, { message: { args }, related: [first] }) {
    if (!first) return [];
    return [{ title: message('fix', args), changes: [withoutLine(document, document.model.tree.blockAt(first.span.start))], preferred: true }];
  },
};
