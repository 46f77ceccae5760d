// What references and completions are looked up in, made a little at a time: the answer is the same, and each turn goes on where the last one ended.

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { completion, createDocument, createSnapshot, editDocument, emptyConfig, prepareCompletion, prepareReferences, references, withDocument } from '../../../server/src/core/index.js';

const clauses = 40;
const text = `agreement a "A"\n\n1. First.\n\n${Array.from({ length: clauses }, (_, i) => `${i + 2}. ${i % 2 === 0 ? 'As {1} and paragraph 1 say.' : 'Nothing is cited here.'}\n`).join('\n')}`;

function opened() {
  const document = createDocument('file:///a.treaty', text, { library: false });
  return { document, snapshot: withDocument(createSnapshot(emptyConfig), document) };
}

describe('references made ahead', () => {
  it('are those found at once, after as many turns as the text has blocks', () => {
    const [fresh, ahead] = [opened(), opened()];
    let turns = 1;
    while (!prepareReferences(ahead.snapshot, ahead.document, () => true)) turns += 1;
    assert.ok(turns > clauses, `${turns} turns`);
    const at = text.indexOf('1. First');
    const found = references(ahead.snapshot, ahead.document, at, { includeDeclaration: true });
    assert.equal(found.length, clauses + 1);
    assert.deepEqual(found, references(fresh.snapshot, fresh.document, at, { includeDeclaration: true }));
  });

  it('take no turn more once they are made', () => {
    const { document, snapshot } = opened();
    assert.equal(prepareReferences(snapshot, document, () => false), true);
    assert.equal(prepareReferences(snapshot, document, () => true), true);
  });
});

describe('completions made ahead', () => {
  it('offer what they offer at once, after as many turns as the text has blocks, and no turn more behind a key', () => {
    const ahead = opened();
    let turns = 1;
    while (!prepareCompletion(ahead.document, () => true)) turns += 1;
    assert.ok(turns > clauses, `${turns} turns`);
    const at = text.indexOf('{1}') + 1;
    const edited = editDocument(ahead.document, [{ span: { start: at, end: at + 1 }, newText: '2' }]);
    assert.equal(prepareCompletion(edited, () => true), true);
    const offered = (document: typeof edited) => completion(withDocument(ahead.snapshot, document), document, at + 1, { asked: true });
    const fresh = createDocument(edited.uri, edited.model.tree.text.slice(0, edited.model.tree.text.length), { library: false });
    const labels = offered(edited)?.items.map(({ label }) => label);
    assert.ok((labels?.length ?? 0) > 5);
    assert.deepEqual(labels, offered(fresh)?.items.map(({ label }) => label));
  });
});
