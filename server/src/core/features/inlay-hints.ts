// Words shown in the text that are not of it: the heading of what is cited, the citation of what has no number, who enforces a clause without
// saying so itself, the date on which a deadline falls.
// Invariants: each kind is shown only when it is wanted; nothing is shown that is not certain; only the blocks of the asked stretch are read.

import type { DocumentModel } from '../model/types.js';
import { writtenClock } from '../model/calendar.js';
import { enforcement, enforcementSaid } from '../resolve/enforcement.js';
import { clockOfLimit, markedLimits } from '../resolve/limits.js';
import { citationsStandingIn, placesOf } from '../resolve/occurrences.js';
import { headingOf, isDerivedTitle } from '../syntax/details.js';
import { type BlockId, NO_BLOCK } from '../syntax/types.js';
import { isStructural } from '../syntax/walk.js';
import type { Span } from '../text/span.js';
import type { Document, Snapshot } from '../workspace/types.js';

export interface HintKinds {
  readonly headings: boolean;
  readonly citations: boolean;
  readonly enforcedBy: boolean;
  readonly deadlines: boolean;
}

export interface InlayHint {
  readonly kind: keyof HintKinds;
  /** Where it stands. */
  readonly offset: number;
  /** Words of the text, an id, a date: what is said of it is the renderer's. */
  readonly words: string;
}

/** A screen has no more; who asks for a whole long text gets those of its beginning. */
const most = 500;

/** Those of the blocks that begin in the stretch or reach into it, in order of position. */
export function inlayHints(snapshot: Snapshot, document: Document, asked: Span, kinds: HintKinds): readonly InlayHint[] {
  const { tree } = document.model;
  const hints: InlayHint[] = [];
  if (!kinds.headings && !kinds.citations && !kinds.enforcedBy && !kinds.deadlines) return hints;
  for (let block = tree.blockAt(asked.start); block !== NO_BLOCK && tree.start(block) < asked.end && hints.length < most; block = tree.next(block)) {
    hints.push(...hintsOf(snapshot, document, block, kinds).filter(({ offset }) => asked.start <= offset && offset <= asked.end));
  }
  return hints.sort((a, b) => a.offset - b.offset).slice(0, most);
}

function hintsOf(snapshot: Snapshot, document: Document, block: BlockId, kinds: HintKinds): readonly InlayHint[] {
  const { model } = document;
  const kind = model.tree.kind(block);
  if (kind === 'annotation') return kinds.deadlines ? deadlineHints(model, block) : [];
  if (!isStructural(kind)) return [];
  return [
    ...(kinds.citations ? citationHints(model, block) : []),
    ...(kinds.headings ? headingHints(snapshot, document, block) : []),
    ...(kinds.enforcedBy ? enforcerHints(snapshot, document, block) : []),
  ];
}

/** In front of an unnumbered paragraph that is a clause of its own. */
function citationHints(model: DocumentModel, block: BlockId): readonly InlayHint[] {
  const { tree } = model;
  if (tree.ordinal(block) === 0 || !model.isClause(block) || isDerivedTitle(tree, block)) return [];
  const start = model.extent(block).start;
  return [{ kind: 'citations', offset: start, words: model.citation(block) }];
}

/** Behind each citation that means one clause: its heading, unless one stands under that heading oneself. */
function headingHints(snapshot: Snapshot, document: Document, block: BlockId): readonly InlayHint[] {
  const hints: InlayHint[] = [];
  for (const occurrence of citationsStandingIn(document, block)) {
    if (occurrence.kind !== 'citation' && occurrence.kind !== 'reference') continue;
    const resolution = placesOf(snapshot, document, occurrence);
    const place = resolution.kind === 'resolved' && resolution.places.length === 1 ? resolution.places[0] : undefined;
    if (place?.kind !== 'clause') continue;
    const heading = nearest(place.document.model, place.block);
    if (heading === NO_BLOCK || (place.document === document && heading === nearest(document.model, block))) continue;
    const words = titleOf(place.document.model, heading);
    // Several words may already follow it: `Article 5 (Entry into Force)`.
    const behind = document.model.tree.text.slice(occurrence.span.end, occurrence.span.end + words.length + 8);
    if (words !== '' && !behind.includes(words)) hints.push({ kind: 'headings', offset: occurrence.span.end, words });
  }
  return hints;
}

function nearest({ tree }: DocumentModel, block: BlockId): BlockId {
  let at = block;
  while (at !== NO_BLOCK && tree.kind(at) !== 'heading') at = tree.parent(at);
  return at;
}

/** Without keyword and number; '' when it has none. */
function titleOf({ tree }: DocumentModel, heading: BlockId): string {
  const title = headingOf(tree, heading)?.title;
  return title === undefined ? '' : tree.text.slice(title.start, title.end).replace(/\s+/gu, ' ').trim();
}

/** Behind a duty that has who enforces it from above. */
function enforcerHints(snapshot: Snapshot, document: Document, block: BlockId): readonly InlayHint[] {
  const { model } = document;
  const said = enforcementSaid(snapshot, document, block, 'enforced-by');
  if (said === undefined || said.from === block) return [];
  const duty = model.duty(block)?.kind;
  if (duty !== 'obligation' && duty !== 'prohibition') return [];
  const { bodies } = enforcement(snapshot, document, block);
  if (bodies.length === 0) return [];
  const end = endOfWords(model, block);
  return [{ kind: 'enforcedBy', offset: end, words: bodies.map(({ name }) => name).join(', ') }];
}

function endOfWords({ tree }: DocumentModel, block: BlockId): number {
  const text = tree.text.slice(tree.start(block), tree.end(block));
  return tree.start(block) + text.trimEnd().length;
}

/** Behind a deadline that counts from an event whose date the agreement gives. */
function deadlineHints(model: DocumentModel, block: BlockId): readonly InlayHint[] {
  const annotation = model.annotationAt(block);
  if (annotation?.name !== 'deadline') return [];
  const limit = markedLimits(model, annotation.owner).find((each) => each.annotation?.block === block);
  if (limit?.event === undefined) return [];
  const clock = clockOfLimit(model, limit);
  return clock === undefined ? [] : [{ kind: 'deadlines', offset: annotation.valueSpan.end, words: writtenClock(clock) }];
}
