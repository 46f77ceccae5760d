// Brackets and braces that have no partner in their block. Opening brackets before a label or heading may close at the end of
// the last block nested under it; no other bracket leaves its block. Invariant: at most one fault of a kind a block; linear.

import { proseOf } from './details.js';
import { Mark, isStructural, kindCode } from './tree.js';
import { isWithin } from './walk.js';
import { NO_BLOCK } from './types.js';
import type { BlockId, FaultKind, SyntaxFault, SyntaxTree } from './types.js';

const marks = ['[', ']', '{', '}'] as const;

/** An opening bracket before a label or heading that its own block has not closed. */
interface Carried {
  readonly block: BlockId;
  readonly at: number;
}

export function findBracketFaults(tree: SyntaxTree): readonly SyntaxFault[] {
  const text = tree.text.slice(0, tree.text.length);
  const faults: SyntaxFault[] = [];
  const carried: Carried[] = [];
  const next = marks.map((mark) => text.indexOf(mark));
  for (;;) {
    let at = -1;
    for (const place of next) if (place !== -1 && (at === -1 || place < at)) at = place;
    if (at === -1) break;
    const block = tree.blockAt(at);
    if (isStructural(kindCode(tree.kind(block)))) checkBlock(tree, block, text, carried, faults);
    const end = tree.end(block);
    for (const [i, mark] of marks.entries()) {
      const place = next[i] ?? -1;
      if (place !== -1 && place < end) next[i] = text.indexOf(mark, end);
    }
  }
  const reported = new Set<BlockId>();
  for (const { block, at } of carried) {
    if (!reported.has(block)) faults.push(fault('unclosed-bracket', block, at));
    reported.add(block);
  }
  return faults;
}

function checkBlock(tree: SyntaxTree, block: BlockId, text: string, carried: Carried[], faults: SyntaxFault[]): void {
  const spans = proseOf(tree, block);
  const kind = tree.kind(block);
  const first = spans[0];
  // Before a label or title only opening brackets with their names stand: a stretch of its own.
  const leadEnd = (kind === 'provision' || kind === 'heading') && first !== undefined && text.charCodeAt(first.start) === 91 && isLead(tree, block, first.start) ? first.end : -1;
  const open: number[] = [];
  let brace = -1;
  let unopened = -1;
  let lastWord = -1;
  for (const [i, span] of spans.entries()) {
    for (let p = span.start; p < span.end; p += 1) {
      const code = text.charCodeAt(p);
      if (code === 92 && '{}[]@|"\\'.includes(text.charAt(p + 1)) && p + 1 < span.end) {
        p += 1;
        continue;
      }
      if (brace !== -1) {
        if (code === 125) brace = -1;
        continue;
      }
      if (code === 123) brace = p;
      else if (code === 91) open.push(p);
      else if (code === 93) {
        if (open.pop() !== undefined) continue;
        if (carried.length > 0 && i === spans.length - 1) {
          if (lastWord === -1) lastWord = lastWordOf(text, span.start, span.end);
          if (p > lastWord && closesCarried(tree, block, carried)) continue;
        }
        if (unopened === -1) unopened = p;
      }
    }
  }
  if (kind === 'heading' && leadEnd !== -1) closeHeading(text, spans[spans.length - 1]?.end ?? leadEnd, tree.end(block), open);
  if (brace !== -1) faults.push(fault('unclosed-reference', block, brace));
  if (unopened !== -1) faults.push(fault('unopened-bracket', block, unopened));
  let reported = false;
  for (const at of open) {
    if (at < leadEnd) carried.push({ block, at });
    else if (!reported) {
      faults.push(fault('unclosed-bracket', block, at));
      reported = true;
    }
  }
}

/** Closing brackets behind a heading's number or title belong to the opening ones before its word, and to no title. */
function closeHeading(text: string, from: number, end: number, open: number[]): void {
  for (let p = from; p < end && text.charCodeAt(p) !== 10 && text.charCodeAt(p) !== 13; p += 1) if (text.charCodeAt(p) === 93) open.pop();
}

/** True when the bracket at `at` is the block's first character but for white space. */
function isLead(tree: SyntaxTree, block: BlockId, at: number): boolean {
  const before = tree.text.slice(tree.start(block), at);
  return before.trim() === '' || !/[^\s]/u.test(before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1));
}

/** Behind this only closing brackets and end marks follow; just before `start` when there is nothing else. */
function lastWordOf(text: string, start: number, end: number): number {
  let p = end - 1;
  while (p >= start && '].;,: '.includes(text.charAt(p))) p -= 1;
  return p;
}

/** Closes the innermost carried bracket when `block` is the last one under its block. */
function closesCarried(tree: SyntaxTree, block: BlockId, carried: Carried[]): boolean {
  const last = carried[carried.length - 1];
  if (last === undefined || !isWithin(tree, block, last.block)) return false;
  if (tree.afterExtent(block) !== tree.afterExtent(last.block) && !onLineOf(tree, block, last.block)) return false;
  carried.pop();
  return true;
}

/** `block` stands on the line that `first` begins: a further label, or the text behind a heading's number. */
function onLineOf(tree: SyntaxTree, block: BlockId, first: BlockId): boolean {
  for (let b = block; b !== first && b !== NO_BLOCK; b = tree.previous(b)) if ((tree.marks(b) & Mark.inner) === 0) return false;
  return true;
}

function fault(kind: FaultKind, block: BlockId, at: number): SyntaxFault {
  return { kind, block, span: { start: at, end: at + 1 }, args: {} };
}
