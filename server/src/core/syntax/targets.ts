// The targets of `{…}`, of annotations and of fields: `korea-1953:13(d), 14`, `Art.5(2)(a)`, `#label`, `24-26`, `Preamble~3`.
// Invariant: any text gives targets in order; what cannot be read is flagged `malformed` and keeps what could be. Reading stops at
// the first quote (a reason follows). Nothing is looked up: a word that may be a path or a declared id says both.

import type { Span } from '../text/span.js';
import { isBlank, isDigit, isLetter } from './inline/characters.js';
import { type ScannedNumber, scanLabel, scanNumber } from './inline/scan-number.js';
import { canonicalNumber, narrow } from './numbers.js';
import type { Locator, Step, Target, Unit } from './types.js';
import { eastFrontUnits, eastUnits } from './words/citations-ko.js';
import { unitWords } from './words/citations.js';

/** Where a stretch of the parsed text stands in the document. */
export type Place = (start: number, end: number) => Span;

/**
 * @param text the value as written, on one line (line breaks as blanks)
 * @param start document offset of its first character; or give `place`
 */
export function parseTargets(text: string, start: number, place: Place = (from, to) => ({ start: start + from, end: start + to })): readonly Target[] {
  const plain = narrow(text).replaceAll('\u00a0', ' ').replaceAll('\t', ' ').replaceAll('\u2011', '-');
  const quote = plain.search(/["“„«]/u);
  const end = quote < 0 ? plain.length : quote;
  const targets: Target[] = [];
  let agreement: Target['agreement'];
  let from = 0;
  while (from <= end) {
    const comma = plain.indexOf(',', from);
    const to = comma < 0 || comma > end ? end : comma;
    let first = from;
    let last = to;
    while (first < last && isBlank(plain.charCodeAt(first))) first += 1;
    while (last > first && isBlank(plain.charCodeAt(last - 1))) last -= 1;
    if (first < last) {
      const target = parseTarget(plain, first, last, agreement, place);
      agreement = target.agreement;
      targets.push(target);
    } else if (to < end || targets.length > 0 ? to < end : false) {
      targets.push({ span: place(from, to), locator: { kind: 'path', steps: [], span: place(from, to) }, malformed: true });
    }
    from = to + 1;
  }
  return targets;
}

function parseTarget(text: string, start: number, end: number, inherited: Target['agreement'], place: Place): Target {
  let at = start;
  let agreement = inherited;
  const colon = text.slice(start, end).search(/:(?!\d)|:(?=\d)/u);
  if (colon >= 0 && !/^[IVX]+$/u.test(text.slice(start, start + colon))) {
    const name = text.slice(start, start + colon).trim();
    agreement = name === '' ? undefined : { name, span: place(start, start + colon) };
    at = start + colon + 1;
    while (at < end && isBlank(text.charCodeAt(at))) at += 1;
  }
  const common = { span: place(start, end), ...(agreement === undefined ? {} : { agreement }) };
  const span = place(at, end);
  if (at >= end) return { ...common, locator: { kind: 'whole', span } };
  if (text.charAt(at) === '#') {
    const name = text.slice(at + 1, end).trim();
    const ok = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}._-]*$/u.test(name);
    return { ...common, locator: { kind: 'label', name, span }, ...(ok ? {} : { malformed: true as const }) };
  }
  const read = readLocator(text.slice(0, end), at, place);
  const word = text.slice(at, end);
  const id = /^\p{L}[\p{L}\p{M}\p{N}-]+$/u.test(word) ? word : undefined;
  const locator = id === undefined || read.locator.kind !== 'path' ? read.locator : { ...read.locator, id };
  const readable = read.end === end || id !== undefined;
  // A range of two words is more likely an id (`line-and-zone`); the path reading is kept only when it reads to the end.
  const kept: Locator = read.end < end && id !== undefined ? { kind: 'path', steps: [], span, id } : locator;
  return {
    ...common,
    locator: kept.kind === 'range' && id !== undefined ? { ...kept, id } : kept,
    ...(read.option === undefined ? {} : { option: read.option }),
    ...(readable ? {} : { malformed: true as const }),
    ...(text.charAt(at) === '(' ? { relative: true as const } : {}),
  };
}

interface Read {
  readonly locator: Locator;
  readonly end: number;
  readonly option?: string;
}

interface Path {
  readonly steps: readonly Step[];
  /** For each step, whether it was written in brackets. */
  readonly bracketed: readonly boolean[];
  readonly end: number;
  readonly option?: string;
}

/** The path or range that begins at `at`, as far as it can be read. */
function readLocator(text: string, at: number, place: Place): Read {
  let path = readPath(text, at, place);
  let end = path.end;
  const of = /^ +(?:of|to|in|de|du|del) +(?:the +)?/u.exec(text.slice(end, end + 16));
  if (of !== null && path.steps.length > 0) {
    const upper = readPath(text, end + of[0].length, place);
    if (upper.steps[0]?.unit !== undefined && path.steps[0]?.unit !== upper.steps[0].unit) {
      path = { ...path, steps: [...upper.steps, ...path.steps], bracketed: [...upper.bracketed, ...path.bracketed], end: upper.end };
      end = upper.end;
    }
  }
  const dash = /^ *(?:[-–—~]|to\b|through\b) */u.exec(text.slice(end, end + 12));
  if (dash !== null && path.steps.length > 0) {
    const second = readPath(text, end + dash[0].length, place);
    if (second.steps.length > 0) {
      const to = completeRange(path, second);
      const joined = dash[0] === '-' ? joinedPath(text, at, end, path, second, place) : undefined;
      return {
        locator: { kind: 'range', from: path.steps, to, span: place(at, second.end), ...(joined === undefined ? {} : { joined }) },
        end: second.end,
      };
    }
  }
  return { locator: { kind: 'path', steps: path.steps, span: place(at, end) }, end, ...(path.option === undefined ? {} : { option: path.option }) };
}

/**
 * The end of a range leaves out the steps it shares with the start: `13(a)-(d)` ends at 13(d), `Art.II/13-15` at Art.II/15. An end in
 * brackets takes the place of the start's last steps, a bare one that of its last number outside brackets, with its unit.
 */
function completeRange(from: Path, to: Path): readonly Step[] {
  const [first, ...rest] = to.steps;
  if (first === undefined || first.unit !== undefined) return to.steps;
  const at = to.bracketed[0] === true ? Math.max(0, from.steps.length - to.steps.length) : from.bracketed.lastIndexOf(false);
  const twin = from.steps[at];
  if (twin?.unit === undefined || to.bracketed[0] === true) return [...from.steps.slice(0, Math.max(0, at)), ...to.steps];
  return [...from.steps.slice(0, at), { ...first, unit: twin.unit }, ...rest];
}

/** `6-08(2)` read as one hyphenated number: [`6-08`, `2`]; undefined unless the hyphen stands between two bare numbers. */
function joinedPath(text: string, at: number, end: number, from: Path, to: Path, place: Place): readonly Step[] | undefined {
  const last = from.steps[from.steps.length - 1];
  const first = to.steps[0];
  if (last === undefined || first === undefined || first.unit !== undefined || !/[\p{L}\p{N}]/u.test(text.charAt(end - 1))) return undefined;
  const before = text.slice(at, end);
  const number = /(?:\d[\d.]*\p{L}?|(?<![\p{L}\d])[\p{L}]+)$/u.exec(before)?.[0] ?? '';
  const after = /^[\p{L}\p{N}]+/u.exec(text.slice(end + 1))?.[0] ?? '';
  const value = canonicalNumber(`${number}-${after}`);
  if (value === undefined) return undefined;
  return [...from.steps.slice(0, -1), { ...last, value, span: place(end - number.length, end + 1 + after.length) }, ...to.steps.slice(1)];
}

const deepest = 12;

function readPath(text: string, start: number, place: Place): Path {
  const steps: Step[] = [];
  const bracketed: boolean[] = [];
  let option: string | undefined;
  let at = start;
  let end = start;
  while (at < text.length && steps.length < deepest) {
    const code = text.charCodeAt(at);
    if (isBlank(code) || ((code === 47 || code === 46 || code === 44) && end > start)) {
      at += 1;
      continue;
    }
    if (code === 126 && isDigit(text.charCodeAt(at + 1))) {
      const digits = /^\d+/u.exec(text.slice(at + 1, at + 6))?.[0] ?? '';
      end = at + 1 + digits.length;
      steps.push({ value: digits, counted: true, span: place(at, end) });
      bracketed.push(false);
    } else if (code === 40) {
      const label = scanLabel(text, at);
      if (label === undefined) break;
      end = label.end;
      steps.push({ value: label.value, span: place(at, end) });
      bracketed.push(true);
    } else {
      const slash = text.charAt(at - 1) === '/' && steps.length > 0;
      if (slash && /^[A-ZА-ЯҐЄІЇ]$/u.test(text.charAt(at)) && !isLetter(text.charCodeAt(at + 1)) && !isDigit(text.charCodeAt(at + 1))) {
        option = text.charAt(at);
        end = at + 1;
      } else {
        const step = readStep(text, at, place);
        if (step === undefined) break;
        end = step.end;
        steps.push(...step.steps);
        bracketed.push(...step.steps.map(() => false));
      }
    }
    at = end;
  }
  return { steps, bracketed, end, ...(option === undefined ? {} : { option }) };
}

function readStep(text: string, at: number, place: Place): { readonly steps: readonly Step[]; readonly end: number } | undefined {
  const east = readEastStep(text, at, place);
  if (east !== undefined) return east;
  const code = text.charCodeAt(at);
  let unit: Unit | undefined;
  let numberAt = at;
  if (code === 0xb6 || code === 0xa7) {
    unit = 'paragraph';
    numberAt = at + 1;
  } else if (isLetter(code)) {
    let wordEnd = at;
    while (wordEnd - at < 20 && (isLetter(text.charCodeAt(wordEnd)) || text.charCodeAt(wordEnd) === 45 && /^sub-/iu.test(text.slice(at, wordEnd + 1)))) wordEnd += 1;
    const word = unitWords.get(text.slice(at, wordEnd).toLowerCase());
    if (word !== undefined && (wordEnd - at > 1 || text.charAt(wordEnd) === '.')) {
      unit = word.unit;
      numberAt = text.charCodeAt(wordEnd) === 46 ? wordEnd + 1 : wordEnd;
    } else if (/^(?:testimonium)\b/iu.test(text.slice(at, at + 12))) {
      unit = 'testimonium';
      numberAt = at + 11;
    }
  }
  const named = numberAt;
  while (isBlank(text.charCodeAt(numberAt))) numberAt += 1;
  const marked = /^(?:No\.?|Nº|№) */u.exec(text.slice(numberAt, numberAt + 6));
  if (unit !== undefined && marked !== null) numberAt += marked[0].length;
  const number = scanNumber(text, numberAt, { dashed: false, bareLetters: true, words: unit !== undefined, long: true });
  if (number === undefined || isIdHead(text, number, unit)) {
    if (unit === undefined) return undefined;
    if (text.charCodeAt(numberAt) === 40) {
      const label = scanLabel(text, numberAt);
      if (label !== undefined) return { steps: [{ unit, value: label.value, span: place(at, label.end) }], end: label.end };
    }
    return { steps: [{ unit, value: '', span: place(at, named) }], end: named };
  }
  const [value = '', ...rest] = number.values;
  const span = place(at, number.end);
  return { steps: [{ ...(unit === undefined ? {} : { unit }), value, span }, ...rest.map((more) => ({ value: more, span }))], end: number.end };
}

/** The number is only the head of a longer word (`ii-b-zone`), so it is none. */
function isIdHead(text: string, number: ScannedNumber, unit: Unit | undefined): boolean {
  return unit === undefined && (number.doubtful || isLetter(text.charCodeAt(number.end)));
}

/** `제5조`, `第十三款`, `부속서 2`: a step of a Korean or Chinese path. */
function readEastStep(text: string, at: number, place: Place): { readonly steps: readonly Step[]; readonly end: number } | undefined {
  const front = eastFrontUnits.find(([word]) => text.startsWith(word, at));
  if (front !== undefined) {
    const number = /^\s*제?\s*(\d+|[IVX]+)/u.exec(text.slice(at + front[0].length, at + front[0].length + 12));
    const end = at + front[0].length + (number?.[0].length ?? 0);
    return { steps: [{ unit: front[1], value: number?.[1] === undefined ? '' : canonicalNumber(number[1]) ?? '', span: place(at, end) }], end };
  }
  const match = /^[제第]?\s*(\d+|[一二三四五六七八九十百]+)\s*([\uac00-\ud7a3\u4e00-\u9fff])(?:의\s*(\d+))?/u.exec(text.slice(at, at + 16));
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const unit = eastUnits.find(([sign]) => sign === match[2]);
  const value = canonicalNumber(match[1]);
  if (unit === undefined || value === undefined) return undefined;
  const end = at + match[0].length;
  return { steps: [{ unit: unit[1], value: match[3] === undefined ? value : `${value}-${match[3]}`, span: place(at, end) }], end };
}
