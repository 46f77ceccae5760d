// The numbered units of one document by their numbers: what every look-up of a path walks on.
// Invariants: derived from one document only; each scope's units are collected once, so a whole document's citations are
// looked up in time linear in its text. A heading is passed through: the units of a chapter include those of its articles.

import { headingOf } from '../syntax/details.js';
import { type BlockId, NO_BLOCK, type Unit } from '../syntax/types.js';
import { derived } from '../workspace/memo.js';
import type { Document } from '../workspace/types.js';

/**
 * Where a step of a path is looked for: a block's own units (of an unnumbered paragraph: the list that follows it), the top of
 * the main text or of the preamble, the annexes by name, or any depth of the main text.
 */
export type Scope = BlockId | 'main' | 'preamble' | 'annexes' | 'anywhere';

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
  /** In order of position. */
  readonly list: readonly Entry[];
  /** The blocks of `list`. */
  readonly blocks: readonly BlockId[];
  /** The labelled provisions that stand in the scope itself, in order. */
  readonly provisions: readonly BlockId[];
  readonly hasArticles: boolean;
  /** The units with this number; of dotted labels (`5.2` under Article 5) the part behind the scope's own number counts too. */
  numbered(value: string): readonly Entry[];
  /** The n-th unnumbered paragraph, recital or dash item, `~n`. */
  counted(n: number): BlockId | undefined;
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
  /** Kinds of headings this text has at all. */
  readonly headingUnits: ReadonlySet<Unit>;
}

export function outlineOf(document: Document): Outline {
  return derived(document, createOutline);
}

function createOutline(document: Document): Outline {
  const { model } = document;
  const { tree } = model;
  const known = new Map<Scope, Units>();
  const continuous = new Map<BlockId, boolean>();

  const units = (scope: Scope): Units => {
    const before = known.get(scope);
    if (before) return before;
    const made = scope === 'anywhere' ? everyUnitOfMain(document) : collect(document, scope);
    known.set(scope, made);
    return made;
  };

  const paragraphsKnown = new Map<BlockId, readonly BlockId[]>();
  const paragraphs = (block: BlockId): readonly BlockId[] => {
    const before = paragraphsKnown.get(block);
    if (before) return before;
    const made = model.children(block).filter((child) => tree.kind(child) === 'paragraph');
    paragraphsKnown.set(block, made);
    return made;
  };

  const regionOf = (block: BlockId): BlockId | 'main' => {
    if (block === NO_BLOCK || tree.part(block) !== 'annex') return 'main';
    let root = block;
    for (let above = tree.parent(root); above !== NO_BLOCK; above = tree.parent(root)) root = above;
    return root;
  };

  const isContinuous = (region: BlockId | 'main'): boolean => {
    if (region === 'main') return model.agreement.numbering === 'continuous';
    const before = continuous.get(region);
    if (before !== undefined) return before;
    const inside = units(region);
    // An annex that has articles counts its paragraphs through when no two of them are first.
    const through =
      !inside.hasArticles ||
      (isContinuous('main') && inside.numbered('1').filter((entry) => !entry.heading).length < 2);
    continuous.set(region, through);
    return through;
  };

  const headingUnits = new Set<Unit>();
  for (const entry of everyHeading(document)) if (entry.unit) headingUnits.add(entry.unit);

  return { document, units, paragraphs, regionOf, isContinuous, headingUnits };
}

/** The blocks a scope holds directly; what stands under its unnumbered paragraphs is left to `aside`. */
function directly(document: Document, scope: Exclude<Scope, 'anywhere'>): readonly BlockId[] {
  const { model } = document;
  const { tree } = model;
  if (scope === 'annexes')
    return model.children(NO_BLOCK).filter((block) => tree.part(block) === 'annex' && tree.kind(block) === 'heading');
  if (scope === 'main') return model.children(NO_BLOCK).filter((block) => tree.part(block) === 'main');
  if (scope === 'preamble') {
    const top = model.children(NO_BLOCK).filter((block) => tree.part(block) === 'preamble');
    return top.flatMap((block) => (tree.kind(block) === 'heading' ? model.children(block) : [block]));
  }
  const own = model.children(scope);
  return own.length === 0 && tree.kind(scope) === 'paragraph' ? listUnder(document, scope) : own;
}

/** The provisions between an unnumbered paragraph and the next one beside it. */
function listUnder(document: Document, paragraph: BlockId): readonly BlockId[] {
  const { tree } = document.model;
  const owner = tree.parent(paragraph);
  const list: BlockId[] = [];
  let block = tree.afterExtent(paragraph);
  while (block !== NO_BLOCK && tree.kind(block) === 'provision' && tree.parent(block) === owner) {
    list.push(block);
    block = tree.afterExtent(block);
  }
  return list;
}

function collect(document: Document, scope: Exclude<Scope, 'anywhere'>): Units {
  const { model } = document;
  const { tree } = model;
  const blocks = directly(document, scope);
  const list: Entry[] = [];
  for (const block of blocks) {
    if (scope === 'annexes') addHeading(document, block, false, list);
    else add(document, block, false, list);
  }
  // A list under an unnumbered paragraph of the scope: found from the scope when nothing nearer has the number.
  const aside: Entry[] = [];
  for (const block of blocks) {
    if (tree.kind(block) === 'paragraph') for (const child of model.children(block)) add(document, child, false, aside);
  }
  const own = typeof scope === 'string' ? '' : (model.label(scope)?.value ?? headingOf(tree, scope)?.value ?? '');
  const counted = new Map<number, BlockId>();
  for (const block of blocks) {
    const n = tree.ordinal(block);
    if (n > 0 && !counted.has(n)) counted.set(n, block);
  }
  return unitsFrom(
    list,
    aside,
    counted,
    own,
    blocks.filter((block) => model.label(block) !== undefined),
  );
}

function unitsFrom(
  list: readonly Entry[],
  aside: readonly Entry[],
  counted: ReadonlyMap<number, BlockId>,
  own: string,
  provisions: readonly BlockId[],
): Units {
  const byNumber = new Map<string, Entry[]>();
  for (const entry of list) {
    put(byNumber, entry.value, entry);
    if (own !== '' && !entry.heading && entry.value.startsWith(`${own}.`))
      put(byNumber, entry.value.slice(own.length + 1), entry);
  }
  const asideByNumber = new Map<string, Entry[]>();
  for (const entry of aside) put(asideByNumber, entry.value, entry);
  return {
    list,
    blocks: list.map((entry) => entry.block),
    provisions,
    hasArticles: list.some((entry) => entry.unit === 'article'),
    numbered: (value) => byNumber.get(value) ?? asideByNumber.get(value) ?? [],
    counted: (n) => counted.get(n),
  };
}

function add(document: Document, block: BlockId, inArticle: boolean, list: Entry[]): void {
  const { model } = document;
  const kind = model.tree.kind(block);
  if (kind === 'heading') {
    const unit = addHeading(document, block, inArticle, list);
    for (const child of model.children(block)) add(document, child, inArticle || unit === 'article', list);
  } else if (kind === 'provision') {
    const label = model.label(block);
    if (!label || label.kind === 'dash') return;
    list.push({ block, heading: false, value: label.value, inArticle });
    // `5.1` and `5.1.2` stand under `5`, but carry their whole number: they are found from above as well.
    for (const child of model.children(block)) {
      if (model.label(child)?.value.startsWith(`${label.value}.`)) add(document, child, inArticle, list);
    }
  }
}

function addHeading(document: Document, block: BlockId, inArticle: boolean, list: Entry[]): Unit | undefined {
  const line = headingOf(document.model.tree, block);
  if (!line) return undefined;
  list.push({ block, heading: true, ...(line.unit ? { unit: line.unit } : {}), value: line.value, inArticle });
  return line.unit;
}

function everyHeading(document: Document): readonly Entry[] {
  const { tree } = document.model;
  const list: Entry[] = [];
  for (let block = tree.first; block !== NO_BLOCK; block = tree.next(block)) {
    if (tree.kind(block) === 'heading') addHeading(document, block, false, list);
  }
  return list;
}

function everyUnitOfMain(document: Document): Units {
  const { model } = document;
  const { tree } = model;
  const list: Entry[] = [];
  for (let block = tree.first; block !== NO_BLOCK; block = tree.next(block)) {
    const kind = tree.kind(block);
    if ((kind !== 'heading' && kind !== 'provision') || tree.part(block) !== 'main') continue;
    if (kind === 'heading') addHeading(document, block, false, list);
    else {
      const label = model.label(block);
      if (label && label.kind !== 'dash') list.push({ block, heading: false, value: label.value, inArticle: false });
    }
  }
  return unitsFrom(list, [], new Map(), '', []);
}

function put(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}
