// Brackets and braces that have no partner in their block. Opening brackets before a label or heading may close at the end of
// the last block nested under it, or on its line; no other bracket leaves its block. Invariants: at most one fault of a kind a
// block; what is found at a block hangs on its run alone: the blocks that end where it ends, and those on their lines.

import { proseOf } from './details.js';
import { behindOnLine, inFrontOnLine } from './line-mates.js';
import { NO_BLOCK } from './types.js';
import type { BlockId, FaultKind, SyntaxFault, SyntaxTree } from './types.js';
import { isStructural } from './walk.js';

const anyMark = /[[\]{}]/u;

/** The faults of one block, in order of position. */
export function bracketFaultsOf(tree: SyntaxTree, block: BlockId): readonly SyntaxFault[] {
  if (!isStructural(tree.kind(block)) || !hasMark(tree, block)) return none;
  const run = runOf(tree, block);
  return faultsOfRun(tree, run).filter((fault) => fault.block === block);
}

/** The faults of every block. */
export function allBracketFaults(tree: SyntaxTree, blocksWithMarks: Iterable<BlockId>): readonly SyntaxFault[] {
  const faults: SyntaxFault[] = [];
  for (const block of blocksWithMarks) faults.push(...bracketFaultsOf(tree, block));
  return faults;
}

/** Where the opening bracket at `at`, in front of the block's label or heading, closes: offset of the `]`; -1 when it does not. */
export function closerOf(tree: SyntaxTree, block: BlockId, at: number): number {
  let closer = -1;
  faultsOfRun(tree, runOf(tree, block), (open, close) => {
    if (open === at) closer = close;
  });
  return closer;
}

/** The blocks whose bracket faults may hang on this one's text: its run when a square bracket stands in it or in its run, else itself. */
export function bracketRun(tree: SyntaxTree, block: BlockId): readonly BlockId[] {
  if (!isStructural(tree.kind(block))) return [];
  return runOf(tree, block);
}

/**
 * The run of a block, in document order: the outermost block that ends where it ends and all on the way down, and the blocks that stand
 * on the line of any of these.
 */
function runOf(tree: SyntaxTree, block: BlockId): readonly BlockId[] {
  const after = tree.afterExtent(block);
  const run = new Set([block]);
  for (let at = tree.parent(block); at !== NO_BLOCK && tree.afterExtent(at) === after; at = tree.parent(at)) run.add(at);
  // Downwards: from the last block under it up again.
  for (let at = lastUnder(tree, block, after); at !== NO_BLOCK && at !== block; at = tree.parent(at)) run.add(at);
  const lines = Array.from(run, (each) => [...inFrontOnLine(tree, each), ...behindOnLine(tree, each)]);
  for (const blocks of lines) for (const each of blocks) run.add(each);
  return [...run].sort((a, b) => (a === b ? 0 : tree.isBefore(a, b) ? -1 : 1));
}

/** The last structural block in front of `after` (NO_BLOCK: of the text), when it is under `block`. */
function lastUnder(tree: SyntaxTree, block: BlockId, after: BlockId): BlockId {
  let last = after === NO_BLOCK ? tree.last : tree.previous(after);
  while (last !== NO_BLOCK && last !== block && !isStructural(tree.kind(last))) last = tree.previous(last);
  return last;
}

/** What one block's own text holds. */
interface Reading {
  readonly faults: readonly SyntaxFault[];
  /** Opening brackets before its label or title that it does not close. */
  readonly leads: readonly number[];
  /** Closing brackets behind its last word that it did not open. */
  readonly closers: readonly number[];
  readonly unopened: number;
}

/** `paired`: told of each bracket before a label or heading that closes in another block of the run. */
function faultsOfRun(tree: SyntaxTree, run: readonly BlockId[], paired: (open: number, close: number) => void = () => undefined): readonly SyntaxFault[] {
  const faults: SyntaxFault[] = [];
  const carried: { readonly block: BlockId; readonly at: number }[] = [];
  const end = run.map((block) => tree.afterExtent(block));
  for (const [i, block] of run.entries()) {
    if (!isStructural(tree.kind(block))) continue;
    const read = readBlock(tree, block);
    faults.push(...read.faults);
    let { unopened } = read;
    for (const at of read.closers) {
      const opener = carried.findLastIndex((open) => end[run.indexOf(open.block)] === end[i] || inFrontOnLine(tree, block).includes(open.block));
      if (opener >= 0) for (const open of carried.splice(opener, 1)) paired(open.at, at);
      else if (unopened === -1 || at < unopened) unopened = at;
    }
    if (unopened !== -1) faults.push(fault('unopened-bracket', block, unopened));
    for (const at of read.leads) carried.push({ block, at });
  }
  const reported = new Set<BlockId>();
  for (const { block, at } of carried) {
    const isReported = reported.has(block) || faults.some((each) => each.block === block && each.kind === 'unclosed-bracket');
    if (!isReported) faults.push(fault('unclosed-bracket', block, at));
    reported.add(block);
  }
  return faults.sort((a, b) => a.span.start - b.span.start);
}

function readBlock(tree: SyntaxTree, block: BlockId): Reading {
  if (!hasMark(tree, block)) return nothing;
  const start = tree.start(block);
  const text = tree.text.slice(start, tree.end(block));
  const spans = proseOf(tree, block).map((span) => ({ start: span.start - start, end: span.end - start }));
  const kind = tree.kind(block);
  const first = spans[0];
  // Before a label or title only opening brackets with their names stand: a stretch of its own.
  const leadEnd = (kind === 'provision' || kind === 'heading') && first !== undefined && text.charCodeAt(first.start) === 91 && isLead(text, first.start) ? first.end : -1;
  const open: number[] = [];
  const closers: number[] = [];
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
        if (i === spans.length - 1) {
          if (lastWord === -1) lastWord = lastWordOf(text, span.start, span.end);
          if (p > lastWord) {
            closers.push(start + p);
            continue;
          }
        }
        if (unopened === -1) unopened = start + p;
      }
    }
  }
  if (kind === 'heading' && leadEnd !== -1) closeHeading(text, spans[spans.length - 1]?.end ?? leadEnd, open);
  const faults: SyntaxFault[] = [];
  if (brace !== -1) faults.push(fault('unclosed-reference', block, start + brace));
  const inside = open.find((at) => at >= leadEnd);
  if (inside !== undefined) faults.push(fault('unclosed-bracket', block, start + inside));
  return { faults, leads: open.filter((at) => at < leadEnd).map((at) => start + at), closers, unopened };
}

/** Closing brackets behind a heading's number or title belong to the opening ones before its word, and to no title. */
function closeHeading(text: string, from: number, open: number[]): void {
  for (let p = from; p < text.length && text.charCodeAt(p) !== 10 && text.charCodeAt(p) !== 13; p += 1) if (text.charCodeAt(p) === 93) open.pop();
}

/** True when the bracket at `at` is the first character of its line but for white space. */
function isLead(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1).trim() === '';
}

/** Behind this only closing brackets and end marks follow; just before `start` when there is nothing else. */
function lastWordOf(text: string, start: number, end: number): number {
  let p = end - 1;
  while (p >= start && '].;,: '.includes(text.charAt(p))) p -= 1;
  return p;
}

function hasMark(tree: SyntaxTree, block: BlockId): boolean {
  return anyMark.test(tree.text.slice(tree.start(block), tree.end(block)));
}

function fault(kind: FaultKind, block: BlockId, at: number): SyntaxFault {
  return { kind, block, span: { start: at, end: at + 1 }, args: {} };
}

const none: readonly SyntaxFault[] = [];
const nothing: Reading = { faults: none, leads: [], closers: [], unopened: -1 };
