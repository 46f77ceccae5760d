// What a renumbering does to the text of its own document: which stretches move, go or come, and what every number becomes.
// Invariants: nothing outside the document is looked at, and no reference; a plan says what is meant, whether the text is then read so is
// tried afterwards (`renumber-trial.ts`). What cannot be done is a refusal, with the id of its words.

import type { Edit } from '../../text/edits.js';
import type { Span } from '../../text/span.js';
import { type BlockId, NO_BLOCK } from '../../syntax/types.js';
import { headingOf } from '../../syntax/details.js';
import { isWithin } from '../../syntax/walk.js';
import type { Document } from '../../workspace/types.js';
import { bareNumber, type Count, type NumberForm, readNumber, sameCount, writeNumber } from './number-form.js';
import { inOrder, inserted, insertedAsSuffix, removed } from './numbering.js';
import { letterAt, listOf, listsUnder, type Member, numberOf, type NumberedList } from './numbered-list.js';
import type { Over } from './carried-over.js';
import type { Arrangement, Move } from './rearranged.js';
import { formBelow, formsBelow } from './numbering-style.js';
import { gapText, indentAt, lineEnd, reindented, stub } from './renumber-text.js';

/** What a drafter asks for. Blocks are headings or provisions of the document; NO_BLOCK in `scope`: the whole document. */
export type Renumbering =
  | { readonly kind: 'insert'; readonly block: BlockId; readonly where: 'before' | 'after' | 'after-bis' }
  | { readonly kind: 'delete'; readonly block: BlockId }
  | { readonly kind: 'move'; readonly block: BlockId; readonly direction: 'up' | 'down' }
  | { readonly kind: 'move-to'; readonly block: BlockId; readonly to: BlockId }
  | { readonly kind: 'promote'; readonly block: BlockId }
  | { readonly kind: 'demote'; readonly block: BlockId }
  | { readonly kind: 'bis'; readonly block: BlockId }
  | { readonly kind: 'relabel'; readonly block: BlockId; readonly label: string }
  | { readonly kind: 'renumber'; readonly scope: BlockId };

export interface Plan extends Arrangement {
  /** Blocks that go, with all that stands under them. */
  readonly removed: ReadonlySet<BlockId>;
  /** What a block will stand under, where that is another block than now. */
  readonly parents: ReadonlyMap<BlockId, BlockId>;
  /** Offset in the text as it is at which new text comes, for the cursor; missing where none comes. */
  readonly fresh?: number;
  /** Words that go into another text; then there is nothing else. */
  readonly over?: Over;
}

export type Refusal = 'no-number' | 'no-neighbour' | 'no-parent' | 'no-list' | 'same' | 'alternatives' | 'not-a-label' | 'no-bis' | 'not-there' | 'brackets';

type Planned = Plan | Refusal;

const nothing = { cuts: [], moves: [], removed: new Set<BlockId>(), parents: new Map<BlockId, BlockId>() } as const;

export function planOf(document: Document, asked: Renumbering): Planned {
  if (asked.kind === 'renumber') return renumbered(document, asked.scope);
  const list = listOf(document, asked.block);
  if (!list) return 'no-number';
  const at = list.members.findIndex(({ blocks }) => blocks.includes(asked.block));
  if ((list.members[at]?.blocks.length ?? 0) > 1 && asked.kind !== 'relabel' && asked.kind !== 'bis') return 'alternatives';
  const place: At = { document, block: asked.block, list, at };
  switch (asked.kind) {
    case 'insert':
      return insert(place, asked.where);
    case 'delete':
      return remove(place);
    case 'move':
      return swap(place, asked.direction);
    case 'move-to':
      return moveTo(place, asked.to);
    case 'promote':
      return promote(place);
    case 'demote':
      return demote(place);
    case 'bis':
      return asBis(place);
    case 'relabel':
      return relabel(place, asked.label);
  }
}

interface At {
  readonly document: Document;
  readonly block: BlockId;
  readonly list: NumberedList;
  readonly at: number;
}

/** The new number of a member's blocks, and how it is written where that changes. */
type Numbers = Map<BlockId, { readonly count: Count; readonly form?: NumberForm }>;

function insert({ document, block, list, at }: At, where: 'before' | 'after' | 'after-bis'): Planned {
  const index = where === 'before' ? at : at + 1;
  const counts = countsOf(list);
  if (where === 'after-bis' && !takesSuffix(document, block, list)) return 'no-bis';
  const came = where === 'after-bis' ? insertedAsSuffix(counts, index) : inserted(counts, index);
  if (!came) return 'no-bis';
  const numbers: Numbers = new Map();
  give(numbers, list, came.others);
  const { start, end } = document.model.extent(block);
  const gap = gapText(document, block);
  const text = stub(document, block, list.form, letterAt(list, came.count));
  const edit: Edit = where === 'before' ? { span: { start, end: start }, newText: text + gap } : { span: { start: end, end }, newText: gap + text };
  return { ...nothing, edits: [...numberEdits(document, numbers), edit], fresh: edit.span.start };
}

function remove({ document, block, list, at }: At): Planned {
  const numbers: Numbers = new Map();
  give(numbers, without(list, at), removed(countsOf(list), at));
  for (const across of listsAcross(document, block)) {
    let left = across;
    for (let i = across.members.length - 1; i >= 0; i -= 1) {
      if (!isInside(document, across.members[i], block)) continue;
      const counts = removed(countsOf(left), i);
      left = { ...left, members: without(left, i).members.map((member, place) => ({ ...member, count: counts[place] ?? member.count })) };
    }
    give(numbers, left, countsOf(left));
  }
  return { ...nothing, edits: numberEdits(document, numbers), cuts: [wholeOf(document, block)], removed: new Set([block]) };
}

/** The clause and the one beside it change places and numbers. */
function swap({ document, block, list, at }: At, direction: 'up' | 'down'): Planned {
  const { model } = document;
  const { tree } = model;
  const [upper, lower] = direction === 'up' ? [at - 1, at] : [at, at + 1];
  const above = list.members[upper]?.blocks[0];
  const below = list.members[lower]?.blocks[0];
  const { members } = list;
  if (above === undefined || below === undefined || tree.parent(above) !== tree.parent(below)) return 'no-neighbour';
  if ((members[upper]?.blocks.length ?? 0) > 1 || (members[lower]?.blocks.length ?? 0) > 1) return 'alternatives';
  const numbers: Numbers = new Map();
  const [first, second] = [members[upper], members[lower]];
  if (!first || !second) return 'no-neighbour';
  numbers.set(above, { count: letterAt(list, second.count) });
  numbers.set(below, { count: letterAt(list, first.count) });
  const [a, b] = [model.extent(above), model.extent(below)];
  const between = tree.text.slice(a.end, b.start);
  const isPlain = between.trim() === '';
  const gap = isPlain ? between : gapText(document, block);
  const move: Move =
    direction === 'up' ? { from: b, to: a.start, lead: '', trail: gap } : { from: a, to: b.end, lead: gap, trail: '' };
  carry(numbers, document, direction === 'up' ? below : above, move);
  const cut = isPlain ? { start: a.end, end: b.start } : direction === 'up' ? { start: lineEnd(document, a.end, b.start), end: b.start } : { start: a.end, end: a.end };
  return { ...nothing, edits: numberEdits(document, numbers), cuts: [cut].filter(({ start, end }) => start < end), moves: [move] };
}

/** To the end of another heading's clauses. */
function moveTo({ document, block, list, at }: At, to: BlockId): Planned {
  const { model } = document;
  const { tree } = model;
  if (!tree.has(to) || tree.kind(to) !== 'heading') return 'not-there';
  if (tree.parent(block) === to) return 'same';
  if (isWithin(tree, to, block)) return 'not-there';
  if (isBracketed(document, tree.parent(block))) return 'brackets';
  // An article goes to another chapter, not into another article.
  const parent = tree.parent(block);
  if (tree.kind(block) === 'heading' && (parent === NO_BLOCK || headingOf(tree, parent)?.unit !== headingOf(tree, to)?.unit)) return 'not-there';
  const siblings = model.children(to).filter((each) => tree.kind(each) === tree.kind(block) && numberOf(document, each) !== undefined);
  const last = siblings.at(-1);
  const theirs = last === undefined ? undefined : listOf(document, last);
  const numbers: Numbers = new Map();
  if (theirs && theirs.members.some(({ blocks }) => blocks.includes(block))) permute(numbers, list, at, theirs.members.findIndex(({ blocks }) => last !== undefined && blocks.includes(last)));
  else {
    give(numbers, without(list, at), removed(countsOf(list), at));
    const onward = theirs && inserted(countsOf(theirs), theirs.members.findIndex(({ blocks }) => last !== undefined && blocks.includes(last)) + 1);
    if (onward) give(numbers, theirs, onward.others);
    const [first] = inOrder([{ prefix: '', n: 1, suffix: '' }]);
    const count = onward ? letterAt(theirs, onward.count) : first;
    if (count) numbers.set(block, { count, ...(theirs ? { form: theirs.form } : {}) });
  }
  const end = model.extent(to).end;
  const lead = last === undefined ? gapText(document, to) : gapText(document, last);
  const move: Move = { from: model.extent(block), to: end, lead, trail: '' };
  carry(numbers, document, block, move);
  const indent = indentAt(document, model.extent(last ?? to).start);
  return {
    ...nothing,
    edits: [...numberEdits(document, restyled(document, block, numbers, to)), ...reindented(document, block, indent)],
    cuts: around(wholeOf(document, block), move.from),
    moves: [move],
    parents: new Map([[block, to]]),
  };
}

/** A point becomes a clause behind the one it stands in. */
function promote({ document, block, list, at }: At): Planned {
  const { model } = document;
  const { tree } = model;
  const above = tree.parent(block);
  const outer = above === NO_BLOCK || tree.kind(block) !== tree.kind(above) ? undefined : listOf(document, above);
  if (!outer) return 'no-parent';
  if (isBracketed(document, above)) return 'brackets';
  const numbers: Numbers = new Map();
  give(numbers, without(list, at), removed(countsOf(list), at));
  const came = inserted(countsOf(outer), outer.members.findIndex(({ blocks }) => blocks.includes(above)) + 1);
  give(numbers, outer, came.others);
  numbers.set(block, { count: letterAt(outer, came.count), form: outer.form });
  const holder = model.extent(above);
  const move: Move = { from: model.extent(block), to: holder.end, lead: gapText(document, above), trail: '' };
  return {
    ...nothing,
    edits: [...numberEdits(document, restyled(document, block, numbers, tree.parent(above))), ...reindented(document, block, indentAt(document, holder.start))],
    cuts: around(wholeOf(document, block), move.from),
    moves: [move],
    parents: new Map([[block, tree.parent(above)]]),
  };
}

/** A clause becomes the last point of the one before it. */
function demote({ document, block, list, at }: At): Planned {
  const { model } = document;
  const { tree } = model;
  const above = list.members[at - 1]?.blocks.at(-1);
  if (tree.kind(block) !== 'provision' || above === undefined || tree.parent(above) !== tree.parent(block) || (list.members[at - 1]?.blocks.length ?? 0) > 1) return 'no-neighbour';
  const numbers: Numbers = new Map();
  give(numbers, without(list, at), removed(countsOf(list), at));
  const last = model.children(above).findLast((each) => tree.kind(each) === 'provision');
  const points = last === undefined ? undefined : listOf(document, last);
  if (last !== undefined && !points) return 'no-list';
  const came = points && inserted(countsOf(points), points.members.length);
  const form = points?.form ?? formBelow(document, above);
  if (!form) return 'no-list';
  numbers.set(block, { count: came && points ? letterAt(points, came.count) : { prefix: form.count.prefix, n: 1, suffix: '' }, form });
  const indent = last === undefined ? `${indentAt(document, model.extent(above).start)}   ` : indentAt(document, model.extent(last).start);
  return {
    ...nothing,
    edits: [...numberEdits(document, restyled(document, block, numbers, above)), ...reindented(document, block, indent, 'first-line-too')],
    parents: new Map([[block, above]]),
  };
}

/** 13 becomes 12bis, and what follows closes up. */
function asBis({ document, block, list, at }: At): Planned {
  if (!takesSuffix(document, block, list)) return 'no-bis';
  const counts = countsOf(list);
  const own = counts[at];
  const came = insertedAsSuffix(removed(counts, at), at);
  if (!own || own.suffix !== '' || !came) return 'no-bis';
  const numbers: Numbers = new Map();
  give(numbers, list, [...came.others.slice(0, at), came.count, ...came.others.slice(at)]);
  return { ...nothing, edits: numberEdits(document, numbers) };
}

/** Labels in digits and numbers of headings are read with `bis` behind them; `(a bis)` is not. */
function takesSuffix({ model: { tree } }: Document, block: BlockId, { form }: NumberedList): boolean {
  return form.numerals === 'arabic' || (form.numerals === 'roman' && tree.kind(block) === 'heading');
}

/** This clause alone gets this number, with or without the marks of its label; alternatives together. */
function relabel({ document, list, at }: At, label: string): Planned {
  const member = list.members[at];
  const own = numberOf(document, member?.blocks[0] ?? NO_BLOCK);
  const wanted = readNumber(label.trim(), own?.form.numerals);
  if (!member || !own || !wanted || /\s/u.test(bareNumber(wanted, wanted.count).replace(wanted.gap, ''))) return 'not-a-label';
  if (sameCount(wanted.count, own.form.count) && wanted.numerals === own.form.numerals) return 'same';
  const form: NumberForm = { ...own.form, numerals: wanted.numerals, isUpper: wanted.isUpper, isTitled: wanted.isTitled, sample: wanted.sample, gap: wanted.gap };
  const numbers: Numbers = new Map();
  for (const block of member.blocks) numbers.set(block, { count: wanted.count, form });
  return { ...nothing, edits: numberEdits(document, numbers) };
}

/** Every list under the scope in order, from its first number on. Where numbers run on from one heading to the next they begin where they are. */
function renumbered(document: Document, scope: BlockId): Planned {
  const { tree } = document.model;
  const numbers: Numbers = new Map();
  for (const list of listsUnder(document, scope)) {
    const inside = list.members.filter(({ blocks }) => scope === NO_BLOCK || blocks.every((each) => each !== scope && isWithin(tree, each, scope)));
    const [first] = inside;
    const isWhole = inside.length === list.members.length;
    const counts = inOrder(inside.map(({ count }) => count), isWhole ? 1 : (first?.count.n ?? 1));
    give(numbers, { ...list, members: inside }, counts);
  }
  const edits = numberEdits(document, numbers);
  return edits.length === 0 ? 'same' : { ...nothing, edits };
}

/** The lists that run through a heading: some members stand under it, others elsewhere. */
function listsAcross(document: Document, block: BlockId): readonly NumberedList[] {
  if (document.model.tree.kind(block) !== 'heading') return [];
  return [...listsUnder(document, block)].filter(({ members }) => members.some((member) => isInside(document, member, block)) && !members.every((member) => isInside(document, member, block)));
}

function isInside({ model: { tree } }: Document, member: Member | undefined, block: BlockId): boolean {
  const [first] = member?.blocks ?? [];
  return first !== undefined && first !== block && isWithin(tree, first, block);
}

/** What is numbered through a heading that moves: places keep their numbers. */
function carry(numbers: Numbers, document: Document, block: BlockId, { from, to }: Move): void {
  for (const list of listsAcross(document, block)) {
    const startOf = ({ blocks: [first] }: Member): number => (first === undefined ? 0 : document.model.tree.start(first));
    const inside = list.members.filter((member) => isInside(document, member, block));
    const others = list.members.filter((member) => !inside.includes(member));
    const isSame = others.some((member) => startOf(member) >= from.start && startOf(member) < from.end);
    if (isSame) continue;
    const order = [...others.filter((member) => startOf(member) < to), ...inside, ...others.filter((member) => startOf(member) >= to)];
    give(numbers, { ...list, members: order }, countsOf(list));
  }
}

/** A clause above stands in brackets, which hold what is nested under it too: who leaves it is no longer in them. */
function isBracketed({ model }: Document, above: BlockId): boolean {
  const { tree } = model;
  for (let at = above; at !== NO_BLOCK; at = tree.parent(at)) {
    const number = model.label(at)?.span ?? headingOf(tree, at)?.keyword ?? headingOf(tree, at)?.number;
    if (number && tree.text.slice(tree.start(at), number.start).includes('[')) return true;
    if (model.annotationsNamed(at, 'bracket').length > 0) return true;
  }
  return false;
}

function countsOf({ members }: NumberedList): readonly Count[] {
  return members.map(({ count }) => count);
}

function without(list: NumberedList, at: number): NumberedList {
  return { ...list, members: list.members.filter((_, i) => i !== at) };
}

/** The member at `at` comes to stand behind the one at `behind`: places keep their numbers. */
function permute(numbers: Numbers, list: NumberedList, at: number, behind: number): void {
  const order = list.members.filter((_, i) => i !== at);
  const moved = list.members[at];
  if (!moved) return;
  order.splice(behind > at ? behind : behind + 1, 0, moved);
  give(numbers, { ...list, members: order }, countsOf(list));
}

/** The members' blocks get these counts, one each. */
function give(numbers: Numbers, list: NumberedList, counts: readonly Count[]): void {
  for (const [i, { blocks }] of list.members.entries()) {
    const count = counts[i];
    if (count) for (const block of blocks) numbers.set(block, { count: letterAt(list, count) });
  }
}

/** With the points of a clause that comes to stand under others written in styles that are not taken there. */
function restyled(document: Document, block: BlockId, numbers: Numbers, holder: BlockId): Numbers {
  const own = numbers.get(block)?.form;
  for (const [point, form] of own ? formsBelow(document, block, own, holder) : []) {
    const count = numberOf(document, point)?.form.count;
    if (count) numbers.set(point, { count: { ...count, prefix: form.count.prefix }, form });
  }
  return numbers;
}

/** The replacements of numbers that become others; dotted numbers under them begin with the new ones. */
function numberEdits(document: Document, numbers: Numbers): readonly Edit[] {
  const { tree } = document.model;
  const edits: Edit[] = [];
  const bare = new Map<BlockId, { readonly before: string; readonly after: string }>();
  const write = (block: BlockId, count: Count, form?: NumberForm): void => {
    const own = numberOf(document, block);
    if (!own) return;
    const written = form ?? own.form;
    const text = writeNumber(written, count);
    if (text === tree.text.slice(own.span.start, own.span.end)) return;
    edits.push({ span: own.span, newText: text });
    bare.set(block, { before: bareNumber(own.form, own.form.count), after: bareNumber(written, count) });
  };
  const ordered = [...numbers].sort(([a], [b]) => (a === b ? 0 : tree.isBefore(a, b) ? -1 : 1));
  for (const [block, { count, form }] of ordered) write(block, prefixed(document, block, count, bare), form);
  for (const top of bare.keys()) {
    const until = tree.afterExtent(top);
    for (let block = tree.next(top); block !== NO_BLOCK && block !== until; block = tree.next(block)) {
      if (numbers.has(block) || bare.has(block)) continue;
      const count = numberOf(document, block)?.form.count;
      if (!count || count.prefix === '') continue;
      const now = prefixed(document, block, count, bare);
      if (now !== count) write(block, now);
    }
  }
  return edits;
}

/** The count with its prefix as the number above it will be: `5.3` under 5 that becomes 6 is `6.3`. */
function prefixed({ model: { tree } }: Document, block: BlockId, count: Count, bare: ReadonlyMap<BlockId, { readonly before: string; readonly after: string }>): Count {
  if (count.prefix === '') return count;
  for (let above = tree.parent(block); above !== NO_BLOCK; above = tree.parent(above)) {
    const changed = bare.get(above);
    if (!changed || !count.prefix.startsWith(changed.before) || !/^[.\-‐‑–]/u.test(count.prefix.slice(changed.before.length))) continue;
    return { ...count, prefix: changed.after + count.prefix.slice(changed.before.length) };
  }
  return count;
}

/** The clause with the white space that goes with it: behind it when something follows in its place, else in front of it. */
function wholeOf(document: Document, block: BlockId): Span {
  const { model } = document;
  const { tree } = model;
  const { start, end } = model.extent(block);
  const next = tree.afterExtent(block);
  if (next !== NO_BLOCK && tree.parent(next) === tree.parent(block)) {
    const space = /^\s*/u.exec(tree.text.slice(end, Math.min(tree.text.length, end + 400)))?.[0].length ?? 0;
    // What follows keeps its indent, and a clause that shares its line with the label above it hands the line on.
    return { start, end: end + space };
  }
  const before = tree.text.slice(Math.max(0, start - 400), start);
  return { start: start - (/\s*$/u.exec(before)?.[0].length ?? 0), end };
}

/** What a cut leaves beside the stretch that moves. */
function around(whole: Span, from: Span): readonly Span[] {
  return [{ start: whole.start, end: from.start }, { start: from.end, end: whole.end }].filter(({ start, end }) => start < end);
}
