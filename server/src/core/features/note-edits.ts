// Writes notes: one under a clause, an answer, other words, resolved or open again, away.
// Invariants: only lines of notes and positions change, and all that the text says besides is the same afterwards (looked at on a trial before it is
// answered); whatever a drafter types becomes the text of that one note.

import { positionOf } from '../model/annotation-values.js';
import type { DocumentModel } from '../model/types.js';
import { indentOf, lineEndOf } from '../rules/tools.js';
import { type BlockId, NO_BLOCK } from '../syntax/types.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { change, headOf, indentAt, lineBehind, noteText, withoutLines, withWords, wrapped } from './parts/note-lines.js';
import { isKeptBesides } from './parts/note-trial.js';
import { holderOf } from './parts/owning-clause.js';
import { quoteName } from './parts/quote-name.js';
import { isRemark, type NoteThread, ownerOf, resolvedTag, threadsOf, tidy, type WrittenNote } from './parts/read-notes.js';
import { trialOf } from './parts/trial.js';
import type { Change, Changes } from './types.js';

/** Who writes when; `date` as `2025-03-01`. Either may be ''. */
export interface NoteWriter {
  readonly author: string;
  readonly date: string;
}

export type NoteEdit =
  /** Under the clause or declaration at an offset. */
  | ({ readonly kind: 'add'; readonly offset: number; readonly text: string } & NoteWriter)
  /** To the thread a note stands in. */
  | ({ readonly kind: 'reply'; readonly note: BlockId; readonly text: string } & NoteWriter)
  | { readonly kind: 'edit'; readonly note: BlockId; readonly text: string }
  /** The thread the note stands in. */
  | { readonly kind: 'resolve' | 'reopen'; readonly note: BlockId }
  /** The note alone, or with all that stands in its thread. */
  | { readonly kind: 'delete'; readonly note: BlockId; readonly thread: boolean };

/** The changes of one document, or why not. */
export function editNotes(snapshot: Snapshot, document: Document, edit: NoteEdit): Changes {
  if (document.library) return refused('rename.library', { agreement: document.model.agreement.name.text });
  if (edit.kind === 'add') return added(snapshot, document, edit);
  const found = findNote(document.model, edit.note);
  if (!found) return refused('notes.refused.gone');
  switch (edit.kind) {
    case 'reply':
      return replied(snapshot, document, found.thread, edit);
    case 'edit':
      return edited(snapshot, document, found.note, edit.text);
    case 'resolve':
    case 'reopen':
      return resolved(snapshot, document, found.thread, edit.kind === 'resolve');
    case 'delete':
      return deleted(snapshot, document, found, edit.thread);
  }
}

/** The remark at an offset, on any of its lines; undefined elsewhere. */
export function noteAt({ model }: Document, offset: number): BlockId | undefined {
  const block = model.tree.blockAt(Math.max(0, Math.min(offset, model.tree.text.length)));
  return block !== NO_BLOCK && isRemark(model.annotationAt(block)?.name ?? '') ? block : undefined;
}

/**
 * The clause or declaration that a note written at an offset belongs to (on a blank line or a comment: the one above); NO_BLOCK for a declared
 * agreement, undefined above everything.
 */
export function notable({ model }: Document, offset: number): BlockId | undefined {
  const { tree } = model;
  let at = tree.blockAt(Math.max(0, Math.min(offset, tree.text.length)));
  while (at !== NO_BLOCK && (tree.kind(at) === 'blank' || tree.kind(at) === 'comment')) at = tree.previous(at);
  if (at === NO_BLOCK) return undefined;
  const own = tree.kind(at) === 'annotation' ? model.annotationAt(at)?.owner : tree.kind(at) === 'field' ? tree.parent(at) : undefined;
  const holder = own === NO_BLOCK ? NO_BLOCK : holderOf(model, own ?? at);
  if (holder === NO_BLOCK || holder === model.agreement.block) return model.agreement.declared ? NO_BLOCK : undefined;
  return holder;
}

function findNote(model: DocumentModel, block: BlockId): { readonly note: WrittenNote; readonly thread: NoteThread } | undefined {
  const annotation = model.tree.has(block) && model.tree.kind(block) === 'annotation' ? model.annotationAt(block) : undefined;
  if (!annotation) return undefined;
  for (const thread of threadsOf(model, ownerOf(model, annotation))) {
    const note = thread.notes.find((each) => each.block === block);
    if (note) return { note, thread };
  }
  return undefined;
}

function added(snapshot: Snapshot, document: Document, { offset, text, ...writer }: Extract<NoteEdit, { kind: 'add' }>): Changes {
  const { model } = document;
  const owner = notable(document, offset);
  if (owner === undefined) return refused('notes.refused.no-clause');
  const last = model.annotations(owner).at(-1);
  const declared = owner === NO_BLOCK ? model.agreement : model.declarationAt(owner);
  const at = last ? model.tree.end(last.block) : declared ? lineEndBehind(model, declared.extent.end) : model.tree.end(owner);
  const indent = last ? indentAt(model, last.block) : declared ? '' : indentOf(model, owner);
  return written(snapshot, document, owner, { at, indent, prefix: '', text, ...writer });
}

function replied(snapshot: Snapshot, document: Document, { owner, notes }: NoteThread, { text, author, date }: Extract<NoteEdit, { kind: 'reply' }>): Changes {
  const { model } = document;
  const [root] = notes;
  // Behind what directly follows the one that began it: what is nearest above is then that one, whoever else the clause names.
  const own = new Set(notes.map(({ block }) => block));
  let last = root.block;
  let isBehind = false;
  for (const { block, name } of model.annotations(owner)) {
    if (block === root.block) isBehind = true;
    else if (!isBehind || !isRemark(name)) continue;
    else if (own.has(block)) last = block;
    else break;
  }
  const prefix = root.author === '' ? 'Re: ' : `Re ${root.author}: `;
  return written(snapshot, document, owner, { at: model.tree.end(last), indent: indentAt(model, root.block), prefix, text, author, date });
}

interface Line extends NoteWriter {
  readonly at: number;
  readonly indent: string;
  readonly prefix: string;
  readonly text: string;
}

function written(snapshot: Snapshot, document: Document, owner: BlockId, { at, indent, prefix, text, author: typedAuthor, date }: Line): Changes {
  const words = noteText(text);
  if (words === '') return refused('notes.refused.empty');
  const author = noteText(typedAuthor);
  if (/[[\]{}\\]|\d{4}-\d{2}-\d{2}/u.test(author)) return refused('notes.refused.author', { author });
  if (date !== '' && !/^\d{4}-\d{2}-\d{2}$/u.test(date)) return refused('notes.refused.date', { date });
  const value = `${headOf(author, date, prefix + words)}${prefix}${words}`;
  const inserted = lineBehind(document, at, `${indent}@note ${wrapped(value, indent.length + 6, indent, lineEndOf(document.model))}`);
  if (!inserted) return refused('pair.refused.place');
  return tried(snapshot, document, owner, [inserted], 1, []);
}

function edited(snapshot: Snapshot, document: Document, note: WrittenNote, typed: string): Changes {
  const { model } = document;
  const text = noteText(typed);
  if (note.kind === 'position') return positionEdited(snapshot, document, note, text);
  if (text === '') return refused('notes.refused.empty');
  if (text === note.text) return refused('renumber.refused.same');
  const annotation = model.annotationAt(note.block);
  if (!annotation || !note.words) return refused('notes.refused.gone');
  const value = note.resolved ? `${text} #${resolvedTag}` : text;
  // Only a note without author and date has its words at the very beginning of its value.
  const head = note.words.start === annotation.valueSpan.start ? headOf('', '', value) : '';
  return tried(snapshot, document, ownerOf(model, annotation), withWords(document, note.block, note.words.start, `${head}${value}`), 0);
}

function positionEdited(snapshot: Snapshot, document: Document, note: WrittenNote, text: string): Changes {
  const annotation = document.model.annotationAt(note.block);
  const position = annotation && positionOf(annotation);
  if (!annotation || !position) return refused('notes.refused.position');
  if (text === note.text) return refused('renumber.refused.same');
  const quoted = text === '' ? '' : ` ${quoteName(text).replace(/\\(?=[{}[\]@|"\\])/gu, '\\\\')}`;
  const value = tidy(`${position.party.text} ${position.verb}`) + quoted;
  return tried(snapshot, document, ownerOf(document.model, annotation), withWords(document, note.block, annotation.valueSpan.start, value), 0);
}

function resolved(snapshot: Snapshot, document: Document, { owner, notes: [root] }: NoteThread, wanted: boolean): Changes {
  if (root.kind === 'position') return refused('notes.refused.unresolvable');
  if (root.resolved === wanted) return refused('renumber.refused.same');
  const changes = wanted ? [change(document, { start: root.span.end, end: root.span.end }, ` #${resolvedTag}`)] : root.marks.map((span) => change(document, span, ''));
  return tried(snapshot, document, owner, changes, 0, []);
}

function deleted(snapshot: Snapshot, document: Document, { note, thread }: { readonly note: WrittenNote; readonly thread: NoteThread }, whole: boolean): Changes {
  const [root, ...answers] = thread.notes;
  if (!whole && note.block === root.block && answers.length > 0) return refused('notes.refused.answered');
  const gone = whole ? thread.notes : [note];
  return tried(snapshot, document, thread.owner, gone.flatMap(({ block }) => withoutLines(document, block)), -gone.length, gone.map(({ block }) => block));
}

/** The changes, if nothing but notes is another after them. `more`: notes that come, or go; `gone`: those that go, undefined where new words may answer somebody else. */
function tried(snapshot: Snapshot, document: Document, owner: BlockId, changes: readonly Change[], more: number, gone?: readonly BlockId[]): Changes {
  const ordered = changes.toSorted((a, b) => a.span.start - b.span.start);
  const trial = trialOf(snapshot, ordered);
  const kept = trial && isKeptBesides(trial, document, owner, { until: Math.max(...ordered.map(({ span }) => span.end)), more, gone });
  if (kept !== 'kept') return refused(kept === 'threads' ? 'notes.refused.answers' : 'notes.refused.structure');
  return { kind: 'changes', changes: ordered, undecided: [] };
}

/** Behind the end of the line an offset stands in. */
function lineEndBehind({ tree }: DocumentModel, offset: number): number {
  for (let at = offset; at < tree.text.length; at += 200) {
    const found = /\r\n|\r|\n/u.exec(tree.text.slice(at, at + 201));
    // A line end that may be cut in two is looked at again.
    if (found && (found.index < 200 || found[0] !== '\r')) return at + found.index + found[0].length;
  }
  return tree.text.length;
}

function refused(id: string, args: Readonly<Record<string, string>> = {}): Changes {
  return { kind: 'refused', reason: { id, args } };
}
