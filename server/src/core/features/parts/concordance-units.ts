// The clauses of several agreements as the concordance shows them, and which of them belong together.
// Invariants: every clause is a unit or stands within one; a provision is parted into its own words and its points where one of them is
// named by itself. Only annotations tie units together; a point under an answered clause is answered by it.

import type { Annotation } from '../../model/types.js';
import { counterparts, omissions } from '../../resolve/correspondence.js';
import { isDerivedTitle } from '../../syntax/details.js';
import { type BlockId, NO_BLOCK } from '../../syntax/types.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import type { GroupedItem } from './side-by-side.js';

/** What a row shows of a column. */
export interface Unit extends GroupedItem {
  readonly block: BlockId;
  /** With all that stands under it; else its own words alone. */
  readonly whole: boolean;
  /** Why it has no counterpart, when it says so. */
  readonly none?: string;
  /** It names a clause of an agreement that is no column. */
  readonly other: boolean;
  /** The columns of the precedents it answers, itself or through the clause above it. */
  readonly answers: readonly number[];
  /** The columns of the drafts that answer it. */
  readonly answeredBy: readonly number[];
  /** Why a draft leaves it out, by the draft's column. */
  readonly omitted: ReadonlyMap<number, string>;
  /** A clause of its main text or an annex for which a counterpart, or an answer, is looked for. */
  readonly wanted: boolean;
}

/** Annotations that decide what belongs together. */
export function tiesClauses({ name }: Annotation): boolean {
  return name === 'precedent' || name === 'omits' || name === 'id' || name === 'option' || name === 'heading';
}

/** What a `@precedent` says. */
interface Named {
  /** The clauses of columns it names. */
  readonly targets: readonly Target[];
  readonly other: boolean;
  readonly none?: string;
}

interface Draft {
  /** By owner. */
  readonly named: ReadonlyMap<BlockId, Named>;
}

interface Target {
  readonly column: number;
  readonly block: BlockId;
}

/** A unit while it is being made. */
interface Making {
  readonly column: number;
  readonly block: BlockId;
  readonly whole: boolean;
  readonly said: Named;
}

const nothingSaid: Named = { targets: [], other: false };

export function unitsOf(snapshot: Snapshot, columns: readonly Document[]): readonly (readonly Unit[])[] {
  const drafts = columns.map((document) => readDraft(snapshot, columns, document));
  const left = columns.map((document) => leftOut(snapshot, columns, document));
  const parted = columns.map(() => new Set<BlockId>());
  const part = (column: number, block: BlockId): void => {
    const tree = columns[column]?.model.tree;
    if (!tree || block === NO_BLOCK) return;
    for (let at = tree.parent(block); at !== NO_BLOCK && tree.kind(at) === 'provision'; at = tree.parent(at)) parted[column]?.add(at);
  };
  for (const [column, { named }] of drafts.entries()) {
    for (const [owner, { targets }] of named) {
      part(column, owner);
      for (const target of targets) part(target.column, target.block);
    }
  }
  for (const each of left) for (const { column, block } of each.targets) part(column, block);
  const making = columns.map((document, column) => listUnits(document, column, parted[column] ?? new Set(), drafts[column]?.named ?? new Map()));
  return tie(columns, making, left);
}

function readDraft(snapshot: Snapshot, columns: readonly Document[], document: Document): Draft {
  const named = new Map<BlockId, Named>();
  const { model } = document;
  for (const block of model.tree.ofKind('annotation')) {
    const annotation = model.annotationAt(block);
    if (annotation?.name !== 'precedent' || annotation.owner === NO_BLOCK || named.has(annotation.owner)) continue;
    const { clauses, none } = counterparts(snapshot, document, annotation.owner);
    const targets = clauses.flatMap((clause) => {
      const column = columns.findIndex(({ uri }) => uri === clause.document.uri && uri !== document.uri);
      return column < 0 ? [] : [{ column, block: clause.block }];
    });
    named.set(annotation.owner, { targets, other: clauses.length > targets.length, ...(none === undefined ? {} : { none }) });
  }
  return { named };
}

interface LeftOut {
  readonly targets: readonly (Target & { readonly reason: string })[];
}

function leftOut(snapshot: Snapshot, columns: readonly Document[], document: Document): LeftOut {
  const targets = omissions(snapshot, document).flatMap(({ clause, reason = '' }) => {
    const column = columns.findIndex(({ uri }) => uri === clause.document.uri && uri !== document.uri);
    return column < 0 ? [] : [{ column, block: clause.block, reason }];
  });
  return { targets };
}

function listUnits({ model }: Document, column: number, parted: ReadonlySet<BlockId>, named: Draft['named']): readonly Making[] {
  const { tree } = model;
  const units: Making[] = [];
  const visit = (block: BlockId, above: Named | undefined): void => {
    if (!model.isClause(block) || isDerivedTitle(tree, block)) return;
    const said = named.get(block) ?? (tree.kind(block) === 'heading' ? undefined : above);
    const children = model.children(block);
    const heading = tree.kind(block) === 'heading';
    const whole = !heading && !parted.has(block);
    units.push({ column, block, whole, said: said ?? nothingSaid });
    if (!whole) for (const child of children) visit(child, heading ? undefined : said);
  };
  for (const block of model.children(NO_BLOCK)) visit(block, undefined);
  return units;
}

/** Gives groups and says who answers whom. */
function tie(columns: readonly Document[], making: readonly (readonly Making[])[], left: readonly LeftOut[]): readonly (readonly Unit[])[] {
  const all = making.flat();
  const indexes = columns.map(() => new Map<BlockId, number>());
  for (const [index, { column, block }] of all.entries()) indexes[column]?.set(block, index);
  const groups = new Groups(all.length);
  const answeredBy = all.map(() => new Set<number>());
  const answers = all.map(() => new Set<number>());
  const namedOf = columns.map(() => new Set<string>());
  for (const { column, said } of all) for (const target of said.targets) namedOf[column]?.add(`${target.column} ${target.block}`);
  for (const [index, { column, said }] of all.entries()) {
    for (const target of said.targets) {
      for (const to of unitsUnder(columns, indexes, target, namedOf[column])) {
        groups.join(index, to);
        answeredBy[to]?.add(column);
        answers[index]?.add(target.column);
      }
    }
  }
  const omitted = all.map(() => new Map<number, string>());
  for (const [draft, { targets }] of left.entries()) {
    for (const { reason, ...target } of targets) {
      for (const to of unitsUnder(columns, indexes, target, undefined)) if (answeredBy[to]?.has(draft) === false) omitted[to]?.set(draft, reason);
    }
  }
  let next = 0;
  return making.map((units, column) =>
    units.map(({ block, whole, said: { other, none } }) => {
      const index = next++;
      const document = columns[column];
      return {
        block, whole, other, group: groups.of(index),
        heading: document?.model.tree.kind(block) === 'heading',
        answers: [...(answers[index] ?? [])].sort((a, b) => a - b),
        answeredBy: [...(answeredBy[index] ?? [])].sort((a, b) => a - b),
        omitted: omitted[index] ?? new Map<number, string>(),
        wanted: document !== undefined && isWanted(document, block, whole),
        ...(none === undefined ? {} : { none }),
      };
    }),
  );
}

/**
 * The units a target stands for: itself, and of a provision that is parted its points, but for those that the same draft names too. Of
 * NO_BLOCK, the agreement, every unit; of a heading that is left out, what stands under it.
 */
function unitsUnder(columns: readonly Document[], indexes: readonly ReadonlyMap<BlockId, number>[], { column, block }: Target, named: ReadonlySet<string> | undefined): readonly number[] {
  const document = columns[column];
  const known = indexes[column];
  if (!document || !known) return [];
  const found: number[] = [];
  const own = known.get(block);
  if (own !== undefined) found.push(own);
  const { model } = document;
  const through = block === NO_BLOCK ? named === undefined : model.tree.kind(block) === 'provision' || named === undefined;
  const visit = (at: BlockId): void => {
    for (const child of model.children(at)) {
      if (named?.has(`${column} ${child}`)) continue;
      const index = known.get(child);
      if (index === undefined) continue;
      found.push(index);
      visit(child);
    }
  };
  if (through) visit(block);
  return found;
}

/** Headings, preambles and closing words need no counterpart; nor do the words of a provision whose points are rows of their own. */
function isWanted({ model }: Document, block: BlockId, whole: boolean): boolean {
  const part = model.tree.part(block);
  return whole && (part === 'main' || part === 'annex') && model.tree.kind(block) !== 'heading';
}

/** Sets that grow together, by index. */
class Groups {
  readonly #of: number[];

  constructor(count: number) {
    this.#of = Array.from({ length: count }, (_, index) => index);
  }

  of(index: number): number {
    let root = index;
    while (this.#of[root] !== root) root = this.#of[root] ?? root;
    for (let at = index; at !== root; ) {
      const next = this.#of[at] ?? root;
      this.#of[at] = root;
      at = next;
    }
    return root;
  }

  join(a: number, b: number): void {
    const [first, second] = [this.of(a), this.of(b)];
    this.#of[Math.max(first, second)] = Math.min(first, second);
  }
}
