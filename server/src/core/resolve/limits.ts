// When a clause says something is to be done: the limits of its annotations and of its own words, each with what it counts from.
// Invariant: reads one clause; what cannot be read with certainty has no event and no relation rather than a guessed one.

import { type Clock, clockOf, later } from '../model/calendar.js';
import { deadlineOf } from '../model/annotation-values.js';
import { type Duration, readMoment } from '../model/moments.js';
import { indexAt, joinPieces } from '../model/prose.js';
import type { Annotation, DocumentModel } from '../model/types.js';
import { proseOf } from '../syntax/details.js';
import type { BlockId, QuantityInline } from '../syntax/types.js';
import type { Span } from '../text/span.js';
import { eventBehind, type LimitEvent, type LimitRelation, relationOfAmount, relationOfDate } from './limit-words.js';

export type { LimitEvent, LimitRelation } from './limit-words.js';

export interface Limit {
  /** The annotation it was read from; missing for the clause's own words. */
  readonly annotation?: Annotation;
  /** Of the annotation's value, or of the amount or date in the prose. */
  readonly span: Span;
  readonly relation: LimitRelation;
  readonly duration?: Duration;
  readonly clock?: Clock;
  readonly event?: LimitEvent;
}

/** The `@deadline`s written on the block itself that can be read, in order. */
export function markedLimits(model: DocumentModel, block: BlockId): readonly Limit[] {
  return model.annotationsNamed(block, 'deadline').flatMap((annotation): readonly Limit[] => {
    const deadline = deadlineOf(annotation);
    if (!deadline) return [];
    const { duration, date, relation, event } = deadline;
    const clock = date ? clockOf(date) : undefined;
    const named = event ? eventNamed(event.text) : undefined;
    return [{
      annotation, span: annotation.valueSpan, relation: relation ?? (clock ? 'by' : 'within'),
      ...(duration ? { duration } : {}), ...(clock ? { clock } : {}), ...(named ? { event: named } : {}),
    }];
  });
}

/** Limits in the block's own words, in order. Words are read in English, French, Spanish, Ukrainian and Russian (`limit-words.ts`); amounts and dates of other languages have relation `none`. */
export function wordedLimits(model: DocumentModel, block: BlockId): readonly Limit[] {
  const prose = joinPieces(model.tree.text, proseOf(model.tree, block));
  if (!mayHoldTime.test(prose.text)) return [];
  const { language } = model.agreement;
  return model.inline(block).flatMap((inline): readonly Limit[] => {
    if (inline.kind !== 'quantity') return [];
    const { quantity } = inline;
    if (quantity.kind !== 'duration' && quantity.kind !== 'date') return [];
    const start = indexAt(prose, inline.span.start);
    const before = prose.text.slice(Math.max(0, start - 48), start);
    const after = prose.text.slice(indexAt(prose, inline.span.end), indexAt(prose, inline.span.end) + 120);
    if (quantity.kind === 'date') {
      const clock = clockOf({ date: quantity.iso, ...timeBeside(model, block, inline) });
      return clock ? [{ span: inline.span, relation: relationOfDate(before, language), clock }] : [];
    }
    const event = eventBehind(after, language);
    return [{ span: inline.span, relation: relationOfAmount(before, after, language), duration: { amount: quantity.amount, unit: quantity.unit }, ...(event ? { event } : {}) }];
  });
}

/** A quick look before anything is read: an amount of time is always by one of these. */
export const mayHoldTime = /\d|hour|day|week|month|year|minute|heure|\bjours?\b|semaine|\bmois\b|année|\bans?\b|\bhoras?\b|día|semana|\bmes(?:es)?\b|año|годин|доб|дн|день|тиж|місяц|рок|рік|час|сут|недел|год|лет/u;

/** Of a clause that says how long the agreement lasts, the one limit that is its end: its `@deadline`, else "until" a date or "for" a time. */
export function limitOfDuration(model: DocumentModel, block: BlockId): Limit | undefined {
  const marked = markedLimits(model, block);
  const limits = marked.length > 0 ? marked : wordedLimits(model, block).filter(({ relation, clock, duration }) => (clock ? relation === 'until' || relation === 'by' : duration && relation === 'for'));
  const [end, ...others] = limits;
  if (!end || others.length > 0) return undefined;
  return end.duration && (!end.event || end.event.kind === 'words') ? { ...end, event: { kind: 'entry-into-force' } } : end;
}

/** The moments of the events that the agreement's own fields give. */
export function eventClock({ agreement }: DocumentModel, event: LimitEvent): Clock | undefined {
  if (event.kind === 'named' || event.kind === 'words') return undefined;
  return fieldClock(agreement.fields, event.kind === 'signature' ? 'signed' : 'in-force');
}

/** The moment a field of that name gives; undefined when there is none that can be read. */
export function fieldClock(fields: readonly { readonly name: string; readonly value: string }[], name: string): Clock | undefined {
  const moment = readMoment(fields.findLast((field) => field.name === name)?.value ?? '');
  return moment ? clockOf(moment) : undefined;
}

/** When the limit falls, as far as dates are known: its date, or its event's moment and the time behind or in front of it. */
export function clockOfLimit(model: DocumentModel, limit: Limit): Clock | undefined {
  if (limit.clock) return limit.clock;
  const from = limit.event ? eventClock(model, limit.event) : undefined;
  if (!from) return undefined;
  return limit.duration ? later(from, limit.duration, limit.relation === 'before' ? -1 : 1) : from;
}

/** True when both count from the same. */
export function sameEvent(a: LimitEvent | undefined, b: LimitEvent | undefined): boolean {
  if (!a || !b) return a === b;
  return a.kind === b.kind && (a.kind !== 'named' || (b.kind === 'named' && a.name === b.name)) && (a.kind !== 'words' || (b.kind === 'words' && a.words === b.words));
}

function eventNamed(text: string): LimitEvent {
  const name = text.toLowerCase();
  return name === 'signature' || name === 'entry-into-force' ? { kind: name } : { kind: 'named', name };
}

/** `2200 hours on 27 July 1953`, `27 July 1953 at 22:00`: the one hour of the block beside its one date. */
function timeBeside(model: DocumentModel, block: BlockId, date: QuantityInline): { readonly time?: string; readonly zone?: string } {
  let time: { readonly time: string; readonly zone?: string } | undefined;
  for (const inline of model.inline(block)) {
    if (inline.kind !== 'quantity' || inline === date) continue;
    const { quantity } = inline;
    if (quantity.kind === 'date') return {};
    if (quantity.kind !== 'time') continue;
    if (time) return {};
    time = { time: quantity.iso, ...(quantity.zone === undefined ? {} : { zone: quantity.zone }) };
  }
  return time ?? {};
}
