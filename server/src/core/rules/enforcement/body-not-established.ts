// A body that the agreement relies on and that no clause sets up.

import { isIdle } from '../parts/body-use.js';
import { isSpokenOf, ownBodies, readsOfBodies, setUpAt, toldOf } from '../parts/bodies.js';
import { fieldBegun } from '../parts/fields.js';
import { skeletonFix } from '../parts/skeleton-clause.js';
import { message } from '../tools.js';
import type { Rule } from '../types.js';

export const bodyNotEstablished: Rule = {
  name: 'body-not-established',
  category: 'enforcement',
  severity: 'warning',
  messages: {
    default: 'Nothing in this agreement sets "{body}" up, and duties rest on it: a side may say that it does not exist. Add a clause that establishes it ("@establishes {body}"), or say which instrument did ("established-by:").',
    fix: 'Add a clause that establishes {body}',
  },
  reads: readsOfBodies,
  *checkDocument(context) {
    const bodies = yield* ownBodies(context);
    const silent = bodies.filter((body) => !fieldBegun(body, 'established-by') && setUpAt(context, body).length === 0);
    if (silent.length === 0) return;
    // A text that sets up no body yet and speaks of none is only begun.
    const others = silent.length < bodies.length;
    const told = yield* toldOf(context, 'set-up', silent);
    for (const body of silent) {
      // One that nothing rests on is `idle-body`.
      if (told.has(body.block) || !(others || (yield* isSpokenOf(context, body))) || (yield* isIdle(context, body))) continue;
      yield { span: body.id.span, message: message('default', { body: body.id.text }) };
    }
  },
  fix(context, { span }) {
    const body = context.document.model.bodies.find(({ id }) => id.span.start === span.start);
    if (!body) return [];
    return skeletonFix(context, { title: body.name.text, text: `The ${body.name.text} is hereby established. It consists of […].`, establishes: body.id.text }, { body: body.id.text });
  },
};
