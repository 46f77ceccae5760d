// A field that its declaration does not have.

import { fieldsOf, findFieldSpec } from '../../model/fields.js';
import { listed, message, nearestFix, nearestName } from '../tools.js';
import type { Rule } from '../types.js';

export const unknownField: Rule = {
  name: 'unknown-field',
  category: 'declarations',
  severity: 'warning',
  messages: {
    default: '"{kind}" has no field "{name}", so it counts as not written. Its fields: {known}.',
    nearest: '"{kind}" has no field "{name}"; "{nearest}" is one. Correct the name.',
    fix: 'Change to "{nearest}"',
  },
  reads: ['declarations'],
  *checkDocument({ document }) {
    for (const { kind, fields } of document.model.declarations) {
      for (const field of fields) {
        if (findFieldSpec(kind, field.name)) continue;
        const known = fieldsOf(kind).map((spec) => spec.name);
        const nearest = nearestName(field.name, known);
        yield {
          span: field.nameSpan,
          message: nearest === undefined ? message('default', { kind, name: field.name, known: listed(known, 20) }) : message('nearest', { kind, name: field.name, nearest }),
        };
      }
    }
  },
  fix: ({ document }, finding) => nearestFix(document, finding, { preferred: true }),
};
