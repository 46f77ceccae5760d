// The list of numbers behind a unit word: `5 (Scope), 8 and 9`, `13 (a), (c) and (d)`, `24 to 26` (citations.md section 3).
// Invariant: linear in what it takes; a member that leaves out its number borrows the one before it; the end is found by grammar:
// number, labels, then only separator and another number or label of a fitting kind.

import { romanValue } from '../numbers.js';
import type { NumberStyles } from '../types.js';
import { conjunctionWords, languages, quantityWords, type UnitWord, unitWords } from '../words/citations.js';
import { isDigit, isLetter, isLower, isUpper } from './characters.js';
import { MASK } from './flat.js';
import { phraseEnd, skipBlanks, wordEnd } from './phrases.js';
import { type NumberKind, scanLabel, scanNumber, type ScanNumberOptions } from './scan-number.js';

/** A step with flat offsets. */
export interface RawStep {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly counted?: boolean;
}

export interface RawMember {
  readonly start: number;
  readonly end: number;
  readonly steps: readonly RawStep[];
  readonly to?: readonly RawStep[];
}

export interface NumberList {
  readonly members: readonly RawMember[];
  readonly end: number;
  /** Behind the title in brackets that follows the list, `end` when there is none. */
  readonly afterTitle: number;
  readonly kind: NumberKind;
  readonly doubtful: boolean;
}

/** Units whose labels are small letters and figures. */
export function isSmall(word: UnitWord): boolean {
  return word.unit === 'paragraph' || word.unit === 'subparagraph' || word.unit === 'point' || word.unit === 'item' || word.unit === 'clause'
    || word.unit === 'sentence' || word.unit === 'indent' || word.unit === 'recital';
}

interface Separator {
  readonly end: number;
  readonly comma: boolean;
  readonly conjunction: boolean;
  readonly range: boolean;
}

/** The list that begins at `at` (blanks before it allowed), or undefined when no number or label stands there. */
export function readNumberList(text: string, at: number, word: UnitWord, styles: NumberStyles): NumberList | undefined {
  const small = isSmall(word);
  const options: ScanNumberOptions = { dashed: styles.dashed, bareLetters: small, words: true };
  const first = readMember(text, skipMarker(text, skipBlanks(text, at)), options, small);
  if (first === undefined) return undefined;
  const members: RawMember[] = [first.member];
  let { end, kind, doubtful } = first;
  let afterTitle = titleEnd(text, end);
  for (;;) {
    const separator = readSeparator(text, afterTitle, word);
    if (separator === undefined) break;
    const before = members[members.length - 1];
    if (before === undefined) break;
    const next = nextMember(text, separator, before, word, options, kind);
    if (next === undefined) break;
    if (separator.range) members[members.length - 1] = { ...before, end: next.end, to: next.member.steps };
    else members.push(next.member);
    doubtful ||= next.doubtful;
    end = next.end;
    if (next.kind !== 'bracket') kind = next.kind;
    afterTitle = titleEnd(text, end);
  }
  // `Article 1 5`: a blank in the middle of a number.
  if (kind === 'digits' && text.charCodeAt(end) === 32 && isDigit(text.charCodeAt(end + 1)) && isDigit(text.charCodeAt(end - 1))) doubtful = true;
  return { members, end, afterTitle, kind, doubtful };
}

interface ReadMember {
  readonly member: RawMember;
  readonly end: number;
  readonly kind: NumberKind;
  readonly doubtful: boolean;
}

function readMember(text: string, at: number, options: ScanNumberOptions, quoted: boolean): ReadMember | undefined {
  const steps: RawStep[] = [];
  const number = scanNumber(text, at, options);
  let end = at;
  let doubtful = false;
  let kind: NumberKind = 'bracket';
  if (number !== undefined) {
    for (const value of number.values) steps.push({ value, start: at, end: number.end });
    ({ end, doubtful, kind } = number);
  } else {
    const code = text.charCodeAt(at);
    const label = code === 40 || quoted ? scanLabel(text, at) : undefined;
    if (label === undefined) return undefined;
    steps.push({ value: label.value, start: at, end: label.end });
    ({ end, doubtful } = label);
  }
  const labels = readLabels(text, end, steps);
  return { member: { start: at, end: labels.end, steps }, end: labels.end, kind, doubtful: doubtful || labels.doubtful };
}

const mostLabels = 6;

/** Adds the labels in brackets that begin at `at` (one blank allowed before each). */
function readLabels(text: string, at: number, steps: RawStep[]): { readonly end: number; readonly doubtful: boolean } {
  let end = at;
  let doubtful = false;
  for (let count = 0; count < mostLabels; count += 1) {
    const start = skipBlanks(text, end);
    if (start > end + 1 || text.charCodeAt(start) !== 40) break;
    const label = scanLabel(text, start);
    if (label === undefined || (isDigit(label.value.charCodeAt(0)) && isQuantity(text, label.end))) break;
    steps.push({ value: label.value, start, end: label.end });
    doubtful ||= label.doubtful;
    end = label.end;
  }
  return { end, doubtful };
}

function nextMember(text: string, separator: Separator, before: RawMember, word: UnitWord, options: ScanNumberOptions, kind: NumberKind): ReadMember | undefined {
  const at = skipBlanks(text, separator.end);
  if (text.charCodeAt(at) === 40) {
    const label = scanLabel(text, at);
    if (label === undefined) return undefined;
    const more = text.charCodeAt(label.end) === 40;
    const borrowed = borrow(before.to ?? before.steps, label.value, more);
    if (borrowed === undefined) return undefined;
    const steps: RawStep[] = [...borrowed, { value: label.value, start: at, end: label.end }];
    const labels = readLabels(text, label.end, steps);
    if (!separator.range && !(more && labels.end > label.end) && !labelGoesOn(text, labels.end, separator, word)) return undefined;
    return { member: { start: at, end: labels.end, steps }, end: labels.end, kind: 'bracket', doubtful: label.doubtful || labels.doubtful };
  }
  const next = readMember(text, at, options, false);
  if (next === undefined || family(next.kind) !== family(kind)) return undefined;
  const [first] = next.member.steps;
  if (first === undefined || /^\d{4}/u.test(first.value) || isThousands(text, next.end)) return undefined;
  if (next.kind === 'letter' && text.charAt(at) === 'A' && text.charCodeAt(next.end) === 32 && isLower(text.charCodeAt(next.end + 1))) return undefined;
  if (next.kind === 'bracket') {
    const borrowed = borrow(before.to ?? before.steps, first.value, false);
    if (borrowed === undefined) return undefined;
    return !separator.range && !labelGoesOn(text, next.end, separator, word) ? undefined : { ...next, member: { ...next.member, steps: [...borrowed, ...next.member.steps] } };
  }
  if (isQuantity(text, next.end)) return undefined;
  if (separator.range) {
    const from = before.steps[0]?.value ?? '';
    return /^\d+$/u.test(from) && /^\d+$/u.test(first.value) && Number(first.value) <= Number(from) ? undefined : next;
  }
  if (next.member.steps.length > 1) return next;
  const behindTitle = titleEnd(text, next.end);
  return behindTitle > next.end || numberGoesOn(text, next.end, separator, word) ? next : undefined;
}

function family(kind: NumberKind): string {
  return kind === 'dotted' || kind === 'dashed' || kind === 'letter-dash' ? 'digits' : kind;
}

/** The steps a lone label takes over from the member before it: `(ii)` behind `(d)(i)` takes d; undefined when the label does not go on from it. `repeated`: it may be the same one, labels follow. */
function borrow(before: readonly RawStep[], label: string, repeated: boolean): readonly RawStep[] | undefined {
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const step = before[i];
    if (step !== undefined && (follows(step.value, label) || (repeated && step.value === label))) return before.slice(0, i);
  }
  return undefined;
}

function follows(a: string, b: string): boolean {
  if (/^\d+$/u.test(a) || /^\d+$/u.test(b)) return /^\d+$/u.test(a) && /^\d+$/u.test(b) && Number(b) > Number(a);
  const romanA = labelRoman(a);
  const romanB = labelRoman(b);
  if (romanA !== undefined && romanB !== undefined && (a.length > 1 || b.length > 1)) return romanB > romanA;
  return a.length === b.length && b > a;
}

/** A label's roman value; single letters only as i, v, x. */
function labelRoman(label: string): number | undefined {
  return label.length > 1 || /[ivx]/u.test(label) ? romanValue(label) : undefined;
}

/** `,` · `and` · `, and` · `to` · `-`: what stands between two members, read in the languages of the unit word. */
function readSeparator(text: string, at: number, word: UnitWord): Separator | undefined {
  let end = skipBlanks(text, at);
  const code = text.charCodeAt(end);
  if (code === 44) {
    end = skipBlanks(text, end + 1);
    const joined = anyPhrase(text, end, word, 'conjunctions');
    return { end: joined < 0 ? end : joined, comma: true, conjunction: joined >= 0, range: false };
  }
  if (code === 45 || code === 0x2013 || code === 0x2014) return { end: end + 1, comma: false, conjunction: false, range: true };
  if (code === 47 && end === at) return { end: end + 1, comma: false, conjunction: true, range: false };
  if (end === at) return undefined;
  const joined = anyPhrase(text, end, word, 'conjunctions');
  if (joined >= 0) return { end: joined, comma: false, conjunction: true, range: false };
  const range = anyPhrase(text, end, word, 'ranges');
  return range < 0 ? undefined : { end: range, comma: false, conjunction: false, range: true };
}

function anyPhrase(text: string, at: number, word: UnitWord, which: 'conjunctions' | 'ranges' | 'up'): number {
  for (const index of word.languages) {
    const set = languages[index]?.[which];
    const end = set === undefined ? -1 : phraseEnd(set, text, at);
    if (end >= 0) return end;
  }
  return -1;
}

/** Words that may follow the last member of a list whatever the unit. */
const afterList: ReadonlySet<string> = new Set((
  'of in to under from insofar pursuant concerning after before shall may must will can could should would is are was were does do did has have had apply applies applied above below hereof hereto thereof as which '
  + 'that who respectively inclusive not remain remains refer refers require requires provide provides and or through with by for on if when where unless without upon set '
  + 'de du des del al en est sont doit peut ne no se es son y e o et ou не є і та або и или не является подлежат'
).split(' '));
/** Words that begin a clause of an enumeration. */
const clauseStarts: ReadonlySet<string> = new Set('the a an any each every such no all where when if it they he she its their this these those there neither either'.split(' '));

function numberGoesOn(text: string, at: number, separator: Separator, word: UnitWord): boolean {
  const next = skipBlanks(text, at);
  const code = text.charCodeAt(next);
  if (!isLetter(code)) return !isDigit(code) && code !== 37 && code !== 0xb0 && code !== 36 && code !== 0x20ac;
  const follower = text.slice(next, wordEnd(text, next)).toLowerCase();
  if (afterList.has(follower) || conjunctionWords.has(follower) || unitWords.has(follower)) return true;
  return separator.conjunction && (word.plural || isUpper(code) || !word.languages.includes(0));
}

function labelGoesOn(text: string, at: number, separator: Separator, word: UnitWord): boolean {
  const next = skipBlanks(text, at);
  const code = text.charCodeAt(next);
  if (!isLetter(code)) return true;
  const follower = text.slice(next, wordEnd(text, next)).toLowerCase();
  if (clauseStarts.has(follower)) return false;
  if (afterList.has(follower) || conjunctionWords.has(follower) || unitWords.has(follower)) return !separator.comma || !/^(?:if|when|where|by|for|on|upon|without|unless)$/u.test(follower);
  return !separator.comma && separator.conjunction && word.plural;
}

/** `3,712`: the rest of a large number. */
function isThousands(text: string, at: number): boolean {
  return text.charCodeAt(at) === 44 && isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 2)) && isDigit(text.charCodeAt(at + 3));
}

/** A unit of measure or the like stands at `at`. */
function isQuantity(text: string, at: number): boolean {
  const next = skipBlanks(text, at);
  const code = text.charCodeAt(next);
  if (code === 37 || code === 0xb0) return true;
  if (!isLetter(code)) return false;
  const end = wordEnd(text, next);
  const word = text.slice(next, end);
  if (!quantityWords.has(word.toLowerCase())) return false;
  if (word === 'por' || word === 'pour') return /^ cien|^ cent/u.test(text.slice(end, end + 5));
  return word !== 'may'; // the verb, not the month
}

const longestTitle = 160;

/** Behind the title in brackets that begins at `at` (`(Scope)`), `at` when there is none. */
function titleEnd(text: string, at: number): number {
  const start = skipBlanks(text, at);
  if (text.charCodeAt(start) !== 40 || start > at + 2) return at;
  const first = text.charCodeAt(start + 1);
  if (!isUpper(first) && first !== 34 && first !== 0x201c && first !== 0xab) return at;
  let depth = 0;
  const limit = Math.min(text.length, start + longestTitle);
  for (let i = start; i < limit; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 40) depth += 1;
    else if (code === 41) {
      depth -= 1;
      if (depth === 0) return i + 1;
    } else if (code === 91 || code === 93 || text.charAt(i) === MASK) return at;
  }
  return at;
}

/** `No.`, `Nos.`, `№` before the number. */
function skipMarker(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 0x2116) return skipBlanks(text, at + 1);
  if (code !== 78 && code !== 110) return at;
  const mark = /^(?:nos?\.?|nº|n°|núm\.?|nr\.?)\s*(?=\d|[IVX])/iu.exec(text.slice(at, at + 10));
  return mark === null ? at : at + mark[0].length;
}
