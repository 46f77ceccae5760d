// Commands of notes: from the margin, the list, the palette and other extensions alike.
// Invariant: each says which note is meant by what it is given, else by the cursor; the server writes, one step to undo each.

import { type CommentThread, l10n, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import { type ClauseHandlesResult, clauseHandlesRequest } from '../../../../server/src/lsp/protocol.js';
import type { NoteThreadItem } from '../../../../server/src/lsp/protocol/notes.js';
import { cursorPlace, readPlace, showPlace } from '../clauses.js';
import { commands, showNoteCommand } from '../names.js';
import { choicesOf, type FilterKind, filterKinds, type NoteFilter, readFilter } from '../views/notes-filter.js';
import { isCommentReply, NoteComment, type NotesMargin, verbWord } from '../views/notes-margin.js';
import type { NoteStore } from '../views/notes-store.js';
import type { NotesTree } from '../views/notes-tree.js';
import type { NotesWriter } from '../views/notes-writer.js';

export interface NoteParts {
  readonly store: NoteStore;
  readonly writer: NotesWriter;
  readonly margin: NotesMargin;
  readonly tree: NotesTree;
}

interface NoteRef {
  readonly uri: string;
  readonly note: number;
}

type Run = (...given: unknown[]) => unknown;
type NoteCommand =
  | 'addNote' | 'answerNote' | 'changeNote' | 'saveNote' | 'cancelNote' | 'resolveNote' | 'reopenNote' | 'deleteNote' | 'deleteNoteThread' | 'nextNote' | 'previousNote' | 'filterNotes' | 'showAllNotes';

export function noteCommands(parts: NoteParts): Readonly<Record<(typeof commands)[NoteCommand] | typeof showNoteCommand, Run>> {
  const { writer, margin } = parts;
  const act = (action: 'resolve' | 'reopen' | 'delete' | 'delete-thread'): Run => async (given) => {
    const meant = await noteMeant(parts, given);
    if (meant) await writer.act(action, meant.uri, meant.note);
  };
  return {
    [commands.addNote]: (given, text) => addNote(parts, given, text),
    [commands.answerNote]: (given, text) => answerNote(parts, given, text),
    [commands.changeNote]: (given) => given instanceof NoteComment && margin.setEditing(given, true),
    [commands.cancelNote]: (given) => given instanceof NoteComment && margin.setEditing(given, false),
    [commands.saveNote]: async (given) => {
      if (!(given instanceof NoteComment)) return;
      const { uri, item, body } = given;
      margin.setEditing(given, false);
      if (body.trim() !== item.text) await writer.edit(uri, item.note, body);
    },
    [commands.resolveNote]: act('resolve'),
    [commands.reopenNote]: act('reopen'),
    [commands.deleteNote]: act('delete'),
    [commands.deleteNoteThread]: act('delete-thread'),
    [showNoteCommand]: (given) => showNote(parts, given),
    [commands.nextNote]: () => stepNote(parts, 1),
    [commands.previousNote]: () => stepNote(parts, -1),
    [commands.filterNotes]: (given) => filterNotes(parts, given),
    [commands.showAllNotes]: () => {
      parts.tree.filter = {};
    },
  };
}

/** `given`: the margin's box, a place, or nothing; `text`: the words, asked for when missing. */
async function addNote({ writer, margin }: NoteParts, given: unknown, text: unknown): Promise<void> {
  if (isCommentReply(given)) {
    const { thread, text: words } = given;
    const known = margin.noteOf(thread);
    if (known) return void (await writer.reply(known.uri, known.note, words));
    const uri = thread.uri.toString();
    const end = thread.range?.end;
    // Behind the last label of the line: a note of "23. (a)" is one of (a).
    const line = await writer.add(uri, { line: end?.line ?? 0, character: lastColumn }, words);
    thread.dispose();
    if (line !== undefined) margin.expand(uri, { line });
    return;
  }
  const place = readPlace(given) ?? cursorPlace();
  if (!place) return void window.showInformationMessage(l10n.t('Open a .treaty document and put the cursor into a clause first.'));
  const words = typeof text === 'string' ? text : await window.showInputBox({ title: l10n.t('Add note'), prompt: l10n.t('What is there to say of this clause?') });
  if (words === undefined || (typeof text !== 'string' && words.trim() === '')) return;
  const line = await writer.add(place.uri, place.position, words);
  if (line !== undefined) margin.expand(place.uri, { line });
}

/** Beyond any line's end: the server takes the end. */
const lastColumn = 1_000_000;

async function answerNote(parts: NoteParts, given: unknown, text: unknown): Promise<void> {
  const { writer, margin } = parts;
  if (isCommentReply(given)) {
    const known = margin.noteOf(given.thread);
    return known ? void (await writer.reply(known.uri, known.note, given.text)) : addNote(parts, given, undefined);
  }
  const meant = await noteMeant(parts, given);
  if (!meant) return;
  const words = typeof text === 'string' ? text : await window.showInputBox({ title: l10n.t('Answer note'), prompt: parts.store.thread(meant.uri, meant.note)?.notes[0]?.text ?? '' });
  if (words === undefined || (typeof text !== 'string' && words.trim() === '')) return;
  if ((await writer.reply(meant.uri, meant.note, words)) !== undefined) margin.expand(meant.uri, { note: meant.note });
}

/** What a menu, the list or a caller names, else what stands at the cursor: in its line, or else in its clause. Undefined, and said, when there is none. */
async function noteMeant({ store, margin }: NoteParts, given: unknown): Promise<NoteRef | undefined> {
  if (given instanceof NoteComment) return { uri: given.uri, note: given.item.note };
  if (isNoteRef(given)) return { uri: given.uri, note: given.note };
  const known = isThread(given) ? margin.noteOf(given) : undefined;
  if (known) return known;
  const place = readPlace(given) ?? cursorPlace();
  const list = place && (await store.ask(place.uri));
  if (!place || !list) return void window.showInformationMessage(l10n.t('Open a .treaty document first.'));
  const { line } = place.position;
  let found = list.threads.filter(({ notes }) => notes.some(({ range }) => range.start.line <= line && line <= range.end.line));
  if (found.length === 0) {
    const [clause] = await store.server.request<ClauseHandlesResult>(clauseHandlesRequest, { textDocument: { uri: place.uri }, position: place.position });
    found = list.threads.filter((thread) => thread.clause === clause);
  }
  const thread = found.length > 1 ? await chooseThread(found) : found[0];
  if (found.length === 0) void window.showInformationMessage(l10n.t('There is no note in this clause. "Add Note" writes one.'));
  return thread?.notes[0] && { uri: place.uri, note: thread.notes[0].note };
}

async function chooseThread(threads: readonly NoteThreadItem[]): Promise<NoteThreadItem | undefined> {
  const items = threads.flatMap((thread) => (thread.notes[0] ? [{ label: thread.notes[0].text, description: [thread.notes[0].author, verbWord(thread.notes[0].verb)].join(' ').trim(), thread }] : []));
  return (await window.showQuickPick(items, { title: l10n.t('Which note?') }))?.thread;
}

function isNoteRef(given: unknown): given is NoteRef {
  return typeof given === 'object' && given !== null && 'uri' in given && typeof given.uri === 'string' && 'note' in given && typeof given.note === 'number';
}

function isThread(given: unknown): given is CommentThread {
  return typeof given === 'object' && given !== null && 'comments' in given && 'collapsibleState' in given;
}

/** `note`: the one that begins the thread; `at`: the one to go to. */
async function showNote({ store, margin }: NoteParts, given: unknown): Promise<void> {
  if (!isNoteRef(given)) return;
  const { uri, note } = given;
  const at = 'at' in given && typeof given.at === 'number' ? given.at : note;
  await store.ask(uri);
  const item = store.thread(uri, at)?.notes.find((each) => each.note === at);
  if (!item) return;
  await showPlace({ uri, position: item.range.start });
  margin.expand(uri, { note });
}

/** The thread behind the cursor, or in front of it; past the last the first comes again. */
async function stepNote(parts: NoteParts, direction: 1 | -1): Promise<void> {
  const place = cursorPlace();
  const list = place && (await parts.store.ask(place.uri));
  if (!place || !list) return void window.showInformationMessage(l10n.t('Open a .treaty document first.'));
  const roots = list.threads.flatMap(({ notes: [root] }) => (root ? [root] : []));
  const { line } = place.position;
  const next = direction === 1 ? (roots.find(({ range }) => range.start.line > line) ?? roots[0]) : (roots.findLast(({ range }) => range.start.line < line) ?? roots.at(-1));
  if (!next) return void window.showInformationMessage(l10n.t('There is no note in this text. "Add Note" writes one.'));
  await showNote(parts, { uri: place.uri, note: next.note });
}

/** `given`: the filter itself, without asking. */
async function filterNotes({ store, tree }: NoteParts, given: unknown): Promise<void> {
  if (typeof given === 'object' && given !== null && filterKinds.some((kind) => kind in given)) {
    tree.filter = readFilter(given);
    return;
  }
  if (tree.uri !== undefined) await store.ask(tree.uri);
  const { threads } = tree;
  if (threads.length === 0) return void window.showInformationMessage(l10n.t('There is no note in this text. "Add Note" writes one.'));
  const items = filterKinds.flatMap((kind) => choiceItems(threads, kind, tree.filter));
  const chosen = await window.showQuickPick(items, { title: l10n.t('Show which notes?'), placeHolder: l10n.t('Nothing chosen shows all'), canPickMany: true, matchOnDescription: true });
  if (!chosen) return;
  tree.filter = Object.fromEntries(filterKinds.map((kind) => [kind, chosen.flatMap((item) => ('value' in item && item.group === kind ? [item.value] : []))]));
}

type ChoiceItem = QuickPickItem | (QuickPickItem & { readonly group: FilterKind; readonly value: string });

function choiceItems(threads: readonly NoteThreadItem[], kind: FilterKind, filter: NoteFilter): readonly ChoiceItem[] {
  const titles: Readonly<Record<FilterKind, string>> = { author: l10n.t('Author'), tag: l10n.t('Tag'), clause: l10n.t('Clause'), state: l10n.t('State') };
  const words = (value: string): string => {
    if (kind === 'state') return value === 'open' ? l10n.t('open') : l10n.t('resolved');
    return kind === 'tag' ? `#${value}` : value === '' ? l10n.t('No author') : value;
  };
  const values = choicesOf(threads, kind);
  if (values.length === 0) return [];
  return [{ label: titles[kind], kind: QuickPickItemKind.Separator }, ...values.map((value) => ({ label: words(value), description: titles[kind], picked: filter[kind]?.includes(value) ?? false, group: kind, value }))];
}
