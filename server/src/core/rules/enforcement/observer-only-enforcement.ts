// A duty whose enforcing bodies may all only watch.

import { enforcement } from '../../resolve/enforcement.js';
import { bindingDuty, clauseBlocks, enforcerSpan, fileOf, listed, message, related } from '../tools.js';
import type { Rule } from '../types.js';

export const observerOnlyEnforcement: Rule = {
  name: 'observer-only-enforcement',
  category: 'enforcement',
  severity: 'warning',
  messages: {
    default: '{bodies} may only {mandate}: it can report a breach of this duty, not answer one. Name a body that may supervise, investigate, adjudicate or enforce, or write "@monitored-by" for watching only.',
    mandate: 'The mandate of {body} is declared here.',
  },
  reads: ['above', 'structure', 'declarations', '@id', '@option', 'others'],
  blocks: clauseBlocks,
  *checkBlock(context, block) {
    const duty = context.shared(block, bindingDuty);
    if (!duty) return;
    const { snapshot, document } = context;
    const { bodies, from } = enforcement(snapshot, document, block);
    const [first] = bodies;
    if (!first || !bodies.every((body) => body.why === 'observer-only')) return;
    const mandates = bodies.flatMap(({ declaration }) => (declaration?.kind === 'body' ? declaration.mandate : []));
    yield {
      span: enforcerSpan(document, block, from, duty),
      message: message('default', { bodies: listed(bodies.map((body) => body.name)), mandate: [...new Set(mandates)].join(' and ') }),
      related: bodies.flatMap(({ name, declaration }) => (declaration ? [related(fileOf(snapshot, document, declaration), declaration.id.span, 'mandate', { body: name })] : [])),
    };
  },
};
