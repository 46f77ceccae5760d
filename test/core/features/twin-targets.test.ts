// Files whose targets are known without being parsed get the same edits as files that were parsed, and are not parsed for them.
import assert from 'node:assert/strict';
import { relabel, type Renumbered } from '../../../server/src/core/features/renumber.js';
import { createDocument } from '../../../server/src/core/workspace/document.js';
import { isRead, type TextSource, unreadDocument } from '../../../server/src/core/workspace/resting.js';
import { createSnapshot, emptyConfig, withDocuments } from '../../../server/src/core/workspace/snapshot.js';
import type { Snapshot } from '../../../server/src/core/workspace/types.js';

const hub = 'agreement hub "Hub"\n\n1. One, see paragraph 2.\n\n2. Two.\n   (a) point a;\n   (b) point b.\n\n3. Three, see {2}.\n';

/** Every way to write a target of another agreement; each file has one of them twice. */
const ways = [
  'See {hub:2}.', 'See {hub:2|the second}.', 'See {hub:2|paragraph 2 of it}.', 'See { hub:2 }.', 'See {hub:1, 2}.', 'See {hub:2, 2(a), 3}.', 'See {hub:2(b)}.', 'See {hub:1-3}.', 'See {hub:2-3|both}.', 'See {HUB:2}.', 'See {hub:9}.',
  'See\n   {hub:2}, here.', '1. A.\n   @precedent hub:2\n   @see hub:2(a), 3', '1. A.\n   @precedent hub:1,\n   @ 2', 'As paragraph 2 of the Hub Accord says; {hub:2}.', 'See {hub}.', 'See {hub:}.',
];

function files(): ReadonlyMap<string, string> {
  const texts = ways.map((way, i) => [`file:///${String(i).padStart(2, '0')}.treaty`, `agreement a${i} "A ${i}"\n\nbody JMC "Joint Commission"\n  scope: hub:2\n\n${way}\n\nMore words. ${way.startsWith('1.') ? 'None.' : way}\n`] as const);
  return new Map([...texts, ['file:///crlf.treaty', 'agreement crlf "C"\r\n\r\n1. See {hub:2} and {hub:2|two}.\r\n']]);
}

const source: TextSource = { read: () => undefined, keep: () => undefined, woken: () => undefined, stale: () => undefined };

function snapshotOf(make: (uri: string, text: string) => ReturnType<typeof createDocument>): Snapshot {
  return withDocuments(createSnapshot(emptyConfig), [createDocument('file:///hub.treaty', hub, { library: false }), ...[...files()].map(([uri, text]) => make(uri, text))]);
}

function renumbered(snapshot: Snapshot, label: string): Extract<Renumbered, { kind: 'changes' }> {
  const document = snapshot.documents.get('file:///hub.treaty')!;
  const answer = relabel(snapshot, document, document.model.tree.blockAt(hub.indexOf('2. Two')), label);
  assert.ok(answer.kind === 'changes', JSON.stringify(answer));
  return answer;
}

const byPlace = <T extends { readonly uri: string; readonly span: { readonly start: number; readonly end: number } }>(list: readonly T[]): readonly T[] => [...list].sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.span.start - b.span.start || a.span.end - b.span.end));

describe('targets in the same words', () => {
  it('become the same in files that were parsed and in files that were not', () => {
    for (const label of ['7', '12bis', '4']) {
      const parsed = renumbered(snapshotOf((uri, text) => createDocument(uri, text, { library: false })), label);
      const unread = renumbered(snapshotOf((uri, text) => unreadDocument(uri, text, { library: false }, source)), label);
      assert.deepEqual(byPlace(unread.changes), byPlace(parsed.changes));
      assert.deepEqual(byPlace(unread.undecided), byPlace(parsed.undecided));
      assert.deepEqual(byPlace(unread.undecidedAfter), byPlace(parsed.undecidedAfter));
      assert.ok(parsed.changes.length > 30, String(parsed.changes.length));
    }
  });

  it('are not parsed but for the first of them', () => {
    const texts = Array.from({ length: 20 }, (_, i) => [`file:///n${i}.treaty`, `agreement n${i} "N ${i}"\n\n1. See {hub:2} and {hub:2|the second}.\n`] as const);
    const documents = texts.map(([uri, text]) => unreadDocument(uri, text, { library: false }, source));
    const snapshot = withDocuments(createSnapshot(emptyConfig), [createDocument('file:///hub.treaty', hub, { library: false }), ...documents]);
    const { changes } = renumbered(snapshot, '8');
    assert.equal(changes.filter(({ uri }) => uri.startsWith('file:///n')).length, 40);
    assert.equal(documents.filter(isRead).length, 1);
  });

  it('stay in the order of documents and positions', () => {
    const { changes } = renumbered(snapshotOf((uri, text) => unreadDocument(uri, text, { library: false }, source)), '7');
    for (const [i, { uri, span }] of changes.entries()) {
      const before = changes[i - 1];
      assert.ok(!before || before.uri !== uri || before.span.end <= span.start);
    }
    assert.equal(new Set(changes.map(({ uri }) => uri)).size, changes.filter(({ uri }, i) => changes[i - 1]?.uri !== uri).length, 'each document once');
  });
});
