// Which threads the list of notes shows: by author, tag and clause, and whether they are settled. No editor in it.
// Invariants: of one kind any of the chosen is enough, and each kind that has a choice must be met; nothing chosen shows all.

import type { NoteThreadItem } from '../../../../server/src/lsp/protocol/notes.js';

export type FilterKind = 'author' | 'tag' | 'clause' | 'state';

/** `state`: `open` or `resolved`. */
export type NoteFilter = Readonly<Partial<Record<FilterKind, readonly string[]>>>;

export const filterKinds: readonly FilterKind[] = ['author', 'tag', 'clause', 'state'];

/** What a thread can be found by. */
export function valuesOf(thread: NoteThreadItem, kind: FilterKind): readonly string[] {
  switch (kind) {
    case 'author':
      return [...new Set(thread.notes.map(({ author }) => author))];
    case 'tag':
      return thread.tags;
    case 'clause':
      return [thread.place];
    case 'state':
      return [thread.resolved ? 'resolved' : 'open'];
  }
}

export function isShown(thread: NoteThreadItem, filter: NoteFilter): boolean {
  return filterKinds.every((kind) => {
    const wanted = filter[kind];
    return wanted === undefined || wanted.length === 0 || valuesOf(thread, kind).some((value) => wanted.includes(value));
  });
}

export function isEmpty(filter: NoteFilter): boolean {
  return filterKinds.every((kind) => (filter[kind]?.length ?? 0) === 0);
}

/** What can be chosen of these threads, each once, in the order of the text. */
export function choicesOf(threads: readonly NoteThreadItem[], kind: FilterKind): readonly string[] {
  return [...new Set(threads.flatMap((thread) => valuesOf(thread, kind)))];
}

/** A filter out of anything; what it does not understand is left out. */
export function readFilter(given: unknown): NoteFilter {
  if (typeof given !== 'object' || given === null) return {};
  const found = new Map<string, unknown>(Object.entries(given));
  const entries = filterKinds.map((kind) => [kind, found.get(kind)] as const).filter((entry): entry is readonly [FilterKind, readonly string[]] => Array.isArray(entry[1]) && entry[1].every((value) => typeof value === 'string'));
  return Object.fromEntries(entries);
}

/** A thread of one of the agreement's files, its place with that file's name in front. */
export interface ListedThread extends NoteThreadItem {
  readonly uri: string;
}

/** A note among those of all files. */
export function noteKey(uri: string, note: number): string {
  return `${uri}#${note}`;
}

/**
 * The first notes of the threads that say something else than before, wherever they stand; undefined where there are other threads, or the same in
 * another order.
 */
export function changedThreads(before: readonly ListedThread[], now: readonly ListedThread[]): readonly string[] | undefined {
  const first = ({ uri, notes: [root] }: ListedThread): string | undefined => root && noteKey(uri, root.note);
  if (before.length !== now.length || now.some((thread, i) => first(thread) !== first(before[i] ?? thread))) return undefined;
  return now.flatMap((thread, i) => (saidIn(thread) === saidIn(before[i] ?? thread) ? [] : (first(thread) ?? [])));
}

/** All that is told of a thread but where it stands. */
function saidIn(thread: NoteThreadItem): string {
  return JSON.stringify(thread, (name, value: unknown) => (name === 'range' ? undefined : value));
}
