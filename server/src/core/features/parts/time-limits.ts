// The limits of a clause that a timetable shows: those of its `@deadline`s; without any, those of its own words that say by when its duty is
// to be done (the slot of resolve/slots.ts), or when the agreement begins and ends.
// Invariant: which amounts of time the words hold is read once and kept through edits of other clauses (`model.own`).

import type { DocumentModel } from '../../model/types.js';
import { isBinding } from '../../model/duties.js';
import { type Limit, limitOfDuration, markedLimits, wordedLimits } from '../../resolve/limits.js';
import { byWhen } from '../../resolve/slot-where-when.js';
import type { BlockId } from '../../syntax/types.js';
import type { Document, Snapshot } from '../../workspace/types.js';

export interface OwnLimit extends Pick<Limit, 'relation' | 'duration' | 'clock' | 'event'> {
  readonly by: 'annotation' | 'words';
  /** As written: the annotation's value, or the amount or date in the clause's words. */
  readonly words: string;
}

/** In order of writing; empty for a clause that sets no limit. */
export function ownLimits(snapshot: Snapshot, document: Document, block: BlockId): readonly OwnLimit[] {
  const { model } = document;
  const marked = markedLimits(model, block);
  if (marked.length > 0) return marked.map((limit) => readLimit(limit, 'annotation', limit.annotation?.value ?? ''));
  const usual = model.annotationsNamed(block, 'clause').flatMap(({ names }) => names.map(({ text }) => text.toLowerCase()));
  if (usual.includes('duration')) {
    const end = limitOfDuration(model, block);
    return end ? [readLimit(end, 'words', wordsOf(model, end))] : [];
  }
  const { spoken } = model.own(readSpoken, block);
  if (spoken.length === 0) return [];
  if (usual.includes('entry-into-force')) return spoken.map(({ limit }) => limit);
  if (!isBinding(model.duty(block)?.kind)) return [];
  const slot = byWhen(snapshot, document, block);
  if (slot.kind !== 'given' || slot.by !== 'words') return [];
  const start = model.tree.start(block);
  return spoken.filter(({ limit, at }) => limit.relation !== 'at' && start + at >= slot.span.start && start + at < slot.span.end).map(({ limit }) => limit);
}

interface Spoken {
  readonly limit: OwnLimit;
  /** From the block's start. */
  readonly at: number;
}

function readSpoken(model: DocumentModel, block: BlockId): { readonly spoken: readonly Spoken[] } {
  const start = model.tree.start(block);
  return { spoken: wordedLimits(model, block).filter(({ relation }) => shown.has(relation)).map((limit) => ({ limit: readLimit(limit, 'words', wordsOf(model, limit)), at: limit.span.start - start })) };
}

/** What says by when; `for` and `every` say how long and how often. */
const shown: ReadonlySet<Limit['relation']> = new Set(['within', 'after', 'before', 'by', 'until', 'at']);

function readLimit({ relation, duration, clock, event }: Limit, by: OwnLimit['by'], words: string): OwnLimit {
  return { by, words, relation, ...(duration ? { duration } : {}), ...(clock ? { clock } : {}), ...(event ? { event } : {}) };
}

function wordsOf({ tree }: DocumentModel, { span }: Limit): string {
  return tree.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
}
