// Rename over files that are not open: not parsed yet, at rest, changed behind the back.
import assert from 'node:assert/strict';
import { rename } from '../../../server/src/core/features/rename.js';
import { createDocument } from '../../../server/src/core/workspace/document.js';
import { isRead, learn, letGo, type TextSource, unreadDocument } from '../../../server/src/core/workspace/resting.js';
import { createSnapshot, emptyConfig, withDocuments } from '../../../server/src/core/workspace/snapshot.js';
import type { Document, Snapshot } from '../../../server/src/core/workspace/types.js';

const main = 'agreement main "Main"\n  alias: Accord\n\nbody JMC "Joint Commission"\n\n1. Text.\n   @id cut-off\n';
const others: Readonly<Record<string, string>> = {
  'file:///annex.treaty': 'agreement annex "Annex"\n  part-of: main\n\n1. See {main:1}, {#cut-off} and {JMC}.\n   @enforced-by JMC\n',
  'file:///other.treaty': 'agreement other "Other"\r\n  precedent: main\r\n\r\n1. See {main:#cut-off, 1}, {main:JMC|the body}, {Accord:1} and paragraph 1 of the Accord.\r\n   @precedent main:1\r\n',
};

const asked: readonly [what: string, newName: string, changes: number][] = [['main', 'base', 7], ['Accord', 'Armistice', 3], ['JMC', 'JMB', 4], ['cut-off', 'end-date', 3]];

function snapshotOf(make: (uri: string, text: string) => Document): Snapshot {
  return withDocuments(createSnapshot(emptyConfig), [createDocument('file:///main.treaty', main, { library: false }), ...Object.entries(others).map(([uri, text]) => make(uri, text))]);
}

const sourceOf = (texts: Readonly<Record<string, string | undefined>>): TextSource => ({ read: (uri) => texts[uri], keep: () => undefined, woken: () => undefined, stale: () => undefined });

function resting(uri: string, text: string, now: Readonly<Record<string, string | undefined>>): Document {
  const document = unreadDocument(uri, text, { library: false }, sourceOf(now));
  learn(document);
  letGo(document);
  return document;
}

const renamed = (snapshot: Snapshot, what: string, newName: string) => rename(snapshot, snapshot.documents.get('file:///main.treaty')!, main.indexOf(what) + 1, newName);

describe('rename over files that are not open', () => {
  for (const [what, newName, changes] of asked) {
    it(`answers alike whether they were parsed or not: ${what}`, () => {
      const parsed = renamed(snapshotOf((uri, text) => createDocument(uri, text, { library: false })), what, newName);
      assert.ok(parsed.kind === 'changes', JSON.stringify(parsed));
      assert.equal(parsed.changes.length, changes);
      assert.deepEqual(renamed(snapshotOf((uri, text) => unreadDocument(uri, text, { library: false }, sourceOf({}))), what, newName), parsed);
      assert.deepEqual(renamed(snapshotOf((uri, text) => resting(uri, text, others)), what, newName), parsed);
    });
  }

  it('parses of many files that name an agreement alike the first only', () => {
    const texts = Array.from({ length: 20 }, (_, i) => [`file:///n${i}.treaty`, `agreement n${i} "N ${i}"\n\n1. See {main:1}, { main:1, 1} and {main:1|the first}.\n`] as const);
    const documents = texts.map(([uri, text]) => unreadDocument(uri, text, { library: false }, sourceOf({})));
    const own = createDocument('file:///main.treaty', main, { library: false });
    const answer = renamed(withDocuments(createSnapshot(emptyConfig), [own, ...documents]), 'main', 'base');
    assert.ok(answer.kind === 'changes', JSON.stringify(answer));
    assert.equal(documents.filter(isRead).length, 1);
    const parsed = renamed(withDocuments(createSnapshot(emptyConfig), [own, ...texts.map(([uri, text]) => createDocument(uri, text, { library: false }))]), 'main', 'base');
    assert.deepEqual(answer, parsed);
    assert.equal(answer.changes.length, 1 + 20 * 3);
  });

  it('answers nothing where a file has changed since it was read, or cannot be read any more', () => {
    for (const now of [{ ...others, 'file:///other.treaty': `// New.\r\n${others['file:///other.treaty']}` }, { ...others, 'file:///other.treaty': undefined }]) {
      const answer = renamed(snapshotOf((uri, text) => restingUnlearned(uri, text, now)), 'main', 'base');
      assert.deepEqual(answer.kind === 'refused' ? answer.reason.id : answer, 'rename.stale');
    }
  });
});

/** Its text is let go before it was read as a whole. */
function restingUnlearned(uri: string, text: string, now: Readonly<Record<string, string | undefined>>): Document {
  const document = unreadDocument(uri, text, { library: false }, sourceOf(now));
  assert.ok(letGo(document));
  return document;
}
