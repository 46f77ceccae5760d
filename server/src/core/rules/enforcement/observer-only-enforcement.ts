// A duty whose enforcing bodies may all only watch.

import { enforcement } from '../../resolve/enforcement.js';
import { bodiesThatCould } from '../parts/able-bodies.js';
import { bindingDuty, clauseBlocks, enforcerSpan, fileOf, lineEndOf, listed, message, related } from '../tools.js';
import type { Rule } from '../types.js';

export const observerOnlyEnforcement: Rule = {
  name: 'observer-only-enforcement',
  category: 'enforcement',
  severity: 'warning',
  messages: {
    default: '{bodies} may only {mandate}: it can report a breach of this duty, not answer one. Name a body that may supervise, investigate, adjudicate or enforce, or write "@monitored-by" for watching only.',
    mandate: 'The mandate of {body} is declared here.',
    fix: 'Enforced by {name} ({id}), watched by {bodies}',
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
  /** Only where one body alone could enforce the clause: among several the choice is the parties'. */
  fix({ snapshot, document }, { span }) {
    const { model } = document;
    const { tree } = model;
    const annotation = model.annotationAt(tree.blockAt(span.start));
    if (annotation?.name !== 'enforced-by' || /\S/u.test(tree.text.slice(span.end, tree.end(annotation.block)))) return [];
    const [body, ...others] = bodiesThatCould(snapshot, document, annotation.owner);
    if (!body || others.length > 0 || model.annotationsNamed(annotation.owner, 'monitored-by').length > 0) return [];
    const bodies = tree.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
    const indent = /[ \t]*$/u.exec(tree.text.slice(tree.start(annotation.block), annotation.nameSpan.start - 1))?.[0] ?? '';
    const newText = `${body.id.text}${lineEndOf(model)}${indent}@monitored-by ${bodies}`;
    return [{ title: message('fix', { name: body.name.text, id: body.id.text, bodies }), changes: [{ uri: document.uri, span, newText }], preferred: false }];
  },
};
