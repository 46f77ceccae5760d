// Laying out a text: indentation by depth, one blank line between clauses at the margin, annotations in one order, single blanks
// where the markup has some, lines of a set width if one is set.
// Invariants: formatting twice changes nothing the second time; the model says the same before and after, else less is done: a text is
// read again before its edits are given. Words of prose are never touched; line ends stay CRLF or LF.

import { findAnnotationSpec } from '../model/annotations.js';
import { findFieldSpec } from '../model/fields.js';
import type { DocumentModel } from '../model/types.js';
import type { ValueKind } from '../model/value-kinds.js';
import { annotationOf, declarationOf, fieldOf } from '../syntax/details.js';
import { type BlockId, type BlockKind, NO_BLOCK } from '../syntax/types.js';
import { applyEdits, type Edit } from '../text/edits.js';
import { sharedEnds } from '../text/shared-ends.js';
import type { Span } from '../text/span.js';
import { createDocument } from '../workspace/document.js';
import { lineIndexOf } from '../workspace/lines.js';
import type { Document } from '../workspace/types.js';
import { type Chunk, chunksOf, type Line, linesOf } from './parts/chunks.js';
import { createLayout, type Layout } from './parts/layout.js';
import { meansTheSame } from './parts/same-meaning.js';
import { printed } from './parts/typography.js';
import { wrapped } from './parts/wrapped.js';

export interface FormatOptions {
  /** Letters a line of prose holds at most; 0: line breaks stay where the writer put them. */
  readonly width: number;
  /** Straight quotation marks and hyphens between words as printers set them. */
  readonly typography: boolean;
}

export const usualFormat: FormatOptions = { width: 0, typography: false };

/** Edits in order that do not overlap; `range`: only in chunks that reach into it. Empty for a text of the library, and for one that is in form. */
export function formatting(document: Document, options: FormatOptions, range?: Span): readonly Edit[] {
  if (document.library) return [];
  const layout = createLayout(document.model);
  // Where more than white space would change, less is done.
  const attempts: readonly Attempt[] = [
    { ...options, apart: true, inner: true },
    { ...options, apart: false, inner: true },
    { width: 0, typography: false, apart: false, inner: false },
  ];
  for (const attempt of attempts) {
    const edits = editsOf(document, layout, attempt, range);
    if (edits.length === 0) return [];
    const { text } = document.model.tree;
    const after = createDocument(document.uri, applyEdits(text.slice(0, text.length), edits), { library: false });
    if (meansTheSame(document.model, after.model)) return edits;
  }
  return [];
}

interface Attempt extends FormatOptions {
  /** Blank lines are put between clauses. */
  readonly apart: boolean;
  /** More than indentation and blanks at line ends. */
  readonly inner: boolean;
}

function editsOf(document: Document, layout: Layout, attempt: Attempt, range: Span | undefined): readonly Edit[] {
  const { model } = document;
  const { tree } = model;
  const edits: Edit[] = [];
  let before: Chunk | undefined;
  for (const chunk of chunksOf(model)) {
    const last = before;
    before = chunk;
    if (range && (chunk.end <= range.start || chunk.start >= Math.max(range.end, range.start + 1))) continue;
    const old = tree.text.slice(chunk.start, chunk.end);
    const lines = linesOf(old);
    const ending = lines.find(({ end }) => end !== '')?.end ?? '\n';
    const next = chunk.kind === 'blank' ? betweenChunks(chunk, last, tree.text.length, ending) : laidOut(model, layout, chunk, lines, attempt, ending);
    const apart = attempt.apart && last && last.kind !== 'blank' && last.kind !== 'comment' && standsApart(model, chunk) ? ending : '';
    edits.push(...difference(chunk.start, old, apart + next));
  }
  return edits;
}

/** One blank line, and none at either end of the text. */
function betweenChunks({ start, end }: Chunk, before: Chunk | undefined, length: number, ending: string): string {
  return start === 0 || end === length || !before ? '' : ending;
}

/** A heading, or a numbered clause at the margin that no line leads into. */
function standsApart(model: DocumentModel, { kind, blocks: [first = NO_BLOCK] }: Chunk): boolean {
  if (kind === 'heading') return true;
  const parent = model.tree.parent(first);
  return kind === 'provision' && (parent === NO_BLOCK || model.tree.kind(parent) === 'heading') && model.label(first)?.kind === 'arabic' && model.chapeau(first) === NO_BLOCK;
}

function laidOut(model: DocumentModel, layout: Layout, chunk: Chunk, lines: readonly Line[], attempt: Attempt, ending: string): string {
  const { tree } = model;
  let before = chunk.blocks[0] ?? NO_BLOCK;
  const laid = lines.map((line): Laid => {
    const lead = line.text.length - line.text.trimStart().length;
    if (line.text.startsWith('//', lead)) return { text: line.text.trimEnd(), begins: false };
    const at = chunk.start + line.start;
    const begins = chunk.blocks.filter((block) => tree.start(block) >= at && tree.start(block) <= at + line.text.length);
    const first = begins.find((block) => tree.start(block) <= at + lead);
    // Else the line's first letter stands in a block that began further up.
    const here = first ?? before;
    before = begins.at(-1) ?? here;
    const body = attempt.inner ? begins.reduceRight((said, block) => spaced(model, block, said, at), line.text).trim() : line.text.trim();
    const column = tree.kind(here) === 'table' ? lead : first === undefined && tree.kind(here) === 'provision' ? layout.hang(here) : layout.indent(here);
    return { text: body === '' ? '' : ' '.repeat(column) + body, begins: begins.length > 0 };
  });
  const inOrder = chunk.kind === 'annotation' && attempt.inner && !lines.some(({ text }) => text.trimStart().startsWith('//')) ? sorted(model, chunk, laid) : laid;
  const joined = inOrder.map(({ text }, i) => text + (i < laid.length - 1 ? ending : (lines.at(-1)?.end ?? ''))).join('');
  if (!attempt.inner || !isProse(chunk.kind)) return joined;
  const print = attempt.typography && !/^\s*(?:\/\/|\\)/mu.test(joined) ? printed : (text: string): string => text;
  return (attempt.width > 0 ? wrapped(model, layout, chunk, joined, { width: attempt.width, ending, print }) : undefined) ?? print(joined);
}

interface Laid {
  readonly text: string;
  /** A block begins on the line. */
  readonly begins: boolean;
}

function isProse(kind: BlockKind): boolean {
  return kind === 'provision' || kind === 'paragraph';
}

/** What the clause is, what it comes from, who owes what to whom and who sees to it, when and where, then what is said about it. */
const order: readonly string[] = [
  'heading', 'id', 'option', 'status', 'bracket', 'precedent', 'omits', 'binds', 'benefits', 'addresses', 'kind', 'one-sided', 'enforced-by', 'monitored-by',
  'establishes', 'deadline', 'after', 'clause', 'domain', 'see', 'position', 'note', 'tag', 'source', 'ignore',
];

/** Annotations of one block in that order; those of one name, and unknown ones at the end, as they stood. */
function sorted(model: DocumentModel, { blocks }: Chunk, laid: readonly Laid[]): readonly Laid[] {
  const groups: Laid[][] = [];
  for (const line of laid) {
    if (line.begins || groups.length === 0) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  if (groups.length !== blocks.length) return laid;
  const places = new Map(order.map((name, i) => [name, i]));
  const place = (block: BlockId | undefined): number => (block === undefined ? undefined : places.get(model.annotationAt(block)?.name ?? '')) ?? places.size;
  // A stable sort: those of one place stay as they stood.
  return groups.map((lines, i) => ({ lines, place: place(blocks[i]) })).sort((a, b) => a.place - b.place).flatMap(({ lines }) => lines);
}

/** Values that are lists: a blank behind each comma. */
const lists: ReadonlySet<ValueKind> = new Set(['words', 'languages', 'agreements', 'names', 'parties', 'bodies', 'bodies-or-parties', 'bodies-or-zones', 'members', 'targets', 'rules']);

/** The line in which a block begins, with single blanks behind its label, keyword or name; `at`: where the line begins in the text. */
function spaced(model: DocumentModel, block: BlockId, line: string, at: number): string {
  const { tree } = model;
  const { text } = tree;
  switch (tree.kind(block)) {
    case 'provision': {
      const label = model.label(block)?.span;
      if (!label || label.start < at || label.end > at + line.length) return line;
      const behind = line.slice(label.end - at);
      return line.slice(0, label.end - at).replace(/(?<=\S)[ \t]+/gu, ' ') + (/^[ \t]+\S/u.test(behind) ? ` ${behind.trimStart()}` : behind);
    }
    case 'annotation': {
      const found = annotationOf(tree, block);
      if (!found || found.pieces.length > 1) return line;
      const name = text.slice(found.name.start, found.name.end);
      const value = text.slice(found.value.start, found.value.end);
      const kind = findAnnotationSpec(name)?.value;
      return `@${name}${value === '' ? '' : ` ${kind && lists.has(kind) ? withBlanks(value) : value}`}`;
    }
    case 'field': {
      const found = fieldOf(tree, block);
      if (!found) return line;
      const name = text.slice(found.name.start, found.name.end);
      const value = text.slice(found.value.start, found.value.end);
      const on = model.fieldAt(block)?.declaration.kind;
      const kind = on && findFieldSpec(on, name)?.value;
      return value === '' ? line : `${name}: ${kind && lists.has(kind) ? withBlanks(value) : value}`;
    }
    case 'declaration': {
      const found = declarationOf(tree, block);
      if (!found) return line;
      const said = ({ start, end }: Span): string => text.slice(start, end);
      const rest = text.slice(found.id.end, at + line.length).trim();
      return [said(found.keyword), said(found.id), rest].filter((part) => part !== '').join(' ');
    }
    default:
      return line;
  }
}

/** `A,B` as `A, B`; quoted words are left as they are. */
function withBlanks(value: string): string {
  return value.split(/("[^"]*"|“[^”]*”|«[^»]*»|„[^“”]*[“”])/u).map((part, i) => (i % 2 === 1 ? part : part.replace(/\s*,\s*/gu, ', '))).join('').trim();
}

/** Line by line where there are as many lines as before, so that a cursor stays where it is; else from the first letter that differs to the last. */
function difference(start: number, old: string, next: string): readonly Edit[] {
  if (old === next) return [];
  const before = linesOf(old);
  const after = linesOf(next);
  if (before.length !== after.length) return [trimmed(start, old, next)];
  return before.flatMap((line, i) => {
    const [was, is] = [line.text + line.end, `${after[i]?.text ?? ''}${after[i]?.end ?? ''}`];
    return was === is ? [] : [trimmed(start + line.start, was, is)];
  });
}

function trimmed(start: number, old: string, next: string): Edit {
  const same = sharedEnds(old, next);
  return { span: { start: start + same.start, end: start + old.length - same.end }, newText: next.slice(same.start, next.length - same.end) };
}

/** What to put at the beginning of a line that was just begun: where the line above has fields or annotations under it, its column. */
export function indentTyped(document: Document, offset: number): readonly Edit[] {
  const { model } = document;
  const { tree } = model;
  const lines = lineIndexOf(document);
  const start = lines.lineStart(lines.positionAt(offset).line);
  const rest = tree.text.slice(start, offset);
  if (document.library || start === 0 || rest.trim() !== '') return [];
  const above = tree.blockAt(Math.max(0, start - 1));
  const kind = above === NO_BLOCK ? 'blank' : tree.kind(above);
  if (kind !== 'declaration' && kind !== 'field' && kind !== 'annotation') return [];
  const column = kind === 'declaration' ? 2 : createLayout(model).indent(above);
  return rest === ' '.repeat(column) ? [] : [{ span: { start, end: offset }, newText: ' '.repeat(column) }];
}
