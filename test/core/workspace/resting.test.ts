// Documents at rest answer as they did, without their text until it is needed.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { keepPrecedent, listPrecedents } from '../../../server/src/core/features/precedents.js';
import { workspaceSymbols } from '../../../server/src/core/features/workspace-symbols.js';
import { agreementPlace } from '../../../server/src/core/resolve/places.js';
import { referencesTo } from '../../../server/src/core/resolve/references.js';
import { createDocument } from '../../../server/src/core/workspace/document.js';
import { isAwake, restingDocument, type TextSource } from '../../../server/src/core/workspace/resting.js';
import { createSnapshot, emptyConfig, withDocuments } from '../../../server/src/core/workspace/snapshot.js';
import type { Document, Snapshot } from '../../../server/src/core/workspace/types.js';

const texts = {
  'file:///aa.treaty': 'agreement aa "Minsk Protocol"\n  alias: MP\n\n1. One.\n\n2. Two.\n',
  'file:///bb.treaty': 'agreement bb "B"\n\n1. See {aa:1}.\n\n2. Paragraph 2 of the Minsk Protocol applies.\n\n3. See {aa:}.\n',
  'file:///cc.treaty': 'agreement cc "C"\n\n1. Nothing of the kind. See {bb:1}.\n',
};

function disk(files: Map<string, string>): TextSource & { readonly reads: string[]; readonly staleOnes: string[]; readonly wokenOnes: string[] } {
  const reads: string[] = [];
  const staleOnes: string[] = [];
  const wokenOnes: string[] = [];
  return { reads, staleOnes, wokenOnes, read: (uri) => (reads.push(uri), files.get(uri)), keep: keepPrecedent, stale: (uri) => void staleOnes.push(uri), woken: ({ uri }) => void wokenOnes.push(uri) };
}

const made = (): readonly Document[] => Object.entries(texts).map(([uri, text]) => createDocument(uri, text, { library: false }));
const of = (documents: readonly Document[]): Snapshot => withDocuments(createSnapshot(emptyConfig), documents);
const inWords = (snapshot: Snapshot, uri: string): readonly string[] =>
  referencesTo(snapshot, agreementPlace(snapshot.documents.get(uri)!)).map(({ document, occurrence: { kind, span } }) => `${document.uri} ${kind} ${span.start}-${span.end}`);

describe('documents at rest', () => {
  it('are found by name, and say whom they cite, without being read', () => {
    const source = disk(new Map(Object.entries(texts)));
    const snapshot = of(made().map((document) => restingDocument(document, source)));
    assert.deepEqual(snapshot.agreements('mp').map(({ uri }) => uri), ['file:///aa.treaty']);
    assert.deepEqual(listPrecedents(snapshot).map(({ id, clauses }) => [id, clauses]), [['aa', 2], ['bb', 3], ['cc', 1]]);
    assert.deepEqual(snapshot.ordered.map(isAwake), [false, false, false]);
    assert.deepEqual(source.reads, []);
    assert.deepEqual(workspaceSymbols(snapshot, 'minsk', { limit: 10 }).map(({ name }) => name), ['aa Minsk Protocol', '¶1 One.', '¶2 Two.']);
    assert.deepEqual(snapshot.ordered.map(isAwake), [false, false, false]);
  });

  it('answer as they did before; only those that are asked are read, once', () => {
    const source = disk(new Map(Object.entries(texts)));
    const snapshot = of(made().map((document) => restingDocument(document, source)));
    const expected = inWords(of(made()), 'file:///aa.treaty');
    assert.equal(expected.length > 0, true);
    assert.deepEqual(inWords(snapshot, 'file:///aa.treaty'), expected);
    assert.deepEqual(inWords(snapshot, 'file:///aa.treaty'), expected);
    assert.deepEqual(source.reads, ['file:///aa.treaty', 'file:///bb.treaty']);
    assert.deepEqual(source.wokenOnes, source.reads);
    const again = of(snapshot.ordered.map((document) => restingDocument(document, source)));
    assert.deepEqual(again.ordered.map(isAwake), [false, false, false]);
    assert.deepEqual(inWords(again, 'file:///aa.treaty'), expected);
  });

  it('say that a file is no longer what it was, and stand for what it is now', () => {
    const files = new Map(Object.entries(texts));
    const source = disk(files);
    const [resting] = made().map((document) => restingDocument(document, source));
    assert.ok(resting);
    const { aspects, memo } = resting;
    files.set(resting.uri, 'agreement aa "Minsk Protocol"\n  alias: MP\n\n1. One.\n\n2. Tw0.\n');
    assert.equal(resting.model.tree.text.slice(0, 1000), files.get(resting.uri));
    assert.deepEqual(source.staleOnes, [resting.uri]);
    assert.notEqual(resting.aspects, aspects);
    assert.notEqual(resting.memo, memo);
    files.delete('file:///bb.treaty');
    const [, gone] = made().map((document) => restingDocument(document, source));
    assert.equal(gone!.model.tree.text.length, 0);
    assert.deepEqual(source.staleOnes, [resting.uri, 'file:///bb.treaty']);
  });
});
