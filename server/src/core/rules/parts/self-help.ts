// Clauses that let a party answer a breach by itself: stop performing, act, take measures.
// Invariant: only where the same block speaks of a breach or of a duty that was not kept; a security exception is no answer to one.

import { lettered } from '../../text/lettered.js';
import type { BlockId } from '../../syntax/types.js';
import type { CheckContext } from '../types.js';
import { proseAt } from './prose.js';

const answer = lettered(
  String.raw`(?<![\p{L}])(?:may|shall be (?:free|entitled) to|is (?:free|entitled) to|are (?:free|entitled) to|shall have the right to|has the right to)(?: (?!not)[\p{L}-]+){0,3}? ?,?[^;.]{0,60}?(?:take (?:whatever|any|such|all|the|appropriate|necessary)(?: [\p{L}-]+){0,2} (?:action|actions|measures?|steps?)|resume (?:hostilities|operations|military|fire|fighting)|suspend (?:[\p{L}-]+ ){0,4}(?:performance|application|implementation|compliance|operation|obligations?|duty|duties|agreement|withdrawal|armistice|cease-?fire)|consider (?:itself|themselves) (?:no longer bound|released|free|relieved)|terminate (?:this|the) [\p{L}-]+|retaliate|use force|return fire)(?![\p{L}])`,
  'iu',
);
const fault = /violat|breach|fail(?:s|ed|ure)?\b|infring|non-?compli|(?:is|are|has|have|does|do) not (?:been )?(?:withdrawn|compl|perform|observ|kept|carried|honou?r|fulfil|met|respect|abide)/iu;

export interface Answer {
  /** Indices of the prose: from `may` to the end of what may be done. */
  readonly start: number;
  readonly end: number;
  /** From there to the end of the block: what may set a limit to it. */
  readonly rest: string;
  /** The part of the sentence it stands in, up to it. */
  readonly before: string;
}

/** What the block's prose lets a party do by itself against a breach; undefined for nothing. For `context.shared`. */
export function answerToBreach(context: CheckContext, block: BlockId): Answer | undefined {
  const { text } = proseAt(context, block);
  if (!fault.test(text)) return undefined;
  const match = answer.exec(text);
  if (!match) return undefined;
  const sentence = Math.max(text.lastIndexOf('. ', match.index), text.lastIndexOf('; ', match.index)) + 1;
  const end = match.index + match[0].length;
  return { start: match.index, end, rest: text.slice(match.index), before: text.slice(sentence, match.index) };
}
