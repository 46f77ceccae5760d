// The words of a document's clauses, ready to be searched.
// Invariant: made of the document alone; entry for entry as its symbol facts.

import { ownString } from '../../text/own.js';
import { derived } from '../../workspace/memo.js';
import type { Document } from '../../workspace/types.js';
import { searchKey } from './search-words.js';
import { symbolFacts } from './symbol-facts.js';

export interface FoldedTexts {
  /** Of each clause its own words, folded, and a line end. */
  readonly texts: string;
  /** Where the part of each entry ends; declarations have none. */
  readonly ends: Uint32Array;
}

/** Kept with the document. */
export function foldedTexts(document: Document): FoldedTexts {
  return derived(document, foldTexts);
}

export function foldTexts(document: Document): FoldedTexts {
  const { model } = document;
  const { count, declarations, starts } = symbolFacts(document);
  const ends = new Uint32Array(count);
  let texts = '';
  for (let i = 0; i < count; i += 1) {
    if (i >= declarations) texts += `${searchKey(model.textOf(model.tree.blockAt(starts[i] ?? 0)))}\n`;
    ends[i] = texts.length;
  }
  return { texts: ownString(texts), ends };
}
