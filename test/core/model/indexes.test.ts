// Indexes over the blocks of a text: one that has been begun goes on behind an edit, and holds what one made afresh holds.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DocumentModel, KeysOfBlock } from '../../../server/src/core/model/types.js';
import { createDocument, editDocument } from '../../../server/src/core/workspace/document.js';
import type { Document } from '../../../server/src/core/workspace/types.js';

const clauses = 40;
const text = Array.from({ length: clauses }, (_, i) => `${i + 1}. Clause ${i % 7} says ${i % 3}.\n@id c${i}\n`).join('\n');

/** The words of a block. */
const wordsOf: KeysOfBlock = (tree, block) => tree.text.slice(tree.start(block), tree.end(block)).match(/\w+/gu) ?? [];

function textOf({ tree }: DocumentModel): string {
  return tree.text.slice(0, tree.text.length);
}

function replaced(document: Document, start: number, end: number, newText: string): Document {
  return editDocument(document, [{ span: { start, end }, newText }]);
}

/** Begun, as far as `blocks` blocks. */
function begin({ model }: Document, keysOf: KeysOfBlock | 'units' | 'labels', blocks: number): boolean {
  let left = blocks;
  return model.prepareIndex(keysOf, () => (left -= 1) <= 0);
}

/** Where each key stands. */
function entries(model: DocumentModel): unknown {
  const index = model.indexBy(wordsOf);
  return [...index.keys()].map(String).sort((a, b) => (a < b ? -1 : 1)).map((key) => [key, index.blocks(key).map((block) => model.tree.start(block))]);
}

describe('indexes over blocks', () => {
  it('that have been begun read no block again behind an edit but those it touches', () => {
    let read = 0;
    const counted: KeysOfBlock = (tree, block) => {
      read += 1;
      return wordsOf(tree, block);
    };
    let document = createDocument('file:///a.treaty', text, { library: false });
    const { count } = document.model.tree;
    for (let typed = 0; typed < 5; typed += 1) {
      assert.equal(begin(document, counted, 10), false);
      const at = textOf(document.model).indexOf('says');
      document = replaced(document, at, at, 'x');
    }
    const soFar = read;
    assert.equal(begin(document, counted, Number.POSITIVE_INFINITY), true);
    assert.ok(soFar >= 50 && soFar <= 70, `${soFar} blocks read before`);
    assert.equal(read - soFar, count - 50);
  });

  it('hold what one made afresh holds, wherever and however the text was edited meanwhile', () => {
    const edit = fc.record({
      blocks: fc.nat(40),
      at: fc.nat(1000),
      length: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(120)),
      newText: fc.constantFrom('', 'x', 'Clause 3', '\n\n', '\n\n7. Clause 9 says x.\n', '@id c3\n', '## Article 5\n\n', '\n\n1. One.\n\n2. Two.\n\n3. Three.\n\n', 'says'),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
        let document = createDocument('file:///a.treaty', text, { library: false });
        for (const { blocks, at, length, newText } of edits) {
          for (const index of [wordsOf, 'units', 'labels'] as const) begin(document, index, blocks);
          const all = textOf(document.model);
          const start = Math.floor((at / 1000) * all.length);
          document = replaced(document, start, Math.min(all.length, start + length), newText);
        }
        const { model } = document;
        const fresh = createDocument('file:///a.treaty', textOf(model), { library: false }).model;
        assert.deepEqual(entries(model), entries(fresh));
        for (let i = 0; i < clauses; i += 1) {
          const [one, other] = [model.labelled(`c${i}`), fresh.labelled(`c${i}`)];
          assert.equal(one === undefined ? undefined : model.tree.start(one), other === undefined ? undefined : fresh.tree.start(other));
        }
      }),
      { numRuns: 300 },
    );
  });
});
