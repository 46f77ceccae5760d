// What is remarked in a text: every `@note` and `@position` as threads, with where they stand and what they are said of.
// Invariant: what is answered hangs on the lines of notes and tags and on what they stand under; nothing is looked up outside the text.

import type { DocumentModel } from '../model/types.js';
import { type BlockId, NO_BLOCK } from '../syntax/types.js';
import type { Span } from '../text/span.js';
import type { Document } from '../workspace/types.js';
import { allThreads, type NoteThread } from './parts/read-notes.js';

export interface NotedThread extends NoteThread {
  /** The citation of the clause, the id of a declaration, of the agreement its own. */
  readonly place: string;
  /** Words of `@tag` under the same clause. */
  readonly tags: readonly string[];
}

/** All threads of a text, in the order in which they begin. */
export function notesOf(document: Document): readonly NotedThread[] {
  return [...notesInSteps(document)].sort((a, b) => a.notes[0].span.start - b.notes[0].span.start);
}

/** The same clause after clause, so that others can go first in between: a provision's notes may stand behind those of its points. */
export function* notesInSteps({ model }: Document): Generator<NotedThread> {
  for (const thread of allThreads(model)) yield { ...thread, place: placeOf(model, thread.owner), tags: tagsOf(model, thread.owner) };
}

/** Stretches of a text whose lines belong to clauses: all that stands between declarations. In order, never empty ones. */
export function clauseStretches({ model }: Document): readonly Span[] {
  const stretches: Span[] = [];
  let from = 0;
  for (const { extent } of model.declarations) {
    if (extent.start > from) stretches.push({ start: from, end: extent.start });
    from = Math.max(from, extent.end);
  }
  const { length } = model.tree.text;
  if (length > from) stretches.push({ start: from, end: length });
  return stretches.filter(({ start, end }) => /\S/u.test(model.tree.text.slice(start, Math.min(end, start + 2000))));
}

function placeOf(model: DocumentModel, owner: BlockId): string {
  if (owner === NO_BLOCK) return model.agreement.id.text;
  return model.declarationAt(owner)?.id.text ?? model.citation(owner);
}

function tagsOf(model: DocumentModel, owner: BlockId): readonly string[] {
  return model.annotationsNamed(owner, 'tag').flatMap(({ names }) => names.map(({ text }) => text));
}
