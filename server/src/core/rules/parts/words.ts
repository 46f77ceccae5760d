// Which blocks hold a word, whatever its capitals and its plural: an index kept through edits, made when a rule first looks for one.
// Invariants: the key of a word is the same wherever it stands; words too short or too common to find anything by have none. Latin letters
// only are cut to one form: what ends otherwise in other scripts is not looked for (`wordsOf` gives undefined).

import { fold } from '../../model/fold.js';
import { ask, wordUsed } from '../../resolve/asked.js';
import type { BlockId, SyntaxTree } from '../../syntax/types.js';
import type { Document } from '../../workspace/types.js';

const shortest = 4;
/** Inflected scripts and those without blanks: a word may stand there in a form nobody can tell. */
const otherScripts = /[\u0370-\u1dff\u2c00-\ud7ff\uf900-\ufeff]/;

/** FNV-1a of the word in small letters, without a plural's ending; the number of the common ones is left out of every index. */
function keyOf(text: string, start: number, end: number): number {
  let last = end;
  if (last - start > 3 && small(text.charCodeAt(last - 1)) === 115) last -= 1; // s
  if (last - start > 3 && small(text.charCodeAt(last - 1)) === 101) last -= 1; // e
  let sum = 0x811c9dc5;
  for (let at = start; at < last; at += 1) {
    const code = small(text.charCodeAt(at));
    sum = Math.imul(sum ^ (code === 105 && at === last - 1 ? 121 : code), 0x01000193); // parti(es): party
  }
  return sum >>> 0;
}

function small(code: number): number {
  if (code < 0x80) return code >= 65 && code <= 90 ? code + 32 : code;
  if (code >= 0xc0 && code <= 0xde && code !== 0xd7) return code + 32;
  return code < 0x250 ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : code;
}

function isWord(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f);
}

/** Words nothing is found by: they stand nearly everywhere. */
const common: ReadonlySet<number> = new Set(
  'shall this that with from which such have been other their they will under into upon each these those between paragraph article accordance where when than then also more being were what any for and the its not all may are has but who may no or of in to by on as at be an is it if so'
    .split(' ').map((word) => keyOf(word, 0, word.length)),
);

/** Calls `found` with the key of every word worth one, in order. */
function eachKey(text: string, found: (key: number, start: number, end: number) => void): void {
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    const first = text.charCodeAt(at);
    if (!isWord(first)) continue;
    const start = at;
    while (at < length && isWord(text.charCodeAt(at))) at += 1;
    if (at - start < shortest && (at - start < 2 || small(first) === first)) continue;
    const key = keyOf(text, start, at);
    if (!common.has(key)) found(key, start, at);
  }
}

/** For `model.indexBy`: the words of a block, those of annotations and fields too. */
export function wordKeys(tree: SyntaxTree, block: BlockId): Iterable<number> {
  const kind = tree.kind(block);
  if (kind === 'blank' || kind === 'comment') return none;
  const keys = new Set<number>();
  eachKey(fold(tree.text.slice(tree.start(block), tree.end(block))).text, (key) => keys.add(key));
  return keys;
}

const none: readonly never[] = [];

/** The key of the word by which a name is looked for, its longest; undefined when it has none, or is in a script whose endings nobody knows. */
export function searchWord(name: string): number | undefined {
  const { text } = fold(name);
  if (otherScripts.test(text)) return undefined;
  let best: number | undefined;
  let longest = 0;
  eachKey(text, (key, start, end) => {
    if (end - start > longest) [best, longest] = [key, end - start];
  });
  return best;
}

/** The blocks that hold the word, in document order. */
export function blocksWithWord(document: Document, key: number): readonly BlockId[] {
  ask(document, wordUsed(key));
  return document.model.indexBy(wordKeys).blocks(key);
}
