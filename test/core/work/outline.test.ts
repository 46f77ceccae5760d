// The outline behind a key: what hangs on the structure is not looked for again. Work is counted, never timed.

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createDocument, type Document, editDocument, outline } from '../../../server/src/core/index.js';

const clauses = 30;
const text = `agreement a "A"\n\n${Array.from({ length: clauses }, (_, i) => `Article ${i + 1}. Heading ${i + 1}\n\n1. A clause.\n   (a) point,\n   (b) point.\n\n@note "here"\n\n`).join('')}`;

/** How often an outline asks the tree what stands under a block. */
function asked(document: Document): number {
  const { tree } = document.model;
  const owner = Object.getPrototypeOf(tree) as object;
  const original = Object.getOwnPropertyDescriptor(owner, 'afterExtent');
  assert.ok(original);
  let count = 0;
  Object.defineProperty(owner, 'afterExtent', { ...original, value(this: unknown, ...given: unknown[]) {
    count += 1;
    return Reflect.apply(original.value as (...each: unknown[]) => unknown, this, given);
  } });
  try {
    assert.ok(outline(document).length > clauses);
  } finally {
    Object.defineProperty(owner, 'afterExtent', original);
  }
  return count;
}

const edited = (document: Document, before: string, newText: string): Document => {
  const whole = document.model.tree.text.slice(0, document.model.tree.text.length);
  const at = whole.indexOf(before);
  return editDocument(document, [{ span: { start: at, end: at }, newText }]);
};

describe('the outline behind a key', () => {
  it('asks nowhere what stands under a clause when a letter of its words came', () => {
    const document = createDocument('file:///a.treaty', text, { library: false });
    assert.ok(asked(document) > clauses);
    const letter = edited(document, 'clause', 'x');
    assert.equal(asked(letter), 0);
    assert.equal(asked(edited(letter, 'A xclause', 'One line more.\n')), 0);
  });

  it('is that of the text read afresh, whatever was typed', () => {
    let document = createDocument('file:///a.treaty', text, { library: false });
    for (const [before, newText] of [['clause', 'x'], ['Article 3', '\n2. More.\n\n'], ['@note', '@see {1}\n'], ['(b) point', '// aside\n'], ['agreement', '\n\n'], ['Heading 4', 'New '], ['@note', 'party X "X"\n\n'], ['Article 9', '@heading "Title"\n\n']] as const) {
      outline(document);
      document = edited(document, before, newText);
      assert.deepEqual(outline(document), outline(createDocument(document.uri, document.model.tree.text.slice(0, document.model.tree.text.length), { library: false })), `${newText} before ${before}`);
    }
  });
});
