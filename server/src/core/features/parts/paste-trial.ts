// Stretches of one text put into another, tried: the snapshot as it would be, and where each place of the source stands in it.
// Invariants: line ends become the target's; a place that is not carried along keeps its document. Nothing is taken for the same clause
// but what begins where it was carried to.

import { clauseSelection } from '../../resolve/places.js';
import type { Place } from '../../resolve/types.js';
import { type BlockId, NO_BLOCK } from '../../syntax/types.js';
import { applyEdits, type Edit, movesOf } from '../../text/edits.js';
import { getOrPut } from '../../text/get-or-put.js';
import { contains, type Span } from '../../text/span.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import { type Cite, citesIn } from './renumber-cites.js';
import { trialOf } from './trial.js';

/** What is carried, and what it takes the place of. */
export interface Piece {
  readonly source: Document;
  /** Of the source's text. */
  readonly from: Span;
  /** Of the target's text: empty for what is only put in. */
  readonly at: Span;
  readonly lead: string;
  readonly trail: string;
}

/** Replacements in a piece, in offsets of its source. */
export type PieceEdits = ReadonlyMap<Piece, readonly Edit[]>;

export class PasteTrial {
  readonly #cites = new Map<BlockId, readonly Cite[]>();

  private constructor(
    readonly before: Snapshot,
    readonly after: Snapshot,
    /** The target with the pieces in it. */
    readonly document: Document,
    /** What each piece puts into the target. */
    readonly texts: ReadonlyMap<Piece, string>,
    readonly pieces: readonly Piece[],
    readonly target: Document,
    readonly moved: ReadonlyMap<Piece, (offset: number, side: 'start' | 'end') => number>,
  ) {}

  /** Undefined when pieces or edits overlap, or the target is a text of the library. */
  static of(before: Snapshot, target: Document, pieces: readonly Piece[], edits: PieceEdits, lineEnd: string): PasteTrial | undefined {
    const texts = new Map<Piece, string>();
    const inner = new Map<Piece, (offset: number, side: 'start' | 'end') => number>();
    for (const piece of pieces) {
      const { from, lead, trail, source } = piece;
      const own = edits.get(piece) ?? [];
      if (own.some(({ span }) => !contains(from, span)) || overlap(own)) return undefined;
      const words = source.model.tree.text.slice(from.start, from.end);
      const all = [...own, ...lineEndings(words, from.start, lineEnd).filter(({ span }) => !own.some((edit) => edit.span.start < span.end && span.start < edit.span.end))];
      const within = all.map(({ span, newText }): Edit => ({ span: { start: span.start - from.start, end: span.end - from.start }, newText }));
      const moves = movesOf(within);
      texts.set(piece, lead + applyEdits(words, within) + trail);
      inner.set(piece, (offset, side) => lead.length + moves.at(offset - from.start, side));
    }
    const changes = pieces.map((piece) => ({ uri: target.uri, span: piece.at, newText: texts.get(piece) ?? '' }));
    const trial = trialOf(before, changes);
    const document = trial?.after.documents.get(target.uri);
    if (!trial || !document) return undefined;
    const moved = new Map<Piece, (offset: number, side: 'start' | 'end') => number>();
    for (const [i, piece] of pieces.entries()) {
      let start = piece.at.start;
      for (const [j, other] of pieces.entries()) {
        if (other.at.start < piece.at.start || (other.at.start === piece.at.start && j < i)) start += (texts.get(other)?.length ?? 0) - (other.at.end - other.at.start);
      }
      const within = inner.get(piece);
      if (within) moved.set(piece, (offset, side) => start + within(offset, side));
    }
    return new PasteTrial(before, trial.after, document, texts, pieces, target, moved);
  }

  /** Where a stretch of a piece stands. */
  stretch(piece: Piece, { start, end }: Span): Span {
    const at = this.moved.get(piece);
    return at ? { start: at(start, 'start'), end: Math.max(at(start, 'start'), at(end, 'end')) } : { start, end };
  }

  /** The place that a place of `before` is now: carried along, moved with the target's text, or where it was. Undefined when it is gone. */
  placeNow(place: Place): Place | undefined {
    const anchor = place.kind === 'clause' ? clauseSelection(place.document.model, place.block) : place.declaration.id.span;
    const isAgreement = place.kind === 'declaration' && place.declaration.kind === 'agreement';
    const piece = isAgreement ? undefined : this.pieces.find(({ source, from }) => source === place.document && contains(from, anchor));
    if (piece) return this.#at(place, this.stretch(piece, anchor).start);
    if (place.document.uri !== this.target.uri) return place;
    if (isAgreement) return { ...place, document: this.document };
    const offset = movesOf(this.pieces.map((each) => ({ span: each.at, newText: this.texts.get(each) ?? '' }))).at(anchor.start, 'start');
    return place.document === this.target ? this.#at(place, offset) : undefined;
  }

  #at(place: Place, offset: number): Place | undefined {
    const { model } = this.document;
    const block = model.tree.blockAt(offset);
    if (block === NO_BLOCK) return undefined;
    if (place.kind === 'declaration') {
      const declaration = model.declarationAt(block);
      return declaration?.kind === place.declaration.kind && declaration.id.span.start === offset ? { kind: 'declaration', document: this.document, declaration } : undefined;
    }
    if (model.tree.kind(block) !== place.document.model.tree.kind(place.block) || clauseSelection(model, block).start !== offset) return undefined;
    return { kind: 'clause', document: this.document, block };
  }

  /** What cites where this stood, once carried. */
  successors(piece: Piece, cite: Cite): readonly Cite[] {
    const where = this.stretch(piece, cite.span);
    const block = this.document.model.tree.blockAt(where.start);
    if (block === NO_BLOCK) return [];
    return getOrPut(this.#cites, block, () => citesIn(this.after, this.document, block)).filter(({ span }) => span.start < where.end && where.start < span.end);
  }
}

function overlap(edits: readonly Edit[]): boolean {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return ordered.some(({ span }, i) => span.start < (ordered[i - 1]?.span.end ?? 0));
}

/** The line ends of some words that are others than wanted. */
export function lineEndings(words: string, start: number, wanted: string): readonly Edit[] {
  return [...words.matchAll(/\r\n|\r|\n/gu)].filter(([end]) => end !== wanted).map(({ index, 0: end }) => ({ span: { start: start + index, end: start + index + end.length }, newText: wanted }));
}
