// An hour on a certain day without the zone by which it is told, in a text that nowhere says by which clock its hours go.

import type { BlockId } from '../../syntax/types.js';
import { isStructural } from '../../syntax/walk.js';
import { readMoment } from '../../model/moments.js';
import { proseAt, spanIn } from '../parts/prose.js';
import { datesAt, quantitiesAt } from '../parts/quantities.js';
import { message, nothing } from '../tools.js';
import type { CheckContext, Found, Rule } from '../types.js';

export const hourWithoutZone: Rule = {
  name: 'hour-without-zone',
  category: 'deadlines',
  severity: 'warning',
  messages: {
    default: '"{hour}" does not say by which clock. Sides in different zones, or one that keeps summer time, will stop at different moments. Add the zone ("Kyiv time", "UTC"), or say once that all hours of the Agreement are given in one.',
    field: 'The hour has no zone. Add it: "{hour} +03:00" or "{hour} Europe/Kyiv".',
    general: 'By which clock the hours of the text are given.',
  },
  reads: ['declarations'],
  blocks: ['provision', 'paragraph', 'field', 'annotation'],
  checkBlock: (context, block) => ((!isStructural(context.document.model.tree.kind(block)) || mayHold.test(proseAt(context, block).text)) ? find(context, block) : nothing),
  combine(_context, found) {
    let shown = 0;
    for (const each of found) {
      if (each.message.id === 'general') return [];
      shown += 1;
      if (shown > most) break;
    }
    return undefined;
  },
};

function* find(context: CheckContext, block: BlockId): Generator<Found> {
  const { model } = context.document;
  const kind = model.tree.kind(block);
  if (kind === 'field' || kind === 'annotation') {
    const field = kind === 'field' ? model.fieldAt(block) : undefined;
    const annotation = kind === 'annotation' ? model.annotationAt(block) : undefined;
    const value = field?.field.name === 'in-force' && field.declaration.kind === 'agreement' && !over.has(field.declaration.status) ? field.field : annotation?.name === 'deadline' ? annotation : undefined;
    const moment = value ? readMoment(value.value) : undefined;
    if (value && moment?.time !== undefined && moment.zone === undefined) yield { span: value.valueSpan, message: message('field', { hour: `${moment.date} ${moment.time}` }) };
    return;
  }
  const prose = proseAt(context, block);
  const { text } = prose;
  const general = text.includes('hour') || text.includes('Hour') || text.includes('times') || text.includes('Times') ? statement.exec(text) : null;
  if (general) yield { span: spanIn(prose, general.index, general.index + general[0].length), message: message('general') };
  if (datesAt(context, block).length === 0 || named.test(text)) return;
  for (const { inline: { quantity, span }, bracketed } of quantitiesAt(context, block)) {
    if (quantity.kind !== 'time' || quantity.zone !== undefined || bracketed) continue;
    yield { span, message: message('default', { hour: model.tree.text.slice(span.start, span.end).replace(/\s+/gu, ' ') }) };
  }
}

/** The hour has come and gone: nobody has to keep it any more. */
const over: ReadonlySet<string> = new Set(['in-force', 'superseded', 'terminated']);
const most = 2000;
/** `All hours in this Agreement are given in Kyiv time`. */
const statement = /\b(?:hours?|times?|clock)\b[^.;]{0,60}\b(?:given|expressed|stated|reckoned|counted|refers?|means?|are|is)\b[^.;]{0,24}\b(?:UTC|GMT|\p{L}{1,20} (?:standard |summer |local |mean )?time|Universal Time)/iu;
/** Words that name a clock. */
const named = /\btime\b(?! (?:of|limit|the|this))|UTC|GMT|\bZ\b|[+-]\d{2}:\d{2}|\bhora (?:de|local|oficial)\b|\bheure (?:de|locale|d')|за .{2,24} часом|по .{2,24} времени|시각|표준시/iu;
/** An hour, or a statement of the clock, has one of these. */
const mayHold = /\d:\d|\d ?h|[Hh]our|[Tt]imes/u;
