// Laying out a text: indentation by depth, one blank line between clauses at the margin, annotations in one order, single blanks
// where the markup has some, lines of a set width if one is set.
// Invariants: formatting twice changes nothing the second time; the model says the same before and after, else less is done: a text is
// read again before its edits are given. Words of prose are never touched; line ends stay CRLF or LF.

import { findAnnotationSpec } from '../model/annotations.js';
import { findFieldSpec } from '../model/fields.js';
import type { DocumentModel } from '../model/types.js';
import type { ValueKind } from '../model/value-kinds.js';
import { annotationOf, declarationOf, fieldOf } from '../syntax/details.js';
import { scanLines, Shape } from '../syntax/lines.js';
import { type BlockId, type BlockKind, NO_BLOCK } from '../syntax/types.js';
import { applyEdits, type Edit } from '../text/edits.js';
import type { Span } from '../text/span.js';
import { createDocument } from '../workspace/document.js';
import { lineIndexOf } from '../workspace/lines.js';
import type { Document } from '../workspace/types.js';
import { createLayout, type Layout } from './parts/layout.js';
import { meansTheSame } from './parts/same-meaning.js';
import { printed } from './parts/typography.js';

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

/** Blocks whose lines are laid out together: one, with those that begin within its lines; or a run of annotations or of blank lines. */
interface Chunk {
  readonly blocks: readonly BlockId[];
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
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

function* chunksOf({ tree }: DocumentModel): Generator<Chunk> {
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

interface Line {
  /** Counted from the chunk's start. */
  readonly start: number;
  readonly text: string;
  /** Its line end; '' for the last line of a text without one. */
  readonly end: string;
}

function linesOf(text: string): readonly Line[] {
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
  const groups: Line[][] = [];
  let owner: BlockId | undefined;
  let lastBlock = chunk.blocks[0] ?? NO_BLOCK;
  for (const line of lines) {
    const lead = line.text.length - line.text.trimStart().length;
    const at = chunk.start + line.start;
    // The block the line's first letter stands in begins on this line, or goes on in it.
    const begins = chunk.blocks.filter((block) => tree.start(block) >= at && tree.start(block) <= at + Math.max(lead, line.text.length));
    const here = chunk.blocks.findLast((block) => tree.start(block) <= at + lead) ?? lastBlock;
    const first = begins.find((block) => tree.start(block) <= at + lead);
    lastBlock = begins.at(-1) ?? here;
    const isComment = line.text.startsWith('//', lead);
    const column = tree.kind(here) === 'table' ? lead : first === undefined ? (tree.kind(here) === 'provision' ? layout.hang(here) : layout.indent(here)) : layout.indent(first);
    const body = attempt.inner && !isComment ? begins.reduceRight((said, block) => spaced(model, block, said, at), line.text).trim() : line.text.trim();
    const text = isComment ? line.text.trimEnd() : body === '' ? '' : ' '.repeat(column) + body;
    const made = { ...line, text };
    if (chunk.kind === 'annotation' && (begins.length > 0 || groups.length === 0)) {
      owner = begins[0] ?? owner;
      groups.push([made]);
    } else if (groups.length === 0) groups.push([made]);
    else groups.at(-1)?.push(made);
  }
  const inOrder = chunk.kind === 'annotation' && attempt.inner && !lines.some(({ text }) => text.trimStart().startsWith('//')) ? sorted(model, chunk, groups) : groups;
  const all = inOrder.flat();
  const joined = all.map(({ text }, i) => text + (i < all.length - 1 ? ending : (lines.at(-1)?.end ?? ''))).join('');
  if (!attempt.inner || !isProse(chunk.kind)) return joined;
  const set = attempt.typography && !/^\s*(?:\/\/|\\)/mu.test(joined) ? printed(joined) : joined;
  return attempt.width > 0 ? wrapped(model, layout, chunk, set, attempt.width, ending) : set;
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
function sorted(model: DocumentModel, { blocks }: Chunk, groups: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  if (groups.length !== blocks.length) return groups;
  const places = new Map(order.map((name, i) => [name, i]));
  const place = (i: number): number => {
    const block = blocks[i];
    return (block === undefined ? undefined : places.get(model.annotationAt(block)?.name ?? '')) ?? places.size;
  };
  return groups.map((group, i) => ({ group, place: place(i), i })).sort((a, b) => a.place - b.place || a.i - b.i).map(({ group }) => group);
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

/** The block's words in lines of a width; a word that would be read as something else at a line's start stays on the line before. */
function wrapped(model: DocumentModel, layout: Layout, { blocks }: Chunk, text: string, width: number, ending: string): string {
  // Comments, and lines made prose by a backslash, are where the writer wants them.
  if (/(?:^|[\r\n])\s*(?:\/\/|\\)/u.test(text)) return text;
  const [first = NO_BLOCK] = blocks;
  const last = blocks.at(-1) ?? NO_BLOCK;
  const label = model.label(last)?.span;
  // An option line above the label is a line of its own.
  if (label && /[\r\n]/u.test(model.tree.text.slice(model.tree.start(first), label.start).trim())) return text;
  const words = text.trim().split(/[ \t\r\n]+/u);
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
  let from = 0;
  const least = Math.min(old.length, next.length);
  while (from < least && old.charCodeAt(from) === next.charCodeAt(from)) from += 1;
  let back = 0;
  while (back < least - from && old.charCodeAt(old.length - 1 - back) === next.charCodeAt(next.length - 1 - back)) back += 1;
  return { span: { start: start + from, end: start + old.length - back }, newText: next.slice(from, next.length - back) };
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
