// A text with stretches moved, cut out and put in, and words in it replaced wherever they go: its edits, and where each place went.
// Invariants: edits neither overlap nor touch; a replacement in a stretch that moves moves with it, one in a stretch that is cut out is dropped.

import { applyEdits, type Edit, inTextOrder, movesOf } from '../../text/edits.js';
import { firstWhere } from '../../text/rising.js';
import { contains, type Span } from '../../text/span.js';

export interface Move {
  readonly from: Span;
  /** Where it goes; in no stretch that moves or is cut out, at their ends at most. */
  readonly to: number;
  /** What stands around it there. */
  readonly lead: string;
  readonly trail: string;
}

export interface Arrangement {
  readonly cuts: readonly Span[];
  readonly moves: readonly Move[];
  /** Numbers, indents, new clauses; none crosses the border of a cut, of a move or of a replacement. */
  readonly edits: readonly Edit[];
}

export interface Rearranged {
  readonly edits: readonly Edit[];
  /** Where an offset went at which something begins; undefined when it was cut out. */
  at(offset: number): number | undefined;
  /** The same, of a stretch that one replacement may have taken the place of. */
  stretch(span: Span): Span | undefined;
}

/** `rewrites`: further replacements, in offsets of the text as it is. */
export function rearranged(text: { slice(start: number, end: number): string }, { cuts, moves, edits }: Arrangement, rewrites: readonly Edit[]): Rearranged {
  const isCut = (span: Span): boolean => cuts.some((cut) => contains(cut, span) && cut.end > span.start);
  const inner = moves.map(() => [] as Edit[]);
  const outer: Edit[] = [];
  // What is rewritten at the very place where a clause comes stands in front of it.
  for (const edit of [...rewrites, ...edits.filter(outside(rewrites))]) {
    const at = moves.findIndex(({ from }) => contains(from, edit.span));
    const list = at < 0 ? undefined : inner[at];
    if (list) list.push(edit);
    else if (edit.span.start === edit.span.end || !isCut(edit.span)) outer.push(edit);
  }
  for (const cut of cuts) outer.push({ span: cut, newText: '' });
  const inserted = moves.map(({ from, to, lead, trail }, i) => {
    const within = (inner[i] ?? []).map(({ span, newText }) => ({ span: { start: span.start - from.start, end: span.end - from.start }, newText }));
    outer.push({ span: from, newText: '' });
    const edit: Edit = { span: { start: to, end: to }, newText: lead + applyEdits(text.slice(from.start, from.end), within) + trail };
    outer.push(edit);
    return { from, edit, lead: lead.length, within: movesOf(within) };
  });
  const all = inTextOrder(outer);
  const around = movesOf(all);
  const go = (offset: number, side: 'start' | 'end'): number | undefined => {
    for (const { from, edit, lead, within } of inserted) {
      if (offset < from.start || offset > from.end || (offset === from.end && side === 'start') || (offset === from.start && side === 'end')) continue;
      return around.at(edit.span.start, 'start') - edit.newText.length + lead + within.at(offset - from.start, side);
    }
    if (cuts.some(({ start, end }) => (side === 'start' ? start <= offset && offset < end : start < offset && offset <= end))) return undefined;
    return around.at(offset, side);
  };
  return {
    edits: joined(all),
    at: (offset) => go(offset, 'start'),
    stretch({ start, end }) {
      const from = go(start, 'start');
      const to = end === start ? from : go(end, 'end');
      return from === undefined || to === undefined ? undefined : { start: from, end: Math.max(from, to) };
    },
  };
}

/** Whether nothing that is rewritten holds an edit: where a citation went over the end of a line, the indent of the next line goes with it. */
function outside(rewrites: readonly Edit[]): (edit: Edit) => boolean {
  const ordered = inTextOrder(rewrites);
  return ({ span }) => {
    const around = ordered[firstWhere(ordered, (rewrite) => rewrite.span.end > span.start)];
    return around === undefined || !contains(around.span, span) || (span.start === span.end && span.start === around.span.start);
  };
}

/** Edits in order with those that touch made one, since not every editor keeps an insertion in front of a replacement that begins there. */
export function joined(edits: readonly Edit[]): readonly Edit[] {
  const list: Edit[] = [];
  for (const edit of edits) {
    const last = list.at(-1);
    if (last && last.span.end >= edit.span.start) list[list.length - 1] = { span: { start: last.span.start, end: edit.span.end }, newText: last.newText + edit.newText };
    else list.push(edit);
  }
  return list;
}
