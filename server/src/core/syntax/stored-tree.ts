// The tables of a tree as plain numbers and one line of JSON, to be kept outside of the process and made a tree again without parsing.
// Invariants: a tree made of its tables is the tree they were taken from, handles included; only trees of texts that were never
// edited are taken apart; tables that cannot belong to a text give no tree.

import type { SegmentedText } from '../text/segmented-text.js';
import { type Carry, emptyCarry } from './carry.js';
import { columns, type Patch, type Segment, type StoredFault } from './segment.js';
import { addFacts, newTally, SegmentTree, type WholeFacts } from './segment-tree.js';
import { collectPatches } from './tree-maker.js';
import type { SyntaxTree } from './types.js';

export interface StoredTree {
  /** Of each segment: a head, the numbers of the state behind it, its rows. */
  readonly numbers: Int32Array;
  /** The shapes of all lines. */
  readonly shapes: Uint8Array;
  /** What is no number, as JSON (`Rest`): seldom much, and read only when the tree is made. */
  readonly rest: string;
}

/** Numbers in front of what a segment has: length of its text, lines, blocks, next serial, back, ahead, facts, numbers of its state. */
const headLength = 8;

interface Rest {
  readonly whole: WholeFacts;
  /** By index of the segment; those that have nothing of the kind are left out. */
  readonly segments: Readonly<Record<number, RestOfSegment>>;
}

interface RestOfSegment {
  /** The words of the state behind it, where they are others than in front of it. */
  readonly words?: readonly string[];
  /** The numbers of the state, where not all are 32-bit integers. */
  readonly wide?: readonly number[];
  readonly patches?: readonly Patch[];
  readonly faults?: readonly StoredFault[];
}

/** Undefined for a tree that is no fresh one, and where a number cannot be written down. */
export function storeTree(tree: SyntaxTree): StoredTree | undefined {
  if (!(tree instanceof SegmentTree)) return undefined;
  const { segments, whole } = tree.parts;
  let [length, lines] = [0, 0];
  for (const [index, { ids, source, before, after, table, shapes }] of segments.entries()) {
    if (ids !== undefined || source.id !== index || before !== (segments[index - 1]?.after ?? emptyCarry)) return undefined;
    if (!(after.numbers instanceof Int32Array) && !after.numbers.every(Number.isFinite)) return undefined;
    length += headLength + (after.numbers instanceof Int32Array ? after.numbers.length : 0) + table.length;
    lines += shapes.length;
  }
  const numbers = new Int32Array(length);
  const allShapes = new Uint8Array(lines);
  const rest: Record<number, RestOfSegment> = {};
  let [at, line] = [0, 0];
  for (const [index, segment] of segments.entries()) {
    const { source, shapes, count, nextSerial, back, ahead, facts, before, after, table } = segment;
    const small = after.numbers instanceof Int32Array ? after.numbers : none;
    numbers.set([source.text.length, shapes.length, count, nextSerial, back, ahead, facts, small.length], at);
    numbers.set(small, at + headLength);
    numbers.set(table, at + headLength + small.length);
    allShapes.set(shapes, line);
    at += headLength + small.length + table.length;
    line += shapes.length;
    const more = restOf(segment, before, after);
    if (more !== undefined) rest[index] = more;
  }
  return { numbers, shapes: allShapes, rest: JSON.stringify({ whole, segments: rest } satisfies Rest) };
}

const none = new Int32Array(0);

function restOf({ patches, faults }: Segment, before: Carry, after: Carry): RestOfSegment | undefined {
  const sameWords = after.words.length === before.words.length && after.words.every((word, i) => word === before.words[i]);
  const isSmall = after.numbers instanceof Int32Array;
  if (sameWords && isSmall && patches.length + faults.length === 0) return undefined;
  return {
    ...(sameWords ? {} : { words: after.words }),
    ...(isSmall ? {} : { wide: [...after.numbers] }),
    ...(patches.length === 0 ? {} : { patches }),
    ...(faults.length === 0 ? {} : { faults }),
  };
}

/** The tree of a text that was just cut into segments; it goes on using the numbers. Undefined when the tables are of another text. */
export function restoreTree(text: SegmentedText, { numbers, shapes, rest }: StoredTree): SyntaxTree | undefined {
  const { whole, segments: more } = JSON.parse(rest) as Rest;
  const length = text.segments.length;
  const segments: Segment[] = [];
  const [backs, aheads, tally] = [new Uint8Array(length), new Uint8Array(length), newTally()];
  let before = emptyCarry;
  let [at, line, blocks] = [0, 0, 0];
  for (const [index, source] of text.segments.entries()) {
    const [textLength = -1, lines = 0, count = 0, nextSerial = 0, back = 0, ahead = 0, facts = 0, small = 0] = numbers.subarray(at, at + headLength);
    if (textLength !== source.text.length || lines !== source.lineStarts.length || source.id !== index) return undefined;
    const { words = before.words, wide, patches = noPatches, faults = noFaults } = more[index] ?? noMore;
    const state = at + headLength;
    const rows = state + small;
    const after = { numbers: wide === undefined ? numbers.subarray(state, rows) : Float64Array.from(wide), words };
    const table = numbers.subarray(rows, rows + count * columns);
    if (table.length !== count * columns) return undefined;
    segments.push({ source, shapes: shapes.subarray(line, line + lines), count, table, ids: undefined, nextSerial, before, after, patches, faults, back, ahead, facts });
    backs[index] = Math.min(255, back);
    aheads[index] = Math.min(255, ahead);
    addFacts(tally, facts, 1);
    before = after;
    at = rows + table.length;
    line += lines;
    blocks += count;
  }
  if (at !== numbers.length || line !== shapes.length) return undefined;
  const patches = collectPatches(segments);
  return new SegmentTree({ text, segments, positions: text.ids, backs, aheads, count: blocks, tally, patches, whole: { partyIds: whole.partyIds, hasFirstFootNote: whole.hasFirstFootNote } });
}

const noMore: RestOfSegment = {};
const noPatches: readonly Patch[] = [];
const noFaults: readonly StoredFault[] = [];
