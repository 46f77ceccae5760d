// One quantity of one named thing that two clauses give differently: "The armed forces of Ukraine shall not exceed 600,000", and further down 800,000.

import type { BlockId } from '../../syntax/types.js';
import { proseAt } from '../parts/prose.js';
import { quantitiesAt, sentenceAround } from '../parts/quantities.js';
import { message, nothing, related } from '../tools.js';
import type { CheckContext, Found, Rule } from '../types.js';

export const numberConflict: Rule = {
  name: 'number-conflict',
  category: 'deadlines',
  severity: 'information',
  messages: {
    default: 'Here it is {number}, elsewhere {other}, of the same: "{thing}". Each side will keep to the number that suits it. State it once, or make the two equal.',
    other: 'The other number.',
  },
  reads: [],
  blocks: ['provision', 'paragraph'],
  checkBlock: (context, block) => (verbs.test(proseAt(context, block).text) ? find(context, block) : nothing),
  combine({ document }, found) {
    const first = new Map<string, Found>();
    const shown: Found[] = [];
    for (const each of found) {
      const { key = '', amount, number = '', thing = '' } = each.message.args;
      const before = first.get(key);
      if (!before) first.set(key, each);
      else if (before.message.args['amount'] !== amount) {
        shown.push({ span: each.span, message: message('default', { number, thing, other: before.message.args['number'] ?? '' }), related: [related(document, before.span, 'other')] });
      }
      if (first.size > most) break;
    }
    return shown;
  },
};

function* find(context: CheckContext, block: BlockId): Generator<Found> {
  const { text } = proseAt(context, block);
  for (const { inline, start, end, bracketed } of quantitiesAt(context, block)) {
    const { quantity } = inline;
    if (bracketed || (quantity.kind !== 'count' && quantity.kind !== 'length' && quantity.kind !== 'percent')) continue;
    const from = sentenceAround(text, start).start;
    const subject = subjectOf(text.slice(Math.max(from, start - 200), start), from < start - 200);
    if (subject === undefined) continue;
    const unit = quantity.kind === 'percent' ? '%' : quantity.unit;
    yield { span: inline.span, message: message('default', { number: text.slice(start, end), other: '', thing: subject.thing, key: `${subject.key} ${unit}`, amount: String(quantity.amount) }) };
  }
}

const most = 2000;
const verbs = /\b(?:exceed|limited to|amount to)\b/u;
/** The sentence up to the number: what it is about, and what is said of it. */
const statement = /^\s*((?:the |both |all )?\p{L}[^,;:.()[\]]{3,100}?) ((?:shall|may|must) not exceed|(?:shall|must) be limited to|(?:shall|must) amount to)(?: (?:a|the) (?:total|number|strength) of)?\s*$/iu;
/** Subjects that mean another thing in each clause. */
const indefinite = /^(?:it|they|this|these|that|those|such|each|every|any|no|a|an|one|either|neither|which|who|there|the (?:said|same|latter|former|following|above|total|period|term|number|amount|rate|value|fee|cost|tribunal|panel|committee|parties))\b/iu;

function subjectOf(before: string, cut: boolean): { readonly thing: string; readonly key: string } | undefined {
  if (cut) return undefined;
  const match = statement.exec(before.replace(/^\s*In (?:time|times) of (?:peace|war) /u, ''));
  const thing = match?.[1]?.trim() ?? '';
  if (thing === '' || indefinite.test(thing) || thing.split(' ').length < 3) return undefined;
  return { thing, key: `${thing.toLowerCase().replace(/^(?:the|all|both) /u, '').replace(/\s+/gu, ' ')} ${match?.[2]?.toLowerCase().replace(/^\p{L}+ /u, '') ?? ''}` };
}
