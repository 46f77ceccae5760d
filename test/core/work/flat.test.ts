// A keystroke in a large workspace: other documents are not looked at, however many there are. Work is counted, never timed.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkDocument, createDocument, createSnapshot, type Document, editDocument, emptyConfig, hover, type Snapshot, withDocument, withDocuments } from '../../../server/src/core/index.js';

const text = (i: number): string =>
  `agreement a${i} "Agreement number ${i}"\n\nparty X "X"\n\n1. Each Party shall withdraw its forces as {a${i + 1}:1} says.\n\n2. See {1}, {nothing} and paragraph 1 of the Agreement number ${i + 2}.\n`;

/** Documents of which each question to the model counts. */
function workspace(size: number): { readonly snapshot: Snapshot; readonly own: Document; asked(): number } {
  let asked = 0;
  const counted = (document: Document): Document => {
    const { model } = document;
    return Object.defineProperty({ ...document }, 'model', { enumerable: true, get: () => ((asked += 1), model) });
  };
  const own = createDocument('file:///own.treaty', text(0).replace('agreement a0', 'agreement own'), { library: false });
  const others = Array.from({ length: size }, (_, i) => counted(createDocument(`file:///${i}.treaty`, text(i), { library: false })));
  return { snapshot: withDocuments(createSnapshot(emptyConfig), [own, ...others]), own, asked: () => asked };
}

/** Questions to other documents by one letter typed into a clause, with findings and a hover. */
function keystroke(size: number): number {
  const made = workspace(size);
  let { snapshot, own: document } = made;
  let before = 0;
  for (let i = 0; i < 3; i += 1) {
    before = made.asked();
    const whole = document.model.tree.text.slice(0, document.model.tree.text.length);
    const at = whole.indexOf('withdraw');
    document = editDocument(document, [{ span: { start: at, end: at }, newText: 'x' }]);
    snapshot = withDocument(snapshot, document);
    assert.ok(checkDocument(snapshot, document).length > 0);
    hover(snapshot, document, whole.indexOf('withdraw') + 2);
  }
  return made.asked() - before;
}

describe('a keystroke', () => {
  it('asks as little of other documents in a workspace of 400 as in one of 20', () => {
    const [few, many] = [keystroke(20), keystroke(400)];
    assert.equal(many, few);
    assert.ok(few < 40, `${few} questions to other documents`);
  });
});
