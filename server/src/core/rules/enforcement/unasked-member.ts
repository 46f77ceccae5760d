// Members of a body that are no parties and do not sign, so that nothing obliges them to come, and that no clause asks.

import type { Name } from '../../model/types.js';
import { annotationsOn, outsidersOn, readsOfBodies, spokenBodies, toldOf } from '../parts/bodies.js';
import { signing } from '../parts/signers.js';
import { listed, message, related } from '../tools.js';
import type { Rule } from '../types.js';

export const unaskedMember: Rule = {
  name: 'unasked-member',
  category: 'enforcement',
  severity: 'warning',
  messages: {
    one: '{members} has a seat on "{body}" and is no party to this agreement: it cannot oblige it to come, and no clause asks it or records that it accepts. Add a clause that requests it ("is requested to", with "@addresses").',
    default: '{members} have seats on "{body}" and are no parties to this agreement: it cannot oblige them to come, and no clause asks them or records that they accept. Add a clause that requests it of them ("are requested to", with "@addresses").',
    member: '"{member}" is a member and does not sign.',
  },
  reads: readsOfBodies,
  *checkDocument(context) {
    const { document } = context;
    const signs = signing(document);
    const isSigner = ({ text }: Name): boolean => document.model.partiesNamed(text).some((party) => signs.has(party));
    const seated = (yield* spokenBodies(context)).flatMap((body) => { const members = outsidersOn(document, body).filter((member) => !isSigner(member)); return members.length > 0 ? [{ body, members }] : []; });
    if (seated.length === 0) return;
    const told = yield* toldOf(context, 'asking', seated.map(({ body }) => body));
    const addressed = new Set((yield* annotationsOn(context, '@addresses')).flatMap(({ names }) => names.map(({ text }) => text.toLowerCase())));
    for (const { body, members } of seated) {
      const unasked = members.filter(({ text }) => !addressed.has(text.toLowerCase()));
      if (told.has(body.block) || unasked.length === 0) continue;
      yield {
        span: body.id.span,
        message: message(unasked.length === 1 ? 'one' : 'default', { body: body.id.text, members: listed(unasked.map(({ text }) => `"${text}"`)) }),
        related: unasked.map((member) => related(document, member.span, 'member', { member: member.text })),
      };
    }
  },
};
