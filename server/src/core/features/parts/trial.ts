// The snapshot as it would be after changes that are being offered, and whether what refers to something still means the same in it.
// Invariants: only changed documents are made anew, and of them only what the edits touch is parsed again; nothing is compared but the
// blocks that are asked about. A place is the same one when it begins where the edits moved it (not every block keeps its handle
// through several edits at once).

import { occurrencesIn, placesOf } from '../../resolve/occurrences.js';
import { blockOf, placesIn } from '../../resolve/places.js';
import type { Occurrence, Place } from '../../resolve/types.js';
import type { TextChange } from '../../rules/types.js';
import { type BlockId, NO_BLOCK } from '../../syntax/types.js';
import { inTextOrder, type Moves, movesOf } from '../../text/edits.js';
import { isSameList } from '../../text/same-list.js';
import { SegmentedText } from '../../text/segmented-text.js';
import type { Span } from '../../text/span.js';
import { createDocumentOf, triedDocument } from '../../workspace/document.js';
import { withDocuments } from '../../workspace/snapshot.js';
import type { Document, Snapshot } from '../../workspace/types.js';

export interface Trial {
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** Addresses of the changed documents. */
  readonly changed: readonly string[];
  /** Where a stretch of a document of `before` stands in the one of `after`. */
  moved(uri: string, span: Span): Span;
  /** The block of `after` that begins where a block of `before` went; NO_BLOCK when none does, and for NO_BLOCK. */
  blockAfter(document: Document, block: BlockId): BlockId;
}

/** Undefined when two changes overlap, or one is of a document the snapshot does not have or of the library. */
export function trialOf(snapshot: Snapshot, changes: readonly TextChange[]): Trial | undefined {
  const byDocument = new Map<string, TextChange[]>();
  for (const change of changes) {
    const list = byDocument.get(change.uri);
    if (list) list.push(change);
    else byDocument.set(change.uri, [change]);
  }
  const moves = new Map<string, Moves>();
  const documents: Document[] = [];
  for (const [uri, edits] of byDocument) {
    const document = snapshot.documents.get(uri);
    const edited = document && !document.library ? afterEdits(document, edits) : undefined;
    if (!edited) return undefined;
    documents.push(edited);
    moves.set(uri, movesOf(edits));
  }
  const after = documents.length === 0 ? snapshot : withDocuments(snapshot, documents);
  return {
    before: snapshot,
    after,
    changed: [...byDocument.keys()],
    blockAfter({ uri, model: { tree } }, block) {
      const afterwards = after.documents.get(uri)?.model.tree;
      if (block === NO_BLOCK || !afterwards) return NO_BLOCK;
      const start = startAfter(moves.get(uri), tree.start(block));
      const found = afterwards.blockAt(start);
      return found !== NO_BLOCK && afterwards.start(found) === start ? found : NO_BLOCK;
    },
    moved(uri, { start, end }) {
      const move = moves.get(uri);
      return move ? { start: move.at(start, 'start'), end: move.at(end, 'end') } : { start, end };
    },
  };
}

function startAfter(moves: Moves | undefined, start: number): number {
  return moves ? moves.at(start, 'start') : start;
}

/** Undefined when two edits overlap. */
function afterEdits(document: Document, edits: readonly TextChange[]): Document | undefined {
  const { tree } = document.model;
  const ordered = inTextOrder(edits);
  for (const [i, { span }] of ordered.entries()) if (span.start < (ordered[i - 1]?.span.end ?? 0)) return undefined;
  const isSegmented = tree.text instanceof SegmentedText;
  // From the end, so that what stands in front keeps its place.
  let text = isSegmented ? (tree.text as SegmentedText) : SegmentedText.from(tree.text.slice(0, tree.text.length));
  for (const edit of ordered.reverse()) text = text.edited(edit);
  return isSegmented ? triedDocument(document, text) : createDocumentOf(document.uri, text, document);
}

/** A reference that would no longer mean what it meant. */
export interface Altered {
  /** `lost`: it would mean nothing; `other`: something else; `gained`: words that mean nothing now would mean something. */
  readonly kind: 'lost' | 'other' | 'gained';
  readonly document: Document;
  /** In the text as it is; of what is gained, the block it would stand in. */
  readonly span: Span;
  readonly block: BlockId;
}

export interface Asked {
  /** Of `before`. */
  readonly document: Document;
  readonly block: BlockId;
}

export interface AlteredOptions {
  /** What is expected to change: occurrences of `before`, or of `after` when nothing stood there. */
  readonly isExpected?: (occurrence: Occurrence, document: Document, when: 'before' | 'after') => boolean;
  /** For edits that take a clause elsewhere: the place of `after` that a place of `before` has become; undefined: it stands where it was moved. */
  readonly becomes?: (place: Place) => Place | undefined;
}

/**
 * Every occurrence in the given blocks that means something else after the changes, in the order of the blocks. An occurrence is
 * the same one when it stands where the edits moved it; what resolves to nothing before may resolve to nothing after.
 */
export function* alteredIn(trial: Trial, blocks: Iterable<Asked>, { isExpected = () => false, becomes = () => undefined }: AlteredOptions = {}): Generator<Altered> {
  const keyOfBefore = (place: Place): string => {
    const elsewhere = becomes(place);
    return elsewhere ? keyOf(elsewhere.document.uri, elsewhere.document, blockOf(elsewhere)) : keyOf(place.document.uri, trial.after.documents.get(place.document.uri), trial.blockAfter(place.document, blockOf(place)), blockOf(place));
  };
  const keyOfAfter = (place: Place): string => keyOf(place.document.uri, place.document, blockOf(place));
  for (const { document, block } of blocks) {
    const after = trial.after.documents.get(document.uri);
    const blockNow = trial.blockAfter(document, block);
    const afterwards = new Map<string, Occurrence>();
    if (after && blockNow !== NO_BLOCK) for (const occurrence of meaningIn(trial.after, after, blockNow)) afterwards.set(slotOf(occurrence.kind, occurrence.span), occurrence);
    for (const occurrence of meaningIn(trial.before, document, block)) {
      const slot = slotOf(occurrence.kind, trial.moved(document.uri, occurrence.span));
      const same = afterwards.get(slot);
      afterwards.delete(slot);
      if (isExpected(occurrence, document, 'before')) continue;
      const meant = keysOf(trial.before, document, occurrence, keyOfBefore);
      const means = same && after ? keysOf(trial.after, after, same, keyOfAfter) : [];
      if (isSameList(meant, means)) continue;
      yield { kind: means.length === 0 ? 'lost' : meant.length === 0 ? 'gained' : 'other', document, span: occurrence.span, block };
    }
    if (!after) continue;
    for (const occurrence of afterwards.values()) {
      if (isExpected(occurrence, after, 'after') || keysOf(trial.after, after, occurrence, keyOfAfter).length === 0) continue;
      yield { kind: 'gained', document, span: { start: document.model.tree.start(block), end: document.model.tree.end(block) }, block };
    }
  }
}

function keysOf(snapshot: Snapshot, document: Document, occurrence: Occurrence, key: (place: Place) => string): readonly string[] {
  const resolution = placesOf(snapshot, document, occurrence);
  return resolution.kind === 'resolved' ? placesIn(resolution).map(key).sort() : [];
}

/** Of a place of `after`, by where it begins; one that is there no more has a key that no place of `after` has. */
function keyOf(uri: string, document: Document | undefined, block: BlockId, before: BlockId = NO_BLOCK): string {
  if (block === NO_BLOCK) return before === NO_BLOCK ? `${uri}#` : `${uri}#gone ${before}`;
  return `${uri}#${document?.model.tree.start(block) ?? 'gone'}`;
}

/** The blocks that the changes edit, in order. */
export function* editedBlocks(snapshot: Snapshot, changes: readonly TextChange[]): Generator<Asked> {
  const seen = new Set<string>();
  for (const { uri, span } of changes) {
    const document = snapshot.documents.get(uri);
    if (!document) continue;
    const block = document.model.tree.blockAt(span.start);
    const key = `${uri}#${block}`;
    if (seen.has(key)) continue;
    seen.add(key);
    yield { document, block };
  }
}

/** What in a block means a place that can be meant elsewhere: no keyword, and not the clause's own number. */
function* meaningIn(snapshot: Snapshot, document: Document, block: BlockId): Generator<Occurrence> {
  for (const occurrence of occurrencesIn(snapshot, document, block)) {
    if (occurrence.kind !== 'word' && occurrence.kind !== 'number' && occurrence.kind !== 'clause') yield occurrence;
  }
}

function slotOf(kind: Occurrence['kind'], { start, end }: Span): string {
  return `${kind} ${start}-${end}`;
}
