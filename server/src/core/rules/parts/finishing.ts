// Duties of a kind that is done once and for all, and whether anything says by when.
// Invariant: English words only; a clause that holds or inherits any sign of time is left alone.

import { mayHoldTime } from '../../resolve/limits.js';
import { type BlockId, NO_BLOCK } from '../../syntax/types.js';
import type { Span } from '../../text/span.js';
import type { CheckContext } from '../types.js';
import { isOfPeace } from './profiles.js';
import { proseAt, spanIn } from './prose.js';
import { dutySlots } from './slots.js';

/** The verb that can be finished, of a duty without any time; undefined for all other clauses. */
export function readDuty(context: CheckContext, block: BlockId): { readonly verb: string; readonly span: Span } | undefined {
  const { model } = context.document;
  if (!isOfPeace(model)) return undefined;
  const slots = context.shared(block, dutySlots);
  if (slots?.kind !== 'obligation') return undefined;
  const prose = proseAt(context, block);
  const verb = finishing.exec(prose.text);
  if (!verb?.[1] || timed.test(prose.text) || mayHoldTime.test(prose.text) || slots.byWhen.kind !== 'missing') return undefined;
  for (let at = block; at !== NO_BLOCK; at = model.chapeau(at)) {
    if (model.annotationsNamed(at, 'deadline').length > 0 || model.annotationsNamed(at, 'after').length > 0) return undefined;
    if (at !== block && (timed.test(model.textOf(at)) || mayHoldTime.test(model.textOf(at)))) return undefined;
  }
  const start = verb.index + verb[0].length - verb[1].length;
  return { verb: verb[1].toLowerCase(), span: spanIn(prose, start, start + verb[1].length) };
}

const verbs = 'withdraw|evacuate|dismantle|demolish|disarm|demobili[sz]e|disband|release|repatriate|hand over|surrender|remove|destroy|return|vacate|clear|demarcate|exchange';
/** `shall withdraw`, `shall be released`, `(a) withdraw …` under a chapeau. */
const finishing = new RegExp(String.raw`(?:\b(?:shall|must|undertakes? to|agrees? to)(?: (?:each|both|fully|completely|jointly|also))? (?:be )?|^)((?:${verbs})(?:ed|d|n)?)\b`, 'iu');
/** Anything that may say when. */
const timed = /\b(?:when|whenever|once|after|before|until|upon|within|immediately|forthwith|promptly|at once|without delay|as soon as|in due|during|while|if|unless|from time|stages?|phases?|simultaneous\p{L}*|annex|schedule|timetable|plan|procedures?|request|daily|regularly)\b/iu;
