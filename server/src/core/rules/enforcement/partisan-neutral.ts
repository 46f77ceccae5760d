// A body that is called neutral and on which those sit whom it is to judge.

import { membersOf } from '../parts/bodies.js';
import { listed, message, related } from '../tools.js';
import type { Rule } from '../types.js';

const neutral = /(?:^|[^A-Za-z])(?:neutral|impartial|independent|neutre|impartial|indépendant|neutral|imparcial|independiente)|нейтральн|незалежн|независим|중립|독립/iu;

export const partisanNeutral: Rule = {
  name: 'partisan-neutral',
  category: 'enforcement',
  severity: 'warning',
  messages: {
    default: '"{body}" is called neutral, and {parties} have seats on it: whoever owes the duties judges their breach. Give the seats to others, or call the body a joint one.',
    member: '"{party}" is a party to this agreement and a member.',
  },
  reads: ['declarations'],
  *checkDocument({ document }) {
    for (const body of document.model.bodies) {
      if (!neutral.test(body.name.text)) continue;
      // A guarantor or witness that signs is no side of the conflict.
      const sides = membersOf(document, body).filter(({ parties }) => parties.some(({ roles }) => roles.length > 0 && roles.every((role) => role === 'signatory' || role === 'party')));
      if (sides.length === 0) continue;
      yield {
        span: body.id.span,
        message: message('default', { body: body.id.text, parties: listed(sides.map(({ name }) => `"${name.text}"`)) }),
        related: sides.map(({ name }) => related(document, name.span, 'member', { party: name.text })),
      };
    }
  },
};
