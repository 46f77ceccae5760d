// A body of several members that decides, of which nothing says how.

import { addField, decidesTogether, readsOfBodies, spokenBodies, untold } from '../parts/bodies.js';
import type { Rule } from '../types.js';
import { fieldBegun } from '../parts/fields.js';

export const bodyWithoutDecisionRule: Rule = {
  name: 'body-without-decision-rule',
  category: 'enforcement',
  severity: 'warning',
  messages: {
    default: '"{body}" has to decide, and nothing says how: by consensus, by majority, or by its chair. Without a rule each member can call a decision void. Write "decides:", or a clause on voting.',
    fix: 'Give {body} a field "decides"',
  },
  reads: readsOfBodies,
  *checkDocument(context) {
    const { document } = context;
    // One that only watches or finds facts for another body decides nothing.
    const silent = (yield* spokenBodies(context)).filter((body) => !fieldBegun(body, 'decides') && decidesTogether(document, body));
    yield* untold(context, silent, 'decision');
  },
  fix: (context, finding) => addField(context, finding, 'decides'),
};
