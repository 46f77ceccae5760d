// A duty to act "as soon as possible", "immediately" or "in due course" with no limit that a clock can measure.

import { isWhollyBracketed } from '../parts/brackets.js';
import type { BlockId } from '../../syntax/types.js';
import { proseAt, spanIn } from '../parts/prose.js';
import { phraseOptions, phrasesFor } from '../parts/phrases.js';
import { isOfPeace } from '../parts/profiles.js';
import { quantitiesAt, sentenceAround } from '../parts/quantities.js';
import { bindingDuty, message, nothing } from '../tools.js';
import type { CheckContext, Found, Rule } from '../types.js';

export const vagueDeadline: Rule = {
  name: 'vague-deadline',
  category: 'deadlines',
  severity: 'information',
  options: phraseOptions,
  messages: {
    default: '"{words}" sets no limit that anybody could verify, so it cannot be said when the duty is broken. Add an outer limit: "{words}, and in any case within 72 hours after …".',
  },
  reads: ['above', 'declarations'],
  blocks: ['provision', 'paragraph'],
  checkBlock: (context, block) => (phrasesFor(context, block, vagueDeadline, 'soon').length > 0 && !context.shared(block, isWhollyBracketed) ? find(context, block) : nothing),
};

function* find(context: CheckContext, block: BlockId): Generator<Found> {
  const { model } = context.document;
  const hits = phrasesFor(context, block, vagueDeadline, 'soon');
  if (!context.shared(block, bindingDuty) || model.annotationsNamed(block, 'deadline').length > 0) return;
  const prose = proseAt(context, block);
  const timed = quantitiesAt(context, block).filter(({ inline: { quantity } }) => quantity.kind === 'duration' || quantity.kind === 'date' || quantity.kind === 'time');
  // In treaties of other kinds such words are common, and rarely what an agreement breaks on.
  const severity = isOfPeace(model) ? 'information' : 'hint';
  for (const { start, end } of hits) {
    const sentence = sentenceAround(prose.text, start);
    if (timed.some((each) => each.start >= sentence.start && each.end <= sentence.end)) continue;
    if (follows.test(prose.text.slice(end, end + 24)) || /\bnot $/iu.test(prose.text.slice(Math.max(0, start - 5), start)) || /^(?:timely|soon)$/iu.test(prose.text.slice(start, end))) continue;
    yield { span: spanIn(prose, start, end), message: message('default', { words: prose.text.slice(start, end) }), severity };
  }
}

/** `immediately after`, `immediately adjacent`, `promptly upon`: an event follows, or no time is meant. */
const follows = /^ (?:after|before|upon|on|following|when|once|adjacent|preceding|prior|above|below|available|applicable|affected|precede)\b/iu;
