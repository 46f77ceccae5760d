// The words of a clause in lines of a width.
// Invariant: no word is changed; no line begins with what would be read as a number, a heading, a field or anything but prose.

import type { DocumentModel } from '../../model/types.js';
import { scanLines, Shape } from '../../syntax/lines.js';
import { NO_BLOCK } from '../../syntax/types.js';
import type { Chunk } from './chunks.js';
import type { Layout } from './layout.js';

export interface WrapOptions {
  /** Letters a line holds at most. */
  readonly width: number;
  readonly ending: string;
  /** Sets marks and dashes in the words before they are parted into lines, which must not come out otherwise the next time. */
  readonly print: (words: string) => string;
}

/**
 * The block's words in lines of a width; a word that would be read as something else at a line's start stays on the line before. Undefined
 * where lines are the writer's.
 */
export function wrapped(model: DocumentModel, layout: Layout, { blocks }: Chunk, text: string, { width, ending, print }: WrapOptions): string | undefined {
  // Comments, and lines made prose by a backslash, are where the writer wants them.
  if (/(?:^|[\r\n])\s*(?:\/\/|\\)/u.test(text)) return undefined;
  const [first = NO_BLOCK] = blocks;
  const last = blocks.at(-1) ?? NO_BLOCK;
  const label = model.label(last)?.span;
  // An option line above the label is a line of its own.
  if (label && /[\r\n]/u.test(model.tree.text.slice(model.tree.start(first), label.start).trim())) return undefined;
  const words = print(text.trim().split(/[ \t\r\n]+/u).join(' ')).split(' ');
  const lead = ' '.repeat(layout.indent(first));
  const under = ' '.repeat(model.tree.kind(last) === 'provision' ? layout.hang(last) : layout.indent(last));
  const out: string[] = [];
  let line = '';
  for (const [i, word] of words.entries()) {
    if (line === '') line = lead + word;
    else if (line.length + 1 + word.length <= width || !mayBegin(words, i)) line += ` ${word}`;
    else {
      out.push(line);
      line = under + word;
    }
  }
  return [...out, line].join(ending) + (/(?:\r\n|\r|\n)$/u.exec(text)?.[0] ?? '');
}

/** A line that begins with these words is prose, however much of them it holds. */
function mayBegin(words: readonly string[], at: number): boolean {
  for (const count of [1, 2, 3, 6, 12, 24]) {
    const [shape] = scanLines(words.slice(at, at + count).join(' ')).shapes;
    if (shape !== Shape.prose) return false;
  }
  return true;
}
