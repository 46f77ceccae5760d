// A body of the agreement that is given nothing to do, in its declaration or in a clause.

import { addField, readsOfBodies, spokenBodies, untold } from '../parts/bodies.js';
import type { Rule } from '../types.js';
import { fieldBegun } from '../parts/fields.js';

export const bodyWithoutMandate: Rule = {
  name: 'body-without-mandate',
  category: 'enforcement',
  severity: 'warning',
  messages: {
    default: '"{body}" has no mandate: neither its declaration nor any clause says what it may do, and what it does can be called beyond its powers. Write "mandate:" (supervise, investigate, verify …), or a clause on its tasks.',
    fix: 'Give {body} a field "mandate"',
  },
  reads: readsOfBodies,
  *checkDocument(context) {
    const silent = (yield* spokenBodies(context)).filter((body) => !fieldBegun(body, 'mandate'));
    yield* untold(context, silent, 'task');
  },
  fix: (context, finding) => addField(context, finding, 'mandate'),
};
