// Something that is to hold "until further notice", "for the time being", "for as long as necessary": it has a beginning and no end.

import type { BlockId } from '../../syntax/types.js';
import { isOfPeace } from '../parts/profiles.js';
import { proseAt, spanIn } from '../parts/prose.js';
import { quantitiesAt, sentenceAround } from '../parts/quantities.js';
import { message, nothing } from '../tools.js';
import type { CheckContext, Found, Rule } from '../types.js';

export const periodWithoutEnd: Rule = {
  name: 'period-without-end',
  category: 'deadlines',
  severity: 'warning',
  messages: {
    default: '"{words}" has no end that anybody could name, and nothing says who may end it. What was meant for a time becomes lasting. Write a date, a length of time, or the event that ends it.',
  },
  reads: ['declarations'],
  blocks: ['provision', 'paragraph'],
  checkBlock: (context, block) => (mayHold.test(proseAt(context, block).text) ? find(context, block) : nothing),
};

function* find(context: CheckContext, block: BlockId): Generator<Found> {
  const { model } = context.document;
  const prose = proseAt(context, block);
  const { text } = prose;
  if (!model.isClause(block)) return;
  const armed = isOfPeace(model);
  for (const found of text.matchAll(endless)) {
    // "Temporarily" is said of much that is no measure between the sides of a conflict.
    if (!armed && /^temporarily/iu.test(found[0])) continue;
    const sentence = sentenceAround(text, found.index);
    const rest = text.slice(sentence.start, sentence.end).replace(found[0], ' ');
    const timed = quantitiesAt(context, block).some(({ inline: { quantity }, start, end }) => (quantity.kind === 'duration' || quantity.kind === 'date') && start >= sentence.start && end <= sentence.end);
    if (timed || ends.test(rest) || (/^for/iu.test(found[0]) && ofTheText.test(rest)) || /^ (?:in force|applicable|prevailing|holding)/iu.test(text.slice(found.index + found[0].length))) continue;
    yield { span: spanIn(prose, found.index, found.index + found[0].length), message: message('default', { words: found[0] }), severity: armed ? 'warning' : 'information' };
  }
}

const endless = /\b(?:until further notice|for the time being|for an (?:indefinite|undetermined|unlimited) (?:period|time|term|duration)(?: of time)?|temporarily (?:suspend|clos|occup|administer|station|remain|hold|restrict|halt)\p{L}{0,6})\b/giu;
/** An agreement that is concluded for an indefinite period ends by other clauses; so do contracts. */
const ofTheText = /\b(?:Agreement|Treaty|Protocol|Convention|Memorandum|Pact|concluded|contracts?|valid|in force|laws?)\b/iu;
/** Words that may give the end. */
const ends = /\b(?:until|till|pending|unless|no longer than|not longer than|terminate[sd]?|ends?|expires?|expiry|withdraw\p{L}{0,5}|revoke\p{L}?|conclusion of|entry into force|as long as|so long as|resum\p{L}{1,7})\b/iu;

/** One of these stands in each of them. */
const mayHold = /further notice|time being|indefinite|unlimited|undetermined|emporarily/u;
