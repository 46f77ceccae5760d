// Korean and Chinese citations: `제5조 제2항`, `제13항 (d)목`, `제3조부터 제7조까지`, `본 협정 제5조`, `전항`, `第五条第二款`.
// Invariant: total, bounded look-behind; one citation is a run of steps from large to small, lists and ranges as in other languages.

import { canonicalNumber } from '../numbers.js';
import type { Unit } from '../types.js';
import {
  eastConjunctions, eastFollowing, eastFrontUnits, eastInstruments, eastOther, eastOwn, eastPreceding, eastRangeEnds, eastRanges, eastUnits,
} from '../words/citations-ko.js';
import { isDigit, isEastAsian, isUpper } from './characters.js';
import { skipBlanks } from './phrases.js';
import type { UnitMember, UnitStep } from './read-citation.js';
import { scanLabel } from './scan-number.js';

export interface EastCitation {
  readonly start: number;
  readonly end: number;
  readonly members: readonly UnitMember[];
  readonly relative?: { readonly word: 'this' | 'that' | 'preceding' | 'following'; readonly unit: Unit };
  readonly instrument?: { readonly kind: 'own' | 'external' | 'named'; readonly start: number; readonly end: number; readonly name: string };
}

/** The citation that begins at `at`, where a letter of these scripts stands; undefined when none does. */
export function readEast(text: string, at: number): EastCitation | undefined {
  if (isEastAsian(text.charCodeAt(at - 1)) && !/[제第]/u.test(text.charAt(at)) && !eastFrontUnits.some(([word]) => text.startsWith(word, at))) return undefined;
  const first = readSteps(text, at, undefined);
  if (first === undefined) return readRelative(text, at);
  const members: UnitMember[] = [];
  let current = first;
  let rangeFrom: UnitStep[] | undefined;
  for (;;) {
    const before = members[members.length - 1];
    if (rangeFrom !== undefined && before !== undefined) members[members.length - 1] = { ...before, end: current.end, to: current.steps };
    else members.push({ start: current.start, end: current.end, steps: current.steps });
    const separator = readSeparator(text, current.end);
    if (separator === undefined) break;
    const next = readSteps(text, skipBlanks(text, separator.end), current.steps);
    if (next === undefined) break;
    rangeFrom = separator.range ? current.steps : undefined;
    current = next;
  }
  let { end } = current;
  const closing = skipBlanks(text, end);
  for (const word of eastRangeEnds) if (rangeFrom !== undefined && text.startsWith(word, closing)) end = closing + word.length;
  const instrument = instrumentBefore(text, first.start);
  return { start: first.start, end, members, ...(instrument === undefined ? {} : { instrument }) };
}

interface Steps {
  readonly start: number;
  readonly end: number;
  readonly steps: UnitStep[];
}

const rank: Readonly<Partial<Record<Unit, number>>> = { annex: 9, appendix: 9, schedule: 9, protocol: 9, part: 8, chapter: 7, section: 6, article: 5, paragraph: 4, subparagraph: 3, point: 2, sentence: 1 };

/** Steps from large to small; the first takes over what `before` has above its unit (`제5조 제2항 및 제3항`). */
function readSteps(text: string, at: number, before: readonly UnitStep[] | undefined): Steps | undefined {
  const steps: UnitStep[] = [];
  let end = at;
  for (;;) {
    const start = skipBlanks(text, end);
    if (steps.length > 0 && start > end + 1) break;
    const step = readStep(text, start, steps.length > 0);
    if (step === undefined) break;
    const last = steps[steps.length - 1];
    if (last?.unit !== undefined && step.unit !== undefined && (rank[step.unit] ?? 0) >= (rank[last.unit] ?? 0)) break;
    steps.push(step);
    ({ end } = step);
  }
  const [first] = steps;
  if (first === undefined) return undefined;
  const over = before === undefined || first.unit === undefined ? [] : before.filter((step) => step.unit !== undefined && (rank[step.unit] ?? 0) > (rank[first.unit ?? 'article'] ?? 0));
  return { start: at, end, steps: [...over, ...steps] };
}

function readStep(text: string, at: number, inside: boolean): (UnitStep & { readonly end: number }) | undefined {
  const front = eastFrontUnits.find(([word]) => text.startsWith(word, at));
  if (front !== undefined) {
    const number = /^ ?제? ?(\d{1,3}(?:-\d{1,2})?|[IVX]{1,6}|[A-Z](?![A-Za-z]))/u.exec(text.slice(at + front[0].length, at + front[0].length + 12));
    if (number?.[1] === undefined) return undefined;
    return { unit: front[1], value: canonicalNumber(number[1]) ?? number[1], start: at, end: at + front[0].length + number[0].length };
  }
  if (inside && text.charCodeAt(at) === 40) {
    const label = scanLabel(text, at);
    if (label === undefined) return undefined;
    const sign = eastUnits.find(([word]) => text.startsWith(word, label.end));
    return { value: label.value, start: at, end: label.end + (sign?.[0].length ?? 0), ...(sign === undefined ? {} : { unit: sign[1] }) };
  }
  const marked = text.charAt(at) === '제' || text.charAt(at) === '第';
  const match = /^([제第]?) ?(?:(\d{1,4})|([一二三四五六七八九十百]{1,6})|([가-하A-Za-z])(?=목)) ?([조항호목장절편관문条條款项項目章节節编編])(?:의 ?(\d{1,2}))?/u.exec(text.slice(at, at + 16));
  if (match?.[5] === undefined || (!marked && !inside)) return undefined;
  const unit = eastUnits.find(([sign]) => sign === match[5]);
  const value = match[4]?.toLowerCase() ?? canonicalNumber(match[2] ?? match[3] ?? '');
  if (unit === undefined || value === undefined) return undefined;
  return { unit: unit[1], value: match[6] === undefined ? value : `${value}-${match[6]}`, start: at, end: at + match[0].length };
}

function readSeparator(text: string, at: number): { readonly end: number; readonly range: boolean } | undefined {
  const start = skipBlanks(text, at);
  for (const word of eastRanges) if (text.startsWith(word, start)) return { end: start + word.length, range: true };
  for (const word of eastConjunctions) {
    if (!text.startsWith(word, start)) continue;
    const end = start + word.length;
    const more = skipBlanks(text, end);
    for (const second of ['및', '또는', '和', '或']) if (word !== second && text.startsWith(second, more)) return { end: more + second.length, range: false };
    return { end, range: false };
  }
  return undefined;
}

const signs = eastUnits.map(([sign, unit]) => ({ sign, unit }));
const relativeWords: readonly (readonly [string, 'this' | 'that' | 'preceding' | 'following'])[] = [
  ...eastOwn.map((word): [string, 'this'] => [word, 'this']),
  ...eastOther.map((word): [string, 'that'] => [word, 'that']),
  ...eastPreceding.map((word): [string, 'preceding'] => [word, 'preceding']),
  ...eastFollowing.map((word): [string, 'following'] => [word, 'following']),
];

/** `이 조`, `본조`, `같은 항`, `전항`: a word and a unit sign, then a particle or no letter. */
function readRelative(text: string, at: number): EastCitation | undefined {
  for (const [word, role] of relativeWords) {
    if (!text.startsWith(word, at)) continue;
    const start = skipBlanks(text, at + word.length);
    const unit = signs.find(({ sign }) => text.startsWith(sign, start));
    if (unit === undefined || unit.unit === 'sentence' || unit.sign === '관' || unit.sign === '호' || unit.sign === '目') continue;
    const end = start + unit.sign.length;
    if (isEastAsian(text.charCodeAt(end)) && !/^[은는이가을를의에로와과도만中内規规]/u.test(text.charAt(end))) continue;
    return { start: at, end, members: [], relative: { word: role, unit: unit.unit } };
  }
  return undefined;
}

/** `본 협정 제5조`, `유엔 헌장 제51조`, `「정전협정」 제5조`: the instrument right before the citation. */
function instrumentBefore(text: string, at: number): EastCitation['instrument'] {
  let end = at;
  while (end > 0 && text.charCodeAt(end - 1) === 32) end -= 1;
  const particle = text.charAt(end - 1) === '의' && end > 1 ? 1 : 0;
  let nameEnd = end - particle;
  const quoted = /[」』》]/u.test(text.charAt(nameEnd - 1));
  if (quoted) {
    const open = Math.max(text.lastIndexOf('「', nameEnd), text.lastIndexOf('『', nameEnd), text.lastIndexOf('《', nameEnd));
    return open < 0 || nameEnd - open > 60 ? undefined : { kind: 'named', start: open, end: nameEnd, name: text.slice(open + 1, nameEnd - 1) };
  }
  const noun = eastInstruments.find((word) => text.endsWith(word, nameEnd) || text.slice(Math.max(0, nameEnd - word.length), nameEnd) === word);
  if (noun === undefined) return undefined;
  let start = nameEnd;
  while (start > 0 && nameEnd - start < 30 && (isEastAsian(text.charCodeAt(start - 1)) || isUpper(text.charCodeAt(start - 1)) || isDigit(text.charCodeAt(start - 1)))) start -= 1;
  const word = text.slice(start, nameEnd);
  const role = word === noun ? wordBefore(text, start) : word.endsWith(noun) && (word === `본${noun}` || word === `이${noun}` || word === `本${noun}`) ? 'own' : undefined;
  if (role === 'own' || role === 'other') return { kind: role === 'own' ? 'own' : 'external', start, end: nameEnd, name: word };
  if (word === noun && typeof role === 'object') {
    start = role.start;
    nameEnd = end - particle;
  }
  return { kind: 'named', start, end: nameEnd, name: text.slice(start, nameEnd) };
}

/** What stands before a bare `협정`: one's own, another, or the first word of its name. */
function wordBefore(text: string, at: number): 'own' | 'other' | { readonly start: number } | undefined {
  let end = at;
  while (end > 0 && text.charCodeAt(end - 1) === 32) end -= 1;
  let start = end;
  while (start > 0 && end - start < 20 && text.charCodeAt(start - 1) !== 32 && isEastAsian(text.charCodeAt(start - 1))) start -= 1;
  const word = text.slice(start, end);
  if (eastOwn.includes(word)) return 'own';
  if (eastOther.includes(word)) return 'other';
  return word === '' ? undefined : { start };
}
