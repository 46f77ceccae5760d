// A clause whose reference in braces, or whose `@see`, leads to the clause itself. A step that waits for itself is told by `circular-order`.
// Invariant: of citations in prose nothing is said: "paragraph 2" in the second paragraph is often another text's.

import { ownerOfAnnotation } from '../../model/annotation-blocks.js';
import { withoutName } from '../parts/take-out.js';
import { clauseMeant, message, targetsWritten } from '../tools.js';
import type { Rule } from '../types.js';

export const selfReference: Rule = {
  name: 'self-reference',
  category: 'references',
  severity: 'hint',
  messages: {
    default: '"{written}" is this clause itself. Either another one is meant, or "this paragraph" says it and stays right when clauses are renumbered.',
    annotation: '"@{annotation}" names the clause it stands under. Name the other clause that is meant, or take the annotation out.',
    fix: 'Take it out of "@{annotation}"',
  },
  reads: ['structure', 'declarations', '@id', '@option', 'others'],
  blocks: ['provision', 'annotation'],
  triggers: ['brace'],
  *checkBlock(context, block) {
    const { document } = context;
    const { tree } = document.model;
    const annotation = document.model.annotationAt(block);
    if (annotation && annotation.name !== 'see') return;
    const own = annotation ? ownerOfAnnotation(tree, block) : block;
    for (const { target: { span }, resolution } of context.shared(block, targetsWritten)) {
      if (clauseMeant(document, resolution) !== own) continue;
      yield { span, message: annotation ? message('annotation', { annotation: annotation.name }) : message('default', { written: tree.text.slice(span.start, span.end).replace(/\s+/gu, ' ') }) };
    }
  },
  /** In prose "this paragraph" or another number is meant, and only the drafter knows which. */
  fix({ document }, { span, message: { args } }) {
    const block = document.model.tree.blockAt(span.start);
    const annotation = document.model.annotationAt(block);
    if (!annotation) return [];
    return [{ title: message('fix', { annotation: args['annotation'] ?? '' }), changes: [withoutName(document, block, annotation.targets.map((target) => target.span), span)], preferred: true }];
  },
};
