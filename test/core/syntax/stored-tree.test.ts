// A tree taken apart and put together again is the tree it was: tables, faults, answers, and what an edit makes of it.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Carry } from '../../../server/src/core/syntax/carry.js';
import { parseText, reparseText } from '../../../server/src/core/syntax/parse.js';
import { SegmentTree } from '../../../server/src/core/syntax/segment-tree.js';
import { restoreTree, type StoredTree, storeTree } from '../../../server/src/core/syntax/stored-tree.js';
import type { SyntaxTree } from '../../../server/src/core/syntax/types.js';
import { SegmentedText } from '../../../server/src/core/text/segmented-text.js';
import { treatyText } from './support/treaty-text.js';

/** As it comes back from a file. */
function kept({ numbers, shapes, rest }: StoredTree): StoredTree {
  return { numbers: numbers.slice(), shapes: shapes.slice(), rest: String(JSON.parse(JSON.stringify(rest))) };
}

/** What a tree is made of; of lists that segments share, the own part of each. */
function partsOf(tree: SyntaxTree): object {
  assert.ok(tree instanceof SegmentTree);
  const { text, segments, ...others } = tree.parts;
  const state = ({ numbers, at, count, words }: Carry): object => ({ numbers: Array.from(numbers.subarray(at, at + count)), words });
  return {
    ...others,
    text: text.toString(),
    segments: segments.map(({ source, shapes, table, base, before, after, ...segment }) => ({
      ...segment, id: source.id, piece: source.text, shapes: Array.from(shapes.subarray(source.at, source.at + source.lines)),
      table: Array.from(table.subarray(base, base + segment.count * segment.columns + segment.labels * 3)), before: state(before), after: state(after),
    })),
    faults: tree.faults,
  };
}

function roundTrip(text: string, segmentSize: number): { readonly parsed: SyntaxTree; readonly restored: SyntaxTree } {
  const parsed = parseText(SegmentedText.from(text, segmentSize));
  const stored = storeTree(parsed);
  assert.ok(stored);
  const restored = restoreTree(SegmentedText.from(text, segmentSize), kept(stored));
  assert.ok(restored);
  return { parsed, restored };
}

describe('a tree that was kept', () => {
  it('is the tree that was parsed, wherever the text is cut', () => {
    fc.assert(
      fc.property(treatyText, fc.constantFrom(16, 64, 256, 4096), (text, size) => {
        const { parsed, restored } = roundTrip(text, size);
        assert.deepEqual(partsOf(restored), partsOf(parsed));
      }),
      { numRuns: 150 },
    );
  });

  it('is edited as the tree that was parsed', () => {
    fc.assert(
      fc.property(treatyText, treatyText, fc.nat(), fc.nat(40), (text, inserted, at, length) => {
        const { parsed, restored } = roundTrip(text, 64);
        const start = at % (text.length + 1);
        const edit = { span: { start, end: Math.min(text.length, start + length) }, newText: inserted.slice(0, 60) };
        const [one, other] = [parsed, restored].map((tree) => reparseText(tree, (tree.text as SegmentedText).edited(edit)));
        assert.deepEqual(partsOf(other!.tree), partsOf(one!.tree));
        assert.deepEqual(other!.change, one!.change);
      }),
      { numRuns: 100 },
    );
  });

  it('is none when the text is another one', () => {
    const text = 'agreement aa "A"\n\n1. One.\n\n2. Two.\n';
    const stored = storeTree(parseText(SegmentedText.from(text)))!;
    assert.ok(restoreTree(SegmentedText.from(text), stored));
    for (const other of ['', `${text}x`, text.slice(1), text.replace('\n\n1', ' 2 1'), text.repeat(200)]) assert.equal(restoreTree(SegmentedText.from(other), stored), undefined, other);
    for (const numbers of [stored.numbers.subarray(1), stored.numbers.subarray(0, -1), new Int32Array(0)]) assert.equal(restoreTree(SegmentedText.from(text), { ...stored, numbers }), undefined);
  });

  it('is not taken from a text that was edited: its handles are its own', () => {
    const tree = parseText(SegmentedText.from('1. One.\n\n2. Two.\n\n3. Three.\n', 8));
    const edited = reparseText(tree, (tree.text as SegmentedText).edited({ span: { start: 9, end: 9 }, newText: '4. Four.\n\n' })).tree;
    assert.equal(storeTree(edited), undefined);
  });
});
