// An agreement as a word processor or a PDF would give it: no annotations, numbers and text in lines of a width, pages with numbers and
// running heads, words parted at line ends; and what a text says, to compare.
import { headingOf } from '../../../server/src/core/syntax/details.js';
import { NO_BLOCK } from '../../../server/src/core/syntax/types.js';
import { blocksIn } from '../../../server/src/core/syntax/walk.js';
import { createDocument } from '../../../server/src/core/workspace/document.js';
import type { Document } from '../../../server/src/core/workspace/types.js';

export interface Guise {
  /** Letters a line holds; 0: each paragraph is one line. */
  readonly width: number;
  /** A blank line between paragraphs. */
  readonly isApart: boolean;
  /** Lines a page holds; 0: no pages. */
  readonly page: number;
  readonly isParted: boolean;
  readonly lineEnd: string;
}

export const documentOf = (text: string): Document => createDocument('file:///w/a.treaty', text, { library: false });

/** Headings and paragraphs of a text, each as one line; a number stands in front of its words. */
export function paragraphsOf({ model }: Document): readonly string[] {
  const { tree } = model;
  const out: string[] = [];
  for (const block of blocksIn(tree)) {
    if (!['heading', 'provision', 'paragraph'].includes(tree.kind(block))) continue;
    const start = tree.start(block);
    const words = tree.text.slice(start, tree.end(block)).replace(/^\s*\/\/.*$/gmu, '').replace(/\{(?:[^{}|]*\|)?([^{}|]*)\}/gu, '$1').replace(/\s+/gu, ' ').trim();
    if (start > 0 && !/[\r\n]/u.test(tree.text.slice(start - 1, start))) out.push(`${out.pop() ?? ''} ${words}`.trim());
    else out.push(words);
  }
  return out.filter((each) => each !== '');
}

export function plainText(paragraphs: readonly string[], { width, isApart, page, isParted, lineEnd }: Guise): string {
  const lines: string[] = [];
  for (const paragraph of paragraphs) {
    if (isApart && lines.length > 0) lines.push('');
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (width === 0 || line === '' || line.length + 1 + word.length <= width) line += line === '' ? word : ` ${word}`;
      else {
        const room = width - line.length - 2;
        // Words of small letters that are long enough are parted.
        if (isParted && room >= 4 && /^[a-z]{9,}[.,;]?$/u.test(word)) {
          lines.push(`${line} ${word.slice(0, room)}-`);
          line = word.slice(room);
        } else {
          lines.push(line);
          line = word;
        }
      }
    }
    lines.push(line);
  }
  if (page === 0) return lines.join(lineEnd);
  const paged: string[] = [];
  for (const [i, line] of lines.entries()) {
    if (i > 0 && i % page === 0) paged.push('', `- ${i / page} -`, '', 'Armistice Agreement', '');
    paged.push(line);
  }
  return paged.join(lineEnd);
}

/** Every clause: what it is, its number, what it stands under, its words. */
export function outlineOf({ model }: Document): readonly string[] {
  const { tree } = model;
  return [...blocksIn(tree)].flatMap((block) => {
    const kind = tree.kind(block);
    if (kind !== 'heading' && kind !== 'provision' && kind !== 'paragraph') return [];
    let depth = 0;
    for (let at = tree.parent(block); at !== NO_BLOCK; at = tree.parent(at)) depth += 1;
    const heading = headingOf(tree, block);
    const number = kind === 'heading' ? `${heading?.unit ?? ''} ${heading?.value ?? ''}` : (model.label(block)?.style ?? '');
    return [`${'  '.repeat(depth)}${kind} ${number} ${model.label(block)?.value ?? ''} ${model.textOf(block).replace(/\s+/gu, ' ')}`.trimEnd()];
  });
}
