// A clause that is not open itself and cites one that is bracketed or open as a whole.

import type { BlockId } from '../../syntax/types.js';
import { citationOf } from '../../resolve/asked.js';
import { isAgreed, isOpen, isSettled, marksOpen, openCited } from '../parts/brackets.js';
import { message, nothing, related } from '../tools.js';
import type { CheckContext, Found, Rule } from '../types.js';

export const referenceIntoBrackets: Rule = {
  name: 'reference-into-brackets',
  category: 'brackets',
  severity: 'information',
  messages: {
    default: '{clause} is still open: if it goes, this citation points to nothing. Settle it first, or bracket this clause with it.',
    open: 'Marked as open.',
  },
  reads: ['above', 'structure', 'declarations', '@id', '@option', '@bracket', '@status', 'others'],
  blocks: ['provision', 'paragraph', 'table', 'note'],
  checkBlock: (context, block) => (marksOpen(context.document) ? find(context, block) : nothing),
};

function* find(context: CheckContext, block: BlockId): Generator<Found> {
  const { document } = context;
  const { model } = document;
  // What an agreed clause cites is told by `agreed-on-bracketed`.
  if (isSettled(model) || isOpen(model, block) || isAgreed(model, block)) return;
  for (const { span, clause } of context.shared(block, openCited)) {
    const mark = model.inherited(clause, 'bracket') ?? model.inherited(clause, 'status');
    yield { span, message: message('default', { clause: citationOf(document, clause) }), related: mark ? [related(document, mark.nameSpan, 'open')] : [] };
  }
}
