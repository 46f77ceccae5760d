// Notes and positions: the list of a text, and the command that writes them.
// Invariants: a list is made in slices and is not sent again while it is the same; what the client sends is looked at before it is used; nothing is
// changed but by the one edit the client is asked for.

import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { type BlockId, type Changes, clauseStretches, declaredInFiles, editNotes, fileColumns, isRecord, noteAt, type NotedThread, type NoteEdit, notesInSteps } from '../../core/index.js';
import { applyChanges } from '../apply-changes.js';
import { PositionsInOrder, rangeInOrder, toOffset } from '../convert.js';
import type { WireRange } from '../protocol.js';
import type { NoteAction, NoteEditParams, NoteEditResult, NoteItem, NotesParams, NotesResult, NoteThreadItem } from '../protocol/notes.js';
import { Remembered } from '../remembered.js';
import type { Session } from '../session.js';
import { Slices } from '../slices.js';

/** Answers that are remembered: a document each. */
const remembered = 8;

export class NoteLists {
  /** What was sent last. */
  readonly #sent = new Remembered<string>(remembered);

  /** Null for a document nobody knows. */
  readonly answer = async (session: Session, { textDocument, previousResultId = '' }: NotesParams, stillWanted: () => void): Promise<NotesResult> => {
    const view = session.view(textDocument.uri);
    if (!view) return null;
    const { document } = view;
    const { whole, files } = fileColumns(session.snapshot(), document);
    const slices = new Slices(session.turns, stillWanted);
    const found: NotedThread[] = [];
    for (const thread of notesInSteps(document)) {
      found.push(thread);
      if (found.length % 32 === 0) await slices.turn();
    }
    found.sort((a, b) => a.notes[0].span.start - b.notes[0].span.start);
    const positions = new PositionsInOrder(view.lines);
    const threads: NoteThreadItem[] = [];
    for (const thread of found) {
      threads.push(itemOf(thread, positions));
      if (threads.length % 256 === 0) await slices.turn();
    }
    const lines = new PositionsInOrder(view.lines);
    const clauses = clauseStretches(document).map((span) => wholeLines(rangeInOrder(lines, span)));
    const content = JSON.stringify([threads, clauses]);
    const same = this.#sent.get(previousResultId) === content;
    const resultId = same ? previousResultId : this.#sent.add(content, previousResultId);
    return {
      resultId,
      title: whole.model.agreement.name.text,
      files: files.map((file) => ({ uri: file.document.uri, name: file.name })),
      library: document.library,
      parties: declaredInFiles(files, ({ model }) => model.parties).map(({ declared: { id, name } }) => ({ id: id.text, name: name.text })),
      ...(same ? {} : { threads, clauses }),
    };
  };
}

/** The lines no declaration stands in, from the beginning of the first to the beginning of the last. */
function wholeLines({ start, end }: WireRange): WireRange {
  const first = start.character === 0 ? start.line : start.line + 1;
  const last = end.character === 0 ? end.line - 1 : end.line;
  return { start: { line: first, character: 0 }, end: { line: Math.max(first, last), character: 0 } };
}

function itemOf({ owner, place, tags, notes }: NotedThread, positions: PositionsInOrder): NoteThreadItem {
  return {
    clause: owner,
    place,
    resolved: notes[0].resolved,
    tags: [...new Set([...tags, ...notes.flatMap((note) => note.tags)])],
    notes: notes.map(({ block, kind, author, date, verb = '', text, span }): NoteItem => ({ note: block, kind, author, date, verb, text, range: rangeInOrder(positions, span) })),
  };
}

const actions: readonly NoteAction[] = ['add', 'reply', 'edit', 'resolve', 'reopen', 'delete', 'delete-thread'];

export function isNoteEditParams(value: unknown): value is NoteEditParams {
  if (!isRecord(value)) return false;
  const { action, textDocument, note, position } = value;
  const isText = (each: unknown): boolean => each === undefined || typeof each === 'string';
  return (
    actions.some((each) => each === action) && isRecord(textDocument) && typeof textDocument['uri'] === 'string' && [value['text'], value['author'], value['date']].every(isText) &&
    (note === undefined || typeof note === 'number') &&
    (position === undefined || (isRecord(position) && typeof position['line'] === 'number' && typeof position['character'] === 'number')) &&
    (position !== undefined || (note !== undefined && action !== 'add'))
  );
}

export async function runNoteEdit(connection: Connection, session: Session, asked: NoteEditParams): Promise<NoteEditResult> {
  const { textDocument, action } = asked;
  const view = session.view(textDocument.uri);
  if (!view) throw new ResponseError(ErrorCodes.InvalidParams, `${textDocument.uri}: not known`);
  const { document } = view;
  const offset = asked.position ? toOffset(view, asked.position) : 0;
  const note = asked.note === undefined ? noteAt(document, offset) : (asked.note as BlockId);
  const edit = editOf(asked, offset, note);
  const answer: Changes = edit ? editNotes(session.snapshot(), document, edit) : { kind: 'refused', reason: { id: 'notes.refused.gone', args: {} } };
  const name = action === 'delete-thread' ? 'delete' : action;
  const applied = await applyChanges(connection, session, answer, session.voice.say(`notes.${name}.name`));
  const [written] = answer.kind === 'refused' ? [] : answer.changes;
  if (!applied || !written || (action !== 'add' && action !== 'reply')) return { applied };
  // A line that is put behind the text's last one begins with that one's end.
  return { applied, line: view.lines.positionAt(written.span.start).line + (/^[\r\n]/u.test(written.newText) ? 1 : 0) };
}

function editOf({ action, text = '', author = '', date = '' }: NoteEditParams, offset: number, note: BlockId | undefined): NoteEdit | undefined {
  if (action === 'add') return { kind: 'add', offset, text, author, date };
  if (note === undefined) return undefined;
  switch (action) {
    case 'reply':
      return { kind: 'reply', note, text, author, date };
    case 'edit':
      return { kind: 'edit', note, text };
    case 'resolve':
    case 'reopen':
      return { kind: action, note };
    case 'delete':
    case 'delete-thread':
      return { kind: 'delete', note, thread: action === 'delete-thread' };
  }
}
