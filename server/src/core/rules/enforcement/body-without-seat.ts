// A body that the agreement sets up, of which nothing says where it works.

import type { Mandate } from '../../model/types.js';
import { addField, fieldNamed, readsOfBodies, spokenBodies, standsAlone, toldOf } from '../parts/bodies.js';
import { message } from '../tools.js';
import type { Rule } from '../types.js';

/** Work that goes on day by day. */
const steady: readonly Mandate[] = ['monitor', 'verify', 'supervise', 'investigate', 'administer'];

export const bodyWithoutSeat: Rule = {
  name: 'body-without-seat',
  category: 'enforcement',
  severity: 'information',
  messages: {
    default: 'Nothing says where "{body}" has its seat. Its first dispute is then about the place, and nobody owes it access or protection there. Write "seat:", or a clause on its headquarters.',
    fix: 'Give {body} a field "seat"',
  },
  reads: readsOfBodies,
  *checkDocument(context) {
    // One that works under another body, or meets only when something has happened, need not have a seat of its own.
    const silent = (yield* spokenBodies(context)).filter((body) => !fieldNamed(body, 'seat') && standsAlone(context, body) && steady.some((task) => body.mandate.includes(task)));
    if (silent.length === 0) return;
    const told = yield* toldOf(context, 'seat', silent);
    for (const { id, block } of silent) if (!told.has(block)) yield { span: id.span, message: message('default', { body: id.text }) };
  },
  fix: (context, finding) => addField(context, finding, 'seat'),
};
