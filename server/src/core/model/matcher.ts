// Finds declared names in running text: one prepared tree of letters per model, one pass per text.
// Invariants: at one place the longest name wins, of equal names the first declared; matches never overlap; the work at a
// place is bounded by the longest name, however many names there are.

import { lettered } from '../text/lettered.js';
import { fold } from './fold.js';
import type { Declaration } from './types.js';

export interface Match {
  /** Indices in the given text; without a plural or possessive ending, with whatever a `*` stands for. */
  readonly start: number;
  readonly end: number;
  readonly declared: Declaration;
}

export interface Matcher {
  find(text: string): readonly Match[];
}

/** A place in the tree: what UTF-16 unit may follow, and whose name ends here. */
interface Node {
  readonly next: Map<number, Node>;
  whole?: Declaration;
  /** The name ended in `*`. */
  open?: Declaration;
  /** Those of the two that have a short name here: an alias of one word with a capital. */
  short?: readonly Declaration[];
}

/** Scripts written without blanks, or with endings joined to the word. */
const joined = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const han = /\p{Script=Han}/u;
const letter = lettered(String.raw`\p{L}`, 'u');
/** What stands in front of a name's first word. */
export const beforeWord = lettered(String.raw`^[^\p{L}\p{M}\p{N}_]+`, 'u');
const inWord = lettered(String.raw`[\p{L}\p{M}\p{N}_]`, 'u');
const ending = lettered(String.raw`^(?:'s|es|s)?(?!'?[\p{L}\p{M}\p{N}_])`, 'u');
const restOfWord = lettered(String.raw`(?:[\p{L}\p{M}\p{N}_]|'(?=\p{L}))*`, 'u');

const tableEnd = 0x530;
/** Letters, marks, digits and `_` of the scripts of Europe: no look at a code point's properties for each character. */
const wordChars: Uint8Array = Uint8Array.from({ length: tableEnd }, (_, code) => (inWord.test(String.fromCharCode(code)) ? 1 : 0));

/** A matcher for the names of parties, bodies, zones and terms. */
export function createMatcher(declarations: readonly Declaration[]): Matcher {
  const root: Node = { next: new Map() };
  for (const declared of declarations) for (const name of namesOf(declared)) insert(root, name, declared);
  return { find: (text) => (root.next.size === 0 ? none : findIn(root, text)) };
}

const none: readonly Match[] = Object.freeze([]);

function findIn(root: Node, given: string): readonly Match[] {
  const { text, at } = fold(given);
  let matches: Match[] | undefined;
  let from = 0;
  let afterWord = false; // the character before is one of a word
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (!(code < tableEnd ? wordChars[code] === 1 : isInWord(text, i, code))) {
      afterWord = false;
      continue;
    }
    if (i >= from && (!afterWord || code >= tableEnd || text.charCodeAt(i - 1) >= tableEnd) && root.next.has(code) && mayBegin(text, i, afterWord)) {
      const found = longest(root, text, i);
      if (found) {
        (matches ??= []).push({ start: at(i), end: at(found.end), declared: found.declared });
        from = found.end;
      }
    }
    afterWord = true;
  }
  return matches ?? none;
}

/** True where a name may begin: at a word, before every Chinese character, and where Korean or Chinese meets another script. */
function mayBegin(text: string, at: number, afterWord: boolean): boolean {
  if (!afterWord) return text.charCodeAt(at - 1) !== 39 || !letter.test(text.charAt(at - 2)); // `Зобов'язання`
  const character = text.charAt(at);
  return han.test(character) || joined.test(character) !== joined.test(text.charAt(at - 1));
}

/** A letter, mark or digit beyond the table; either half of an astral one. */
function isInWord(text: string, at: number, code: number): boolean {
  if ((code >= 0xac00 && code <= 0xd7a3) || (code >= 0x4e00 && code <= 0x9fa5)) return true;
  if (code >= 0xdc00 && code <= 0xdfff) return (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 && inWord.test(text.slice(at - 1, at + 1));
  return inWord.test(String.fromCodePoint(text.codePointAt(at) ?? code));
}

function longest(root: Node, text: string, start: number): { readonly end: number; readonly declared: Declaration } | undefined {
  let found: { end: number; declared: Declaration } | undefined;
  let node: Node | undefined = root;
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    node = node.next.get(code);
    if (!node) break;
    at += 1;
    if (code === 32) while (text.charCodeAt(at) === 32) at += 1;
    if (node.open && !isOfLongerName(text, start, node, node.open)) found = { end: wordEnd(text, at), declared: node.open };
    if (node.whole && isWordEnd(text, at) && !isOfLongerName(text, start, node, node.whole)) found = { end: at, declared: node.whole };
  }
  return found;
}

/** Words that may stand with a capital in front of a name and be no part of it, in a title (`Cooperation With Government`). */
const titleWords = /^(?:with|from|upon|both|each|such|that|this|these|those|other|every|either|neither|between|among|under|against|towards?|within|after|before|into|over)$/iu;
const wordBefore = lettered(String.raw`(?<![\p{L}\p{M}\p{N}])(\p{Lu}[\p{L}\p{M}\p{N}'-]{3,}) $`, 'u');
/** Of what stands in front of a word: nothing, or the end of a sentence. */
const sentenceEnd = /(?:^|[.!?:;…])[^\p{L}\p{N}]*$/u;

/**
 * True where a short name is the end of another, longer one: `Commission` in `the Truth Commission`, where it is short for the Joint
 * Commission. A capital at the beginning of a sentence says nothing, nor does a word of the declaration's own names.
 */
function isOfLongerName(text: string, start: number, { short }: Node, declared: Declaration): boolean {
  if (!short?.includes(declared) || text.charCodeAt(start - 1) !== 32) return false;
  const front = text.slice(Math.max(0, start - 80), start);
  const before = wordBefore.exec(front);
  const word = before?.[1];
  if (!before || word === undefined || word === word.toUpperCase() || titleWords.test(word)) return false;
  if (sentenceEnd.test(front.slice(0, before.index))) return false;
  return ![declared.name, ...declared.aliases].some((name) => name.text.includes(word));
}

/** True when a name may end here: no letter follows but `s`, `es`, `'s`; in Korean and Chinese anything may follow. */
function isWordEnd(text: string, at: number): boolean {
  const next = text.charCodeAt(at);
  if (next <= 38 || (next >= 40 && next <= 47)) return true; // a blank, a comma, a full stop: what most names end before
  if (joined.test(text.charAt(at - 1)) || joined.test(text.charAt(at))) return true;
  return ending.test(text.slice(at, at + 6));
}

function wordEnd(text: string, at: number): number {
  return at + (restOfWord.exec(text.slice(at, at + 80))?.[0].length ?? 0);
}

/** The names under which prose mentions a declaration: its id unless in lower case, its quoted name, its aliases. */
function namesOf(declared: Declaration): readonly string[] {
  if (declared.kind === 'agreement' || declared.kind === 'signature') return [];
  const id = declared.id.text;
  const isLowerCase = id === id.toLowerCase() && id !== id.toUpperCase();
  const name = declared.name === declared.id ? [] : [declared.name.text];
  return [...(isLowerCase ? [] : [id]), ...name, ...declared.aliases.map((alias) => alias.text)];
}

/** One word with a capital that is no abbreviation, and no more than an alias. */
function isShort(name: string, { id, name: full }: Declaration): boolean {
  return name !== id.text && name !== full.text && !name.includes(' ') && name !== name.toUpperCase() && name.charAt(0) !== name.charAt(0).toLowerCase();
}

function insert(root: Node, written: string, declared: Declaration): void {
  const open = written.endsWith('*');
  const name = fold(open ? written.slice(0, -1) : written).text.replace(/ +/gu, ' ').trim().replace(beforeWord, '');
  if (name === '') return;
  const capital = name.charAt(0).toUpperCase();
  for (const first of new Set([name.charCodeAt(0), ...(capital.length === 1 ? [capital.charCodeAt(0)] : [])])) {
    let node = root;
    for (let i = 0; i < name.length; i += 1) {
      const code = i === 0 ? first : name.charCodeAt(i);
      const known: Node = node.next.get(code) ?? { next: new Map() };
      node.next.set(code, known);
      node = known;
    }
    if (open ? node.open : node.whole) continue;
    if (open) node.open = declared;
    else node.whole = declared;
    if (isShort(name, declared)) node.short = [...(node.short ?? []), declared];
  }
}
