// A duty whose enforcing bodies all have a scope, and none of the scopes reaches the clause.

import { isBinding } from '../model/duties.js';
import { enforcement } from '../resolve/enforcement.js';
import { clausesOf, dutySpan, listed, message, related } from './tools.js';
import type { Rule } from './types.js';

export const enforcementOutOfScope: Rule = {
  name: 'enforcement-out-of-scope',
  category: 'enforcement',
  severity: 'warning',
  messages: {
    default: 'The scope of {bodies} does not reach this clause, so it has no right to act on it. Widen its scope or name another body.',
    scope: 'The scope of {body} is declared here.',
  },
  *check({ snapshot, document }) {
    const { model } = document;
    for (const block of clausesOf(model)) {
      const duty = model.duty(block);
      if (!duty || !isBinding(duty.kind)) continue;
      const { bodies, from } = enforcement(snapshot, document, block);
      // One that may act is enough; observers alone are `observer-only-enforcement`.
      const outside = bodies.filter((body) => body.why === 'out-of-scope');
      if (outside.length === 0 || !bodies.every((body) => body.why === 'out-of-scope' || body.why === 'observer-only')) continue;
      const own = from === block ? model.annotations(block).find((annotation) => annotation.name === 'enforced-by') : undefined;
      yield {
        span: own?.names[0] ? { start: own.names[0].span.start, end: (own.names.at(-1) ?? own.names[0]).span.end } : dutySpan(model, block, duty),
        message: message('default', { bodies: listed(outside.map((body) => body.name)) }),
        related: outside.flatMap(({ name, declaration }) => {
          const field = declaration?.fields.find((candidate) => candidate.name === 'scope');
          return field ? [related(document, field.valueSpan, 'scope', { body: name })] : [];
        }),
      };
    }
  },
};
