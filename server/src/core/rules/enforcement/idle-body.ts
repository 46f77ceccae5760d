// A body that is declared, perhaps set up, and never asked for anything.

import { isIdle } from '../parts/body-use.js';
import { annotationsOn, clauseSpan, ownBodies, readsOfBodies, setUpAt } from '../parts/bodies.js';
import { message, related } from '../tools.js';
import type { Rule } from '../types.js';

export const idleBody: Rule = {
  name: 'idle-body',
  category: 'enforcement',
  severity: 'warning',
  messages: {
    default: 'No clause gives "{body}" anything to do: it enforces and monitors nothing, and nobody reports to it. Name it where it is meant to act ("@enforced-by {body}"), or take it out.',
    established: '"{body}" is set up here.',
  },
  reads: readsOfBodies,
  *checkDocument(context) {
    const { document } = context;
    const bodies = yield* ownBodies(context);
    // As long as nobody is named to enforce anything, the tasks have not been given out yet.
    if (bodies.length === 0 || (yield* annotationsOn(context, '@enforced-by')).length === 0) return;
    for (const body of bodies) {
      if (!(yield* isIdle(context, body))) continue;
      const name = body.id.text;
      yield {
        span: body.id.span,
        message: message('default', { body: name }),
        related: setUpAt(context, body).slice(0, 1).map((clause) => related(document, clauseSpan(document, clause), 'established', { body: name })),
      };
    }
  },
};
