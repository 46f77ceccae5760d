// A body with an even number of seats and no way out of a tie.

import { addField, mayTie, readsOfBodies, seatsOf, spokenBodies, toldOf } from '../parts/bodies.js';
import { message, related } from '../tools.js';
import type { Rule } from '../types.js';
import { fieldBegun } from '../parts/fields.js';

export const deadlockedBody: Rule = {
  name: 'deadlocked-body',
  category: 'enforcement',
  severity: 'warning',
  messages: {
    default: '"{body}" has {seats} seats, an even number, and nothing says what happens when they are divided: no chair, no casting vote, no umpire, nobody it passes to. Half of it can stop every finding. Write "tie-break:", or a clause on what follows when it cannot agree.',
    decides: 'How it decides: {decides}.',
    members: 'Its members.',
    fix: 'Give {body} a field "tie-break"',
  },
  reads: readsOfBodies,
  *checkDocument(context) {
    const { document } = context;
    const even = (yield* spokenBodies(context)).filter((body) => mayTie(document, body));
    if (even.length === 0) return;
    const told = yield* toldOf(context, 'tie', even);
    for (const body of even) {
      if (told.has(body.block)) continue;
      const members = fieldBegun(body, 'members');
      const decides = fieldBegun(body, 'decides');
      yield {
        span: body.id.span,
        message: message('default', { body: body.id.text, seats: String(seatsOf(body) ?? 0) }),
        related: [
          ...(members ? [related(document, members.valueSpan, 'members')] : []),
          ...(decides ? [related(document, decides.valueSpan, 'decides', { decides: decides.value.trim() })] : []),
        ],
      };
    }
  },
  fix: (context, finding) => addField(context, finding, 'tie-break'),
};
