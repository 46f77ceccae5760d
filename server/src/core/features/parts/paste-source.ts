// Where words on the clipboard come from: the text they were copied from, as it was then.
// Invariant: nothing is believed that the text does not say itself: the words must stand there, or have been cut out of there and nothing
// else have changed since.

import type { Span } from '../../text/span.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import { lineEndOf } from '../../rules/tools.js';
import { trialOf } from './trial.js';

/** What an editor knows of words it has copied. */
export interface Origin {
  readonly uri: string;
  /** Offset of their first letter. */
  readonly start: number;
  /** Letters of the whole text when they were copied; missing: then they must stand there still. */
  readonly length?: number;
}

export interface Source {
  /** With the source as it was; else the snapshot given. */
  readonly snapshot: Snapshot;
  readonly document: Document;
  readonly span: Span;
  /** The words stand there no more. */
  readonly isCut: boolean;
}

/** Undefined when the words cannot have come from there. */
export function sourceOf(snapshot: Snapshot, { uri, start, length }: Origin, text: string): Source | undefined {
  const document = snapshot.documents.get(uri);
  if (!document || start < 0 || text === '') return undefined;
  const { tree } = document.model;
  const words = text.replace(/\r\n?|\n/gu, lineEndOf(document.model));
  const span = { start, end: start + words.length };
  if (tree.text.slice(start, span.end) === words) return { snapshot, document, span, isCut: false };
  // The last line of a text has no line end, and its copy has one.
  const bare = words.replace(/[\r\n]+$/u, '');
  if (bare !== '' && span.end > tree.text.length && tree.text.slice(start, tree.text.length) === bare) return { snapshot, document, span: { start, end: start + bare.length }, isCut: false };
  if (document.library || start > tree.text.length || length !== tree.text.length + words.length) return undefined;
  const before = trialOf(snapshot, [{ uri, span: { start, end: start }, newText: words }])?.after;
  const then = before?.documents.get(uri);
  return before && then ? { snapshot: before, document: then, span, isCut: true } : undefined;
}

/** The one document that holds the words, for editors that cannot say where they come from; undefined when none does, or two do. */
export function findOrigin(snapshot: Snapshot, text: string, exclude: Document): Origin | undefined {
  let found: Origin | undefined;
  if (text.trim().length < fewest) return undefined;
  for (const document of snapshot.ordered) {
    const { uri, unread } = document;
    if (uri === exclude.uri) continue;
    // The words are looked for in the text: nothing is parsed for it.
    const whole = unread ? unread.text() : document.model.tree.text.slice(0, document.model.tree.text.length);
    const start = whole.indexOf(text);
    if (start < 0) continue;
    if (found || whole.includes(text, start + 1)) return undefined;
    found = { uri, start };
  }
  return found;
}

/** Letters below which words may stand anywhere. */
const fewest = 12;
