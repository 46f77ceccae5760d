// A body of the agreement that is given nothing to do, in its declaration or in a clause.

import { addField, fieldNamed, readsOfBodies, spokenBodies, toldOf } from '../parts/bodies.js';
import { message } from '../tools.js';
import type { Rule } from '../types.js';

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
    const silent = (yield* spokenBodies(context)).filter((body) => !fieldNamed(body, 'mandate'));
    if (silent.length === 0) return;
    const told = yield* toldOf(context, 'task', silent);
    for (const { id, block } of silent) if (!told.has(block)) yield { span: id.span, message: message('default', { body: id.text }) };
  },
  fix: (context, finding) => addField(context, finding, 'mandate'),
};
