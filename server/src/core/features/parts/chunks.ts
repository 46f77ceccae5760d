// A text cut into what is laid out together, and into lines.
// Invariant: the chunks join to the text; each begins where a line does.

import type { DocumentModel } from '../../model/types.js';
import { type BlockId, type BlockKind, NO_BLOCK } from '../../syntax/types.js';

/** Blocks whose lines are laid out together: one, with those that begin within its lines; or a run of annotations or of blank lines. */
export interface Chunk {
  readonly blocks: readonly BlockId[];
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
}

export function* chunksOf({ tree }: DocumentModel): Generator<Chunk> {
  let blocks: BlockId[] = [];
  const chunk = (end: number): Chunk | undefined => {
    const [first] = blocks;
    return first === undefined ? undefined : { blocks, kind: tree.kind(first), start: tree.start(first), end };
  };
  for (let at = tree.first; at !== NO_BLOCK; at = tree.next(at)) {
    const start = tree.start(at);
    const last = blocks.at(-1);
    const kind = tree.kind(at);
    const within = start > 0 && !/[\r\n]/u.test(tree.text.slice(start - 1, start));
    const goesOn = last !== undefined && kind === tree.kind(last) && (kind === 'blank' || (kind === 'annotation' && tree.parent(at) === tree.parent(last)));
    if (last === undefined || within || goesOn) {
      blocks.push(at);
      continue;
    }
    const made = chunk(start);
    if (made) yield made;
    blocks = [at];
  }
  const made = chunk(tree.text.length);
  if (made) yield made;
}

export interface Line {
  /** Counted from the chunk's start. */
  readonly start: number;
  readonly text: string;
  /** Its line end; '' for the last line of a text without one. */
  readonly end: string;
}

export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const back = text.indexOf('\r', start);
    const stop = back >= 0 && (feed < 0 || back < feed) ? back : feed < 0 ? text.length : feed;
    const next = text.startsWith('\r\n', stop) ? stop + 2 : Math.min(text.length, stop + 1);
    lines.push({ start, text: text.slice(start, stop), end: text.slice(stop, next) });
    start = next;
  }
  return lines;
}
