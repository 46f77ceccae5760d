// A duty whose enforcing bodies all have a scope, and none of the scopes reaches the clause.

import { enforcement, isObserver, reachesClause } from '../../resolve/enforcement.js';
import { bodiesThatCould } from '../parts/able-bodies.js';
import { withoutLine } from '../parts/take-out.js';
import { bindingDuty, clauseBlocks, enforcerSpan, fileOf, listed, message, related } from '../tools.js';
import { type BlockId, NO_BLOCK } from '../../syntax/types.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import type { Fix, Rule } from '../types.js';

export const enforcementOutOfScope: Rule = {
  name: 'enforcement-out-of-scope',
  category: 'enforcement',
  severity: 'warning',
  messages: {
    default: 'The scope of {bodies} does not reach this clause, so it has no right to act on it. Widen its scope or name another body.',
    scope: 'The scope of {body} is declared here.',
    fix: 'Enforced by {name} ({id})',
    leave: 'Leave it to {bodies}, named above',
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
  /** Only where the agreement itself says who else: named above the clause, or the one body that could. */
  fix({ snapshot, document }, { span }) {
    const { model } = document;
    const annotation = model.annotationAt(model.tree.blockAt(span.start));
    if (annotation?.name !== 'enforced-by') return [];
    const above = ableAbove(snapshot, document, annotation.owner);
    const leave: readonly Fix[] = above.length > 0 ? [{ title: message('leave', { bodies: listed(above) }), changes: [withoutLine(document, annotation.block)], preferred: false }] : [];
    const [body, ...others] = bodiesThatCould(snapshot, document, annotation.owner);
    if (!body || others.length > 0) return leave;
    return [...leave, { title: message('fix', { name: body.name.text, id: body.id.text }), changes: [{ uri: document.uri, span, newText: body.id.text }], preferred: false }];
  },
};

/** Who would enforce the clause if it named nobody itself, as written, when at least one of them may. */
function ableAbove(snapshot: Snapshot, document: Document, block: BlockId): readonly string[] {
  const parent = document.model.tree.parent(block);
  if (parent === NO_BLOCK) return [];
  const { bodies } = enforcement(snapshot, document, parent);
  const able = bodies.some(({ declaration }) => declaration?.kind === 'body' && !isObserver(declaration) && reachesClause(snapshot, document, block, document, declaration));
  return able ? bodies.map(({ name }) => name) : [];
}
