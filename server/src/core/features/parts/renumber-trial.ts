// A renumbering tried: the snapshot with its edits, where each clause stands in it, and whether a citation means there what it meant.
// Invariants: a clause is followed by the place of its number or first word, however far it moved; blocks of other documents by their
// handles' places. Nothing is guessed: what stands elsewhere than expected is not the clause.

import { type BlockId, NO_BLOCK, type SyntaxFault } from '../../syntax/types.js';
import { blocksIn, isStructural } from '../../syntax/walk.js';
import { type Edit, movesOf } from '../../text/edits.js';
import { getOrPut } from '../../text/get-or-put.js';
import type { Span } from '../../text/span.js';
import { clauseSelection, placeKey } from '../../resolve/places.js';
import type { Place } from '../../resolve/types.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import { type Rearranged, rearranged } from './rearranged.js';
import { type Cite, citesIn, placesMeant } from './renumber-cites.js';
import type { Plan } from './renumber-plan.js';
import { trialOf } from './trial.js';

/** Replacements by the address of their document. */
export type Rewrites = ReadonlyMap<string, readonly Edit[]>;

export class RenumberTrial {
  readonly #layouts = new Map<string, Pick<Rearranged, 'at' | 'stretch'>>();
  readonly #blocks = new Map<string, BlockId | undefined>();
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
    layouts: ReadonlyMap<string, Pick<Rearranged, 'at' | 'stretch'>>,
  ) {
    for (const [uri, layout] of layouts) this.#layouts.set(uri, layout);
  }

  /** Undefined when the edits overlap. */
  static of(before: Snapshot, document: Document, plan: Plan, rewrites: Rewrites): RenumberTrial | undefined {
    const edits = new Map<string, readonly Edit[]>();
    const layouts = new Map<string, Pick<Rearranged, 'at' | 'stretch'>>();
    const own = rearranged(document.model.tree.text, plan, rewrites.get(document.uri) ?? []);
    edits.set(document.uri, own.edits);
    layouts.set(document.uri, own);
    for (const [uri, list] of rewrites) {
      if (uri === document.uri || list.length === 0) continue;
      const moves = movesOf(list);
      edits.set(uri, [...list].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end));
      layouts.set(uri, {
        at: (offset) => moves.at(offset, 'start'),
        stretch: ({ start, end }) => ({ start: moves.at(start, 'start'), end: moves.at(end, 'end') }),
      });
    }
    const trial = trialOf(before, [...edits].flatMap(([uri, list]) => list.map((edit) => ({ uri, ...edit }))));
    return trial && new RenumberTrial(before, document, trial.after, edits, layouts);
  }

  documentAt(uri: string): Document | undefined {
    return this.after.documents.get(uri);
  }

  /** Where a stretch of a document stands; undefined when it was cut out. */
  stretch(uri: string, span: Span): Span | undefined {
    const layout = this.#layouts.get(uri);
    return layout ? layout.stretch(span) : span;
  }

  /** The block a clause, paragraph or declaration of a document has become; undefined when it is gone or read as something else. */
  blockNow(document: Document, block: BlockId): BlockId | undefined {
    if (block === NO_BLOCK) return NO_BLOCK;
    const key = `${document.uri}#${block}`;
    if (this.#blocks.has(key)) return this.#blocks.get(key);
    const found = this.#find(document, block);
    this.#blocks.set(key, found);
    return found;
  }

  #find(document: Document, block: BlockId): BlockId | undefined {
    const layout = this.#layouts.get(document.uri);
    const now = this.documentAt(document.uri);
    if (!now) return undefined;
    if (!layout) return block;
    const at = layout.at(anchorOf(document, block));
    if (at === undefined) return undefined;
    const found = now.model.tree.blockAt(at);
    return found !== NO_BLOCK && now.model.tree.kind(found) === document.model.tree.kind(block) && anchorOf(now, found) === at ? found : undefined;
  }

  /** What a place has become, as `placeKey` says it; undefined when it is gone. */
  keyNow(place: Place): string | undefined {
    const now = this.documentAt(place.document.uri);
    if (!now) return undefined;
    if (place.kind === 'declaration') {
      if (place.declaration.kind === 'agreement') return placeKey({ ...place, document: now });
      const declaration = now.model.declarations.find(({ kind, id }) => kind === place.declaration.kind && id.text === place.declaration.id.text);
      return declaration && placeKey({ kind: 'declaration', document: now, declaration });
    }
    const block = this.blockNow(place.document, place.block);
    return block === undefined ? undefined : placeKey({ kind: 'clause', document: now, block });
  }

  /** The entries that stand where this one stood. */
  successors(cite: Cite): readonly Cite[] {
    const now = this.documentAt(cite.document.uri);
    const where = this.stretch(cite.document.uri, cite.span);
    if (!now || !where) return [];
    const block = now.model.tree.blockAt(where.start);
    if (block === NO_BLOCK) return [];
    const cites = getOrPut(this.#cites, `${now.uri}#${block}`, () => citesIn(this.after, now, block));
    return cites.filter(({ kind, span }) => kind === cite.kind && span.start < where.end && where.start < span.end);
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
  const keys = placesMeant(cite).map((place) => trial.keyNow(place));
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
