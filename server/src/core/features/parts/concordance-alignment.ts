// Which clauses of several agreements stand in which row, kept for as long as nothing that decides it has changed.
// Invariant: what is kept hangs on the structure and names of the columns and on the annotations that tie clauses, never on the words of
// a clause: typing in one leaves the same object.

import type { DocumentModel } from '../../model/types.js';
import { precedentsOf } from '../../resolve/correspondence.js';
import { headingOf } from '../../syntax/details.js';
import { type BlockId, NO_BLOCK } from '../../syntax/types.js';
import { isSameList } from '../../text/same-list.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import { headingText } from './clause-view.js';
import { tiesClauses, type Unit, unitsOf } from './concordance-units.js';
import { sideBySide, type SideBySideRow } from './side-by-side.js';

export interface AlignedRow extends SideBySideRow {
  /** Stays with the row through edits: the handle of its first clause, and the column. */
  readonly key: string;
  /** Key of the row of its group; its own for that row. */
  readonly of: string;
  /** Every block its words and facts hang on, by column. */
  readonly watched: readonly (readonly BlockId[])[];
}

/** How much of an article of the first column the others answer. */
export interface ArticleCoverage {
  /** Handle of its heading; NO_BLOCK for what stands above all headings. */
  readonly block: BlockId;
  readonly title: string;
  /** Clauses that want an answer. */
  readonly clauses: number;
  /** By column; zeros for the first. */
  readonly answered: readonly number[];
  readonly omitted: readonly number[];
}

export interface Alignment {
  /** What it rests on: compared one by one, by identity. */
  readonly basis: readonly unknown[];
  readonly units: readonly (readonly Unit[])[];
  readonly rows: readonly AlignedRow[];
  /** By group, then by column: places in `units`. */
  readonly groups: ReadonlyMap<number, readonly (readonly number[])[]>;
  /** By group: the rows that hold it, main first. */
  readonly rowsOf: ReadonlyMap<number, readonly AlignedRow[]>;
  /** Whether the first column is a precedent of the second, and so on, by columns. */
  readonly follows: readonly (readonly boolean[])[];
  readonly coverage: readonly ArticleCoverage[];
}

/** The alignment, `before` itself when it still holds. */
export function alignmentOf(snapshot: Snapshot, columns: readonly Document[], before: Alignment | undefined): Alignment {
  const basis = basisOf(snapshot, columns);
  if (before && isSameList(before.basis, basis)) return before;
  const units = unitsOf(snapshot, columns);
  const groups = groupsIn(units);
  const placed = sideBySide(units);
  const mains = new Map<number, string>();
  const keyed = placed.map((row) => {
    const key = keyOf(units, row);
    if (row.kind === 'main') mains.set(row.group, key);
    return { ...row, key };
  });
  const rows = keyed.map((row): AlignedRow => ({ ...row, of: mains.get(row.group) ?? row.key, watched: columns.map(({ model }, column) => watchedIn(model, units[column] ?? [], groups.get(row.group)?.[column] ?? [])) }));
  const rowsOf = new Map<number, AlignedRow[]>();
  for (const row of rows) rowsOf.set(row.group, row.kind === 'main' ? [row, ...(rowsOf.get(row.group) ?? [])] : [...(rowsOf.get(row.group) ?? []), row]);
  const precedents = columns.map((document) => precedentsOf(snapshot, document));
  const follows = columns.map((_, draft) => columns.map((document) => precedents[draft]?.some(({ uri }) => uri === document.uri) === true));
  return { basis, units, rows, groups, rowsOf, follows, coverage: coverageOf(columns, units) };
}

/** An object that stays the same for as long as the block does. */
export function tokenOf(model: DocumentModel, block: BlockId): unknown {
  return model.own(newToken, block);
}

function newToken(): object {
  return {};
}

function basisOf(snapshot: Snapshot, columns: readonly Document[]): readonly unknown[] {
  const basis: unknown[] = [snapshot.names];
  for (const { uri, model, aspects } of columns) {
    basis.push(uri, aspects.structure, aspects.declarations);
    for (const block of model.tree.ofKind('annotation')) {
      const annotation = model.annotationAt(block);
      if (annotation && tiesClauses(annotation)) basis.push(tokenOf(model, block));
    }
  }
  return basis;
}

function keyOf(units: readonly (readonly Unit[])[], { runs }: SideBySideRow): string {
  const column = runs.findIndex((run) => run !== undefined);
  return `${column}:${units[column]?.[runs[column]?.from ?? 0]?.block ?? NO_BLOCK}`;
}

function groupsIn(units: readonly (readonly Unit[])[]): ReadonlyMap<number, readonly (readonly number[])[]> {
  const groups = new Map<number, number[][]>();
  for (const [column, list] of units.entries()) {
    for (const [index, { group }] of list.entries()) {
      const known = groups.get(group) ?? units.map((): number[] => []);
      groups.set(group, known);
      known[column]?.push(index);
    }
  }
  return groups;
}

/** The blocks of the units and what is written under them, and what stands above them. */
function watchedIn(model: DocumentModel, units: readonly Unit[], members: readonly number[]): readonly BlockId[] {
  const { tree } = model;
  const found = new Set<BlockId>();
  const add = (block: BlockId): void => {
    if (block === NO_BLOCK || found.has(block)) return;
    found.add(block);
    for (const { block: annotation } of model.annotations(block)) found.add(annotation);
  };
  for (const index of members) {
    const unit = units[index];
    if (!unit) continue;
    for (let above = tree.parent(unit.block); above !== NO_BLOCK; above = tree.parent(above)) add(above);
    for (const block of blocksOf(model, unit)) add(block);
    // A heading without a title takes the line below it.
    if (unit.heading) add(tree.next(unit.block));
  }
  return [...found];
}

/** The blocks whose words a unit shows. */
export function blocksOf(model: DocumentModel, { block, whole }: Unit): readonly BlockId[] {
  const found: BlockId[] = [block];
  const visit = (at: BlockId): void => {
    for (const child of model.children(at)) {
      found.push(child);
      visit(child);
    }
  };
  if (whole) visit(block);
  return found;
}

function coverageOf(columns: readonly Document[], units: readonly (readonly Unit[])[]): readonly ArticleCoverage[] {
  const [first] = columns;
  if (!first) return [];
  const articles = new Map<BlockId, { clauses: number; readonly answered: number[]; readonly omitted: number[] }>();
  for (const { block, wanted, answeredBy, omitted } of units[0] ?? []) {
    if (!wanted) continue;
    const article = articleOf(first.model, block);
    const known = articles.get(article) ?? { clauses: 0, answered: columns.map(() => 0), omitted: columns.map(() => 0) };
    articles.set(article, known);
    known.clauses += 1;
    for (const column of answeredBy) known.answered[column] = (known.answered[column] ?? 0) + 1;
    for (const column of omitted.keys()) known.omitted[column] = (known.omitted[column] ?? 0) + 1;
  }
  return [...articles].map(([block, counts]) => ({ block, title: block === NO_BLOCK ? '' : headingText(first.model, block), ...counts }));
}

/** The article a clause stands in, else its outermost heading. */
function articleOf({ tree }: DocumentModel, block: BlockId): BlockId {
  let outermost = NO_BLOCK;
  for (let at = tree.parent(block); at !== NO_BLOCK; at = tree.parent(at)) {
    if (tree.kind(at) !== 'heading') continue;
    if (headingOf(tree, at)?.unit === 'article') return at;
    outermost = at;
  }
  return outermost;
}
