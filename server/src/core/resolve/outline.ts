// The numbered units of one document by their numbers: what every look-up of a path walks on.
// Invariants: derived from one document only. Nothing is collected: a scope's units with a number are those of the text's index of
// units that stand in the scope and are reached from it, so an edit costs nothing here but answers to be found again. A heading is
// passed through: the units of a chapter include those of its articles. Every question is told to who listens (`asked.ts`), whether or not
// its answer is known.

import { type BlockKey, firstNotBefore } from '../model/block-index.js';
import { headingKey, numberKey } from '../model/unit-keys.js';
import { headingOf } from '../syntax/details.js';
import { type BlockId, NO_BLOCK, type Unit } from '../syntax/types.js';
import { isStructural } from '../syntax/walk.js';
import { getOrPut } from '../text/get-or-put.js';
import { derived, derivedOf } from '../workspace/memo.js';
import type { Document } from '../workspace/types.js';
import { asked, behind, childrenIn, type Ear, earOf, headingsExist, headingsIn, headingsNumbered, numberedIn, paragraphsIn, unitsIn } from './asked.js';
import { directly, listFrom, type Reach, reachIn, type Scope, stretchOf } from './scopes.js';

export type { Scope } from './scopes.js';

/** One numbered unit: a heading or a provision with a label. */
export interface Entry {
  readonly block: BlockId;
  readonly heading: boolean;
  /** Missing for provisions and for headings made by `@heading`. */
  readonly unit?: Unit;
  /** Canonical number; '' for a heading without one. */
  readonly value: string;
  /** It stands under an article that stands in the scope. */
  readonly inArticle: boolean;
}

export interface Units {
  /** The labelled provisions that stand in the scope itself, in order. */
  readonly provisions: readonly BlockId[];
  readonly hasArticles: boolean;
  /**
   * The units with this number; of dotted labels (`5.2` under Article 5) the part behind the scope's own number counts too. `wanted`: what
   * of the answer is used.
   */
  numbered(value: string, wanted?: 'headings' | 'all'): readonly Entry[];
  /** The headings of this kind, in order. */
  headings(unit: Unit): readonly Entry[];
  /** The n-th unnumbered paragraph, recital or dash item, `~n`. */
  counted(n: number): BlockId | undefined;
  /** The last unit that fits; `question` names what fits asks, the answer is kept under it. */
  last(question: string, fits: (entry: Entry) => boolean): BlockId | undefined;
  /** The units in front of a block, nearest first. */
  before(block: BlockId): Iterable<Entry>;
}

export interface Outline {
  readonly document: Document;
  units(scope: Scope): Units;
  /** The unnumbered paragraphs that stand in a block itself (NO_BLOCK: at the top), in order. */
  paragraphs(block: BlockId): readonly BlockId[];
  /** The region a block stands in: its annex, or the main text (also for the preamble, the closing part and NO_BLOCK). */
  regionOf(block: BlockId): BlockId | 'main';
  /** True when the paragraphs of the region are numbered straight through, so that a bare number names a paragraph. */
  isContinuous(region: BlockId | 'main'): boolean;
  /** True when the text has headings of this kind at all. */
  hasHeadings(unit: Unit): boolean;
}

export function outlineOf(document: Document): Outline {
  return derived(document, createOutline);
}

/** What was found out about one scope; handles and numbers only, so that it lives as long as the structure stays. */
interface Notes {
  readonly numbered: Map<string, readonly Entry[]>;
  readonly headings: Map<Unit, readonly Entry[]>;
  readonly last: Map<string, BlockId | undefined>;
  hasArticles?: boolean;
  provisions?: readonly BlockId[];
  counted?: ReadonlyMap<number, BlockId>;
}

interface StructureNotes {
  readonly scopes: Map<Scope, Notes>;
  readonly continuous: Map<BlockId, boolean>;
  readonly paragraphs: Map<BlockId, readonly BlockId[]>;
}

function createNotes(): StructureNotes {
  return { scopes: new Map(), continuous: new Map(), paragraphs: new Map() };
}

function createOutline(document: Document): Outline {
  const { model } = document;
  const { tree } = model;
  const notes = derivedOf(document, 'structure', createNotes);
  const ear = earOf(document);
  const units = (scope: Scope): Units => new ScopeUnits(document, scope, notes, ear);

  const regionOf = (block: BlockId): BlockId | 'main' => {
    if (block === NO_BLOCK || tree.part(block) !== 'annex') return 'main';
    let root = block;
    for (let above = tree.parent(root); above !== NO_BLOCK; above = tree.parent(root)) root = above;
    return root;
  };

  const isContinuous = (region: BlockId | 'main'): boolean => {
    if (region === 'main') return model.agreement.numbering === 'continuous';
    ear.listener?.ask(numberedIn(region, '1'));
    return getOrPut(notes.continuous, region, () => {
      const inside = units(region);
      // An annex that has articles counts its paragraphs through when no two of them are first.
      return !inside.hasArticles || (isContinuous('main') && inside.numbered('1').filter((entry) => !entry.heading).length < 2);
    });
  };

  return {
    document,
    units,
    paragraphs: (block) => {
      ear.listener?.ask(paragraphsIn(block));
      return getOrPut(notes.paragraphs, block, () => model.children(block).filter((child) => tree.kind(child) === 'paragraph'));
    },
    regionOf,
    isContinuous,
    hasHeadings: (unit) => {
      ear.listener?.ask(headingsExist(unit));
      return model.unitsWith(headingKey(unit)).length > 0;
    },
  };
}

/** Who passes more blocks than these asks for the structure as a whole. */
const most = 24;

/** Answers that took more blocks than these to find are kept. */
const few = 8;

class ScopeUnits implements Units {
  constructor(
    readonly document: Document,
    readonly scope: Scope,
    readonly all: StructureNotes,
    readonly ear: Ear,
  ) {}

  get provisions(): readonly BlockId[] {
    this.#askOfList();
    this.ear.listener?.ask(childrenIn(this.scope));
    const { model } = this.document;
    return (this.#notes.provisions ??= directly(this.document, this.scope).filter((block) => model.label(block) !== undefined));
  }

  get hasArticles(): boolean {
    const known = this.all.scopes.get(this.scope)?.hasArticles;
    return known ?? (this.#notes.hasArticles = this.#holdsOne(this.#unitsWith(headingKey('article'))));
  }

  numbered(value: string, wanted: 'headings' | 'all' = 'all'): readonly Entry[] {
    this.ear.listener?.ask(wanted === 'headings' ? headingsNumbered(this.scope, value) : numberedIn(this.scope, value));
    this.#askOfList(value);
    const known = this.all.scopes.get(this.scope)?.numbered.get(value);
    if (known) return known;
    const { tree } = this.document.model;
    const same = this.#reached(this.#unitsWith(numberKey(value)));
    const list = same.filter(isListed);
    const own = this.#ownNumber();
    const behindOwn = own === '' ? [] : this.#reached(this.#unitsWith(numberKey(`${own}.${value}`))).filter((each) => isListed(each) && tree.kind(each.block) === 'provision');
    const found = behindOwn.length === 0 ? list : [...list, ...behindOwn].sort((a, b) => (tree.isBefore(a.block, b.block) ? -1 : 1));
    // A list under an unnumbered paragraph of the scope: found from the scope when nothing nearer has the number.
    const entries = (found.length > 0 ? found : same).flatMap(({ block, inArticle }) => {
      // The index knows a provision's number; its label need not be read.
      const byOwn = found.length > 0 && behindOwn.some((each) => each.block === block);
      return tree.kind(block) === 'heading' ? (entryAt(this.document, block, inArticle) ?? []) : { block, heading: false, value: byOwn ? `${own}.${value}` : value, inArticle };
    });
    if (this.#looked > few) this.#notes.numbered.set(value, entries);
    return entries;
  }

  headings(unit: Unit): readonly Entry[] {
    this.ear.listener?.ask(headingsIn(this.scope, unit));
    const known = this.all.scopes.get(this.scope)?.headings.get(unit);
    if (known) return known;
    const entries = this.#reached(this.#unitsWith(headingKey(unit)))
      .filter(isListed)
      .flatMap(({ block, inArticle }) => entryAt(this.document, block, inArticle) ?? []);
    if (this.#looked > few) this.#notes.headings.set(unit, entries);
    return entries;
  }

  counted(n: number): BlockId | undefined {
    this.#askOfList();
    this.ear.listener?.ask(childrenIn(this.scope));
    return (this.#notes.counted ??= countedIn(this.document, this.scope)).get(n);
  }

  last(question: string, fits: (entry: Entry) => boolean): BlockId | undefined {
    this.ear.listener?.ask(unitsIn(this.scope));
    this.#askOfList();
    const { last } = this.#notes;
    if (!last.has(question)) last.set(question, this.#lastThat(fits));
    return last.get(question);
  }

  *before(block: BlockId): Generator<Entry> {
    const { tree } = this.document.model;
    const { after } = stretchOf(this.document, this.scope);
    const { listener } = this.ear;
    let passed = 0;
    for (let at = tree.previous(block); at !== NO_BLOCK && at !== after; at = tree.previous(at)) {
      if (listener && isStructural(tree.kind(at))) listener.ask((passed += 1) > most ? asked.structure : behind(at));
      const entry = this.#entryIfListed(at);
      if (entry) yield entry;
    }
    // What comes to stand in front of all of them.
    listener?.ask(unitsIn(this.scope));
  }

  /** What the list under an unnumbered paragraph holds hangs on what follows the paragraph; of a number, on what stands in each of it. */
  #askOfList(value?: string): void {
    const { listener } = this.ear;
    if (!listener || typeof this.scope === 'string') return;
    let count = 0;
    for (const block of listFrom(this.document, this.scope)) {
      if ((count += 1) > most) return listener.ask(asked.structure);
      listener.ask(behind(block));
      if (value !== undefined) listener.ask(numberedIn(block, value));
    }
  }

  /** How many blocks the last answers were looked for among. */
  #looked = 0;

  get #notes(): Notes {
    return getOrPut(this.all.scopes, this.scope, emptyNotes);
  }

  #unitsWith(key: BlockKey): readonly BlockId[] {
    return this.document.model.unitsWith(key);
  }

  #ownNumber(): string {
    if (typeof this.scope === 'string') return '';
    const { model } = this.document;
    return model.label(this.scope)?.value ?? headingOf(model.tree, this.scope)?.value ?? '';
  }

  /** Of blocks in document order those that stand in the scope, with how they are reached. */
  #reached(blocks: readonly BlockId[]): readonly Reached[] {
    if (blocks.length === 0) return [];
    const { from, to } = this.#stretchIn(blocks);
    this.#looked += to - from;
    const found: Reached[] = [];
    for (let i = from; i < to; i += 1) {
      const block = blocks[i] ?? NO_BLOCK;
      const reach = block === this.scope ? undefined : reachIn(this.document, this.scope, block);
      if (reach) found.push({ block, ...reach });
    }
    return found;
  }

  #holdsOne(blocks: readonly BlockId[]): boolean {
    const { from, to } = this.#stretchIn(blocks);
    for (let i = from; i < to; i += 1) {
      const block = blocks[i] ?? NO_BLOCK;
      if (block !== this.scope && reachIn(this.document, this.scope, block)?.way === 'list') return true;
    }
    return false;
  }

  #stretchIn(blocks: readonly BlockId[]): { readonly from: number; readonly to: number } {
    const { tree } = this.document.model;
    const { after, until } = stretchOf(this.document, this.scope);
    return { from: after === NO_BLOCK ? 0 : firstNotBefore(tree, blocks, after), to: firstNotBefore(tree, blocks, until) };
  }

  #entryIfListed(block: BlockId): Entry | undefined {
    const kind = this.document.model.tree.kind(block);
    const reach = kind === 'heading' || kind === 'provision' ? reachIn(this.document, this.scope, block) : undefined;
    return reach?.way === 'list' ? entryAt(this.document, block, reach.inArticle) : undefined;
  }

  #lastThat(fits: (entry: Entry) => boolean): BlockId | undefined {
    const { tree } = this.document.model;
    const { until } = stretchOf(this.document, this.scope);
    const end = until === NO_BLOCK ? tree.last : until;
    if (end === NO_BLOCK || end === this.scope) return undefined;
    // The last block of the text may be a unit itself.
    const atEnd = until === NO_BLOCK ? this.#entryIfListed(end) : undefined;
    if (atEnd && fits(atEnd)) return atEnd.block;
    for (const entry of this.before(end)) if (fits(entry)) return entry.block;
    return undefined;
  }
}

interface Reached extends Reach {
  readonly block: BlockId;
}

function isListed({ way }: Reached): boolean {
  return way === 'list';
}

function emptyNotes(): Notes {
  return { numbered: new Map(), headings: new Map(), last: new Map() };
}

function countedIn(document: Document, scope: Scope): ReadonlyMap<number, BlockId> {
  const { tree } = document.model;
  const counted = new Map<number, BlockId>();
  for (const block of directly(document, scope)) {
    const n = tree.ordinal(block);
    if (n > 0 && !counted.has(n)) counted.set(n, block);
  }
  return counted;
}

/** Undefined for a heading or label that cannot be read, and for a dash. */
function entryAt({ model }: Document, block: BlockId, inArticle: boolean): Entry | undefined {
  if (model.tree.kind(block) === 'heading') {
    const line = headingOf(model.tree, block);
    return line && { block, heading: true, ...(line.unit ? { unit: line.unit } : {}), value: line.value, inArticle };
  }
  const label = model.label(block);
  return label && label.kind !== 'dash' ? { block, heading: false, value: label.value, inArticle } : undefined;
}
