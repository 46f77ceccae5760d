// Walks the steps of a path down from a scope: `5(2)(a)` from the main text, `(d)` from a provision.
// Invariant: finds every unit that fits and never chooses between two of one rank; nothing found is an empty list.

import { readings } from '../syntax/numbers.js';
import type { BlockId, Step, Unit } from '../syntax/types.js';
import { derivedOf } from '../workspace/memo.js';
import type { Entry, Outline, Scope, Units } from './outline.js';
import { asked, earOf } from './asked.js';
import { isAnnexUnit, isHeadingUnit, isLevelUnit } from './units.js';

export interface How {
  /** `any`: `5` finds `V`, `(v)`; `same`: only what is written the same way. */
  readonly styles: 'any' | 'same';
  /** Take the first step among the scope's top numbered units only: its articles, or its paragraphs when they count through. */
  readonly top?: true;
  /** Read slips too: `Article 15` for paragraph 15, `51a` for 51(a). */
  readonly lenient?: true;
  /** Leave out place 4, the suffix: for citations in prose, which name what stands nearer. */
  readonly noSuffix?: true;
}

export interface Found {
  readonly blocks: readonly BlockId[];
  /** It was found by reading a slip. */
  readonly slip: boolean;
}

/** No real number is longer; a longer one is not taken apart. */
const longestNumber = 40;

export const nothing: Found = { blocks: [], slip: false };

/** Follows `steps` from index `at` on. A path that has no step left is the scope itself. */
export function descend(outline: Outline, scope: Scope, steps: readonly Step[], how: How, at = 0): Found {
  const step = steps[at];
  if (!step) return typeof scope === 'string' ? nothing : { blocks: [scope], slip: false };
  if (step.unit === 'sentence' && typeof scope !== 'string') return descend(outline, scope, steps, how, at + 1);
  const found = unitsAt(outline, scope, step, how);
  if (found.length > 0) return below(outline, found, steps, how, at + 1);
  return byPrefix(outline, scope, steps, how, at) ?? (how.lenient ? bySlip(outline, scope, steps, how, at) : nothing);
}

function below(outline: Outline, scopes: readonly BlockId[], steps: readonly Step[], how: How, at: number): Found {
  if (at >= steps.length) return { blocks: scopes, slip: false };
  const { top: _, ...deeper } = how;
  const find = (): Found => {
    const results = scopes.map((block) => descend(outline, block, steps, deeper, at));
    return {
      blocks: [...new Set(results.flatMap((found) => found.blocks))],
      slip: results.some((found) => found.slip),
    };
  };
  // Who listens hears what is asked below each, which is not asked again where the answer is kept.
  const { listener } = earOf(outline.document);
  if (listener && scopes.length <= heardApart) return find();
  if (scopes.length > few) listener?.ask(asked.structure);
  return kept(outline, scopes, `below ${wayOf(how)} ${steps.slice(at).map(stepKey).join('/')}`, find);
}

/** Everything of a step that decides what it finds. */
function stepKey({ unit, value, counted: isCounted }: Step): string {
  return `${unit ?? ''} ${value}${isCounted ? '~' : ''}`;
}

function wayOf({ styles, top, lenient }: How): string {
  return `${styles}${top ? ' top' : ''}${lenient ? ' lenient' : ''}`;
}

/** Below more units than these the structure as a whole is asked for. */
const heardApart = 24;

/** Lists up to this length are gone through again for each look-up. */
const few = 8;

/**
 * What a long list of units gives for one question, made once for as long as the structure stays: a text with a thousand paragraphs 2
 * and as many citations of one is no million steps. Lists are known by identity: `units` and this function give the same ones again.
 */
function kept<Result>(outline: Outline, list: readonly unknown[], question: string, make: () => Result): Result {
  if (list.length <= few) return make();
  const lists = derivedOf(outline.document, 'structure', createLists);
  const answers = lists.get(list) ?? new Map<string, unknown>();
  lists.set(list, answers);
  if (!answers.has(question)) answers.set(question, make());
  return answers.get(question) as Result;
}

function createLists(): WeakMap<object, Map<string, unknown>> {
  return new WeakMap();
}

/** `5.3.1` where there is no 5.3.1: the longest prefix that is a label, the rest below it. */
function byPrefix(outline: Outline, scope: Scope, steps: readonly Step[], how: How, at: number): Found | undefined {
  const step = steps[at];
  if (!step || step.counted || step.value.length > longestNumber) return undefined;
  for (let cut = step.value.lastIndexOf('.'); cut > 0; cut = step.value.lastIndexOf('.', cut - 1)) {
    const found = unitsAt(outline, scope, { ...step, value: step.value.slice(0, cut) }, how);
    if (found.length === 0) continue;
    const rest: Step = { value: step.value.slice(cut + 1), span: step.span };
    return below(outline, found, [rest, ...steps.slice(at + 1)], how, 0);
  }
  return undefined;
}

/** A heading word for a numbered paragraph, or a number with its letter stuck to it. */
function bySlip(outline: Outline, scope: Scope, steps: readonly Step[], how: How, at: number): Found {
  const step = steps[at];
  if (!step || step.counted) return nothing;
  const asParagraph: Step = mayBeParagraph(outline, scope, step, how) ? { ...step, unit: 'paragraph' } : step;
  const rest = steps.slice(at + 1);
  if (asParagraph !== step) {
    const found = descend(outline, scope, [asParagraph, ...rest], how);
    if (found.blocks.length > 0) return { ...found, slip: true };
  }
  const stuck = /^(\d{1,3})(\p{L})$/u.exec(step.value);
  if (stuck?.[1] === undefined || stuck[2] === undefined) return nothing;
  const apart: readonly Step[] = [
    { ...asParagraph, value: stuck[1] },
    { value: stuck[2], span: step.span },
  ];
  const found = descend(outline, scope, [...apart, ...rest], how);
  return found.blocks.length > 0 ? { ...found, slip: true } : nothing;
}

/** People write Article or Section for a paragraph whose number runs through the text, or behind the article it stands in. */
function mayBeParagraph(outline: Outline, scope: Scope, step: Step, how: How): boolean {
  if (step.unit !== 'article' && step.unit !== 'section') return false;
  return !how.top || outline.isContinuous(typeof scope === 'string' ? 'main' : outline.regionOf(scope));
}

/** The units of a scope that one step names. */
function unitsAt(outline: Outline, scope: Scope, step: Step, how: How): readonly BlockId[] {
  if (step.counted) return counted(outline, scope, step);
  const units = outline.units(scope);
  if (step.value === '')
    return step.unit === undefined ? [] : unnumbered(outline, units, step.unit);
  const wanted = isHeadingUnit(step.unit) || isAnnexUnit(step.unit) ? 'headings' : 'all';
  const same = choose(outline, scope, step, units.numbered(step.value, wanted), how);
  if (same.length > 0 || how.styles === 'same') return same;
  for (const value of otherReadings(step.value)) {
    const entries = units.numbered(value, wanted);
    const other = kept(outline, entries, 'roman or arabic', () =>
      entries.filter((entry) => entry.heading || isRomanOrArabic(outline, entry)),
    );
    const found = choose(outline, scope, step, other, how);
    if (found.length > 0) return found;
  }
  return [];
}

/** A single letter is a roman number only as i, v or x: (c) is no 100. */
function otherReadings(value: string): readonly string[] {
  return /^[a-z]$/.test(value) && !/^[ivx]$/.test(value) ? [] : readings(value).slice(1);
}

function isRomanOrArabic(outline: Outline, entry: Entry): boolean {
  const kind = outline.document.model.label(entry.block)?.kind;
  return kind === 'roman' || kind === 'arabic';
}

/** A unit word without a number: the heading that has none either, or the only one of its kind. */
function unnumbered(outline: Outline, units: Units, unit: Unit): readonly BlockId[] {
  const ofUnit = units.headings(unit);
  return kept(outline, ofUnit, 'bare', () => {
    const bare = ofUnit.filter((entry) => entry.value === '');
    return (bare.length > 0 ? bare : ofUnit.length === 1 ? ofUnit : []).map((entry) => entry.block);
  });
}

/** Of the units with the right number those of the right kind, and of these the best rank. */
function choose(outline: Outline, scope: Scope, step: Step, entries: readonly Entry[], how: How): readonly BlockId[] {
  if (entries.length === 0) return [];
  return kept(outline, entries, `choose ${wayOf(how)} ${step.unit ?? ''}`, () => {
    for (const rank of ranks(outline, scope, step, how)) {
      const found = entries.filter(rank);
      if (found.length > 0) return found.map((entry) => entry.block);
    }
    return [];
  });
}

type Rank = (entry: Entry) => boolean;

function ranks(outline: Outline, scope: Scope, step: Step, how: How): readonly Rank[] {
  const isProvision: Rank = (entry) => !entry.heading;
  if (isHeadingUnit(step.unit) || isAnnexUnit(step.unit)) {
    const ofUnit: Rank = (entry) => entry.heading && entry.unit === step.unit;
    return how.lenient ? [ofUnit, (entry) => entry.heading && entry.unit === undefined] : [ofUnit];
  }
  if (scope === 'anywhere') return isLevelUnit(step.unit) ? [isProvision] : [() => true];
  const through = outline.isContinuous(typeof scope === 'string' ? 'main' : outline.regionOf(scope));
  const top: Rank = (entry) => isProvision(entry) && (through || !entry.inArticle);
  if (isLevelUnit(step.unit)) return how.top ? [top] : [top, isProvision];
  const articles: Rank = (entry) => entry.unit === 'article';
  const first = !through && outline.units(scope).hasArticles ? articles : top;
  if (how.top) return [first];
  return [first, (entry) => entry.heading || !entry.inArticle, isProvision];
}

/**
 * `~n` counts unnumbered paragraphs, recitals, dash items. With a unit word (`the second subparagraph of paragraph 1`) readers count
 * differently: a provision's own text is its first paragraph when others follow it; else its points count, and an article's
 * numbered paragraphs before its unnumbered ones.
 */
function counted(outline: Outline, scope: Scope, step: Step): readonly BlockId[] {
  const n = Number(step.value);
  const units = outline.units(scope);
  const plain = units.counted(n);
  const only = (block: BlockId | undefined): readonly BlockId[] => (block === undefined ? [] : [block]);
  if (step.unit === undefined || step.unit === 'indent' || scope === 'preamble') return only(plain);
  const { tree } = outline.document.model;
  if (typeof scope !== 'string' && tree.kind(scope) === 'provision') {
    const next = units.counted(1);
    if (next !== undefined && tree.kind(next) === 'paragraph') return n === 1 ? [scope] : only(units.counted(n - 1));
  }
  return units.provisions.length > 0 ? only(units.provisions[n - 1]) : only(plain);
}
