// Alternatives whose letters or numbers leave one out, or give one twice.

import type { BlockId } from '../../syntax/types.js';
import { alternativesAt } from '../parts/alternatives.js';
import { clauseBlocks, message, nothing, related } from '../tools.js';
import type { CheckContext, Found, Rule } from '../types.js';

export const optionGap: Rule = {
  name: 'option-gap',
  category: 'brackets',
  severity: 'warning',
  messages: {
    default: 'There is an option {option} and no option {missing}: it was dropped or lost, and who speaks of "option {missing}" means a text nobody has. Letter the options anew, or put it back.',
    twice: 'There are two options {option}: who accepts it may mean either. Give one of them another letter.',
    first: 'The first option {option}.',
  },
  reads: ['structure', '@option'],
  blocks: clauseBlocks,
  checkBlock: (context, block) => (context.shared(block, alternativesAt).length > 1 ? find(context, block) : nothing),
};

function* find(context: CheckContext, block: BlockId): Generator<Found> {
  const all = context.shared(block, alternativesAt);
  const own = all.find((each) => each.block === block);
  if (!own) return;
  const option = own.value;
  const [first] = all.filter(({ value }) => value.toLowerCase() === option.toLowerCase());
  if (first && first !== own) {
    yield { span: own.span, message: message('twice', { option }), related: [related(context.document, first.span, 'first', { option })] };
    return;
  }
  const missing = before(option);
  if (missing !== undefined && !all.some(({ value }) => value.toLowerCase() === missing.toLowerCase())) yield { span: own.span, message: message('default', { option, missing }) };
}

/** The letter or number in front; undefined in front of the first, and of what is neither. */
function before(value: string): string | undefined {
  if (/^\d{1,3}$/u.test(value)) return Number(value) > 1 ? String(Number(value) - 1) : undefined;
  if (!/^[B-Zb-zБ-Яб-я]$/u.test(value)) return undefined;
  return String.fromCharCode(value.charCodeAt(0) - 1);
}
