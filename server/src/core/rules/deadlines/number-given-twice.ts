// A number written in words and again in figures, agreeing or not: a style some offices forbid.

import type { BlockId } from '../../syntax/types.js';
import { proseAt } from '../parts/prose.js';
import { mayHoldPair, quantitiesAt } from '../parts/quantities.js';
import { message, nothing, proseBlocks } from '../tools.js';
import type { CheckContext, Found, Rule } from '../types.js';

export const numberGivenTwice: Rule = {
  name: 'number-given-twice',
  category: 'deadlines',
  severity: 'hint',
  offByDefault: true,
  messages: {
    default: 'The number is written twice, in words and in figures. At the next change one of the two may be forgotten; write it once.',
    figures: 'Keep the figures, "{kept}"',
    words: 'Keep the words, "{kept}"',
  },
  reads: [],
  blocks: proseBlocks,
  checkBlock: (context, block) => (mayHoldPair(proseAt(context, block).text) ? find(context, block) : nothing),
  /** Where the two are the same number; else see `words-figures-differ`. */
  fix({ document }, { span }) {
    const { model } = document;
    const inline = model.inline(model.tree.blockAt(span.start)).find((each) => each.kind === 'quantity' && each.span.start === span.start);
    if (inline?.kind !== 'quantity' || !inline.words || !('amount' in inline.quantity) || inline.quantity.amount !== inline.words.amount) return [];
    const written = /^([^()]*?)(\s*)\((\d[^()]*)\)([^()]*)$/u.exec(model.tree.text.slice(span.start, span.end));
    const [, words = '', blank = '', figures = '', unit = ''] = written ?? [];
    if (!written) return [];
    return [['figures', figures], ['words', words]].map(([id = '', kept = '']) => ({
      title: message(id, { kept: kept + unit }), preferred: false,
      changes: [{ uri: document.uri, span: { start: span.start, end: span.start + words.length + blank.length + figures.length + 2 }, newText: kept }],
    }));
  },
};

function* find(context: CheckContext, block: BlockId): Generator<Found> {
  for (const { inline } of quantitiesAt(context, block)) {
    if (inline.words) yield { span: inline.span, message: message('default') };
  }
}
