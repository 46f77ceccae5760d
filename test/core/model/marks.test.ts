// The index of annotations by name and by what they say: what reading all of them gives, through edits too.
import assert from 'node:assert/strict';
import { isMarked, markedBy, markedByEither, ownersMarkedBy } from '../../../server/src/core/model/marks.js';
import type { DocumentModel } from '../../../server/src/core/model/types.js';
import { type BlockId, NO_BLOCK } from '../../../server/src/core/syntax/types.js';
import { createDocument, editDocument } from '../../../server/src/core/workspace/document.js';

const text = `@status draft

agreement ours "Ours"

1. One.
@deadline 3 days after signature
@establishes Joint  Commission, PNL
@binds UKR
@status Agreed

2. Two.
@after 1
@domain Sea, air
@tag said, agreed: "Two."
@deadline 4 days after signature
`;

const document = createDocument('file:///ours.treaty', text, { library: false });
const { model } = document;

function lines({ tree }: DocumentModel, blocks: readonly BlockId[]): readonly string[] {
  return blocks.map((block) => (block === NO_BLOCK ? '-' : tree.text.slice(tree.start(block), tree.end(block)).trim().split('\n')[0] ?? ''));
}

describe('annotations of a text', () => {
  it('are found by name, in document order', () => {
    assert.deepEqual(lines(model, markedBy(model, 'deadline')), ['@deadline 3 days after signature', '@deadline 4 days after signature']);
    assert.deepEqual(lines(model, markedByEither(model, 'after', 'deadline')), ['@deadline 3 days after signature', '@after 1', '@deadline 4 days after signature']);
    assert.deepEqual(lines(model, markedByEither(model, 'deadline', 'omits')), ['@deadline 3 days after signature', '@deadline 4 days after signature']);
    assert.deepEqual(markedByEither(model, 'omits', 'precedent'), []);
  });

  it('are found by what they say, each name folded as those who ask fold it', () => {
    assert.deepEqual(
      [isMarked(model, 'establishes', 'joint commission'), isMarked(model, 'binds', 'ukr'), isMarked(model, 'domain', 'sea'), isMarked(model, 'status', 'agreed'), isMarked(model, 'tag', 'agreed')],
      [true, true, true, true, true],
    );
    assert.deepEqual([isMarked(model, 'establishes', 'commission'), isMarked(model, 'domain', 'land'), isMarked(model, 'status', 'open'), isMarked(model, 'bracket')], [false, false, false, false]);
  });

  it('say what they belong to, each once; what stands above everything belongs to no block', () => {
    assert.deepEqual(lines(model, ownersMarkedBy(model, 'status')), ['-', '1. One.']);
    assert.deepEqual(lines(model, ownersMarkedBy(model, 'deadline')), ['1. One.', '2. Two.']);
  });

  it('are another after an edit of theirs', () => {
    const start = text.indexOf('Agreed');
    const edited = editDocument(document, [{ span: { start, end: start + 6 }, newText: 'open' }]);
    assert.deepEqual([isMarked(edited.model, 'status', 'agreed'), isMarked(edited.model, 'status', 'open')], [false, true]);
  });
});
