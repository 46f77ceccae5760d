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
  messages: { default: 'The number is written twice, in words and in figures. At the next change one of the two may be forgotten; write it once.' },
  reads: [],
  blocks: proseBlocks,
  checkBlock: (context, block) => (mayHoldPair(proseAt(context, block).text) ? find(context, block) : nothing),
};

function* find(context: CheckContext, block: BlockId): Generator<Found> {
  for (const { inline } of quantitiesAt(context, block)) {
    if (inline.words) yield { span: inline.span, message: message('default') };
  }
}
