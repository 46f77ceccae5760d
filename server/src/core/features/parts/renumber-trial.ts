// A renumbering tried: the snapshot with its edits, where each clause stands in it, and whether a citation means there what it meant.
// Invariants: a clause is followed by the place of its number or first word, however far it moved; blocks of other documents by their
// handles' places. Nothing is guessed: what stands elsewhere than expected is not the clause.

import { type BlockId, NO_BLOCK, type SyntaxFault } from '../../syntax/types.js';
import { blocksIn, isStructural } from '../../syntax/walk.js';
import { type Edit, inTextOrder, movesOf } from '../../text/edits.js';
import { getOrPut } from '../../text/get-or-put.js';
import type { Span } from '../../text/span.js';
import { clauseSelection, placeKey } from '../../resolve/places.js';
import type { Place } from '../../resolve/types.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import type { Location } from '../types.js';
import { carriedOver } from './carried-over.js';
import { rearranged } from './rearranged.js';
import { type Cite, citesIn, placesMeant } from './renumber-cites.js';
import type { Plan } from './renumber-plan.js';
import { trialOf } from './trial.js';

/** Replacements by the address of their document. */
export type Rewrites = ReadonlyMap<string, readonly Edit[]>;

/** Where what stands in a text went; undefined where it was cut out. */
export interface Layout {
  /** Of an offset at which something begins; an empty span. */
  at(offset: number): Location | undefined;
  stretch(span: Span): Location | undefined;
}

/** A block of the trial, in the document it stands in. */
export interface BlockThere {
  readonly document: Document;
  readonly block: BlockId;
}

export class RenumberTrial {
  readonly #layouts: ReadonlyMap<string, Layout>;
  readonly #isOver: boolean;
  /** By address and block. */
  readonly #blocks = new Map<string, Map<BlockId, BlockThere | undefined>>();
  /** What the blocks of the trial cite, by address and block. */
  readonly #cites = new Map<string, readonly Cite[]>();
  /** Found by `meaningNow`, which is asked about some entries more than once. */
  readonly meanings = new Map<Cite, Meaning>();

  private constructor(
    readonly before: Snapshot,
    readonly document: Document,
    readonly after: Snapshot,
    /** All edits, by address, in order. */
    readonly edits: ReadonlyMap<string, readonly Edit[]>,
    layouts: ReadonlyMap<string, Layout>,
    /** Words went into another text, for which a citation may have become a reference. */
    isOver: boolean,
  ) {
    this.#layouts = layouts;
    this.#isOver = isOver;
  }

  /** Undefined when the edits overlap. */
  static of(before: Snapshot, document: Document, plan: Plan, rewrites: Rewrites): RenumberTrial | undefined {
    const edits = new Map<string, readonly Edit[]>();
    const layouts = new Map<string, Layout>();
    const { uri: own } = document;
    const { over } = plan;
    if (over) {
      const { source, target } = carriedOver(document, over, rewrites.get(own) ?? [], rewrites.get(over.document.uri) ?? []);
      for (const [uri, side] of [[own, source], [over.document.uri, target]] as const) {
        edits.set(uri, side.edits);
        layouts.set(uri, side);
      }
    } else {
      const made = rearranged(document.model.tree.text, plan, rewrites.get(own) ?? []);
      edits.set(own, made.edits);
      layouts.set(own, layoutIn(own, made));
    }
    for (const [uri, list] of rewrites) {
      if (edits.has(uri) || list.length === 0) continue;
      const moves = movesOf(list);
      edits.set(uri, inTextOrder(list));
      layouts.set(uri, layoutIn(uri, {
        at: (offset) => moves.at(offset, 'start'),
        stretch: ({ start, end }) => ({ start: moves.at(start, 'start'), end: moves.at(end, 'end') }),
      }));
    }
    const trial = trialOf(before, [...edits].flatMap(([uri, list]) => list.map((edit) => ({ uri, ...edit }))));
    return trial && new RenumberTrial(before, document, trial.after, edits, layouts, over !== undefined);
  }

  documentAt(uri: string): Document | undefined {
    return this.after.documents.get(uri);
  }

  /** Where a stretch of a document stands; undefined when it was cut out. */
  stretch(uri: string, span: Span): Location | undefined {
    const layout = this.#layouts.get(uri);
    return layout ? layout.stretch(span) : { uri, span };
  }

  /** The block of the same document that a clause, paragraph or declaration has become; undefined when it is gone or read as something else. */
  blockNow(document: Document, block: BlockId): BlockId | undefined {
    const found = this.blockThere(document, block);
    return found?.document.uri === document.uri ? found.block : undefined;
  }

  /** The same, of whatever document it stands in now. NO_BLOCK stays in its own. */
  blockThere(document: Document, block: BlockId): BlockThere | undefined {
    const blocks = getOrPut(this.#blocks, document.uri, () => new Map<BlockId, BlockThere | undefined>());
    const known = blocks.get(block);
    if (known !== undefined || blocks.has(block)) return known;
    const found = this.#find(document, block);
    blocks.set(block, found);
    return found;
  }

  #find(document: Document, block: BlockId): BlockThere | undefined {
    const layout = this.#layouts.get(document.uri);
    const same = this.documentAt(document.uri);
    if (!layout || block === NO_BLOCK) return same && { document: same, block };
    const place = layout.at(anchorOf(document, block));
    const now = place && this.documentAt(place.uri);
    if (!now) return undefined;
    const { start } = place.span;
    const found = now.model.tree.blockAt(start);
    return found !== NO_BLOCK && now.model.tree.kind(found) === document.model.tree.kind(block) && anchorOf(now, found) === start ? { document: now, block: found } : undefined;
  }

  /** The place that a place has become; undefined when it is gone. */
  placeNow(place: Place): Place | undefined {
    const { document } = place;
    if (place.kind === 'clause') {
      const found = this.blockThere(document, place.block);
      return found && { kind: 'clause', ...found };
    }
    const { kind, id } = place.declaration;
    const now = this.documentAt(kind === 'agreement' ? document.uri : (this.stretch(document.uri, id.span)?.uri ?? document.uri));
    if (kind === 'agreement') return now && { ...place, document: now };
    const declaration = now?.model.declarations.find((each) => each.kind === kind && each.id.text === id.text);
    return now && declaration && { kind: 'declaration', document: now, declaration };
  }

  /** What a place has become, as `placeKey` says it; undefined when it is gone. */
  keyNow(place: Place): string | undefined {
    const now = this.placeNow(place);
    return now && placeKey(now);
  }

  /** The entries that stand where this one stood. */
  successors(cite: Cite): readonly Cite[] {
    const where = this.stretch(cite.document.uri, cite.span);
    const now = where && this.documentAt(where.uri);
    if (!now) return [];
    const { start, end } = where.span;
    const block = now.model.tree.blockAt(start);
    if (block === NO_BLOCK) return [];
    const cites = getOrPut(this.#cites, `${now.uri}#${block}`, () => citesIn(this.after, now, block));
    return cites.filter(({ kind, span }) => (this.#isOver || kind === cite.kind) && span.start < end && start < span.end);
  }

  /** Brackets or braces that are open, or closed without having been opened, where they were not before. */
  get breaksBrackets(): boolean {
    const now = this.documentAt(this.document.uri)?.model.tree;
    return now === undefined || openEnds(now.faults) > openEnds(this.document.model.tree.faults);
  }

  /** The first clause that is not read as it should be: lost, or under another one than planned. */
  misread(plan: Plan): BlockId | undefined {
    const { tree } = this.document.model;
    const now = this.documentAt(this.document.uri)?.model.tree;
    if (!now) return NO_BLOCK;
    let gone: BlockId = NO_BLOCK;
    let until: BlockId = NO_BLOCK;
    for (const block of blocksIn(tree)) {
      if (!isStructural(tree.kind(block))) continue;
      if (gone !== NO_BLOCK && block === until) gone = NO_BLOCK;
      if (plan.removed.has(block)) {
        gone = block;
        until = tree.afterExtent(block);
      }
      if (gone !== NO_BLOCK) continue;
      const found = this.blockNow(this.document, block);
      if (found === undefined) return block;
      const parent = plan.parents.get(block) ?? tree.parent(block);
      if (now.parent(found) !== this.blockNow(this.document, parent)) return block;
    }
    return undefined;
  }
}

function layoutIn(uri: string, { at, stretch }: { at(offset: number): number | undefined; stretch(span: Span): Span | undefined }): Layout {
  return {
    at(offset) {
      const start = at(offset);
      return start === undefined ? undefined : { uri, span: { start, end: start } };
    },
    stretch(span) {
      const now = stretch(span);
      return now && { uri, span: now };
    },
  };
}

function openEnds(faults: readonly SyntaxFault[]): number {
  return faults.filter(({ kind }) => kind === 'unclosed-bracket' || kind === 'unopened-bracket' || kind === 'unclosed-reference').length;
}

/** What a block is followed by: a clause's number, else its first character that is no white space. */
function anchorOf({ model }: Document, block: BlockId): number {
  return clauseSelection(model, block).start;
}

export interface Meaning {
  /** All that it should mean is meant, and nothing else: `same`; else what differs. */
  readonly kind: 'same' | 'lost' | 'other' | 'gained';
  /** Some of what it means is gone. */
  readonly isCut: boolean;
  /** All that is left of it is meant, perhaps with something else. */
  readonly isAll: boolean;
  /** Something of it is left. */
  readonly isAnyLeft: boolean;
}

/** Whether an entry means in the trial what it meant. One of which nothing is left to mean is `same` where it means nothing. */
export function meaningNow(trial: RenumberTrial, cite: Cite): Meaning {
  return getOrPut(trial.meanings, cite, () => meaningIn(trial, cite));
}

function meaningIn(trial: RenumberTrial, cite: Cite): Meaning {
  const places = placesMeant(cite);
  // `this Agreement` speaks of the text it stands in, wherever it goes.
  const isOfItsText = cite.kind === 'citation' && places.length > 0 && places.every((place) => place.kind === 'declaration' && place.declaration.kind === 'agreement');
  if (isOfItsText && trial.stretch(cite.document.uri, cite.span)?.uri !== cite.document.uri) return { kind: 'same', isCut: false, isAll: true, isAnyLeft: true };
  const keys = places.map((place) => trial.keyNow(place));
  const isCut = keys.includes(undefined);
  const wanted = new Set(keys.flatMap((key) => key ?? []));
  const meant = new Set(trial.successors(cite).flatMap((each) => placesMeant(each)).map(placeKey));
  const isAll = [...wanted].every((key) => meant.has(key));
  const isOnly = [...meant].every((key) => wanted.has(key));
  const rest = { isCut, isAll, isAnyLeft: wanted.size > 0 };
  if (isAll && isOnly) return { kind: 'same', ...rest };
  if (keys.length === 0) return { kind: 'gained', ...rest };
  return { kind: meant.size === 0 ? 'lost' : 'other', ...rest };
}
