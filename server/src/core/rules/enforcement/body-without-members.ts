// A body of the agreement of which nothing says who sits on it.

import { addField, fieldNamed, readsOfBodies, spokenBodies, toldOf } from '../parts/bodies.js';
import { message } from '../tools.js';
import type { Rule } from '../types.js';

export const bodyWithoutMembers: Rule = {
  name: 'body-without-members',
  category: 'enforcement',
  severity: 'warning',
  messages: {
    default: '"{body}" has no members: neither its declaration nor any clause says who sits on it, so it cannot be called together. Write "members:" with the parties and their seats, or a clause that composes it.',
    fix: 'Give {body} a field "members"',
  },
  reads: readsOfBodies,
  *checkDocument(context) {
    const silent = (yield* spokenBodies(context)).filter((body) => !fieldNamed(body, 'members'));
    if (silent.length === 0) return;
    const told = yield* toldOf(context, 'members', silent);
    for (const { id, block } of silent) if (!told.has(block)) yield { span: id.span, message: message('default', { body: id.text }) };
  },
  fix: (context, finding) => addField(context, finding, 'members'),
};
