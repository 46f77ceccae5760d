// What a run came to, in words for the terminal.

import { constructs } from './constructs.js';
import { writeCase } from './fixture.js';
import { every, neverMet, placesAsked, type RunOptions, type RunResult } from './run.js';
import type { Shrunk } from './shrink.js';

export function describePlan({ edits, seed, size, segment }: RunOptions): string {
  const turns = Object.entries(every).filter(([name]) => name !== 'touch').map(([name, n]) => `${name} every ${n}`).join(', ');
  return `${edits} edits, seed ${seed}, texts of about ${size} characters, segments of ${segment}.\nCompared on the average of edits: ${turns} (${placesAsked} places each time); everything at the end of each workspace.`;
}

/** `wall` and `processor` in milliseconds. */
export function describeRun(result: RunResult, { wall, processor }: { readonly wall: number; readonly processor: number }): readonly string[] {
  const { edits, workspaces, longest, documents, shares, kinds, counts } = result;
  const rate = (ms: number): string => (edits / Math.max(ms / 1000, 0.001)).toFixed(1);
  const table = (rows: readonly (readonly [string, string])[]): readonly string[] => columns(rows.map(([name, value]) => `${value.padStart(6)}  ${name}`));
  return [
    '', `Edits by kind (${edits})`, ...table([...kinds].sort(([, a], [, b]) => b - a).map(([name, n]) => [name, String(n)])),
    '', `Share of the ${documents} documents that held each construct`, ...table(constructs.map((name) => [name, share(shares.get(name) ?? 0, documents)])),
    '', `Comparisons: ${Object.entries(counts).map(([name, n]) => `${name} ${n}`).join(', ')}`,
    `${edits} edits in ${workspaces} workspaces, longest run in one workspace ${longest}; ${rate(wall)} edits a second (${rate(processor)} a second of processor time)`,
  ];
}

/** What a run must not be silent about; empty when all is well. */
export function complaints(result: RunResult): readonly string[] {
  const never = neverMet(result);
  return never.length === 0 ? [] : [`No document held: ${never.join(', ')}. The generator must write it.`];
}

/** The failure with its seed, what was done last, and the small case as a fixture for test/fuzz/regressions. */
export function describeFailure({ edits, failure }: RunResult, { seed, size, segment }: RunOptions, shrunk: Shrunk | undefined): readonly string[] {
  if (failure === undefined) return [];
  const { difference, start } = failure;
  const last = start.steps.at(-1);
  const again = `npm run fuzz -- --edits ${Math.max(1, edits)} --seed ${seed} --size ${size} --segment ${segment}`;
  const fixture = shrunk === undefined ? writeCase(start, [`${difference.what}, seed ${seed}`]) : writeCase(shrunk.case, [`${shrunk.difference.what}, seed ${seed}`]);
  return [
    '', `FAILED after ${edits} edits (${start.subject}), at "${last?.name ?? ''}". Again: ${again}`, difference.message,
    '', shrunk === undefined ? 'The case as it was:' : !shrunk.fails ? 'Run again alone, the case does not fail: it hangs on something that is not in it (state between workspaces, chance, time).' : `Shrunk in ${shrunk.replays} replays; differs so:\n${shrunk.difference.message}`,
    '', '---- put this into test/fuzz/regressions/NAME.txt ----', fixture, '----',
  ];
}

function share(n: number, all: number): string {
  return n === 0 ? 'never' : n * 1000 < all * 5 ? '<0.5%' : `${Math.round((100 * n) / Math.max(all, 1))}%`;
}

/** In as many columns as 150 letters hold. */
function columns(cells: readonly string[]): readonly string[] {
  const width = Math.max(1, ...cells.map((cell) => cell.length)) + 2;
  const across = Math.max(1, Math.floor(150 / width));
  const rows = Math.ceil(cells.length / across);
  return Array.from({ length: rows }, (_, row) => Array.from({ length: across }, (_, column) => (cells[column * rows + row] ?? '').padEnd(width)).join('').trimEnd());
}
