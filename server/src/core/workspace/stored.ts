// What is known of a document without its text, and a document made of that alone: its text is read and its tree made when somebody
// asks for more.
// Invariant: such a document answers as the one the facts were taken from, if its text is the same; whoever keeps facts sees to that.

import { fnv1a } from '../text/fnv.js';
import type { DocumentModel } from '../model/types.js';
import type { StoredTree } from '../syntax/stored-tree.js';
import { calledNow, seedCalled } from './names.js';
import { type NamedTable, namedTable, seedNamed } from './named.js';
import { seedWords, type Words, wordsNow } from './spoken.js';
import type { Called, Document } from './types.js';

export interface DocumentFacts {
  /** Of the text, in UTF-16 units. */
  readonly length: number;
  /** Of the text (`fnv1a`). */
  readonly hash: number;
  readonly called: Omit<Called, 'uri' | 'library'>;
  readonly named: NamedTable;
  readonly words: Words;
}

/** Where the text of a document lies that has not been asked for yet. */
export interface Pocket {
  /** Asked for at most once. */
  text(): string;
  /** The text's tree; undefined: it is parsed. Asked for at most once. */
  tree(): StoredTree | undefined;
}

/** The facts of an unedited document whose text is at hand; works out what nobody has asked for yet. */
export function factsOfText(document: Document): DocumentFacts {
  const text = textOf(document.model);
  return { length: text.length, hash: fnv1a(text), ...askedOfAll(document) };
}

/** What snapshots ask of every document. */
export function askedOfAll(document: Document): Omit<DocumentFacts, 'length' | 'hash'> {
  return { called: calledNow(document), named: namedTable(document), words: wordsNow(document) };
}

export function seedFacts(document: Document, { called, named, words }: Omit<DocumentFacts, 'length' | 'hash'>): void {
  seedCalled(document, called);
  seedNamed(document, named);
  seedWords(document, words);
}

export function textOf({ tree }: DocumentModel): string {
  return tree.text.slice(0, tree.text.length);
}
