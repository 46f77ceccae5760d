// Finds the phrases that rules of wording look for, of all lists in one pass over a block's prose: `phrasesAt` is made once a block however
// many rules ask. A word is summed up while its end is sought (`syntax/words/word-table.ts`); only where a phrase begins with such a word is
// anything compared. Invariants: hits of one tag never overlap, the longest wins; nothing is found inside the target of a reference.

import type { Prose } from '../../model/prose.js';
import { isSpace, skipSpace } from '../../syntax/chars.js';
import { addLetter, letters, lettersEnd, seenMask } from '../../syntax/words/word-table.js';
import type { BlockId } from '../../syntax/types.js';
import { getOrPut } from '../../text/get-or-put.js';
import { derived } from '../../workspace/memo.js';
import type { Document } from '../../workspace/types.js';
import { optionOf } from '../options.js';
import type { CheckContext, OptionSpec, Rule } from '../types.js';
import { archaic } from './phrases/archaic.js';
import { openList } from './phrases/open-list.js';
import { soon } from './phrases/soon.js';
import { vague } from './phrases/vague.js';
import { spellings, wordings } from './phrases/wordings.js';
import { wordy } from './phrases/wordy.js';
import { proseAt } from './prose.js';

/** `soon`: "as soon as possible", for deadlines. `wording`: one of several ways to write the same; `family` says of what. */
export type PhraseTag = 'vague' | 'archaic' | 'wordy' | 'open-list' | 'soon' | 'wording';

/** True for a spelling that counts in small letters only. */
export function isSpelling({ family }: Phrase): boolean {
  return family >= wordings.length;
}

export interface Phrase {
  readonly tag: PhraseTag;
  /** In small letters, single blanks, as the list has it. */
  readonly text: string;
  /** What says the same in fewer or plainer words; '' when that hangs on the sentence. */
  readonly instead: string;
  /** Which line of `wordings` and `spellings`, counted through; -1 for other tags. */
  readonly family: number;
}

/** Indices of the prose. */
export interface PhraseHit {
  readonly phrase: Phrase;
  readonly start: number;
  readonly end: number;
}

/** Every phrase of every list in the block's prose, in order of position. */
export function phrasesAt(context: CheckContext, block: BlockId): readonly PhraseHit[] {
  return context.shared(block, scanBlock);
}

/** Those of one list as the workspace wants it: with the phrases of the rule's option `also`, without those of `except`. */
export function phrasesFor(context: CheckContext, block: BlockId, rule: Rule, tag: PhraseTag): readonly PhraseHit[] {
  const hits = phrasesAt(context, block).filter(({ phrase }) => phrase.tag === tag);
  const except = optionOf(context, rule, 'except', 'words');
  const also = optionOf(context, rule, 'also', 'words');
  const kept = except.length === 0 ? hits : hits.filter(({ phrase }) => !except.some((each) => each.trim().toLowerCase() === phrase.text));
  if (also.length === 0) return kept;
  const table = getOrPut(derived(context.document, tablesOfOptions), also, () => tableOf(also.flatMap((each) => readPhrase(tag, each))));
  const added = scan(proseAt(context, block).text, table);
  return [...kept.filter((hit) => !added.some((other) => other.start < hit.end && hit.start < other.end)), ...added].sort((a, b) => a.start - b.start);
}

/** Of the phrases that rules' options `also` add, by the list itself: made once, not for each block. */
function tablesOfOptions(_document: Document): Map<readonly string[], Table> {
  return new Map();
}

/** The options of a rule that finds phrases of a list. */
export const phraseOptions = {
  also: { kind: 'words', default: [], words: 'Phrases to report too; "phrase = words" says what to write instead.' },
  except: { kind: 'words', default: [], words: 'Phrases of the list that are never reported.' },
} as const satisfies Readonly<Record<string, OptionSpec>>;

interface Table {
  /** By the sum of the first word. */
  readonly beginnings: ReadonlyMap<number, Beginning>;
  /** By the last bits of a sum (`seenMask`): 0 where no phrase begins so. */
  readonly seen: Uint8Array;
}

/** The phrases that begin with one word ("in" has dozens), longest first. */
interface Beginning {
  /** By the first two letters of the second word (`pairAt`). */
  readonly byNext: Map<number, Phrase[]>;
  /** Those that are one word, or in which no blank and word of two letters follows. */
  readonly others: Phrase[];
}

const all = tableOf([
  ...readList('vague', vague), ...readList('archaic', archaic), ...readList('wordy', wordy), ...readList('open-list', openList), ...readList('soon', soon),
  ...[...wordings, ...spellings].flatMap((line, family) => line.split('|').flatMap((each) => readPhrase('wording', each, family))),
]);

function readList(tag: PhraseTag, list: string): readonly Phrase[] {
  return list.split(/[|\n]/u).flatMap((each) => readPhrase(tag, each));
}

function readPhrase(tag: PhraseTag, written: string, family = -1): readonly Phrase[] {
  const [phrase = '', instead = ''] = written.split('=');
  const text = phrase.trim().toLowerCase().replace(/\s+/gu, ' ').replace(/[\u2019\u02bc]/gu, "'");
  return text === '' ? [] : [{ tag, text, instead: instead.trim(), family }];
}

function tableOf(list: readonly Phrase[]): Table {
  const beginnings = new Map<number, Beginning>();
  const seen = new Uint8Array(seenMask + 1);
  for (const phrase of [...list].sort((x, y) => y.text.length - x.text.length)) {
    const { text } = phrase;
    let sum = 0;
    let at = 0;
    for (let small = smallOf(text.charCodeAt(0)); small !== 0; small = smallOf(text.charCodeAt(at))) {
      sum = addLetter(sum, small);
      at += 1;
    }
    const beginning = beginnings.get(sum) ?? { byNext: new Map<number, Phrase[]>(), others: [] };
    beginnings.set(sum, beginning);
    seen[sum & seenMask] = 1;
    const pair = text.charCodeAt(at) === 32 ? pairAt(text, at + 1) : 0;
    const known = pair === 0 ? beginning.others : beginning.byNext.get(pair);
    if (known) known.push(phrase);
    else beginning.byNext.set(pair, [phrase]);
  }
  return { beginnings, seen };
}

/** Two letters as one number; 0 when one of them is none. */
function pairAt(text: string, at: number): number {
  const [first, second] = [smallOf(text.charCodeAt(at)), smallOf(text.charCodeAt(at + 1))];
  return first === 0 || second === 0 ? 0 : first * 65536 + second;
}

function scanBlock(context: CheckContext, block: BlockId): readonly PhraseHit[] {
  const prose: Prose = proseAt(context, block);
  return prose.text === '' ? none : scan(prose.text, all);
}

const none: readonly PhraseHit[] = Object.freeze([]);
const hyphen = 45;
const openBrace = 123;

function scan(text: string, { beginnings, seen }: Table): readonly PhraseHit[] {
  let hits: PhraseHit[] | undefined;
  const { length } = text;
  let before = 0; // the character in front of the word
  for (let i = 0; i < length; i += 1) {
    const code = text.charCodeAt(i);
    let small = smallOf(code);
    if (small === 0) {
      if (code === openBrace) i = afterTarget(text, i);
      before = code;
      continue;
    }
    const start = i;
    let sum = 0;
    do {
      sum = addLetter(sum, small);
      i += 1;
      small = i < length ? smallOf(text.charCodeAt(i)) : 0;
    } while (small !== 0);
    i -= 1;
    const beginning = seen[sum & seenMask] === 1 && before !== hyphen && before !== 0x2011 ? beginnings.get(sum) : undefined;
    if (beginning) {
      const next = skipSpace(text, i + 1, length);
      const following = next > i + 1 ? beginning.byNext.get(pairAt(text, next)) : undefined;
      for (const phrase of following ? [...following, ...beginning.others] : beginning.others) {
        const end = endOf(text, start, phrase.text);
        if (end >= 0 && !hits?.some((hit) => hit.phrase.tag === phrase.tag && hit.end > start)) (hits ??= []).push({ phrase, start, end });
      }
    }
    before = text.charCodeAt(i);
  }
  return hits ?? none;
}

/** The last character of a reference's target that begins at a brace: what stands there is no prose. */
function afterTarget(text: string, brace: number): number {
  for (let i = brace + 1; i < text.length; i += 1) {
    const character = text.charAt(i);
    if (character === '|' || character === '}') return i;
  }
  return brace;
}

/** Where the phrase that begins at `start` ends; -1 when it is another. A blank of the phrase is any run of blanks. */
function endOf(text: string, start: number, phrase: string): number {
  let at = start;
  for (let i = 0; i < phrase.length; i += 1) {
    const wanted = phrase.charCodeAt(i);
    const code = text.charCodeAt(at);
    if (wanted === 32) {
      if (!isSpace(code)) return -1;
      while (isSpace(text.charCodeAt(at))) at += 1;
      continue;
    }
    if (!(code === wanted || smallOf(code) === wanted || (wanted === 39 && (code === 0x2019 || code === 0x02bc)) || (wanted === hyphen && code === 0x2011))) return -1;
    at += 1;
  }
  if (smallOf(phrase.charCodeAt(phrase.length - 1)) === 0) return at;
  const next = text.charCodeAt(at);
  return smallOf(next) === 0 && !((next === hyphen || next === 0x2011) && smallOf(text.charCodeAt(at + 1)) !== 0) ? at : -1;
}

/** The small letter of a letter, 0 for what is none. Hangul stands for itself. */
function smallOf(code: number): number {
  return code < lettersEnd ? (letters[code] ?? 0) : code >= 0xac00 && code <= 0xd7a3 ? code : 0;
}
