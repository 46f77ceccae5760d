// The notes and positions written under one clause, as threads: a remark with what was answered to it.
// A note whose text begins with `Re NAME:` (or `Re NAME DATE:`) answers the nearest remark above it, under the same clause, that NAME began; else the
// nearest one NAME wrote in. `Re:` alone answers the one directly above. Whoever names nobody there begins a thread. A note whose last words
// hold `#resolved` is resolved; other words there that begin with `#` and a letter are its tags.
// Invariant: reads the lines of annotations only; the texts of all notes are one paragraph each, their lines joined by blanks.

import { noteHead, positionOf } from '../../model/annotation-values.js';
import type { positionVerbs } from '../../model/value-kinds.js';
import type { Annotation, DocumentModel } from '../../model/types.js';
import { annotationName, annotationOf } from '../../syntax/details.js';
import { type BlockId, NO_BLOCK } from '../../syntax/types.js';
import type { Span } from '../../text/span.js';

/** The word that resolves a note. */
export const resolvedTag = 'resolved';

export interface WrittenNote {
  /** The annotation: a handle that stays with the note through edits. */
  readonly block: BlockId;
  readonly kind: 'note' | 'position';
  /** As written; of a position its party. '' when none is. */
  readonly author: string;
  /** `2025-03-01`; '' when there is none. */
  readonly date: string;
  /** Of a position that can be read. */
  readonly verb?: (typeof positionVerbs)[number];
  /** Without author, date, `Re NAME:` and `#resolved`; of a position the quoted words. */
  readonly text: string;
  /** Its own, without `#` and without `resolved`, in the order written. */
  readonly tags: readonly string[];
  readonly resolved: boolean;
  /** From `@` to the last character of its value. */
  readonly span: Span;
  /** Where the text may be written anew: behind author, date and `Re NAME:`, to the end of the value. Undefined for a position. */
  readonly words?: Span;
  /** The words `#resolved`, with the white space in front of them. */
  readonly marks: readonly Span[];
}

export interface NoteThread {
  /** The clause or declaration; NO_BLOCK: the agreement. */
  readonly owner: BlockId;
  /** The one that began it, then what answers it, in the order of the text. */
  readonly notes: readonly [WrittenNote, ...WrittenNote[]];
}

/** True for the name of an annotation that is shown as a remark. */
export function isRemark(name: string): boolean {
  return name === 'note' || name === 'position';
}

/** The remarks of a clause, a declaration or, with NO_BLOCK, the agreement, in the order in which they begin. */
export function threadsOf(model: DocumentModel, owner: BlockId): readonly NoteThread[] {
  const threads: { readonly owner: BlockId; readonly notes: [WrittenNote, ...WrittenNote[]] }[] = [];
  for (const annotation of model.annotations(owner)) {
    if (!isRemark(annotation.name)) continue;
    const { note, answers } = annotation.name === 'position' ? { note: readPosition(model, annotation), answers: -1 } : readNote(model, annotation, threads);
    const thread = threads[answers];
    if (thread) thread.notes.push(note);
    else threads.push({ owner, notes: [note] });
  }
  return threads;
}

/** What an annotation is said of: NO_BLOCK is the agreement, above everything and under its declaration alike. */
export function ownerOf({ agreement }: DocumentModel, { owner }: Annotation): BlockId {
  return owner === agreement.block ? NO_BLOCK : owner;
}

/** Every remark of a text, in the order in which they begin. */
export function* allThreads(model: DocumentModel): Generator<NoteThread> {
  const { tree } = model;
  let before: BlockId | undefined;
  const done = new Set<BlockId>();
  for (const block of tree.ofKind('annotation')) {
    if (!isRemark(annotationName(tree, block))) continue;
    const annotation = model.annotationAt(block);
    const owner = annotation ? ownerOf(model, annotation) : NO_BLOCK;
    if (owner === before || done.has(owner)) continue;
    before = owner;
    done.add(owner);
    yield* threadsOf(model, owner);
  }
}

function readPosition(model: DocumentModel, annotation: Annotation): WrittenNote {
  const read = positionOf(annotation);
  return {
    block: annotation.block, kind: 'position', author: read?.party.text ?? annotation.names[0]?.text ?? '', date: '',
    ...(read ? { verb: read.verb } : {}),
    text: read ? (read.words ?? '') : annotation.value,
    tags: [], resolved: false, span: spanOf(model, annotation), marks: [],
  };
}

const isDate = /\d{4}-\d{2}-\d{2}/u;
const tagWord = /^#(\p{L}[\p{L}\p{M}\p{N}_-]*)$/u;
const white = /\s/u;

/** The words with `#` that a text ends in, each with the white space in front of it, and where what stands in front of them ends. */
function lastWords(text: string, from: number): { readonly start: number; readonly words: readonly { readonly tag: string; readonly start: number; readonly end: number }[] } {
  const words: { readonly tag: string; readonly start: number; readonly end: number }[] = [];
  const back = (at: number, isWhite: boolean): number => {
    let to = at;
    while (to > from && white.test(text.charAt(to - 1)) === isWhite) to -= 1;
    return to;
  };
  let start = back(text.length, true);
  for (;;) {
    const begins = back(start, false);
    const tag = tagWord.exec(text.slice(begins, start))?.[1];
    if (tag === undefined) return { start, words: words.reverse() };
    const before = back(begins, true);
    words.push({ tag, start: before, end: start });
    start = before;
  }
}

/** `answers`: the thread it goes on with; -1 when it begins one. */
function readNote(model: DocumentModel, annotation: Annotation, threads: readonly NoteThread[]): { readonly note: WrittenNote; readonly answers: number } {
  const { block, valueSpan } = annotation;
  const flat = flatValue(model, block, valueSpan);
  const head = noteHead(flat);
  const date = (head && isDate.exec(head.words)?.[0]) ?? '';
  const author = tidy(head?.words.replace(date, '') ?? '');
  const behindHead = head?.length ?? 0;
  const answer = answerIn(flat.slice(behindHead), threads);
  const begins = behindHead + (answer?.length ?? 0);
  const last = lastWords(flat, begins);
  const marks = last.words.filter(({ tag }) => tag.toLowerCase() === resolvedTag).map(({ start, end }) => ({ start: valueSpan.start + start, end: valueSpan.start + end }));
  const tags = last.words.map(({ tag }) => tag).filter((tag) => tag.toLowerCase() !== resolvedTag);
  const text = tidy([flat.slice(begins, last.start), ...tags.map((tag) => `#${tag}`)].join(' '));
  const words = { start: valueSpan.start + begins, end: valueSpan.end };
  return { note: { block, kind: 'note', author, date, text, tags, resolved: marks.length > 0, span: spanOf(model, annotation), words, marks }, answers: answer?.thread ?? -1 };
}

/** What stands in front of an answer's own words, and the thread it answers; undefined for what answers nothing. */
function answerIn(text: string, threads: readonly NoteThread[]): { readonly length: number; readonly thread: number } | undefined {
  const begin = /^re(?=[\s:])\s*/iu.exec(text)?.[0];
  if (begin === undefined || threads.length === 0) return undefined;
  const rest = text.slice(begin.length);
  if (rest.startsWith(':')) return { length: begin.length + behindColon(rest, 1), thread: threads.length - 1 };
  const named = ({ author, date }: WrittenNote): number => {
    if (author === '' || rest.slice(0, author.length).toLowerCase() !== author.toLowerCase()) return 0;
    const behind = /^(?:\s+(\d{4}-\d{2}-\d{2}))?\s*:/u.exec(rest.slice(author.length));
    return behind && (behind[1] === undefined || behind[1] === date) ? behindColon(rest, author.length + behind[0].length) : 0;
  };
  const find = (notes: (thread: NoteThread) => readonly WrittenNote[]): { readonly length: number; readonly thread: number } | undefined => {
    for (let i = threads.length - 1; i >= 0; i -= 1) {
      const thread = threads[i];
      const length = thread ? Math.max(...notes(thread).map(named)) : 0;
      if (length > 0) return { length: begin.length + length, thread: i };
    }
    return undefined;
  };
  return find(({ notes }) => notes.slice(0, 1)) ?? find(({ notes }) => notes);
}

function behindColon(text: string, at: number): number {
  return at + (/^\s*/u.exec(text.slice(at))?.[0].length ?? 0);
}

/** The value as one line of the same length: line ends, indentation, comments and `@` of further lines are blanks. */
function flatValue({ tree }: DocumentModel, block: BlockId, { start, end }: Span): string {
  let flat = '';
  for (const piece of annotationOf(tree, block)?.pieces ?? []) flat = flat.padEnd(piece.start - start, ' ') + tree.text.slice(piece.start, piece.end);
  return flat.slice(0, end - start);
}

function spanOf({ tree }: DocumentModel, { block, nameSpan, valueSpan }: Annotation): Span {
  return { start: Math.max(tree.start(block), nameSpan.start - 1), end: Math.max(nameSpan.end, valueSpan.end) };
}

/** One paragraph: runs of white space are one blank. */
export function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
