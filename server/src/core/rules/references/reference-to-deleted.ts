// A reference to a clause of which only the number is left: "[deleted]", "(reserved)", "[moved to 12]".

import { clauseSelection } from '../../resolve/places.js';
import { deletedText } from '../parts/deleted.js';
import { citationsWritten, clauseMeant, memberSpan, message, related, targetsWritten, writtenBlocks } from '../tools.js';
import type { Rule } from '../types.js';

export const referenceToDeleted: Rule = {
  name: 'reference-to-deleted',
  category: 'references',
  severity: 'warning',
  messages: {
    default: '"{written}" leads to a clause of which only the number is left ("{text}"). What it referred to is gone or elsewhere; correct the reference, or strike it.',
    there: 'The clause it leads to.',
  },
  reads: ['structure', 'declarations', '@id', '@option', 'others'],
  blocks: writtenBlocks,
  *checkBlock(context, block) {
    const { document } = context;
    const { tree } = document.model;
    const found = [
      ...context.shared(block, targetsWritten).map(({ target, resolution }) => ({ span: target.span, resolution })),
      ...context.shared(block, citationsWritten).flatMap(({ citation, places }) => places.map(({ member, resolution }) => ({ span: memberSpan(citation, member), resolution }))),
    ];
    for (const { span, resolution } of found) {
      const there = clauseMeant(document, resolution);
      if (there === undefined || there === block) continue;
      const text = deletedText(document, there);
      if (text === undefined) continue;
      yield {
        span,
        message: message('default', { written: tree.text.slice(span.start, span.end).replace(/\s+/gu, ' '), text }),
        related: [related(document, clauseSelection(document.model, there), 'there')],
      };
    }
  },
};
