// The list in which a clause is counted: the points beside it, the paragraphs that run through a text, the articles of an agreement.
// Invariants: a list is in order of position and in one way of numbering; alternatives that share a number are one member. A heading
// or provision without a number that can be counted (a dash item, `Preamble`) is in no list.

import { headingOf } from '../../syntax/details.js';
import { cyrillicGoesOn } from '../../syntax/sequences.js';
import { type BlockId, type LabelKind, NO_BLOCK } from '../../syntax/types.js';
import type { Span } from '../../text/span.js';
import { outlineOf } from '../../resolve/outline.js';
import type { Document } from '../../workspace/types.js';
import { type Count, type NumberForm, type Numerals, readNumber } from './number-form.js';

/** A block's own number: a provision's whole label, a heading's number. */
export interface OwnNumber {
  readonly span: Span;
  readonly form: NumberForm;
}

export interface Member {
  /** Several where they are alternatives. Never empty. */
  readonly blocks: readonly BlockId[];
  readonly count: Count;
}

export interface NumberedList {
  readonly members: readonly Member[];
  /** How its numbers are written: the first member's. */
  readonly form: NumberForm;
  /** Of a Cyrillic list the letters it goes through, by their places in the alphabets; else empty. */
  readonly letters: readonly number[];
}

const numeralsOf: Readonly<Partial<Record<LabelKind, Numerals>>> = {
  arabic: 'arabic', dotted: 'arabic', letter: 'letter', roman: 'roman', cyrillic: 'cyrillic', hangul: 'hangul', chinese: 'chinese', circled: 'circled',
};

/** Undefined for blocks without a number that can be counted. */
export function numberOf({ model }: Document, block: BlockId): OwnNumber | undefined {
  const { tree } = model;
  if (block === NO_BLOCK) return undefined;
  const label = model.label(block);
  const span = label?.span ?? headingOf(tree, block)?.number;
  if (!span || label?.kind === 'dash') return undefined;
  // A single letter other than I, V, X numbers an annex as a letter: the heading's value says which it is.
  const isLetter = !label && /^[a-z]$/u.test(headingOf(tree, block)?.value ?? '');
  const form = readNumber(tree.text.slice(span.start, span.end), label ? numeralsOf[label.kind] : isLetter ? 'letter' : undefined);
  return form && { span, form };
}

/** The list the block is counted in; undefined when it has no number. */
export function listOf(document: Document, block: BlockId): NumberedList | undefined {
  const own = numberOf(document, block);
  if (!own) return undefined;
  const candidates = document.model.tree.kind(block) === 'heading' ? headingsLike(document, block) : provisionsLike(document, block);
  const lists = split(document, candidates);
  const found = lists.find((members) => members.some(({ blocks }) => blocks.includes(block)));
  const [first] = found ?? [];
  const form = first && numberOf(document, first.blocks[0] ?? NO_BLOCK)?.form;
  if (!found || !form) return undefined;
  const used = found.flatMap(({ blocks: [each] }) => numberOf(document, each ?? NO_BLOCK)?.form.count.n ?? []);
  return { members: found, form, letters: form.numerals === 'cyrillic' ? lettersOf(used) : [] };
}

/** Every list of the document that begins under one of these blocks (NO_BLOCK: anywhere), each once, in order of its first member. */
export function* listsUnder(document: Document, scope: BlockId): Generator<NumberedList> {
  const { tree } = document.model;
  const until = scope === NO_BLOCK ? NO_BLOCK : tree.afterExtent(scope);
  const seen = new Set<BlockId>();
  for (let block = scope === NO_BLOCK ? tree.first : tree.next(scope); block !== NO_BLOCK && block !== until; block = tree.next(block)) {
    if (seen.has(block) || (tree.kind(block) !== 'provision' && tree.kind(block) !== 'heading')) continue;
    const list = listOf(document, block);
    if (!list) continue;
    for (const { blocks } of list.members) for (const each of blocks) seen.add(each);
    yield list;
  }
}

/** The numbered headings of the same kind: of annexes all annexes, else those of the same part of the text. */
function headingsLike(document: Document, heading: BlockId): readonly BlockId[] {
  const { tree } = document.model;
  const unit = headingOf(tree, heading)?.unit;
  const outline = outlineOf(document);
  const region = outline.regionOf(heading);
  const isAnnex = region === heading;
  const parent = tree.parent(heading);
  const like = (block: BlockId): boolean => {
    if (headingOf(tree, block)?.unit !== unit || numberOf(document, block) === undefined) return false;
    if (isAnnex) return tree.part(block) === 'annex' && tree.parent(block) === NO_BLOCK;
    return outline.regionOf(block) === region && (unit === 'article' || tree.parent(block) === parent);
  };
  return [...tree.ofKind('heading')].filter(like);
}

/** The provisions of the same style beside it; where paragraphs run through, all paragraphs of that part of the text. */
function provisionsLike(document: Document, provision: BlockId): readonly BlockId[] {
  const { model } = document;
  const { tree } = model;
  const style = model.label(provision)?.style;
  const fits = (block: BlockId): boolean => tree.kind(block) === 'provision' && model.label(block)?.style === style && numberOf(document, block) !== undefined;
  const parent = tree.parent(provision);
  const outline = outlineOf(document);
  const region = outline.regionOf(provision);
  const isOutermost = parent === NO_BLOCK || tree.kind(parent) === 'heading';
  if (!isOutermost || tree.part(provision) === 'preamble' || !outline.isContinuous(region)) return model.children(parent).filter(fits);
  const part = tree.part(provision);
  const found: BlockId[] = [];
  const goOver = (blocks: readonly BlockId[]): void => {
    for (const block of blocks) {
      if (tree.part(block) !== part || (region !== 'main' && outline.regionOf(block) !== region)) continue;
      if (tree.kind(block) === 'heading') goOver(model.children(block));
      else if (fits(block)) found.push(block);
    }
  };
  goOver(model.children(NO_BLOCK));
  return found;
}

/** Into lists: a new one begins where the numbers start anew; equal numbers of alternatives are one member. */
function split(document: Document, blocks: readonly BlockId[]): readonly (readonly Member[])[] {
  const { model } = document;
  const { tree } = model;
  const lists: { blocks: BlockId[]; count: Count }[][] = [];
  let last: { blocks: BlockId[]; count: Count } | undefined;
  let list: { blocks: BlockId[]; count: Count }[] = [];
  for (const block of blocks) {
    const form = numberOf(document, block)?.form;
    if (!form) continue;
    const { count } = form;
    const before = last?.blocks.at(-1);
    const isAlternative = last !== undefined && before !== undefined && model.option(block) !== '' && model.option(before) !== '' && last.count.n === count.n && last.count.suffix === count.suffix && last.count.prefix === count.prefix;
    if (isAlternative && last) {
      last.blocks.push(block);
      continue;
    }
    const isNew = last !== undefined && count.n === 1 && count.suffix === '' && last.count.n >= 1 && (tree.kind(block) !== 'heading' || before === undefined || tree.parent(block) !== tree.parent(before));
    if (list.length === 0 || isNew || last?.count.prefix !== count.prefix) {
      list = [];
      lists.push(list);
    }
    last = { blocks: [block], count };
    list.push(last);
  }
  return lists.map((members) => placed(document, members));
}

/** Counts of Cyrillic letters become places among the letters the list uses, so that the next is one more. */
function placed(document: Document, members: readonly Member[]): readonly Member[] {
  const first = members[0]?.blocks[0];
  if (first === undefined || numberOf(document, first)?.form.numerals !== 'cyrillic') return members;
  const letters = lettersOf(members.map(({ count }) => count.n));
  return members.map((member) => ({ ...member, count: { ...member.count, n: letters.indexOf(member.count.n) + 1 } }));
}

/** A count by places as it is written: the letter at that place, of a Cyrillic list; any other count as it is. */
export function letterAt(list: NumberedList, count: Count): Count {
  if (list.form.numerals !== 'cyrillic') return count;
  return { ...count, n: list.letters[count.n - 1] ?? 0 };
}

/** The letters a list with these counts goes through, by their places in the alphabets: those it has, and those no list leaves out. */
function lettersOf(used: readonly number[]): readonly number[] {
  const letters: number[] = [];
  // A letter that lists may leave out is passed over by its neighbours.
  for (let n = 1; n <= 40; n += 1) if (used.includes(n) || n === 1 || !cyrillicGoesOn(n - 1, n + 1)) letters.push(n);
  return letters;
}
