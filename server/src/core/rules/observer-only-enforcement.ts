// A duty whose enforcing bodies may all only watch.

import { isBinding } from '../model/duties.js';
import { enforcement } from '../resolve/enforcement.js';
import { clausesOf, dutySpan, listed, message, related } from './tools.js';
import type { Rule } from './types.js';

export const observerOnlyEnforcement: Rule = {
  name: 'observer-only-enforcement',
  category: 'enforcement',
  severity: 'warning',
  messages: {
    default: '{bodies} may only {mandate}: it can report a breach of this duty, not answer one. Name a body that may supervise, investigate, adjudicate or enforce, or write "@monitored-by" for watching only.',
    mandate: 'The mandate of {body} is declared here.',
  },
  *check({ snapshot, document }) {
    const { model } = document;
    for (const block of clausesOf(model)) {
      const duty = model.duty(block);
      if (!duty || !isBinding(duty.kind)) continue;
      const { bodies, from } = enforcement(snapshot, document, block);
      const [first] = bodies;
      if (!first || !bodies.every((body) => body.why === 'observer-only')) continue;
      const own = from === block ? model.annotations(block).find((annotation) => annotation.name === 'enforced-by') : undefined;
      const mandates = bodies.flatMap(({ declaration }) => (declaration?.kind === 'body' ? declaration.mandate : []));
      yield {
        span: own?.names[0] ? { start: own.names[0].span.start, end: (own.names.at(-1) ?? own.names[0]).span.end } : dutySpan(model, block, duty),
        message: message('default', { bodies: listed(bodies.map((body) => body.name)), mandate: [...new Set(mandates)].join(' and ') }),
        related: bodies.flatMap(({ name, declaration }) => (declaration ? [related(document, declaration.id.span, 'mandate', { body: name })] : [])),
      };
    }
  },
};
