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
    fix: 'Call it option {free}',
  },
  reads: ['structure', '@option'],
  blocks: clauseBlocks,
  checkBlock: (context, block) => (context.shared(block, alternativesAt).length > 1 ? find(context, block) : nothing),
  /** Two of one letter: the second gets the letter behind the last. One that was lost cannot be made up. */
  fix({ document }, { span, message: { id } }) {
    const { model } = document;
    const at = model.tree.blockAt(span.start);
    const values = alternativesAt({ document }, model.annotationAt(at)?.owner ?? at).map(({ value }) => value);
    const free = id === 'twice' ? behindAll(values) : undefined;
    return free === undefined ? [] : [{ title: message('fix', { free }), changes: [{ uri: document.uri, span, newText: free }], preferred: false }];
  },
};

/** The letter or number behind the last of all; undefined where they are of different kinds. */
function behindAll(values: readonly string[]): string | undefined {
  if (values.every((value) => /^\d{1,3}$/u.test(value))) return String(Math.max(...values.map(Number)) + 1);
  const same = [/^[A-Y]$/u, /^[a-y]$/u, /^[а-ю]$/u, /^[А-Ю]$/u].some((kind) => values.every((value) => kind.test(value)));
  return same ? String.fromCharCode(Math.max(...values.map((value) => value.charCodeAt(0))) + 1) : undefined;
}

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
