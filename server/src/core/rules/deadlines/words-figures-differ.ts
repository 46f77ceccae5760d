// A number in words whose figures behind it are another number: `seventy-two (48) hours`.

import type { BlockId } from '../../syntax/types.js';
import { proseAt } from '../parts/prose.js';
import { mayHoldPair, quantitiesAt } from '../parts/quantities.js';
import { message, nothing, proseBlocks } from '../tools.js';
import type { CheckContext, Found, Rule } from '../types.js';

export const wordsFiguresDiffer: Rule = {
  name: 'words-figures-differ',
  category: 'deadlines',
  severity: 'warning',
  messages: {
    default: 'The words say {words}, the figures {figures}. Each side can keep to the number that suits it. Make the two agree.',
    fix: 'Change the figures to {words}',
  },
  reads: [],
  blocks: proseBlocks,
  checkBlock: (context, block) => (mayHoldPair(proseAt(context, block).text) ? find(context, block) : nothing),
  fix({ document }, { span, message: { args } }) {
    const text = document.model.tree.text.slice(span.start, span.end);
    const open = text.lastIndexOf('(');
    const words = args['words'] ?? '';
    if (open < 0) return [];
    return [{ title: message('fix', { words }), changes: [{ uri: document.uri, span: { start: span.start + open + 1, end: span.end - 1 }, newText: words }], preferred: false }];
  },
};

function* find(context: CheckContext, block: BlockId): Generator<Found> {
  for (const { inline } of quantitiesAt(context, block)) {
    const { words, quantity, span } = inline;
    if (!words || !('amount' in quantity) || quantity.amount === words.amount || isPart(words.amount, quantity.amount)) continue;
    const { text } = context.document.model.tree;
    const close = text.slice(words.span.end, span.end + 1).indexOf(')');
    const end = close < 0 ? span.end : words.span.end + close + 1;
    yield { span: { start: words.span.start, end }, message: message('default', { words: String(words.amount), figures: String(quantity.amount) }) };
  }
}

/** `mil novecientos ochenta y cinco (1985)`: where the figures end as the words do, the words may go on further in front than was read. */
function isPart(words: number, figures: number): boolean {
  return figures > words && Number.isInteger(words) && String(figures).endsWith(String(words));
}
