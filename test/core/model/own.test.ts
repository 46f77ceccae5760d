// What is read of single blocks and kept through edits: counted, and what it says after them.
import assert from 'node:assert/strict';
import { createDocument, type Document, editDocument, NO_BLOCK, outline, type OwnReading } from '../../../server/src/core/index.js';

const text = `agreement a "A"\n\n${Array.from({ length: 200 }, (_, i) => `Article ${i + 1}. Title ${i + 1}\n\nThe Parties shall withdraw.\n\n(a) first;\n\n(b) second.\n\n`).join('')}`;
const whole = ({ model: { tree } }: Document): string => tree.text.slice(0, tree.text.length);
const typed = (document: Document, behind: string, newText: string): Document => {
  const at = whole(document).indexOf(behind) + behind.length;
  return editDocument(document, [{ span: { start: at, end: at }, newText }]);
};

let read = 0;
const words: OwnReading<{ readonly text: string }> = (model, block) => {
  read += 1;
  return { text: model.textOf(block) };
};
function all(document: Document): readonly string[] {
  const found: string[] = [];
  const { tree } = document.model;
  for (let block = tree.first; block !== NO_BLOCK; block = tree.next(block)) if (tree.kind(block) === 'paragraph') found.push(document.model.own(words, block).text);
  return found;
}
const readFor = (document: Document): number => {
  const before = read;
  all(document);
  return read - before;
};

describe('what is read of single blocks', () => {
  it('is read again after an edit for what the edit touched, and says what is there', () => {
    let document = createDocument('file:///a.treaty', text, { library: false });
    assert.equal(readFor(document), 200);
    assert.equal(readFor(document), 0);
    for (const word of ['Title 7\n\nThe Parties', 'Title 190\n\nThe Parties']) {
      document = typed(document, word, ' both');
      assert.ok(readFor(document) <= 3);
      assert.deepEqual(all(document), all(createDocument('file:///a.treaty', whole(document), { library: false })));
    }
  });

  it('is the present model’s: the one before reads its own text again', () => {
    const before = createDocument('file:///a.treaty', text, { library: false });
    all(before);
    const after = typed(before, 'Title 7\n\nThe Parties', ' both');
    assert.ok(readFor(after) <= 3);
    assert.ok(!all(before).some((each) => each.includes('both')));
    assert.equal(all(after).filter((each) => each.includes('both')).length, 1);
  });
});

describe('the outline after edits', () => {
  it('is that of the text read afresh, versions left out or not', () => {
    let document = createDocument('file:///a.treaty', text, { library: false });
    outline(document);
    for (const [behind, newText] of [['Title 7', ' bis'], ['Title 9\n\nThe Parties', ' both'], ['Title 3\n\n', '@id here\n'], ['(a) first;\n\n', 'Option 1\n\n'], ['Article 12', 'a'], ['Title 20\n\n', 'Annex. Map\n\n']] as const) {
      document = typed(typed(document, behind, newText), 'Title 1', 'x');
      assert.deepEqual(outline(document), outline(createDocument('file:///a.treaty', whole(document), { library: false })));
    }
  });
});

describe('what citing blocks are found by', () => {
  const citing = `agreement a "A"\n\n${Array.from({ length: 60 }, (_, i) => `${i + 1}. As paragraph ${(i % 7) + 1} and {${(i % 5) + 2}} say.\n\n`).join('')}`;
  const create = (): Document => createDocument('file:///a.treaty', citing, { library: false });
  const found = ({ model }: Document): readonly (readonly number[])[] => ['.1', '.2', '.5', '.7', '.60'].map((key) => model.citingBy(key).map((block) => model.tree.start(block)));

  it('is made ahead a little at a time, and is what is made at once', () => {
    const expected = found(create());
    assert.ok(expected.some((blocks) => blocks.length > 8));
    const { model } = create();
    let calls = 1;
    while (!model.prepare(() => true)) calls += 1;
    assert.ok(calls > 60, `${calls} calls`);
    assert.equal(model.prepare(() => true), true);
    const half = create();
    for (let i = 0; i < 30; i += 1) half.model.prepare(() => true);
    assert.deepEqual(found(half), expected, 'asked for when half is made');
  });

  it('is carried by an edit when it is made, and begun anew when it is not', () => {
    for (const steps of [0, 30, 1000]) {
      let document = create();
      for (let i = 0; i < steps; i += 1) document.model.prepare(() => true);
      document = typed(document, 'As paragraph 4', ' and paragraph 60');
      assert.equal(document.model.prepare(() => true), steps === 1000);
      assert.deepEqual(found(document), found(createDocument('file:///a.treaty', whole(document), { library: false })));
    }
  });
});
