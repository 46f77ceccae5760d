// What an edit of the structure answers anew: of what was asked about units, lists and citations (`resolve/asked.ts`) the questions it
// concerns, and the blocks whose own place is another.
// Invariant: a look-up that finds something else after the edit has asked one of the questions, or stands in one of the stretches, or
// everything is looked at again. Work grows with the edit and with what stands under the units it changed, up to a limit.

import { type UnitChange, unitChange } from '../model/aspects.js';
import type { ChangedBlocks } from '../model/changed-blocks.js';
import { afterRun, nextSibling, previousSibling } from '../model/children.js';
import { headingKey } from '../model/unit-keys.js';
import { partsOfNumber } from '../model/written.js';
import { asked, behind, childrenIn, citedAs, headingsExist, headingsIn, headingsNumbered, holderOf, numberedIn, paragraphsIn, type Question, unitsIn } from '../resolve/asked.js';
import { outlineOf } from '../resolve/outline.js';
import type { Scope } from '../resolve/scopes.js';
import { headingOf } from '../syntax/details.js';
import { type BlockId, NO_BLOCK, type SyntaxTree } from '../syntax/types.js';
import { isStructural } from '../syntax/walk.js';
import type { Document } from '../workspace/types.js';
import type { Stretch } from './waiting.js';

const topHolders = ['preamble', 'main', 'annexes', 'closing'] as const;

export interface EditedStructure {
  readonly questions: ReadonlySet<Question>;
  /** Too much hangs on it: every question counts as asked, and every place as another. */
  readonly everything: boolean;
  /** Blocks that stand somewhere else, with what stands under them. */
  readonly placed: readonly BlockId[];
  /** Blocks that may lead into other points than before. */
  readonly lenders: readonly BlockId[];
  /** Provisions another block leads into, or none now. */
  readonly runs: readonly Stretch[];
  /** Blocks under which citations are written otherwise, and stretches in which they are. */
  readonly cited: readonly BlockId[];
  readonly counted: readonly Stretch[];
}

/** So many blocks under changed units are gone over. */
const mostBelow = 2048;

export function editedStructure(before: Document, now: Document, changed: ChangedBlocks): EditedStructure {
  return new StructureEdit(before, now, changed);
}

class StructureEdit implements EditedStructure {
  readonly questions = new Set<Question>([asked.structure]);
  everything = false;
  readonly placed: BlockId[] = [];
  readonly cited: BlockId[] = [];
  readonly runs: Stretch[] = [];
  readonly #lenders = new Set<BlockId>();
  /** By what they stand in, where the blocks begin that are counted otherwise. */
  readonly #counted = new Map<BlockId, BlockId>();
  readonly #units: ReadonlySet<BlockId>;
  readonly #holders = new Set<Scope>();
  /** By what they stood in, the first known block behind which none is left. */
  readonly #noneKept = new Map<BlockId, BlockId>();
  #left = mostBelow;

  constructor(readonly before: Document, readonly now: Document, changed: ChangedBlocks) {
    const trees = [before.model.tree, now.model.tree] as const;
    this.#units = new Set([...changed.old.filter((block) => isStructural(trees[0].kind(block))), ...changed.new.filter((block) => isStructural(trees[1].kind(block)))]);
    for (const block of this.#units) this.#unit(block);
    for (const scope of this.#holders) if (this.#holdsArticles(before, scope) !== this.#holdsArticles(now, scope)) this.everything = true;
  }

  get lenders(): readonly BlockId[] {
    const { tree } = this.now.model;
    return [...this.#lenders].filter((block) => tree.has(block) && isStructural(tree.kind(block)));
  }

  get counted(): readonly Stretch[] {
    const { tree } = this.now.model;
    return Array.from(this.#counted, ([parent, from]) => ({ from, until: parent === NO_BLOCK ? NO_BLOCK : tree.afterExtent(parent) }));
  }

  #unit(block: BlockId): void {
    const [old, now] = [this.before.model.tree, this.now.model.tree];
    const was = old.has(block) && isStructural(old.kind(block));
    const is = now.has(block) && isStructural(now.kind(block));
    const change: UnitChange = was && is ? unitChange(old, now, block) : 'place';
    if (change === 'none') return;
    this.questions.add(citedAs(block));
    if (is) this.cited.push(block);
    if (change === 'words') return;
    if (was) this.#changed(this.before, block, change);
    if (is) this.#changed(this.now, block, change);
    this.#uniqueness(block, was, is);
    if (change === 'place') {
      if (is) this.placed.push(block);
      this.#neighbours(block, was, is);
    }
  }

  /** One version of a unit whose number or place is another: what finds it, and what is found through it. */
  #changed(document: Document, block: BlockId, change: UnitChange): void {
    const { tree } = document.model;
    const scopes = scopesAbove(tree, block);
    addFinding(document, block, scopes, this.questions);
    this.questions.add(behind(block));
    const heading = headingOf(tree, block);
    if (change === 'place') {
      // At the top a block has neighbours in other parts: what ends the preamble stands in front of the first clause.
      for (const holder of tree.parent(block) === NO_BLOCK ? topHolders : [holderOf(tree, block)]) this.questions.add(childrenIn(holder));
      if (tree.kind(block) === 'paragraph') this.questions.add(paragraphsIn(tree.parent(block)));
      this.#behindWhat(tree, block);
      if (heading?.unit && outlineOf(this.before).hasHeadings(heading.unit) !== outlineOf(this.now).hasHeadings(heading.unit)) this.questions.add(headingsExist(heading.unit));
      if (heading?.unit === 'article') for (const scope of scopes) this.#holders.add(scope);
    }
    this.#below(document, block, scopes, change);
  }

  /** Units under it are reached otherwise from above it, and where they bear its number they are found otherwise from inside. */
  #below(document: Document, block: BlockId, scopes: readonly Scope[], change: UnitChange): void {
    const { model } = document;
    const { tree } = model;
    const kind = tree.kind(block);
    if (kind !== 'heading' && kind !== 'provision') return;
    const end = tree.afterExtent(block);
    let dotted = false;
    for (let at = tree.next(block); at !== end && at !== NO_BLOCK; at = tree.next(at)) {
      const each = tree.kind(at);
      if (each !== 'heading' && each !== 'provision') continue;
      if ((this.#left -= 1) < 0) {
        if (change === 'number' && kind === 'heading') break;
        this.everything = true;
        return;
      }
      if (change === 'place' || kind === 'provision') {
        if (!this.#units.has(at)) addFinding(document, at, scopes, this.questions);
      }
      dotted ||= numberOf(document, at).includes('.');
      if (change === 'number' && kind === 'heading' && dotted) break;
    }
    // A place that is another is looked at with all that stands under it anyway.
    if (change === 'number' && (dotted || this.#left < 0) && this.now.model.tree.has(block)) this.placed.push(block);
  }

  /** What stands in front of the block, and what that ends. */
  #behindWhat(tree: SyntaxTree, block: BlockId): void {
    const parent = tree.parent(block);
    let at = tree.previous(block);
    while (at !== NO_BLOCK && !isStructural(tree.kind(at))) at = tree.previous(at);
    for (; at !== NO_BLOCK && at !== parent; at = tree.parent(at)) this.questions.add(behind(at));
  }

  /** A heading's citation names what it stands in, unless it is the only one of its number. */
  #uniqueness(block: BlockId, was: boolean, is: boolean): void {
    const keys = new Set<string>();
    for (const [document, there] of [[this.before, was], [this.now, is]] as const) {
      const heading = there ? headingOf(document.model.tree, block) : undefined;
      if (heading?.unit) keys.add(String(headingKey(heading.unit, heading.value)));
    }
    for (const key of keys) {
      if (isOnlyOne(this.before, key) === isOnlyOne(this.now, key)) continue;
      for (const other of this.now.model.unitsWith(key)) {
        if (other === block) continue;
        this.questions.add(citedAs(other));
        this.cited.push(other);
      }
    }
  }

  /** A block that came, went or is another: what leads into what, and what is counted. */
  #neighbours(block: BlockId, was: boolean, is: boolean): void {
    const [old, now] = [this.before.model.tree, this.now.model.tree];
    for (const [tree, there] of [[old, was], [now, is]] as const) {
      if (!there) continue;
      const parent = tree.parent(block);
      if (parent !== NO_BLOCK && tree.kind(parent) === 'provision') this.#lenders.add(parent);
      const above = previousSibling(tree, block);
      if (above !== NO_BLOCK && tree.kind(above) === 'paragraph') this.#lenders.add(above);
      if (tree.kind(block) !== 'provision') this.#runBehind(tree, block);
      if (tree.ordinal(block) > 0) this.#countedFrom(tree, block);
    }
  }

  /** The run of provisions behind a block that is none of them: what leads into it may be another. */
  #runBehind(tree: SyntaxTree, block: BlockId): void {
    const { tree: now } = this.now.model;
    const point = this.#firstKept(tree, block);
    if (point === NO_BLOCK || now.kind(point) !== 'provision' || !this.before.model.tree.has(point)) return;
    if (this.before.model.chapeau(point) === this.now.model.chapeau(point)) return;
    this.runs.push({ from: point, until: afterRun(now, point) });
  }

  #countedFrom(tree: SyntaxTree, block: BlockId): void {
    const { tree: now } = this.now.model;
    const from = now.has(block) && now.parent(block) === tree.parent(block) ? block : this.#firstKept(tree, block);
    if (from === NO_BLOCK) return;
    const parent = now.parent(from);
    const known = this.#counted.get(parent);
    if (known === undefined || now.isBefore(from, known)) this.#counted.set(parent, from);
  }

  /** The first block behind one that still stands where that one stood. */
  #firstKept(tree: SyntaxTree, block: BlockId): BlockId {
    const { tree: now } = this.now.model;
    const parent = tree.parent(block);
    // Where one has none, those behind it have none either.
    const none = tree === now ? undefined : this.#noneKept.get(parent);
    if (none !== undefined && !tree.isBefore(block, none)) return NO_BLOCK;
    let at = nextSibling(tree, block);
    while (at !== NO_BLOCK && at !== none && !(now.has(at) && now.parent(at) === parent)) at = nextSibling(tree, at);
    if (at !== NO_BLOCK && at !== none) return at;
    if (tree !== now) this.#noneKept.set(parent, block);
    return NO_BLOCK;
  }

  #holdsArticles(document: Document, scope: Scope): boolean | undefined {
    if (typeof scope !== 'string' && !(this.before.model.tree.has(scope) && this.now.model.tree.has(scope))) return undefined;
    return outlineOf(document).units(scope).hasArticles;
  }
}

/** The questions that find a block, or what stands under it, from above it; undefined when that is too much. */
export function foundBelow(document: Document, block: BlockId): ReadonlySet<Question> | undefined {
  const { tree } = document.model;
  const questions = new Set<Question>();
  const scopes = scopesAbove(tree, block);
  const end = tree.afterExtent(block);
  let left = mostBelow;
  for (let at = block; at !== end && at !== NO_BLOCK; at = tree.next(at)) {
    if (tree.kind(at) !== 'heading' && tree.kind(at) !== 'provision' && at !== block) continue;
    if ((left -= 1) < 0) return undefined;
    addFinding(document, at, scopes, questions);
  }
  return questions;
}

/** The questions that find a unit from the scopes. */
function addFinding(document: Document, block: BlockId, scopes: readonly Scope[], questions: Set<Question>): void {
  const number = numberOf(document, block);
  const parts = number === '' ? [] : partsOfNumber(number);
  const isHeading = document.model.tree.kind(block) === 'heading';
  const unit = headingOf(document.model.tree, block)?.unit;
  for (const scope of scopes) {
    questions.add(unitsIn(scope));
    for (const part of parts) {
      questions.add(numberedIn(scope, part));
      if (isHeading) questions.add(headingsNumbered(scope, part));
    }
    if (unit) questions.add(headingsIn(scope, unit));
  }
}

/** What a step may look for a block in: all that it stands under, and its part of the text. */
function scopesAbove(tree: SyntaxTree, block: BlockId): readonly Scope[] {
  const scopes: Scope[] = [];
  let root = block;
  for (let at = tree.parent(block); at !== NO_BLOCK; at = tree.parent(at)) {
    scopes.push(at);
    root = at;
  }
  for (const part of new Set([tree.part(block), tree.part(root)])) {
    if (part === 'main') scopes.push('main', 'anywhere');
    else if (part === 'annex' && root === block) scopes.push('annexes');
    else if (part === 'preamble') scopes.push('preamble');
  }
  return scopes;
}

function numberOf({ model }: Document, block: BlockId): string {
  return headingOf(model.tree, block)?.value ?? model.label(block)?.value ?? '';
}

/** True when one heading of that kind and number, and no more, stands outside of annexes. */
function isOnlyOne({ model }: Document, key: string): boolean {
  let count = 0;
  for (const block of model.unitsWith(key)) {
    if (model.tree.part(block) !== 'annex' && (count += 1) > 1) return false;
  }
  return count === 1;
}
