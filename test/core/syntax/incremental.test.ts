// A tree made by edits is the tree made afresh; where a text is cut changes nothing; a change names every block that differs.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { blocksWithOtherFaults } from '../../../server/src/core/syntax/fault-change.js';
import { parse, reparse } from '../../../server/src/core/syntax/parse.js';
import type { BlockId, SyntaxTree, TreeChange } from '../../../server/src/core/syntax/types.js';
import { blocksIn } from '../../../server/src/core/syntax/walk.js';
import { applyEdits } from '../../../server/src/core/text/edits.js';
import { readContent } from '../../support/content.js';
import { treatyText } from './support/treaty-text.js';
import { dumpTree } from './support/tree-dump.js';

const snippets = [
  'x', ' ', '\n', '\r\n', '\n\n', '1. ', '(a) ', '(i) ', '- ', '@', '@note "x"\n', '@heading\n', '// ', '// c\n', 'Article 5. Title\n', 'Article 5\n', 'Annex I\n', 'Section 2\n', 'Chapter II. Rules\n',
  'Option A\n', 'Option A\n\n1. Text.\n', '[', ']', '[1] note\n', '| a | b |\n', 'party UKR "Ukraine"\n', '  role: signatory\n', 'signature ukr\n', 'IN WITNESS WHEREOF, the\n', 'Done at ', 'Preamble\n', 'а) ', 'ㄱ. ', '1 Word\n', '3 ', '\u{1f54a}', '.', ';', ':', 'shall\n',
];
const edit = fc.record({ from: fc.nat(), length: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat({ max: 6 }), fc.nat({ max: 300 })), newText: fc.oneof(fc.constantFrom('', ...snippets), treatyText) });

const byNumber = (a: number, b: number): number => a - b;

function compare(tree: SyntaxTree, before: SyntaxTree, change: TreeChange | undefined): void {
  if (change === undefined) return;
  const touched = new Set(change.touched);
  const old = new Map([...blocksIn(before)].map((block) => [block, own(before, block)]));
  for (const block of blocksIn(tree)) {
    if (!touched.has(block)) assert.deepEqual(own(tree, block), old.get(block), `a block that is not named is as it was`);
    old.delete(block);
  }
  assert.deepEqual([...old.keys()].sort(byNumber), [...change.removed].sort(byNumber), 'removed blocks are those that are gone');
  for (const block of change.removed) assert.equal(tree.kind(block), 'blank');
}

/** Faults of a block, places counted from it. */
function faultsAt(tree: SyntaxTree, block: BlockId): unknown {
  return tree.faultsOf(block).map(({ kind, span, args, other }) => [kind, span.start - tree.start(block), span.end - tree.start(block), args, other && tree.text.slice(other.start, other.end)]);
}

function compareFaults(tree: SyntaxTree, before: SyntaxTree, change: TreeChange | undefined): void {
  const blocks = [...blocksIn(tree)];
  const all = blocks.flatMap((block) => tree.faultsOf(block)).sort((a, b) => a.span.start - b.span.start || (a.kind < b.kind ? -1 : 1));
  assert.deepEqual(all, [...tree.faults].sort((a, b) => a.span.start - b.span.start || (a.kind < b.kind ? -1 : 1)), 'faults of all blocks are the faults');
  if (change === undefined) return;
  const named = blocksWithOtherFaults(before, tree, change);
  for (const block of blocks) if (!named.has(block)) assert.deepEqual(faultsAt(tree, block), faultsAt(before, block), 'a block that is not named has the faults it had');
}

function own(tree: SyntaxTree, block: BlockId): unknown {
  return [tree.kind(block), tree.text.slice(tree.start(block), tree.end(block)), tree.marks(block), tree.parent(block), tree.part(block)];
}

function runEdits(start: string, segmentSize: number, edits: readonly { readonly from: number; readonly length: number; readonly newText: string }[]): void {
  let text = start;
  let tree = parse(text, { segmentSize });
  const first = { tree, dump: dumpTree(tree) };
  for (const { from, length, newText } of edits) {
    const at = from % (text.length + 1);
    const change = { span: { start: at, end: Math.min(text.length, at + length) }, newText };
    text = applyEdits(text, [change]);
    const made = reparse(tree, [change]);
    assert.deepEqual(dumpTree(made.tree), dumpTree(parse(text)), JSON.stringify({ text, change }));
    compare(made.tree, tree, made.change);
    compareFaults(made.tree, tree, made.change);
    tree = made.tree;
  }
  assert.deepEqual(dumpTree(first.tree), first.dump, 'the first tree is as it was');
}

describe('incremental tree', () => {
  it('does not depend on where a text is cut', () => {
    fc.assert(fc.property(treatyText, fc.constantFrom(16, 64, 256), (text, segmentSize) => {
      assert.deepEqual(dumpTree(parse(text, { segmentSize })), dumpTree(parse(text, { segmentSize: 1 << 20 })));
    }), { numRuns: 300 });
  });

  it('is the tree made afresh after any edits', () => {
    fc.assert(fc.property(treatyText, fc.constantFrom(32, 256), fc.array(edit, { minLength: 1, maxLength: 8 }), (text, segmentSize, edits) => runEdits(text, segmentSize, edits)), { numRuns: 300 });
  });

  it('is the tree made afresh after edits of the sample drafts and the library', () => {
    for (const { name, text } of contents()) {
      fc.assert(fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => runEdits(text, 256, edits)), { numRuns: 6 });
      assert.deepEqual(dumpTree(parse(text, { segmentSize: 256 })), dumpTree(parse(text, { segmentSize: 1 << 20 })), name);
    }
  });

  it('names a block whose bracket was closed in one that is gone, or in one that lines were put behind', () => {
    for (const [text, from, to, newText] of [
      ['[1. One\n   (a) two\n   (b) three]\n\n2. Four.\n', '   (b)', '\n2.', ''],
      ['[1. One\n   (a) two]\n\n2. Four.\n', '\n2.', '\n2.', '   (b) three\n'],
      ['[1. One\n   (a) two\n   (b) three]\n\n2. Four.\n', ']', '\n\n2.', ''],
    ] as const) {
      const before = parse(text);
      assert.deepEqual(before.faults, []);
      const made = reparse(before, [{ span: { start: text.indexOf(from), end: text.indexOf(to) }, newText }]);
      assert.ok(made.tree.faults.some(({ kind }) => kind === 'unclosed-bracket'), JSON.stringify(newText));
      compareFaults(made.tree, before, made.change);
    }
  });

  it('names a block of which only the option line above it was edited, in another segment', () => {
    const text = '1. Text\nOption 1\n1. Text of the first one.\n';
    for (const segmentSize of [16, 24, 32, 4096]) {
      const before = parse(text, { segmentSize });
      const at = text.indexOf('1\n1.');
      const made = reparse(before, [{ span: { start: at, end: at + 1 }, newText: '2' }]);
      compare(made.tree, before, made.change);
      const [, option] = [...blocksIn(made.tree)];
      assert.ok(option !== undefined && made.change?.touched.includes(option), String(segmentSize));
    }
  });

  it('names a block that an option line leaves for the one below it, in another segment', () => {
    const before = 'Preamble of the text.\n\nSome words here,\nOption 1\nProtocol\nmore.\n';
    for (const [text, newText] of [[before, '1. Text '], [before.replace('Some words here,\n', 'Some words here, and a good many more of them,\n'), '1. Text ']] as const) {
      for (const segmentSize of [8, 16, 24, 32, 48, 4096]) {
        const tree = parse(text, { segmentSize });
        const at = text.indexOf('Protocol');
        const put = reparse(tree, [{ span: { start: at, end: at }, newText }]);
        compare(put.tree, tree, put.change);
        const back = reparse(put.tree, [{ span: { start: at, end: at + newText.length }, newText: '' }]);
        compare(back.tree, put.tree, back.change);
      }
    }
  });

  it('gives no handle twice where a label is put in front of another and a paragraph before both', () => {
    const text = 'Annex\nTitle\n\n(4) The maps.\n';
    const before = parse(text);
    const at = text.indexOf('(4)');
    const made = reparse(before, [{ span: { start: at, end: at }, newText: '1. Put in.\n\n2. ' }]);
    const blocks: BlockId[] = [];
    // A handle that stands twice sends a walk round and round.
    for (const block of blocksIn(made.tree)) if (blocks.push(block) > 20) break;
    assert.equal(new Set(blocks).size, blocks.length);
    assert.deepEqual(dumpTree(made.tree), dumpTree(parse(made.tree.text.slice(0, made.tree.text.length))));
  });

  it('names a block whose bracket ended where a heading did that is words of it now, other blocks behind them', () => {
    const text = '[RUS: 3.1. Text\n1. Text]\n\nArticle 6. 1. Three.\n';
    const before = parse(text, { segmentSize: 24 });
    const at = text.indexOf('1. Three');
    const made = reparse(before, [{ span: { start: at, end: at }, newText: '\\words\n| a | b\n' }]);
    assert.deepEqual(dumpTree(made.tree), dumpTree(parse(made.tree.text.slice(0, made.tree.text.length))));
    assert.ok(made.tree.faults.some(({ kind }) => kind === 'unclosed-bracket'));
    compareFaults(made.tree, before, made.change);
  });

  it('finds the bracket before a label closed on its line, whatever follows under the label', () => {
    const tree = parse('[1. (a) One]\n   (b) two\n\n2. Three.\n');
    assert.deepEqual(tree.faults, []);
  });

  it('keeps the handle of a block that lines are put in front of, and of one whose text changes', () => {
    const text = '1. One.\n\n2. Two.\n\n3. Three.\n';
    const tree = parse(text);
    const [, , second] = [...blocksIn(tree)];
    const added = reparse(tree, [{ span: { start: text.indexOf('2.'), end: text.indexOf('2.') }, newText: '1bis. More.\n\n' }]);
    assert.ok(second !== undefined);
    assert.equal(added.tree.text.slice(added.tree.start(second), added.tree.end(second)), '2. Two.\n');
    const typed = reparse(tree, [{ span: { start: text.indexOf('Two'), end: text.indexOf('Two') }, newText: 'Twenty-' }]);
    assert.deepEqual(typed.change, { touched: [second], removed: [] });
    const gone = reparse(tree, [{ span: { start: 0, end: text.indexOf('2.') }, newText: '' }]);
    assert.equal(gone.tree.first, second);
  });
});

function contents(): readonly { readonly name: string; readonly text: string }[] {
  return readContent().snapshot.ordered.map(({ uri, model }) => ({ name: uri, text: model.tree.text.slice(0, model.tree.text.length) }));
}
