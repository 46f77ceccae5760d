// A body of the agreement of which nothing says who sits on it.

import { addField, readsOfBodies, spokenBodies, untold } from '../parts/bodies.js';
import type { Rule } from '../types.js';
import { fieldBegun } from '../parts/fields.js';

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
    const silent = (yield* spokenBodies(context)).filter((body) => !fieldBegun(body, 'members'));
    yield* untold(context, silent, 'members');
  },
  fix: (context, finding) => addField(context, finding, 'members'),
};
