// Whether an edit of notes leaves everything else as it was: looked at on the texts before and after, around the clause they stand under.
// Invariant: reads from the clause to the second clause behind the edit; nothing further can be another, since no annotation reaches further.

import type { DocumentModel } from '../../model/types.js';
import { annotationName } from '../../syntax/details.js';
import { type BlockId, NO_BLOCK } from '../../syntax/types.js';
import { isStructural } from '../../syntax/walk.js';
import type { Document } from '../../workspace/types.js';
import { isRemark, threadsOf } from './read-notes.js';
import type { Trial } from './trial.js';

/** `until`: the end of the last edit; `more`: notes that come, or go; `gone`: those that go; undefined: whom the others answer is not asked. `threads`: a note that stays would answer another one. */
export function isKeptBesides(trial: Trial, document: Document, owner: BlockId, { until, more, gone }: { readonly until: number; readonly more: number; readonly gone: readonly BlockId[] | undefined }): 'kept' | 'other' | 'threads' {
  const after = trial.after.documents.get(document.uri);
  if (!after) return 'other';
  const ownerAfter = owner === NO_BLOCK ? NO_BLOCK : trial.blockAfter(document, owner);
  if (owner !== NO_BLOCK && ownerAfter === NO_BLOCK) return 'other';
  const places = (offset: number): number => trial.moved(document.uri, { start: offset, end: offset }).start;
  const before = standing(document.model, owner, until, places);
  const now = standing(after.model, ownerAfter, trial.moved(document.uri, { start: until, end: until }).end, (offset) => offset);
  if (before.length !== now.length || before.some((line, i) => line !== now[i])) return 'other';
  const [threadsBefore, threadsNow] = [threadsOf(document.model, owner), threadsOf(after.model, ownerAfter)];
  const count = (threads: typeof threadsNow): number => threads.reduce((sum, { notes }) => sum + notes.length, 0);
  if (count(threadsNow) !== count(threadsBefore) + more) return 'other';
  if (gone === undefined) return 'kept';
  const roots = new Map(threadsNow.flatMap(({ notes }) => notes.map(({ span }) => [span.start, notes[0].span.start] as const)));
  const isSame = threadsBefore.every(({ notes }) => notes.every(({ block, span }) => gone.includes(block) || roots.get(places(span.start)) === places(notes[0].span.start)));
  return isSame ? 'kept' : 'threads';
}

/** Clauses looked at behind the edit. */
const further = 2;

/** What stands there besides notes, comments and blank lines, a string a block. `place`: where an offset stands in the text that is compared. */
function standing({ tree }: DocumentModel, from: BlockId, until: number, place: (offset: number) => number): readonly string[] {
  const lines: string[] = [];
  let seen = 0;
  for (let block = from === NO_BLOCK ? tree.first : from; block !== NO_BLOCK; block = tree.next(block)) {
    const kind = tree.kind(block);
    if (kind === 'blank' || kind === 'comment' || (kind === 'annotation' && isRemark(annotationName(tree, block)))) continue;
    if (isStructural(kind) && tree.start(block) >= until) seen += 1;
    if (seen > further) break;
    const parent = tree.parent(block);
    lines.push(`${kind} ${parent === NO_BLOCK ? -1 : place(tree.start(parent))} ${tree.text.slice(tree.start(block), tree.end(block)).trim()}`);
  }
  return lines;
}
