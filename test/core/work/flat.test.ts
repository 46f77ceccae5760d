// A keystroke in a large workspace: other documents are not looked at, however many there are. Work is counted, never timed.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkDocument, completion, createDocument, createSnapshot, type Document, editDocument, emptyConfig, hover, type Snapshot, withDocument, withDocuments } from '../../../server/src/core/index.js';

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

/** Texts that are folded for a completion behind a key, once one came before it. */
function folded(size: number): number {
  const made = workspace(size);
  let { snapshot, own: document } = made;
  const original = Object.getOwnPropertyDescriptor(String.prototype, 'normalize');
  assert.ok(original);
  let count = 0;
  const asked = (): number => {
    const at = document.model.tree.text.slice(0, document.model.tree.text.length).indexOf('{nothing') + '{nothing'.length;
    const found = completion(snapshot, document, at, { asked: true });
    assert.ok(found === undefined || found.items.length > 0);
    return at;
  };
  const at = asked();
  document = editDocument(document, [{ span: { start: at - 7, end: at }, newText: 'a1' }]);
  snapshot = withDocument(snapshot, document);
  const place = at - 5;
  Object.defineProperty(String.prototype, 'normalize', { ...original, value(this: string, form?: string) {
    count += 1;
    return Reflect.apply(original.value as (form?: string) => string, this, [form]);
  } });
  try {
    assert.ok((completion(snapshot, document, place, { asked: true })?.items.length ?? 0) > 1);
  } finally {
    Object.defineProperty(String.prototype, 'normalize', original);
  }
  return count;
}

describe('a completion behind a key', () => {
  it('folds as few texts in a workspace of 400 as in one of 20', () => {
    const [few, many] = [folded(20), folded(400)];
    assert.equal(many, few);
    assert.ok(few < 60, `${few} texts folded`);
  });
});
