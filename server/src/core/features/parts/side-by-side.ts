// The order of the rows of several texts side by side: which of their clauses stand in one row, and which were moved.
// Invariants: every clause of every column stands in exactly one row; read from top to bottom, each column is in its own order; a
// row holds clauses of one group only.

import { firstWhere } from '../../text/rising.js';

/** A clause of one column: those of one group belong together. */
export interface GroupedItem {
  readonly group: number;
  readonly heading: boolean;
}

/** Items `from` (inclusive) to `to` (exclusive) of a column. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * `main`: the row of a group. `moved`: clauses of a group whose row stands elsewhere, because another order is the rule; `again`: further
 * clauses of the group, behind clauses of others.
 */
export interface SideBySideRow {
  readonly group: number;
  readonly kind: 'main' | 'moved' | 'again';
  /** By column; missing where the column has nothing in the row. */
  readonly runs: readonly (Run | undefined)[];
}

interface Placed {
  readonly group: number;
  readonly kind: SideBySideRow['kind'];
  readonly runs: (Run | undefined)[];
}

/** The rows of the columns; the first column's order leads. */
export function sideBySide(columns: readonly (readonly GroupedItem[])[]): readonly SideBySideRow[] {
  let rows: readonly Placed[] = [];
  for (const [column, items] of columns.entries()) rows = withColumn(rows, items, column, columns.length);
  return rows;
}

interface GroupRun extends Run {
  readonly group: number;
  readonly heading: boolean;
  /** Where the row of its group stands already; -1 when it has none. */
  readonly at: number;
}

function withColumn(rows: readonly Placed[], items: readonly GroupedItem[], column: number, columns: number): readonly Placed[] {
  const main = new Map<number, number>();
  for (const [at, { group, kind }] of rows.entries()) if (kind === 'main') main.set(group, at);
  const runs = runsOf(items, main);
  const anchored = risingRuns(runs);
  const empty = (): (Run | undefined)[] => Array.from({ length: columns }, () => undefined);
  const begun = new Set<number>();
  const fresh = ({ group, from, to, at }: GroupRun): Placed => {
    const made = empty();
    made[column] = { from, to };
    const kind = at >= 0 && !anchoredGroups.has(group) ? 'moved' : at >= 0 || begun.has(group) ? 'again' : 'main';
    begun.add(group);
    return { group, kind, runs: made };
  };
  const anchoredGroups = new Set([...anchored].map((index) => runs[index]?.group));
  // What stands before and behind each row there is; headings that lead into a clause go with it.
  const before = new Map<number, Placed[]>();
  const behind = new Map<number, Placed[]>();
  let last = -1;
  let waiting: GroupRun[] = [];
  const settle = (next: number): void => {
    let cut = last < 0 && next < rows.length ? 0 : waiting.length;
    while (next < rows.length && cut > 0 && waiting[cut - 1]?.heading) cut -= 1;
    push(behind, last < 0 ? rows.length - 1 : last, waiting.slice(0, cut).map(fresh));
    push(before, next, waiting.slice(cut).map(fresh));
    waiting = [];
  };
  for (const [index, run] of runs.entries()) {
    if (!anchored.has(index)) {
      waiting.push(run);
      continue;
    }
    settle(run.at);
    const row = rows[run.at];
    if (row) row.runs[column] = { from: run.from, to: run.to };
    last = run.at;
  }
  settle(rows.length);
  const merged: Placed[] = [...(behind.get(-1) ?? [])];
  for (const [at, row] of rows.entries()) merged.push(...(before.get(at) ?? []), row, ...(behind.get(at) ?? []));
  return merged;
}

function push(map: Map<number, Placed[]>, at: number, rows: readonly Placed[]): void {
  if (rows.length > 0) map.set(at, [...(map.get(at) ?? []), ...rows]);
}

function runsOf(items: readonly GroupedItem[], main: ReadonlyMap<number, number>): readonly GroupRun[] {
  const runs: GroupRun[] = [];
  for (let from = 0; from < items.length; ) {
    const { group = -1, heading = false } = items[from] ?? {};
    let to = from + 1;
    while (items[to]?.group === group) to += 1;
    runs.push({ group, heading, from, to, at: main.get(group) ?? -1 });
    from = to;
  }
  return runs;
}

/** The most runs whose rows stand in the order of the runs, each row once: a longest rising subsequence. Their indexes. */
function risingRuns(runs: readonly GroupRun[]): ReadonlySet<number> {
  /** By length: the index of the run that ends the best row of that length. */
  const ends: number[] = [];
  const previous: number[] = [];
  const at = (index: number): number => runs[index]?.at ?? -1;
  for (const [index, run] of runs.entries()) {
    if (run.at < 0) continue;
    const length = firstWhere(ends, (end) => at(end) >= run.at);
    previous[index] = length > 0 ? (ends[length - 1] ?? -1) : -1;
    ends[length] = index;
  }
  const kept = new Set<number>();
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) kept.add(index);
  return kept;
}
