// What a block cites, as keys of the letters it is written in: `13(d)` is cited by its last step, `d`. Found without looking anything
// up, so that who cites a clause can be asked of the few blocks that may.
// Invariant: whatever a block's occurrences can mean, one of the block's keys is a key of it (`resolve/cited-as.ts` is the other
// half); a key too many costs a look-up, a key too few would lose a citation.

import { readings } from '../syntax/numbers.js';
import { declarationOf, fieldOf } from '../syntax/details.js';
import { type BlockId, type CitationInline, type Inline, type Locator, NO_BLOCK, type Step, type SyntaxTree, type Target, type Unit } from '../syntax/types.js';
import { readAnnotation, targetsIn } from './annotation-values.js';
import { readMembers } from './declarations.js';
import { nameKey } from './fold.js';
import { splitList } from './lists.js';

/** Keys that are no letters: of what they hold, every block that has one is asked. */
export const cited = {
  /** A range: everything between its ends. */
  range: '..',
  /** `this Agreement`, `hereof`, an annex by a relative word. */
  own: '=own',
  /** The agreement itself: `{korea-1953:}`. */
  whole: '=whole',
  /** `the last paragraph`. */
  last: '~last',
  /** `this paragraph`: a provision or paragraph around the citing clause, or the clause itself. */
  thisLevel: '=this',
  /** A citation that begins with an annex, or with one by a relative word: it may lead from anywhere into an annex. */
  annex: '=annex',
  /** `the second sentence`: the citing clause, or one it stands in. */
  self: '=self',
  /** `the preceding paragraph`, `the paragraphs above`. */
  precedingLevel: '<',
} as const;

/** No real number is longer; a longer one is not taken apart (as in `resolve/descend.ts`). */
const longestNumber = 40;

export function labelKey(name: string): string {
  return `#${nameKey(name)}`;
}

/** Of a declared name, an agreement's too. */
export function nameUseKey(name: string): string {
  return `@${nameKey(name)}`;
}

/** Of a number or letter, in one way of writing it. */
export function valueKey(value: string): string {
  return `.${value}`;
}

/** Of the n-th of what is counted. */
export function countKey(n: number | string): string {
  return `~${n}`;
}

/** Of a unit without a number. */
export function unitKey(unit: Unit): string {
  return `:${unit}`;
}

export function thisKey(unit: Unit): string {
  return isHeadingWord(unit) ? `=this ${unit}` : cited.thisLevel;
}

export function precedingKey(unit: Unit): string {
  return isHeadingWord(unit) ? `< ${unit}` : cited.precedingLevel;
}

/** Every part of a dotted number that may be looked for by itself: `5.2.1`, `2.1`, `1`. */
export function partsOfNumber(value: string): readonly string[] {
  const parts = [value];
  if (value.length > longestNumber) return parts;
  for (let at = value.indexOf('.'); at >= 0; at = value.indexOf('.', at + 1)) parts.push(value.slice(at + 1));
  return parts;
}

const ordinals: Readonly<Partial<Record<string, number>>> = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5 };
const annexWords: ReadonlySet<Unit> = new Set(['annex', 'appendix', 'schedule', 'protocol']);
const headingWords: ReadonlySet<Unit> = new Set([...annexWords, 'part', 'title', 'chapter', 'section', 'article', 'preamble', 'testimonium']);

/** Kinds of headings; every other unit is a provision or paragraph. */
export function isHeadingWord(unit: Unit): boolean {
  return headingWords.has(unit);
}

/**
 * Keys of everything a block cites or names. A block's own text decides, so that an edit elsewhere changes none: a bracket's words count
 * as names whether or not they are declared. `inline`: the block's inline items, asked for prose only.
 */
export function writtenKeys(tree: SyntaxTree, block: BlockId, inline: (block: BlockId) => readonly Inline[]): Iterable<string> {
  const keys = new Set<string>();
  switch (tree.kind(block)) {
    case 'heading':
    case 'provision':
    case 'paragraph':
    case 'table':
    case 'note':
      addProse(tree, inline(block), keys);
      break;
    case 'annotation': {
      const annotation = readAnnotation(tree, block, NO_BLOCK);
      for (const target of annotation?.targets ?? []) addTarget(target, keys);
      for (const { text } of annotation?.names ?? []) keys.add(nameUseKey(text));
      break;
    }
    case 'field': {
      const line = fieldOf(tree, block);
      if (line) addField(tree.text.slice(line.value.start, line.value.end), line.value.start, keys);
      break;
    }
    case 'declaration': {
      const line = declarationOf(tree, block);
      if (line?.kind === 'signature') keys.add(nameUseKey(tree.text.slice(line.id.start, line.id.end)));
      break;
    }
    case 'blank':
    case 'comment':
      break;
  }
  return keys;
}

function addProse(tree: SyntaxTree, inlines: readonly Inline[], keys: Set<string>): void {
  // `that Article` means what an earlier citation of the block named on its way.
  const looksBack = inlines.some((inline) => inline.kind === 'citation' && (inline.relative?.word === 'that' || inline.relative?.word === 'thereof'));
  for (const inline of inlines) {
    if (inline.kind === 'reference') for (const target of inline.targets) addTarget(target, keys);
    else if (inline.kind === 'citation') addCitation(inline, looksBack, keys);
    else if (inline.kind === 'bracket') for (const { start, end } of inline.attribution?.names ?? []) keys.add(nameUseKey(tree.text.slice(start, end)));
  }
}

/** Targets and names alike: which of the two a field holds, its declaration says. */
function addField(value: string, start: number, keys: Set<string>): void {
  for (const target of targetsIn(value, start)) addTarget(target, keys);
  for (const { text } of splitList(value, start)) keys.add(nameUseKey(text));
  for (const { name } of readMembers(value, start)) keys.add(nameUseKey(name.text));
}

function addTarget({ locator, option }: Target, keys: Set<string>): void {
  addLocator(locator, keys);
  // The letter behind the bar of `3/A` may be a heading or a point.
  if (option !== undefined) addValue(option.toLowerCase(), keys);
}

function addLocator(locator: Locator, keys: Set<string>): void {
  switch (locator.kind) {
    case 'whole':
      keys.add(cited.whole);
      return;
    case 'label':
      keys.add(labelKey(locator.name));
      return;
    case 'path':
      addAnnexward(locator.steps, keys);
      if (locator.id !== undefined) keys.add(nameUseKey(locator.id));
      addSteps(locator.steps, keys);
      // `3/1` may be option 1 of paragraph 3.
      addSteps(locator.steps.slice(0, -1), keys);
      return;
    case 'range':
      keys.add(cited.range);
      addAnnexward([...locator.from, ...locator.to], keys);
      if (locator.id !== undefined) keys.add(nameUseKey(locator.id));
      if (locator.joined) addSteps(locator.joined, keys);
      return;
  }
}

function addCitation({ members, relative }: CitationInline, every: boolean, keys: Set<string>): void {
  for (const { steps, to } of members) {
    addAnnexward(to ? [...steps, ...to] : steps, keys);
    if (to) keys.add(cited.range);
    else addSteps(steps, keys);
    if (every) for (let end = 1; end <= steps.length; end += 1) addSteps(steps.slice(0, end), keys);
  }
  if (!relative) return;
  const { word, unit } = relative;
  if (unit === undefined || word === 'hereof') keys.add(cited.own);
  if (unit === undefined) return;
  if (annexWords.has(unit)) keys.add(cited.annex);
  const ordinal = ordinals[word];
  if (ordinal !== undefined) keys.add(countKey(ordinal));
  else if (word === 'last') keys.add(cited.last);
  else if (word === 'preceding' || word === 'above') keys.add(precedingKey(unit));
  else if (word === 'this') {
    keys.add(thisKey(unit));
    keys.add(cited.own); // `this Annex` in an annex file is the file
  }
}

function addAnnexward(steps: readonly Step[], keys: Set<string>): void {
  if (steps.some(({ unit }) => unit !== undefined && annexWords.has(unit))) keys.add(cited.annex);
}

/** By the last step; a sentence stands for what it is a sentence of. */
function addSteps(steps: readonly Step[], keys: Set<string>): void {
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    const step = steps[at];
    if (!step) return;
    addStep(step, keys);
    if (step.unit !== 'sentence') return;
    if (at === 0) keys.add(cited.self);
  }
}

function addStep({ unit, value, counted: isCounted }: Step, keys: Set<string>): void {
  if (unit === 'preamble' || unit === 'testimonium') keys.add(unitKey(unit));
  if (isCounted) keys.add(countKey(Number(value)));
  else if (value !== '') addValue(value, keys);
  else if (unit !== undefined) keys.add(unitKey(unit));
}

function addValue(value: string, keys: Set<string>): void {
  for (const part of partsOfNumber(value)) {
    for (const reading of readings(part)) keys.add(valueKey(reading));
    keys.add(valueKey(part));
    // `51a` for 51(a).
    const letter = /^\d{1,3}(\p{L})$/u.exec(part)?.[1];
    if (letter !== undefined) keys.add(valueKey(letter));
  }
  // `6-08` for 6 to 8.
  if (/^[\p{L}\d]{1,5}-[\p{L}\d]{1,5}$/u.test(value)) keys.add(cited.range);
}
