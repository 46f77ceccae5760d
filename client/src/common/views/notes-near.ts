// Which threads of a text stand in its margin: the editor takes longer for each the more of them there are (a thousand held it for half a minute), so
// of many only those near what is in sight do. No editor in it.
// Invariants: of few all do; what is in sight always does; what is shown stays as it is until something that comes near is missing.

import type { NoteThreadItem } from '../../../../server/src/lsp/protocol/notes.js';

/** Threads of a text that stand in the margin at once, unless something is being written in one. */
export const mostThreads = 100;
/** Of these the nearest, which are there before they are scrolled to. */
const nearest = 40;

/** Lines in sight, from 0, the last one among them. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** The notes that begin the threads that are to stand in the margin. `shown`: those that do so now; `inSight`: of all editors of the text. */
export function notesNear(threads: readonly NoteThreadItem[], inSight: readonly Lines[], shown: ReadonlySet<number>): ReadonlySet<number> {
  const roots = threads.flatMap(({ notes: [root] }) => root ?? []);
  if (roots.length <= mostThreads) return new Set(roots.map(({ note }) => note));
  const kept = roots.filter(({ note }) => shown.has(note)).map(({ note }) => note);
  if (inSight.length === 0) return new Set(kept.slice(0, mostThreads));
  const away = ({ range: { start, end } }: (typeof roots)[number]): number => Math.min(...inSight.map(({ first, last }) => Math.max(0, first - end.line, start.line - last)));
  const byDistance = roots.map((root) => ({ note: root.note, lines: away(root) })).sort((a, b) => a.lines - b.lines);
  const seen = byDistance.filter(({ lines }) => lines === 0).length;
  const needed = byDistance.slice(0, Math.max(nearest, seen));
  const isEnough = kept.length <= Math.max(mostThreads, seen) && needed.every(({ note }) => shown.has(note));
  return new Set(isEnough ? kept : byDistance.slice(0, Math.max(mostThreads, seen)).map(({ note }) => note));
}
