// Which names stand in a document's prose: where an agreement is called by its title or an alias (`of the Minsk Protocol`).
// Invariants: of a text that is let go a small set of its capitalised words is kept, so that most documents are passed over without
// their text being read; what passes is searched, whole names, any case, any blanks between the words. A name that the reader of citations
// would take is never missed; letters that have no case are always searched.

import { withoutStar } from '../model/names.js';
import { fold } from '../model/fold.js';
import { readName } from '../syntax/inline/instruments.js';
import type { BlockId } from '../syntax/types.js';
import { derived, known, seed } from './memo.js';
import type { Document } from './types.js';

/** The blocks in which the name begins, in order, each once; a star at its end and an article at its head are no part of a name. */
export function blocksSpeakingOf(document: Document, name: string): readonly BlockId[] {
  const found = derived(document, createFound);
  const before = found.get(name);
  if (before) return before;
  const pattern = patternOf(name);
  const blocks = pattern && mayHold(document, name) ? blocksAt(document, pattern) : none;
  found.set(name, blocks);
  return blocks;
}

/** False when the name stands nowhere in the document; the document is not read for it: true when its text was let go and would have to be searched. */
export function maySpeakOf(document: Document, name: string): boolean {
  if (document.unread?.isTextHere) return speaksOf(document, name);
  const before = derived(document, createFound).get(name);
  if (before) return before.length > 0;
  return patternOf(name) !== undefined && mayHold(document, name);
}

/** True when the name stands in the document. One that was not parsed is not parsed for it. */
export function speaksOf(document: Document, name: string): boolean {
  if (!document.unread) return blocksSpeakingOf(document, name).length > 0;
  const spoken = derived(document, createSpoken);
  const before = spoken.get(name);
  if (before !== undefined) return before;
  const pattern = patternOf(name);
  const speaks = pattern !== undefined && mayHold(document, name) && placesOf(document, pattern).next().done !== true;
  spoken.set(name, speaks);
  return speaks;
}

/** The document's set of words, worked out while its text is at hand. */
export function wordsNow(document: Document): Words {
  return derived(document, capitalWords);
}

/** Says which words a document without its text holds. */
export function seedWords(document: Document, words: Words): void {
  seed(document, capitalWords, words);
}

const none: readonly BlockId[] = [];

function createFound(_document: Document): Map<string, readonly BlockId[]> {
  return new Map();
}

function createSpoken(_document: Document): Map<string, boolean> {
  return new Map();
}

/** Undefined for a name without a word. */
function patternOf(name: string): RegExp | undefined {
  const words = withoutStar(fold(name).text).trim().split(/ +/u).filter((word) => word !== '');
  if (words.length > 1 && /^(?:the|la|le|les|el|los|las)$/iu.test(words[0] ?? '')) words.shift();
  if (words.length === 0) return undefined;
  return new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/'/gu, "['’ʼ‘ʻ＇]")).join('\\s+'), 'giu');
}

function blocksAt(document: Document, pattern: RegExp): readonly BlockId[] {
  const { tree } = document.model;
  return [...new Set([...placesOf(document, pattern)].map((at) => tree.blockAt(at)))];
}

/** Where the pattern is found, offsets of the document's text. */
function* placesOf(document: Document, pattern: RegExp): Generator<number> {
  const whole = textOf(document);
  const { text, at } = isPlain(document) ? { text: whole, at: (index: number) => index } : fold(whole);
  for (const match of text.matchAll(pattern)) yield at(match.index);
}

function textOf(document: Document): string {
  if (document.unread) return document.unread.text();
  const { text } = document.model.tree;
  return text.slice(0, text.length);
}

/** Nothing in the text is decomposed or invisible: it can be compared as it stands. */
function isPlain(document: Document): boolean {
  return known(document, capitalWords)?.plain ?? derived(document, hasPlainText);
}

function hasPlainText(document: Document): boolean {
  const text = textOf(document);
  return !(mayBeFolded.test(text) && isFolded.test(text));
}

// ---------------------------------------------------------------- the set of capitalised words

/** A set of words that may say yes wrongly, never no: a bit for each word's hash. */
export interface Words {
  readonly bits: Uint32Array;
  /** Nothing in the text is decomposed or invisible: it can be compared as it stands. */
  readonly plain: boolean;
}

/**
 * Bytes: a sixty-fourth of the text's length, 64 at least. Done for every file of a workspace: the engine's own search goes over the
 * text three times as fast as a loop.
 */
function capitalWords(document: Document): Words {
  const whole = textOf(document);
  const plain = derived(document, hasPlainText);
  // As `fold`, but for the places.
  const text = plain ? whole : whole.replace(invisible, '').normalize('NFC');
  const bits = new Uint32Array(Math.max(16, 2 ** Math.ceil(Math.log2(text.length / 256 + 1))));
  const word = new RegExp(`${capital}${letter}*`, 'g');
  while (word.test(text)) {
    const bit = hashBefore(text, word.lastIndex) & (bits.length * 32 - 1);
    bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  return { bits, plain };
}

/** Letters of the scripts in which names have capitals: Latin, Greek, Cyrillic, Armenian. Everything else parts words. */
const letter = '[A-Za-z\u00c0-\u02ff\u0370-\u0482\u048a-\u058f\u1e00-\u1fff]';
/** A capital; outside of ASCII any letter. */
const capital = letter.replace('a-z', '');

/** What `fold` takes away or composes: marks, conjoining Hangul, characters that are not seen. The first is quick and takes more. */
const mayBeFolded = /[\u0300-\u036f\u0483-\u0489\u0590-\u1dff\u20d0-\u20ff\u2c00-\u309f\ua640-\uabff\ud800-\udfff\ufb1e\ufdff-\ufeff\u200b-\u200f\u00ad\u2060]/;
const isFolded = /[\u00ad\u200b-\u200f\u2060\ufeff\u1100-\u11ff]|\p{M}/u;

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Of the run of letters that ends there, in small letters. */
function hashBefore(text: string, end: number): number {
  let hash = 0;
  for (let at = end - 1; at >= 0; at -= 1) {
    const code = text.charCodeAt(at);
    const ascii = code | 32;
    if (ascii >= 97 && ascii <= 122 && code < 128) hash = (Math.imul(hash, 31) + ascii) | 0;
    else if (code >= 0xc0 && isLetter.test(text.charAt(at))) hash = (Math.imul(hash, 31) + text.charAt(at).toLowerCase().charCodeAt(0)) | 0;
    else break;
  }
  return hash ^ (hash >>> 15);
}

const isLetter = new RegExp(letter);

/** False when a word of the name that is always written with a capital stands nowhere in the document. */
function mayHold(document: Document, name: string): boolean {
  const { text } = fold(name);
  // A text at hand is searched itself: its set of words is made only when the text is let go.
  const isHere = document.unread?.isTextHere ?? true;
  const words = known(document, capitalWords) ?? (isHere && isPlain(document) ? undefined : derived(document, capitalWords));
  // Inside a word (`mid-May`, `d'Ivoire`, `1st`) a capital is nothing one can rely on.
  for (const { 0: word, index } of text.matchAll(new RegExp(`(?<![^ ])${letter}+(?!${letter}|')`, 'g'))) {
    if (mayBeSmall(word)) continue;
    if (!words) {
      if (!holdsCapitalised(textOf(document), word)) return false;
      continue;
    }
    const { bits } = words;
    const bit = hashBefore(text, index + word.length) & (bits.length * 32 - 1);
    if (((bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return false;
  }
  return true;
}

/** True when the word stands in the text by itself, a capital first: as the reader of citations asks. */
function holdsCapitalised(text: string, word: string): boolean {
  const [first = '', ...others] = word;
  const pattern = first.toUpperCase() + others.map((each) => (each.toLowerCase() === each.toUpperCase() ? each : `[${each.toLowerCase()}${each.toUpperCase()}]`)).join('');
  for (const { 0: found, index } of text.matchAll(new RegExp(pattern, 'g'))) {
    if (!isLetter.test(text.charAt(index - 1)) && !isLetter.test(text.charAt(index + found.length))) return true;
  }
  return false;
}

/** Words the reader of citations takes in small letters inside a name: `of`, `between`, `agreement`. */
function mayBeSmall(word: string): boolean {
  const lower = word.toLowerCase();
  return [`Xx ${lower}`, `Xx ${lower} Xx`, `Treaty ${lower} Xx`, `Treaty on Xx ${lower} Xx`].some((probe) => readName(probe, 0)?.end === probe.length);
}
