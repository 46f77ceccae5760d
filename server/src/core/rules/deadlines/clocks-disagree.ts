// Hours and dates that follow from one another and do not: signature at 10:00 and twelve hours is 22:00, not 21:00.

import { indexAt } from '../../model/prose.js';
import { type Clock, compareClocks, writtenClock } from '../../model/calendar.js';
import { clockOfLimit, fieldClock, type Limit, markedLimits, wordedLimits } from '../../resolve/limits.js';
import type { BlockId } from '../../syntax/types.js';
import { proseAt } from '../parts/prose.js';
import { datesAt, quantitiesAt } from '../parts/quantities.js';
import { clauseBlocks, message, nothing, related } from '../tools.js';
import type { CheckContext, Found, Rule } from '../types.js';

export const clocksDisagree: Rule = {
  name: 'clocks-disagree',
  category: 'deadlines',
  severity: 'warning',
  messages: {
    default: 'By its deadline this falls on {computed}, by its words on {written}. Forces that stop by one clock go on by the other. Correct one of them.',
    fields: 'By its deadline the Agreement enters into force on {computed}; the field "in-force" says {written}. Correct one of them.',
    force: 'The clause says {written}; the field "in-force" says {field}. Correct one of them.',
    order: 'The Agreement enters into force on {written}, before it is signed on {signed}. Correct one of the two dates.',
    other: 'The other clock.',
  },
  reads: ['above', 'declarations'],
  blocks: [...clauseBlocks, 'field'],
  checkBlock: (context, block) => ((context.document.model.tree.kind(block) === 'field' || datesAt(context, block).length > 0 || context.document.model.annotationsNamed(block, 'deadline').length > 0) ? find(context, block) : nothing),
};

function* find(context: CheckContext, block: BlockId): Generator<Found> {
  const { model } = context.document;
  if (model.tree.kind(block) === 'field') {
    yield* fieldOrder(context, block);
    return;
  }
  const types = model.annotationsNamed(block, 'clause').flatMap(({ names }) => names.map(({ text }) => text.toLowerCase()));
  const marked = markedLimits(model, block);
  const written = datesAt(context, block).length > 0 ? wordedLimits(model, block) : [];
  if (marked.length === 0 && written.length === 0) return;
  const said = saidClock(context, block, written);
  if (types.includes('entry-into-force')) {
    yield* againstField(context, marked, said);
    if (said && fieldClock(model.agreement.fields, 'in-force')) return;
  }
  if (!said || !said.linked) return;
  const limits = [...marked, ...written].filter(({ duration, event }) => duration !== undefined && event !== undefined && event.kind !== 'words');
  for (const limit of limits) {
    const computed = clockOfLimit(model, limit);
    if (!computed || (compareClocks(computed, said.clock) ?? 0) === 0) continue;
    yield { span: said.span, message: message('default', { computed: writtenClock(computed), written: writtenClock(said.clock) }), related: [related(context.document, limit.span, 'other')] };
    return;
  }
}

interface Said {
  readonly clock: Clock;
  readonly span: Limit['span'];
  /** The words put the date beside a length of time as the same moment. */
  readonly linked: boolean;
}

/** The one date of the clause's words; undefined when it has several, none, or it stands in brackets. */
function saidClock(context: CheckContext, block: BlockId, written: readonly Limit[]): Said | undefined {
  const dates = written.filter((limit): limit is Limit & { readonly clock: Clock } => limit.clock !== undefined);
  const [date, ...more] = dates;
  if (!date || more.length > 0) return undefined;
  const at = quantitiesAt(context, block).find(({ inline }) => inline.span.start === date.span.start);
  if (!at || at.bracketed) return undefined;
  const prose = proseAt(context, block);
  const lengths = written.filter(({ duration }) => duration !== undefined);
  const [length] = lengths;
  const between = length && lengths.length === 1 ? textBetween(prose.text, [at.start, at.end], [indexAt(prose, length.span.start), indexAt(prose, length.span.end)]) : '';
  return { clock: date.clock, span: date.span, linked: same.test(between) };
}

const same = /\b(?:that is|which is|this being|being|namely|i\.e\.|viz)\b|^[^.;]*\($|, or\b/iu;

function textBetween(text: string, a: readonly [number, number], b: readonly [number, number]): string {
  return a[0] < b[0] ? text.slice(a[1], b[0]) : text.slice(b[1], a[0]);
}

/** The clause of entry into force against the field "in-force": by its deadline and by its words. */
function* againstField({ document }: CheckContext, marked: readonly Limit[], said: Said | undefined): Generator<Found> {
  const { fields } = document.model.agreement;
  const field = fields.findLast(({ name }) => name === 'in-force');
  const clock = fieldClock(fields, 'in-force');
  if (!field || !clock) return;
  const beside = [related(document, field.valueSpan, 'other')];
  for (const limit of marked) {
    const computed = limit.event?.kind === 'signature' ? clockOfLimit(document.model, limit) : undefined;
    if (!computed || (compareClocks(computed, clock) ?? 0) === 0) continue;
    yield { span: limit.span, message: message('fields', { computed: writtenClock(computed), written: writtenClock(clock) }), related: beside, severity: 'error' };
    return;
  }
  if (said && (compareClocks(said.clock, clock) ?? 0) !== 0) yield { span: said.span, message: message('force', { written: writtenClock(said.clock), field: writtenClock(clock) }), related: beside };
}

function* fieldOrder({ document }: CheckContext, block: BlockId): Generator<Found> {
  const at = document.model.fieldAt(block);
  if (at?.declaration.kind !== 'agreement' || at.field.name !== 'in-force') return;
  const { fields } = at.declaration;
  const [clock, signed] = [fieldClock([at.field], 'in-force'), fieldClock(fields, 'signed')];
  if (!clock || !signed || (compareClocks(clock, signed) ?? 0) >= 0) return;
  const other = fields.findLast(({ name }) => name === 'signed');
  yield { span: at.field.valueSpan, message: message('order', { written: writtenClock(clock), signed: writtenClock(signed) }), related: other ? [related(document, other.valueSpan, 'other')] : [] };
}
