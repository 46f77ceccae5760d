// A clause marked agreed that is not: brackets in its own words, a bracket around it, or a citation of a clause that is open.

import type { BlockId } from '../../syntax/types.js';
import { citationOf } from '../../resolve/asked.js';
import { isAgreed, isSettled, marksAgreed, openBrackets, openCited } from '../parts/brackets.js';
import { clauseBlocks, message, nothing, related } from '../tools.js';
import type { CheckContext, Found, Rule } from '../types.js';

export const agreedOnBracketed: Rule = {
  name: 'agreed-on-bracketed',
  category: 'brackets',
  severity: 'warning',
  messages: {
    default: 'This clause is marked "{status}" and leans on {clause}, which is open: it is agreed only if that is. Settle {clause} first, or mark this one "@status open".',
    words: 'This clause is marked "{status}", and these words stand in brackets. Take the brackets or the words out, or mark the clause "@status bracketed".',
    around: 'This clause is marked "{status}" inside of brackets. Take "@bracket" out, or the mark.',
    mark: 'Marked here.',
  },
  reads: ['above', 'structure', 'declarations', '@id', '@option', '@bracket', '@status', 'others'],
  blocks: clauseBlocks,
  checkBlock: (context, block) => (marksAgreed(context.document) ? find(context, block) : nothing),
};

function* find(context: CheckContext, block: BlockId): Generator<Found> {
  const { document } = context;
  const { model } = document;
  if (isSettled(model) || !isAgreed(model, block)) return;
  const mark = model.inherited(block, 'status');
  if (!mark) return;
  const status = mark.value.trim();
  const marked = [related(document, mark.valueSpan, 'mark')];
  const bracket = mark.owner === block ? model.inherited(block, 'bracket') : undefined;
  if (bracket) yield { span: mark.valueSpan, message: message('around', { status }), related: [related(document, bracket.nameSpan, 'mark')] };
  for (const { span } of context.shared(block, openBrackets)) yield { span, message: message('words', { status }), related: marked };
  if (bracket) return;
  for (const { span, clause } of context.shared(block, openCited)) yield { span, message: message('default', { status, clause: citationOf(document, clause) }), related: marked };
}
