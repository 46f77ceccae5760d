// Which stretches of a text are before somebody's eyes, so that they are checked first: what the client's editors show, where
// it tells; with other clients the lines around the last edit.
// Invariant: stretches may be a little old, and are moved into the text as it is now; an answer depends on nothing of this,
// only the order of the work.

import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { Span } from '../core/index.js';
import { toSpan, type View } from './convert.js';
import type { VisibleRangesParams, WireRange } from './protocol.js';

/** Lines above and below an edit that an editor is likely to show. */
export const AROUND = 60;

export class Visible {
  /** What editors show, and the lines last edited, those around them behind; by normalised address. */
  readonly #shown = new Map<string, readonly WireRange[]>();
  readonly #edited = new Map<string, readonly [WireRange, WireRange]>();

  constructor(readonly normalize: (uri: string) => string) {}

  show({ textDocument, ranges }: VisibleRangesParams): void {
    const key = this.normalize(textDocument.uri);
    if (ranges.length > 0) this.#shown.set(key, ranges);
    else this.#shown.delete(key);
  }

  edited(uri: string, changes: readonly TextDocumentContentChangeEvent[]): void {
    const last = changes.at(-1);
    if (!last) return;
    const key = this.normalize(uri);
    if (!('range' in last)) return void this.#edited.delete(key);
    const first = last.range.start.line;
    const added = last.text.split('\n').length - 1;
    const around = { start: { line: Math.max(0, first - AROUND), character: 0 }, end: { line: first + added + AROUND, character: 0 } };
    this.#edited.set(key, [{ start: { line: first, character: 0 }, end: { line: first + added + 1, character: 0 } }, around]);
  }

  forget(uri: string): void {
    const key = this.normalize(uri);
    this.#shown.delete(key);
    this.#edited.delete(key);
  }

  /** In the text as it is now, the edited lines before all; undefined when nothing is known of it. */
  spans(uri: string, view: View): readonly Span[] | undefined {
    const key = this.normalize(uri);
    const edited = this.#edited.get(key);
    const shown = this.#shown.get(key);
    if (!edited) return shown?.map((range) => toSpan(view, range));
    const [lines, around] = edited;
    return [lines, ...(shown ?? [around])].map((range) => toSpan(view, range));
  }
}
