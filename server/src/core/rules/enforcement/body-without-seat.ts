// A body that the agreement sets up, of which nothing says where it works.

import type { Mandate } from '../../model/types.js';
import { addField, readsOfBodies, spokenBodies, standsAlone, untold } from '../parts/bodies.js';
import type { Rule } from '../types.js';
import { fieldBegun } from '../parts/fields.js';

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
    const silent = (yield* spokenBodies(context)).filter((body) => !fieldBegun(body, 'seat') && standsAlone(context, body) && steady.some((task) => body.mandate.includes(task)));
    yield* untold(context, silent, 'seat');
  },
  fix: (context, finding) => addField(context, finding, 'seat'),
};
