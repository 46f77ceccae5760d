// The tables of a tree as plain numbers and one line of JSON, to be kept outside of the process and made a tree again without parsing.
// Invariants: a tree made of its tables is the tree they were taken from, handles included; only trees of texts that were never
// edited are taken apart; tables that cannot belong to a text give no tree.

import type { SegmentedText } from '../text/segmented-text.js';
import type { TextSegment } from '../text/text-segment.js';
import { type Carry, emptyCarry } from './carry.js';
import type { Patch, Segment, StoredFault } from './segment.js';
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

/** Numbers in front of what a segment has: length of its text, lines, blocks, labels, columns, next serial, back, ahead, facts, numbers of its state. */
const headLength = 10;

interface Rest {
  readonly whole: WholeFacts;
  /** By index of the segment; those that have nothing of the kind are left out. */
  readonly segments: Readonly<Record<number, RestOfSegment>>;
}

interface RestOfSegment {
  /** The words of the state behind it, where they are others than in front of it. */
  readonly words?: readonly string[];
  readonly patches?: readonly Patch[];
  readonly faults?: readonly StoredFault[];
}

/** Undefined for a tree that is no fresh one. */
export function storeTree(tree: SyntaxTree): StoredTree | undefined {
  if (!(tree instanceof SegmentTree)) return undefined;
  const { segments, whole } = tree.parts;
  let [length, lines] = [0, 0];
  for (const [index, segment] of segments.entries()) {
    const { ids, source, before, after } = segment;
    if (ids !== undefined || source.id !== index || before !== (segments[index - 1]?.after ?? emptyCarry)) return undefined;
    length += headLength + after.count + tableLength(segment);
    lines += source.lines;
  }
  const numbers = new Int32Array(length);
  const allShapes = new Uint8Array(lines);
  const rest: Record<number, RestOfSegment> = {};
  let [at, line] = [0, 0];
  for (const [index, segment] of segments.entries()) {
    const { source, shapes, count, labels, columns, nextSerial, back, ahead, facts, before, after, table, base } = segment;
    numbers.set([source.text.length, source.lines, count, labels, columns, nextSerial, back, ahead, facts, after.count], at);
    numbers.set(after.numbers.subarray(after.at, after.at + after.count), at + headLength);
    numbers.set(table.subarray(base, base + tableLength(segment)), at + headLength + after.count);
    allShapes.set(shapes.subarray(source.at, source.at + source.lines), line);
    at += headLength + after.count + tableLength(segment);
    line += source.lines;
    const more = restOf(segment, before, after);
    if (more !== undefined) rest[index] = more;
  }
  return { numbers, shapes: allShapes, rest: JSON.stringify({ whole, segments: rest } satisfies Rest) };
}

function tableLength({ count, columns, labels }: Pick<Segment, 'count' | 'columns' | 'labels'>): number {
  return count * columns + labels * 3;
}

function restOf({ patches, faults }: Segment, before: Carry, after: Carry): RestOfSegment | undefined {
  const sameWords = after.words.length === before.words.length && after.words.every((word, i) => word === before.words[i]);
  if (sameWords && patches.length + faults.length === 0) return undefined;
  return {
    ...(sameWords ? {} : { words: after.words }),
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
  const shapesByStarts = new Map<TextSegment['starts'], Uint8Array>();
  let before = emptyCarry;
  let [at, line, blocks] = [0, 0, 0];
  for (const [index, source] of text.segments.entries()) {
    const [textLength = -1, lines = 0, count = 0, labels = 0, columns = 0, nextSerial = 0, back = 0, ahead = 0, facts = 0, small = 0] = numbers.subarray(at, at + headLength);
    if (textLength !== source.text.length || lines !== source.lines || source.id !== index || (columns !== 2 && columns !== 3)) return undefined;
    const { words = before.words, patches = noPatches, faults = noFaults } = more[index] ?? noMore;
    const state = at + headLength;
    const base = state + small;
    const end = base + tableLength({ count, columns, labels });
    if (end > numbers.length || line + lines > shapes.length) return undefined;
    const after = { numbers, at: state, count: small, words };
    // Shapes stand at the places of the starts of their lines.
    let own = shapesByStarts.get(source.starts);
    if (own === undefined) {
      own = new Uint8Array(source.starts.length);
      shapesByStarts.set(source.starts, own);
    }
    own.set(shapes.subarray(line, line + lines), source.at);
    segments.push({ source, shapes: own, count, labels, table: numbers, base, columns, ids: undefined, nextSerial, before, after, patches, faults, back, ahead, facts });
    backs[index] = Math.min(255, back);
    aheads[index] = Math.min(255, ahead);
    addFacts(tally, facts, 1);
    before = after;
    at = end;
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
