// A body that decides, with seats for outsiders who may leave or be sent away, and no rule for filling a seat again.

import { decidesTogether, outsidersOn, readsOfBodies, spokenBodies, toldOf } from '../parts/bodies.js';
import { listed, message, related } from '../tools.js';
import type { Rule } from '../types.js';

export const blockableMember: Rule = {
  name: 'blockable-member',
  category: 'enforcement',
  severity: 'warning',
  messages: {
    default: 'Nothing says who takes the seat of {members} on "{body}" when a member leaves, no longer exists or is refused entry: one empty seat can end the work of all. Add a rule for replacing a member, or let the others go on without it.',
    member: '"{member}" may leave: this agreement does not bind it.',
  },
  reads: readsOfBodies,
  *checkDocument(context) {
    const { document } = context;
    const seated = (yield* spokenBodies(context)).flatMap((body) => {
      const members = decidesTogether(document, body) ? outsidersOn(document, body) : [];
      return members.length > 0 ? [{ body, members }] : [];
    });
    if (seated.length === 0) return;
    const told = yield* toldOf(context, 'replacement', seated.map(({ body }) => body));
    for (const { body, members } of seated) {
      if (told.has(body.block)) continue;
      yield {
        span: body.id.span,
        message: message('default', { body: body.id.text, members: listed(members.map(({ text }) => `"${text}"`)) }),
        related: members.map((member) => related(document, member.span, 'member', { member: member.text })),
      };
    }
  },
};
