// The white space and words around a clause that comes or moves: gaps, indents, the first words of a new clause.
// Invariant: line ends are those the text has; nothing but white space at line starts is replaced.

import type { Edit } from '../../text/edits.js';
import { type BlockId, NO_BLOCK } from '../../syntax/types.js';
import { headingOf } from '../../syntax/details.js';
import type { Document } from '../../workspace/types.js';
import { type Count, type NumberForm, writeNumber } from './number-form.js';
import { numberOf } from './numbered-list.js';

/** Words that stand for what a new clause will say: a placeholder. */
const placeholder = '[●]';

/** The white space between a clause and the one beside it, with the indent of the next; a blank line where it has no neighbour. */
export function gapText(document: Document, block: BlockId): string {
  const { model } = document;
  const { tree } = model;
  const own = model.extent(block);
  const siblings = model.children(tree.parent(block));
  const at = siblings.indexOf(block);
  const before = siblings[at - 1];
  const next = siblings[at + 1];
  const gaps = [
    next === undefined || tree.kind(next) !== tree.kind(block) ? undefined : tree.text.slice(own.end, model.extent(next).start),
    before === undefined || tree.kind(before) !== tree.kind(block) ? undefined : tree.text.slice(model.extent(before).end, own.start),
  ];
  const plain = gaps.find((gap) => gap !== undefined && gap !== '' && gap.trim() === '' && /[\r\n]/u.test(gap));
  const eol = lineBreak(document);
  return plain ?? `${eol}${eol}${indentAt(document, own.start)}`;
}

/** How lines end in the document: as its first does. */
function lineBreak({ model: { tree } }: Document): string {
  return /\r\n|\r|\n/u.exec(tree.text.slice(0, Math.min(tree.text.length, 4000)))?.[0] ?? '\n';
}

/** The blanks in front of an offset on its line; '' when something else stands there. */
export function indentAt({ model: { tree } }: Document, offset: number): string {
  const before = tree.text.slice(Math.max(0, offset - 200), offset);
  return /(?:^|[\r\n])([ \t]*)$/u.exec(before)?.[1] ?? '';
}

/** The end of the line that holds `from`, no further than `to`; behind its line break. */
export function lineEnd({ model: { tree } }: Document, from: number, to: number): number {
  const found = /\r\n|\r|\n/u.exec(tree.text.slice(from, to));
  return found ? from + found.index + found[0].length : to;
}

/** A new clause beside `block`, numbered so. */
export function stub(document: Document, block: BlockId, form: NumberForm, count: Count): string {
  const { tree } = document.model;
  const line = headingOf(tree, block);
  const number = numberOf(document, block);
  if (!line || !number) return `${writeNumber(number?.form ?? form, count)} ${placeholder}`;
  const start = line.keyword?.start ?? number.span.start;
  const keyword = tree.text.slice(start, number.span.start);
  const between = line.title && !line.derived ? tree.text.slice(number.span.end, line.title.start) : '. ';
  return `${keyword}${writeNumber(number.form, count)}${/^[\s.:–—-]+$/u.test(between) ? between : '. '}${placeholder}`;
}

/** The lines of a clause set in or out so that it begins at `indent`; its first line only where it stays in its place. */
export function reindented(document: Document, block: BlockId, indent: string, first?: 'first-line-too'): readonly Edit[] {
  const { model } = document;
  const { tree } = model;
  if (block === NO_BLOCK) return [];
  const { start, end } = model.extent(block);
  const own = indentAt(document, start);
  if (own === indent) return [];
  const text = tree.text.slice(start, end);
  const edits: Edit[] = [];
  if (first && isLineStart(document, start - own.length)) edits.push({ span: { start: start - own.length, end: start }, newText: indent });
  for (const match of text.matchAll(/(?:\r\n|\r|\n)([ \t]*)(?=[^\s])/gu)) {
    const blanks = match[1] ?? '';
    const at = start + match.index + match[0].length - blanks.length;
    const rest = blanks.startsWith(own) ? blanks.slice(own.length) : '';
    if (blanks.startsWith(own) && indent + rest !== blanks) edits.push({ span: { start: at, end: at + blanks.length }, newText: indent + rest });
  }
  return edits;
}

function isLineStart({ model: { tree } }: Document, offset: number): boolean {
  return offset === 0 || /[\r\n]/u.test(tree.text.slice(offset - 1, offset));
}
