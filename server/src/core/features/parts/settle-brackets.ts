// Brackets settled: words that stay without their marks, words that go. What accepting and rejecting writes, and what a reading shows.
// Invariants: a clause keeps its number: one that has lost all its words says "[No text]"; of a clause that goes with all below it stays what
// others refer to (`@id`, `@heading`, `@option`) and what tells of the negotiation. What is decided one after another is what is decided at once.

import { headingOf, proseOf } from '../../syntax/details.js';
import { parse } from '../../syntax/parse.js';
import { type BlockId, NO_BLOCK, type SyntaxTree } from '../../syntax/types.js';
import { isStructural } from '../../syntax/walk.js';
import { applyEdits, type Edit } from '../../text/edits.js';
import type { Span } from '../../text/span.js';
import type { Document } from '../../workspace/types.js';
import { lineEndOf } from '../../rules/tools.js';
import type { OpenBracket } from './open-brackets.js';

export interface Decision {
  readonly bracket: OpenBracket;
  /** `keep`: the words stay and the marks go. */
  readonly verdict: 'keep' | 'take out';
  /** What stands in place of the opening mark of words that stay. */
  readonly opening?: string;
}

/** Annotations that say what the words of a clause mean, or that they are open: they go with the words. */
const ofTheWords: ReadonlySet<string> = new Set(['binds', 'benefits', 'addresses', 'kind', 'enforced-by', 'monitored-by', 'establishes', 'deadline', 'after', 'one-sided', 'domain', 'clause', 'status', 'bracket']);

/** What an emptied clause says, by language; an editor's remark, no open text (`rules/parts/brackets.ts` knows these words). */
const noText: ReadonlyMap<string, string> = new Map([['fr', '[Sans texte]'], ['es', '[Sin texto]'], ['uk', '[Без тексту]'], ['ru', '[Без текста]']]);

export function emptyWords({ model: { agreement } }: Document): string {
  return noText.get(agreement.language) ?? '[No text]';
}

/** The edits of a text that settle its brackets so, in order; they do not overlap. `whole`: clauses that go as if they stood in brackets. */
export function settled(document: Document, decisions: readonly Decision[], whole: Iterable<BlockId> = []): readonly Edit[] {
  const { tree } = document.model;
  const gone = new Set(whole);
  for (const { bracket, verdict } of decisions) if (verdict === 'take out' && bracket.kind !== 'words') gone.add(bracket.block);
  const outermost = [...gone].filter((block) => !isUnder(tree, tree.parent(block), gone));
  const edits: Edit[] = outermost.flatMap((block) => emptied(document, block));
  const byBlock = new Map<BlockId, Cut[]>();
  const cut = (block: BlockId, more: readonly Cut[]): void => void byBlock.set(block, [...(byBlock.get(block) ?? []), ...more]);
  for (const { bracket, verdict, opening = '' } of decisions) {
    const { block, kind, span } = bracket;
    if (isUnder(tree, block, gone)) continue;
    if (kind === 'mark') edits.push({ span, newText: '' });
    else if (verdict === 'take out') cut(block, [{ span, kind: 'out', put: '' }]);
    else {
      cut(block, [{ span: bracket.opening, kind: 'opening', put: opening }]);
      cut(tree.blockAt(bracket.closing.end - 1), [{ span: bracket.closing, kind: 'closing', put: '' }]);
    }
  }
  for (const [block, cuts] of byBlock) edits.push(...editsOf(document, block, cuts));
  return edits.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** True for a block that is one of `blocks` or stands under one. */
function isUnder(tree: SyntaxTree, block: BlockId, blocks: ReadonlySet<BlockId>): boolean {
  for (let at = block; at !== NO_BLOCK; at = tree.parent(at)) if (blocks.has(at)) return true;
  return false;
}

// ---------------------------------------------------------------- words of one block

interface Cut {
  readonly span: Span;
  readonly kind: 'out' | 'opening' | 'closing';
  readonly put: string;
}

/** From the last mark to the first: what a cut sees behind it is what will stand there. */
function editsOf(document: Document, block: BlockId, cuts: readonly Cut[]): readonly Edit[] {
  const { tree } = document.model;
  const base = tree.start(block);
  const before = tree.text.slice(base, tree.end(block));
  const isCutOut = ({ start, end }: Span): boolean => cuts.some(({ kind, span }) => kind === 'out' && span.start <= start && end <= span.end && (span.start < start || end < span.end));
  /** Where brackets open whose words stay. */
  const kept = new Set(cuts.filter(({ kind }) => kind === 'opening').map(({ span }) => span.start - base));
  let text = before;
  const edits: Edit[] = [];
  const moved = (offset: number): number => edits.reduce((at, { span, newText }) => (span.end <= at ? at + newText.length - (span.end - span.start) : Math.min(at, span.start)), offset);
  for (const { span, kind, put } of [...cuts].sort((a, b) => b.span.start - a.span.start || b.span.end - a.span.end)) {
    if (isCutOut(span)) continue;
    let start = span.start - base;
    let end = moved(span.end - base);
    if (kind === 'out') [start, end] = withEmptied(text, start, end, kept);
    // What was taken out within took the blank along that stood in front of it.
    else if (kind === 'opening' && put === '') [start, end] = withEmptied(text, start, end + (/^[ \t]*/u.exec(text.slice(end))?.[0].length ?? 0), kept);
    const follows = text.slice(end, end + 1);
    const isAfterBlank = text.slice(Math.max(0, start - 1), start) === ' ';
    if (kind === 'out' && /(?:^|[\r\n])[ \t]*$/u.test(text.slice(0, start))) end += /^[ \t]*/u.exec(text.slice(end))?.[0].length ?? 0;
    else if (kind === 'out' && isAfterBlank && (follows === '' || /[\s.,;:)\]]/u.test(follows))) {
      start -= 1;
      end += /^[ \t]+(?=[.,;:)])/u.exec(text.slice(end))?.[0].length ?? 0;
    }
    if (kind === 'opening' && put === '' && isAfterBlank && /[.,;:)]/u.test(follows)) start -= 1;
    text = text.slice(0, start) + put + text.slice(end);
    edits.push({ span: { start, end }, newText: put });
  }
  const fixed = asOneBlock(document, block, text.slice(0, moved(leadOf(document, block))), text);
  const isPlain = fixed === text && edits.every(({ span }, i) => span.end <= (edits[i - 1]?.span.start ?? Infinity));
  const made = isPlain ? edits : [differenceOf(before, fixed)];
  return made.map(({ span, newText }) => ({ span: { start: base + span.start, end: base + span.end }, newText }));
}

/** With the brackets around it in which nothing else stands, but for those whose words stay. */
function withEmptied(text: string, start: number, end: number, kept: ReadonlySet<number>): [start: number, end: number] {
  const opening = /\[(?:[^[\]{}:\r\n]{0,80}:)?\s*$/u.exec(text.slice(Math.max(0, start - 100), start))?.[0].length;
  const closing = /^\s*\]/u.exec(text.slice(end, end + 100))?.[0].length;
  return opening === undefined || closing === undefined || kept.has(start - opening) ? [start, end] : withEmptied(text, start - opening, end + closing, kept);
}

/** `after` with no blank line in it, no line that has become a label or a heading, and a remark where no words are left. `lead`: what stands in front of its prose. */
function asOneBlock(document: Document, block: BlockId, lead: string, after: string): string {
  const { tree } = document.model;
  const kind = tree.kind(block);
  if (kind === 'table' || kind === 'note') return after;
  const end = lineEndIn(tree.text.slice(tree.start(block), tree.end(block)));
  // A number with nothing behind it is no label, so its first words come up to it.
  const rest = after.slice(lead.length).trimEnd().replace(/[ \t]+(?=[\r\n])/gu, '');
  const front = /\S/u.test(lead) ? `${lead.trimEnd()} ` : lead;
  // Nor is one with a comma behind it.
  const words = lead.trim() === '' ? rest.trimStart() : rest.replace(/^\s*(?:[,;:]\s*)?/u, '');
  if (!/[\p{L}\p{N}●…_{]/u.test(words)) return `${front}${emptyWords(document)}${unopened(words)}${end}`;
  const [first = '', ...more] = words.split(/(?<=\n|\r(?!\n))/u);
  let text = front + (kind === 'paragraph' && !isProse(first) ? `\\${first}` : first);
  for (const line of more) if (line.trim() !== '') text = isProse(line) ? text + line : `${text.trimEnd()} ${line.trimStart()}`;
  return text.trimEnd() + end;
}

/** Closing brackets of a text that open in front of it: those around the clause. */
function unopened(text: string): string {
  return ']'.repeat(Math.max(0, text.split(']').length - text.split('[').length));
}

/** True for a line that reads as prose, or as a comment in it. */
function isProse(line: string): boolean {
  const tree = parse(line);
  return tree.first === NO_BLOCK || tree.kind(tree.first) === 'paragraph' || tree.kind(tree.first) === 'comment';
}

/** Letters of a block in front of its prose: its label, or the number of a heading. Opening brackets of the clause are counted in. */
function leadOf({ model: { tree, label } }: Document, block: BlockId): number {
  const from = label(block)?.span.end ?? 0;
  const [first] = proseOf(tree, block).filter(({ start }) => start >= from && (tree.kind(block) !== 'heading' || start >= (headingOf(tree, block)?.title?.start ?? 1) - 1));
  return (first?.start ?? tree.start(block)) - tree.start(block);
}

function lineEndIn(text: string): string {
  return /\s*$/u.exec(text)?.[0] ?? '';
}

/** One edit that makes the one text of the other. */
export function differenceOf(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { span: { start, end: before.length - end }, newText: after.slice(start, after.length - end) };
}

// ---------------------------------------------------------------- a clause with all below it

/** The clause with its number and no words, and nothing below it. */
function emptied(document: Document, clause: BlockId): readonly Edit[] {
  const { model } = document;
  const { tree } = model;
  const after = tree.afterExtent(clause);
  const below: BlockId[] = [];
  for (let at = tree.next(clause); at !== NO_BLOCK && at !== after; at = tree.next(at)) below.push(at);
  const last = below.findLastIndex((at) => isStructural(tree.kind(at)));
  const edits: Edit[] = [];
  const out = new Set<BlockId>();
  for (const [i, at] of below.entries()) {
    const annotation = tree.kind(at) === 'annotation' ? model.annotationAt(at) : undefined;
    if (annotation ? annotation.owner !== clause || ofTheWords.has(annotation.name) : i <= last) out.add(at);
  }
  for (const at of out) edits.push({ span: { start: tree.start(at), end: tree.end(at) }, newText: '' });
  const base = tree.start(clause);
  const before = tree.text.slice(base, tree.end(clause));
  // What closes brackets around the clause stays.
  const closing = unopened([clause, ...below].filter((at) => isStructural(tree.kind(at))).map((at) => tree.text.slice(tree.start(at), tree.end(at))).join(''));
  const { span, newText } = differenceOf(before, ownWordsGone(document, clause, before, closing));
  edits.push({ span: { start: base + span.start, end: base + span.end }, newText });
  return edits.filter((edit) => edit.span.start < edit.span.end || edit.newText !== '');
}

function ownWordsGone(document: Document, clause: BlockId, text: string, closing: string): string {
  const { tree, label } = document.model;
  const base = tree.start(clause);
  const end = lineEndIn(text).replace(/^[ \t]+/u, '') || lineEndOf(document.model);
  const words = `${emptyWords(document)}${closing}`;
  const own = label(clause);
  const indent = /^[ \t\uFEFF]*/u.exec(text)?.[0] ?? '';
  if (own) return `${withoutOpening(text.slice(0, own.span.start - base))}${text.slice(own.span.start - base, own.span.end - base)} ${words}${end}`;
  const heading = headingOf(tree, clause);
  if (!heading) return `${indent}${words}${end}`;
  const first = (heading.keyword ?? heading.number)?.start ?? base + indent.length;
  const title = heading.derived ? undefined : heading.title;
  if (!title) return `${indent}${text.slice(first - base).trimEnd().replace(/\]+$/u, '')}${end}${lineEndOf(document.model)}${words}${end}`;
  return `${indent}${text.slice(first - base, title.start - base).replace(/[([（]\s*$/u, '')}${words}${end}`;
}

/** What stands in front of a label, its opening brackets left out. */
function withoutOpening(text: string): string {
  const at = text.indexOf('[');
  return at < 0 ? text : text.slice(0, at);
}

/** The whole text after the edits. */
export function textAfter({ model: { tree } }: Document, edits: readonly Edit[]): string {
  return applyEdits(tree.text.slice(0, tree.text.length), edits);
}

