// A duty whose enforcing bodies all have a scope, and none of the scopes reaches the clause.

import { enforcement } from '../../resolve/enforcement.js';
import { bindingDuty, clauseBlocks, enforcerSpan, fileOf, listed, message, related } from '../tools.js';
import type { Rule } from '../types.js';

export const enforcementOutOfScope: Rule = {
  name: 'enforcement-out-of-scope',
  category: 'enforcement',
  severity: 'warning',
  messages: {
    default: 'The scope of {bodies} does not reach this clause, so it has no right to act on it. Widen its scope or name another body.',
    scope: 'The scope of {body} is declared here.',
  },
  reads: ['above', 'structure', 'declarations', '@id', '@option', 'others'],
  blocks: clauseBlocks,
  *checkBlock(context, block) {
    const duty = context.shared(block, bindingDuty);
    if (!duty) return;
    const { snapshot, document } = context;
    const { bodies, from } = enforcement(snapshot, document, block);
    // One that may act is enough; observers alone are `observer-only-enforcement`.
    const outside = bodies.filter((body) => body.why === 'out-of-scope');
    if (outside.length === 0 || !bodies.every((body) => body.why === 'out-of-scope' || body.why === 'observer-only')) return;
    yield {
      span: enforcerSpan(document, block, from, duty),
      message: message('default', { bodies: listed(outside.map((body) => body.name)) }),
      related: outside.flatMap(({ name, declaration }) => {
        const field = declaration?.fields.find((candidate) => candidate.name === 'scope');
        return declaration && field ? [related(fileOf(snapshot, document, declaration), field.valueSpan, 'scope', { body: name })] : [];
      }),
    };
  },
};
