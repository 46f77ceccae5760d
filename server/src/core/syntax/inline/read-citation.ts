// One numbered citation from its unit word: list, chain of units up or down, what is said of the instrument behind it.
// Invariant: total, linear in what it takes; chains have at most five levels; a smaller unit behind a comma belongs to the
// larger one only when it has no larger one of its own (citations.md section 3, rules 5 and 6).

import { ordinalWordValue } from '../numbers.js';
import type { NumberStyles, Unit } from '../types.js';
import { asides, determiners, languages, trailing, unitStart, unitWords, type UnitWord } from '../words/citations.js';
import { letters, lettersEnd, oddLetter } from '../words/word-table.js';
import { isDigit, isLetter, isUpper } from './characters.js';
import { type Marker, readInstrument } from './instruments.js';
import { isSmall, type NumberList, type RawMember, type RawStep, readNumberList } from './number-list.js';
import { phraseEnd, skipBlanks, wordEnd, wordsBefore } from './phrases.js';
import type { NumberKind } from './scan-number.js';

export interface UnitStep extends RawStep {
  readonly unit?: Unit;
}

export interface UnitMember {
  readonly start: number;
  readonly end: number;
  readonly steps: readonly UnitStep[];
  readonly to?: readonly UnitStep[];
}

export interface RawCitation {
  readonly start: number;
  readonly end: number;
  readonly word: UnitWord;
  readonly kind: NumberKind;
  readonly members: readonly UnitMember[];
  /** Larger units named behind, largest first: the paths that stand before every member. Empty: none. */
  readonly above: readonly (readonly UnitStep[])[];
  /** The largest unit is `this Article`, `that Annex`: of what, and which. */
  readonly relative?: { readonly word: 'this' | 'that' | 'preceding' | 'following'; readonly unit: Unit };
  readonly marker?: Marker | { readonly kind: 'thereof'; readonly start: number; readonly end: number };
  readonly doubtful: boolean;
  /** Behind a title in brackets after the list, else `end`: where a coordinated run goes on. */
  readonly goesOnAt: number;
}

export interface CitationReader {
  readonly text: string;
  readonly styles: NumberStyles;
  /** Citations read ahead, by the offset of their unit word. */
  readonly ahead: Map<number, RawCitation | undefined>;
}

const mostLevels = 5;
/** A list under a list gives at most so many members. */
export const mostCombined = 64;

const rank: Readonly<Record<Unit, number>> = {
  sentence: 0, indent: 1, item: 2, point: 2, clause: 2, subparagraph: 3, paragraph: 4, recital: 4, article: 5, section: 6, chapter: 7, title: 8, part: 9,
  appendix: 10, annex: 11, schedule: 11, protocol: 11, preamble: 11, testimonium: 11,
};

/** Units that are named without a number (`paragraph 2 of the Annex`). A protocol without one is an instrument (`of the Minsk Protocol`). */
const unnumbered: ReadonlySet<Unit> = new Set<Unit>(['annex', 'appendix', 'schedule', 'preamble']);

/** The unit word that begins at `at`, with its end (dot included); undefined when none does. */
export function readUnit(text: string, at: number): { readonly word: UnitWord; readonly end: number; readonly glued: boolean } | undefined {
  const code = text.charCodeAt(at);
  if (code === 0xb6 || code === 0xa7) {
    const word = unitWords.get(text.charAt(at));
    const end = text.charCodeAt(at + 1) === code ? at + 2 : at + 1;
    return word === undefined ? undefined : { word: { ...word, plural: end > at + 1 }, end, glued: false };
  }
  if (!isLetter(code) || !mayBeginUnit(code, text.charCodeAt(at + 1))) return undefined;
  let end = wordEnd(text, at);
  let word = unitWords.get(text.slice(at, end).toLowerCase());
  if (word === undefined) {
    // `Article-5`, `and/or`: try the letters alone.
    let letters = at;
    while (isLetter(text.charCodeAt(letters)) && letters < end) letters += 1;
    if (letters === end) return undefined;
    word = unitWords.get(text.slice(at, letters).toLowerCase());
    if (word === undefined) return undefined;
    end = letters;
  }
  const glued = isDigit(text.charCodeAt(end));
  if (!word.short) return { word, end, glued };
  if (text.charCodeAt(end) === 46) return { word, end: end + 1, glued: false };
  if (isShortWithoutDot(text, at, end)) return { word, end, glued: false };
  return undefined;
}

/** False when no unit word begins with these two letters, in any case. */
function mayBeginUnit(code: number, second: number): boolean {
  const small = code < lettersEnd ? letters[code] ?? 0 : oddLetter;
  const next = second < lettersEnd ? letters[second] ?? 0 : oddLetter;
  if (small === oddLetter || next === oddLetter) return true;
  return unitStart.has((small << 16) | (next === 0 ? 46 : next));
}

/** `art 5`, `para 13(d)`: short forms without their dot, directly before digits; `para` only where no Spanish preposition can stand. */
function isShortWithoutDot(text: string, at: number, end: number): boolean {
  const next = skipBlanks(text, end);
  if (!isDigit(text.charCodeAt(next))) return false;
  const word = text.slice(at, end).toLowerCase();
  if (word === 'art' || word === 'paras' || word === 'ст') return true;
  if (word !== 'para' && word !== 'subpara' && word !== 'sub-para') return false;
  let digits = next;
  while (isDigit(text.charCodeAt(digits))) digits += 1;
  if (text.charCodeAt(skipBlanks(text, digits)) === 40) return true;
  const before = wordsBefore(text, at, 1)[0]?.word;
  return before !== undefined && /^(?:in|under|of|see|to|and|or|by|with|per|sub)$/u.test(before);
}

/** The citation whose unit word begins at `at`; undefined when no number follows. */
export function readCitation(reader: CitationReader, at: number, level = 0): RawCitation | undefined {
  if (reader.ahead.has(at)) return reader.ahead.get(at);
  const result = read(reader, at, level);
  if (level > 0) reader.ahead.set(at, result);
  return result;
}

function read(reader: CitationReader, at: number, level: number): RawCitation | undefined {
  const { text } = reader;
  const unit = readUnit(text, at);
  if (unit === undefined) return undefined;
  const { word } = unit;
  const list: MaybeOrdinalList | undefined = ordinalList(text, at, unit.end, word) ?? readNumberList(text, unit.end, word, reader.styles);
  if (list === undefined) return undefined;
  let members = list.members.map((member) => withUnit(member, word.unit));
  let { end, doubtful } = list;
  const start = list.ordinalStart ?? at;
  let above: readonly (readonly UnitStep[])[] = [];
  let relative: RawCitation['relative'];
  let marker: RawCitation['marker'];
  let goesOnAt = list.afterTitle;

  const down = level < mostLevels ? readDown(reader, list, word, level) : undefined;
  if (down !== undefined) {
    const last = members[members.length - 1];
    if (last !== undefined) {
      members = [...members.slice(0, -1), ...down.members.map((member) => under(last.steps, member))];
      ({ end, goesOnAt, above } = down);
      doubtful ||= down.doubtful;
      relative = down.relative;
      marker = down.marker;
    }
  } else {
    const up = readUp(reader, list.end, list.afterTitle, word);
    end = up.end;
    above = up.above;
    relative = up.relative;
    doubtful ||= up.doubtful;
    goesOnAt = up.end === list.end ? list.afterTitle : up.goesOnAt;
    marker = readMarker(text, up.end === list.end ? list.end : up.end, goesOnAt, up.largest ?? word);
    if (marker !== undefined && !(marker.kind === 'named' && marker.tentative)) {
      end = marker.end;
      goesOnAt = marker.end;
    }
  }
  return {
    start,
    end,
    word,
    kind: list.kind,
    members,
    above,
    ...(relative === undefined ? {} : { relative }),
    ...(marker === undefined ? {} : { marker }),
    doubtful: doubtful || unit.glued || isGluedOf(text, end),
    goesOnAt,
  };
}

/** `ofthe`, `ofArticle` behind the citation: a lost blank. */
function isGluedOf(text: string, at: number): boolean {
  const start = text.charCodeAt(at) === 32 ? at + 1 : at;
  return text.charCodeAt(start) === 111 && /^of(?:[A-Z]|th[aei])/u.test(text.slice(start, start + 5));
}

interface MaybeOrdinalList extends NumberList {
  readonly ordinalStart?: number;
}

/** `the second subparagraph`, `абзац другий`: a count in words instead of a number. */
function ordinalList(text: string, at: number, end: number, word: UnitWord): MaybeOrdinalList | undefined {
  if (!isSmall(word)) return undefined;
  const before = wordsBefore(text, at, 1)[0];
  const value = before === undefined ? undefined : ordinalWordValue(before.word);
  if (before !== undefined && value !== undefined && !hasNumberAhead(text, end)) {
    const steps: RawStep[] = [{ value: String(value), start: before.start, end, counted: true }];
    return { members: [{ start: before.start, end, steps }], end, afterTitle: end, kind: 'word', doubtful: false, ordinalStart: before.start };
  }
  if (word.languages.includes(0) && word.unit !== 'paragraph') return undefined;
  const next = skipBlanks(text, end);
  const last = wordEnd(text, next);
  const behind = last > next ? ordinalWordValue(text.slice(next, last)) : undefined;
  if (behind === undefined) return undefined;
  const steps: RawStep[] = [{ value: String(behind), start: next, end: last, ...(word.unit === 'subparagraph' ? { counted: true } : {}) }];
  return { members: [{ start: next, end: last, steps }], end: last, afterTitle: last, kind: 'word', doubtful: false };
}

function hasNumberAhead(text: string, at: number): boolean {
  const code = text.charCodeAt(skipBlanks(text, at));
  return isDigit(code) || code === 40;
}

function withUnit(member: RawMember, unit: Unit): UnitMember {
  return {
    start: member.start,
    end: member.end,
    steps: member.steps.map((step, i) => (i === 0 ? { ...step, unit } : step)),
    ...(member.to === undefined ? {} : { to: member.to.map((step, i) => (i === 0 ? { ...step, unit } : step)) }),
  };
}

function under(above: readonly UnitStep[], member: UnitMember): UnitMember {
  return { ...member, steps: [...above, ...member.steps], ...(member.to === undefined ? {} : { to: [...above, ...member.to] }) };
}

/** `Article 5, paragraph 2(a)`: the smaller unit behind a comma or blank, when it has no larger one of its own. */
function readDown(reader: CitationReader, list: NumberList, word: UnitWord, level: number): RawCitation | undefined {
  const { text } = reader;
  let at = skipBlanks(text, list.afterTitle);
  if (text.charCodeAt(at) === 44) at = skipBlanks(text, at + 1);
  else if (at === list.afterTitle) return undefined;
  const unitAt = skipOrdinal(text, at);
  const unit = readUnit(text, unitAt);
  if (unit === undefined || rank[unit.word.unit] >= rank[word.unit]) return undefined;
  const smaller = readCitation(reader, unitAt, level + 1);
  if (smaller === undefined || smaller.start < at) return undefined;
  const top = smaller.above[0]?.[0]?.unit ?? smaller.relative?.unit;
  const topRank = Math.max(smaller.relative === undefined ? -1 : rank[smaller.relative.unit], top === undefined ? -1 : Math.min(...smaller.above.map((path) => Math.min(...path.map((step) => (step.unit === undefined ? 99 : rank[step.unit]))))));
  if (topRank >= 0 && topRank <= rank[word.unit]) return undefined;
  return smaller;
}

function skipOrdinal(text: string, at: number): number {
  const end = wordEnd(text, at);
  return end > at && ordinalWordValue(text.slice(at, end)) !== undefined ? skipBlanks(text, end) : at;
}

interface Up {
  readonly end: number;
  readonly goesOnAt: number;
  readonly above: readonly (readonly UnitStep[])[];
  readonly relative?: RawCitation['relative'];
  readonly doubtful: boolean;
  readonly largest?: UnitWord;
}

/** `… of Article 5 of Annex 1`: the larger units behind, as paths from the largest. */
function readUp(reader: CitationReader, listEnd: number, afterTitle: number, word: UnitWord): Up {
  const { text } = reader;
  let above: readonly (readonly UnitStep[])[] = [];
  let end = listEnd;
  let from = afterTitle;
  let current = word;
  let doubtful = false;
  let relative: RawCitation['relative'];
  for (let level = 0; level < mostLevels; level += 1) {
    const at = afterUpWord(text, from, current);
    if (at === undefined) break;
    const target = readLarger(reader, at, current);
    if (target === undefined) break;
    const paths: (readonly UnitStep[])[] = [];
    if (target.paths.length > 0) {
      for (const path of target.paths) {
        for (const rest of above.length === 0 ? [[]] : above) if (paths.length < mostCombined) paths.push([...path, ...rest]);
      }
      above = paths;
    }
    ({ end } = target);
    from = target.goesOnAt;
    doubtful ||= target.doubtful;
    current = target.word;
    if (target.relative !== undefined) {
      relative = { word: target.relative, unit: target.word.unit };
      break;
    }
  }
  return { end, goesOnAt: Math.max(end, from), above, doubtful, ...(relative === undefined ? {} : { relative }), ...(end === listEnd ? {} : { largest: current }) };
}

/** Behind the word that leads up (`of`, `del`, `, as the case may be, of`), undefined when none stands there. */
function afterUpWord(text: string, from: number, word: UnitWord): number | undefined {
  const at = behindAsides(text, from);
  for (const index of word.languages) {
    const language = languages[index];
    if (language === undefined) continue;
    const end = phraseEnd(language.up, text, at);
    if (end >= 0) return skipBlanks(text, end);
    if (language.upWithoutWord && at > from && text.charCodeAt(at - 1) === 32 && isLetter(text.charCodeAt(at))) return at;
  }
  return undefined;
}

/** Behind `above`, `inclusive`, `, as the case may be,` and one comma. */
function behindAsides(text: string, from: number): number {
  let at = skipBlanks(text, from);
  for (let count = 0; count < 3; count += 1) {
    const comma = text.charCodeAt(at) === 44;
    const start = comma ? skipBlanks(text, at + 1) : at;
    const tail = start > from ? phraseEnd(trailing, text, start) : -1;
    const end = tail >= 0 ? tail : start > from ? phraseEnd(asides, text, start) : -1;
    if (end < 0) return comma && /^(?:of|de|del|du|des)\b/u.test(text.slice(start, start + 4)) ? start : comma ? from : at;
    at = skipBlanks(text, end);
    if (text.charCodeAt(at) === 44 && comma) at = skipBlanks(text, at + 1);
  }
  return at;
}

interface Larger {
  readonly paths: readonly (readonly UnitStep[])[];
  readonly end: number;
  readonly goesOnAt: number;
  readonly word: UnitWord;
  readonly relative?: 'this' | 'that' | 'preceding' | 'following';
  readonly doubtful: boolean;
}

function readLarger(reader: CitationReader, start: number, smaller: UnitWord): Larger | undefined {
  const { text } = reader;
  let at = start;
  let relative: Larger['relative'];
  let unit = readUnit(text, at);
  for (let words = 0; unit === undefined && words < 4; words += 1) {
    const end = wordEnd(text, at);
    if (end === at) return undefined;
    const word = text.slice(at, end).toLowerCase();
    const next = skipBlanks(text, end);
    const two = `${word} ${text.slice(next, wordEnd(text, next)).toLowerCase()}`;
    const role = determiners.get(two) ?? determiners.get(word);
    if (role !== undefined) relative = role;
    else if (!/^(?:the|its|their|la|le|les|l'|el|los|las|su|party|party's|other|each)$/u.test(word) && !isUpper(text.charCodeAt(at))) return undefined;
    at = determiners.get(two) === undefined ? next : skipBlanks(text, wordEnd(text, next));
    unit = readUnit(text, at);
  }
  if (unit === undefined || (unit.word.unit === smaller.unit && relative === undefined)) return undefined;
  if (rank[unit.word.unit] < rank[smaller.unit] && !(smaller.unit === 'section' && unit.word.unit === 'article') && !(smaller.unit === 'part' && unit.word.unit !== 'paragraph')) return undefined;
  const list = readNumberList(text, unit.end, unit.word, reader.styles);
  if (list === undefined) {
    if (relative !== undefined) return { paths: [], end: unit.end, goesOnAt: unit.end, word: unit.word, relative, doubtful: unit.glued };
    if (!unnumbered.has(unit.word.unit) || unit.word.short || !isUpper(text.charCodeAt(at)) && start === at) return undefined;
    return { paths: [[{ unit: unit.word.unit, value: '', start: at, end: unit.end }]], end: unit.end, goesOnAt: unit.end, word: unit.word, doubtful: false };
  }
  const paths = list.members.map((member) => withUnit(member, unit.word.unit).steps).slice(0, mostCombined);
  return { paths, end: list.end, goesOnAt: list.afterTitle, word: unit.word, doubtful: list.doubtful || unit.glued };
}

/** What is said of the instrument right behind the citation. */
function readMarker(text: string, end: number, afterTitle: number, word: UnitWord): RawCitation['marker'] {
  const asideEnd = behindAsides(text, afterTitle);
  const next = skipBlanks(text, end);
  const initial = text.charCodeAt(next) | 32;
  const here = initial === 104 || initial === 116 ? /^(?:hereof|hereto|herein|thereof|thereto|therein)\b/iu.exec(text.slice(next, next + 8))?.[0] : undefined;
  if (here !== undefined) return { kind: here.charAt(0).toLowerCase() === 'h' ? 'own' : 'thereof', start: next, end: next + here.length };
  for (const index of word.languages) {
    const language = languages[index];
    if (language === undefined) continue;
    const up = phraseEnd(language.up, text, asideEnd);
    if (up >= 0) {
      const marker = readInstrument(text, skipBlanks(text, up));
      if (marker !== undefined) return marker;
    }
    // `du présent accord`: the word up and the determiner are one phrase.
    const fused = readInstrument(text, asideEnd);
    if (fused !== undefined && (fused.kind === 'own' || fused.kind === 'that') && (language.upWithoutWord || index === 1 || index === 2)) return fused;
    if (fused !== undefined && language.upWithoutWord && asideEnd > end && !(fused.kind === 'named' && fused.tentative)) return fused;
  }
  // A bare name right behind: `Articles VI and XVI GATT 1994`.
  if (next > end || afterTitle > end) {
    const at = skipBlanks(text, afterTitle);
    if (!isUpper(text.charCodeAt(at)) || !isUpper(text.charCodeAt(at + 1))) return undefined;
    const name = readInstrument(text, at);
    if (name?.kind === 'named' && !name.tentative && isKnownShort(name.name)) return name;
  }
  return undefined;
}

function isKnownShort(name: string): boolean {
  return /^(?:GATT|GAIT|GATS|TRIPS|TRIMS|WTO|TBT|SPS|SCM|DSU|TEU|TFEU|ECHR|ICSID|UNCLOS)\b/u.test(name) || /^\p{Lu}{2,} \d{4}$/u.test(name);
}
