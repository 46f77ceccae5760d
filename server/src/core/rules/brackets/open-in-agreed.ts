// Anything still open in an agreement that is marked agreed, initialled, signed or in force: brackets, options, blanks, reserved positions.

import type { BlockId } from '../../syntax/types.js';
import { positionOf } from '../../model/annotation-values.js';
import { optionOf as optionLine } from '../../syntax/details.js';
import { isSettled, openBrackets } from '../parts/brackets.js';
import { blanksAt } from '../parts/blanks.js';
import { message, nothing, proseBlocks, related } from '../tools.js';
import type { CheckContext, Found, Rule } from '../types.js';

export const openInAgreed: Rule = {
  name: 'open-in-agreed',
  category: 'brackets',
  severity: 'error',
  messages: {
    bracket: 'The agreement is marked "{status}", and these words stand in brackets: nobody can say whether they bind. Take the brackets or the words out, or change the status.',
    blank: 'The agreement is marked "{status}", and something is still to be filled in here. Fill it in, or change the status.',
    option: 'The agreement is marked "{status}", and holds alternatives: nobody can say which of them binds. Keep one, or change the status.',
    status: 'The agreement is marked "{status}", and this clause "{own}". Settle the clause and take the mark out, or change the status.',
    position: 'The agreement is marked "{status}", and {party} has not accepted this clause. Settle it and take the position out, or change the status.',
    marked: 'Marked here.',
  },
  reads: ['declarations'],
  blocks: [...proseBlocks, 'annotation'],
  checkBlock: (context, block) => (isSettled(context.document.model) ? find(context, block) : nothing),
};

function* find(context: CheckContext, block: BlockId): Generator<Found> {
  const { model } = context.document;
  if (model.tree.kind(block) === 'annotation') {
    yield* inAnnotation(context, block);
    return;
  }
  for (const { span } of context.shared(block, openBrackets)) yield found(context, span, 'bracket');
  for (const span of context.shared(block, blanksAt)) yield found(context, span, 'blank');
  const option = optionLine(model.tree, block);
  if (option) yield found(context, { start: option.keyword.start, end: option.value.end }, 'option');
}

function* inAnnotation(context: CheckContext, block: BlockId): Generator<Found> {
  const annotation = context.document.model.annotationAt(block);
  switch (annotation?.name) {
    case 'status': {
      const own = annotation.value.trim().toLowerCase();
      if (own === 'open' || own === 'bracketed') yield found(context, annotation.valueSpan, 'status', { own });
      return;
    }
    case 'bracket':
      yield found(context, annotation.nameSpan, 'status', { own: 'bracketed' });
      return;
    case 'option':
      yield found(context, annotation.nameSpan, 'option');
      return;
    case 'position': {
      const position = positionOf(annotation);
      if (position && position.verb !== 'accepts') yield found(context, annotation.valueSpan, 'position', { party: position.party.text });
      return;
    }
    default:
  }
}

function found({ document }: CheckContext, span: Found['span'], id: string, args: Readonly<Record<string, string>> = {}): Found {
  const { agreement } = document.model;
  const field = agreement.fields.findLast(({ name }) => name === 'status');
  return { span, message: message(id, { status: agreement.status, ...args }), related: field ? [related(document, field.valueSpan, 'marked')] : [] };
}
