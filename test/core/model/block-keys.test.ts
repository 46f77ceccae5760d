// Keys of the blocks an edit touched: worked out once a version, and what reading gives.
import assert from 'node:assert/strict';
import { BlockKeys } from '../../../server/src/core/model/block-keys.js';
import { createDocument, editDocument } from '../../../server/src/core/workspace/document.js';
import type { BlockId, SyntaxTree } from '../../../server/src/core/syntax/types.js';

describe('keys of blocks', () => {
  it('are read once of a block the edit touched, each time of others', () => {
    const document = createDocument('file:///a.treaty', '1. One.\n\n2. Two.\n', { library: false });
    const { tree } = document.model;
    const [first, second] = [tree.first, tree.last];
    const keys = new BlockKeys([first]);
    let read = 0;
    const by = (): readonly string[] => [`${(read += 1)}`];
    assert.deepEqual([keys.of(by, first, by), keys.of(by, first, by), keys.of(by, second, by), keys.of(by, second, by)], [['1'], ['1'], ['2'], ['3']]);
    assert.deepEqual(keys.of('something else', first, by), ['4']);
  });

  it('are there when the next edit of the block asks what it takes away', () => {
    const document = createDocument('file:///a.treaty', '1. One.\n\n2. Two.\n', { library: false });
    const read: string[] = [];
    const letters = (tree: SyntaxTree, block: BlockId): readonly string[] => {
      read.push(tree.text.slice(tree.start(block), tree.end(block)).trim());
      return [];
    };
    document.model.indexBy(letters).blocks('a');
    read.length = 0;
    const typed = (before: typeof document, letter: string): typeof document => {
      const at = before.model.tree.text.slice(0, before.model.tree.text.length).indexOf('Two') + 3;
      return editDocument(before, [{ span: { start: at, end: at }, newText: letter }]);
    };
    const once = typed(document, 's');
    assert.deepEqual(read.splice(0).sort(), ['2. Two.', '2. Twos.']);
    typed(once, 't');
    assert.deepEqual(read, ['2. Twots.']);
  });
});
