// Which files of a large workspace keep their texts: counted in characters, no process and no disk.
import assert from 'node:assert/strict';
import { createSnapshot, type Document, emptyConfig, isAwake, lineIndexOf, references, type Snapshot, withDocuments } from '../../server/src/core/index.js';
import { Resting } from '../../server/src/lsp/resting.js';

const text = (i: number): string => `agreement a${i} "Agreement ${i}"\n\n1. ${'x'.repeat(70)}\n`;

function setUp(limit: number, canRead = true, textOf: (i: number) => string = text) {
  const waiting: (() => void)[] = [];
  const asked: string[] = [];
  let snapshot = createSnapshot(emptyConfig);
  const open = new Set<string>();
  const resting = new Resting(
    { defer: (task) => void waiting.push(task), ...(canRead ? { readFileNow: (uri: string) => (asked.push(uri), textOf(Number(/\d+/u.exec(uri)?.[0]))) } : {}) },
    () => (snapshot = withDocuments(snapshot, resting.settle(snapshot.documents.values(), (uri) => open.has(uri)))),
    () => assert.fail('no file changed'),
    limit,
  );
  return {
    open, asked,
    load(uris: readonly string[]) {
      snapshot = withDocuments(snapshot, uris.map((uri) => resting.admit(uri, textOf(Number(/\d+/u.exec(uri)?.[0])), { library: false })));
    },
    runWaiting() {
      for (const task of waiting.splice(0)) task();
    },
    waiting: () => waiting.length,
    snapshot: (): Snapshot => snapshot,
    document: (uri: string): Document => snapshot.documents.get(uri)!,
    awake: () => snapshot.ordered.filter(isAwake).map(({ uri }) => uri),
  };
}

const uris = Array.from({ length: 6 }, (_, i) => `file:///w/${i}.treaty`);

describe('texts of files that are not open', () => {
  it('are kept up to a limit, and let go beyond it', () => {
    const made = setUp(250);
    made.load(uris);
    assert.deepEqual(made.awake(), uris.slice(0, 2));
    assert.deepEqual(made.asked, []);
  });

  it('are given back to whoever asks, and let go again between requests; open files keep theirs', () => {
    const made = setUp(250);
    made.load(uris);
    made.open.add(uris[5]!);
    const before = made.document(uris[4]!);
    assert.equal(before.model.agreement.id.text, 'a4');
    assert.equal(made.document(uris[5]!).model.agreement.id.text, 'a5');
    assert.equal(before.model, before.model);
    assert.deepEqual(made.asked, [uris[4], uris[5]]);
    assert.equal(made.waiting(), 1);
    made.runWaiting();
    assert.deepEqual(made.awake(), [uris[0], uris[5]]);
    assert.notEqual(made.document(uris[4]!), before);
    assert.equal(isAwake(before), true, 'who still reads it keeps it');
    assert.equal(made.document(uris[4]!).model.agreement.id.text, 'a4');
  });

  it('are all kept where files cannot be read at once', () => {
    const made = setUp(250, false);
    made.load(uris);
    assert.deepEqual(made.awake(), uris);
    const other = setUp(250);
    other.load(uris.map((uri) => uri.replace('file:', 'vscode-vfs:')));
    assert.equal(other.awake().length, uris.length);
  });

  it('are not read to say who cites another file, and in which line', () => {
    const towns = ['Abcester', 'Bedford', 'Cadiz', 'Dover', 'Evian', 'Fulda'];
    const citing = (i: number): string => `agreement pact-${i} "Accord of ${towns[i]}"\n\n1. One.\n\n2. ${'x'.repeat(70)}\n\nSee {pact-0:1}, {pact-0:1, 2} and {1}.\n`;
    const [resting, awake] = [setUp(0, true, citing), setUp(10_000, true, citing)];
    const found = [resting, awake].map((made) => {
      made.load(uris);
      const document = made.document(uris[0]!);
      const all = references(made.snapshot(), document, citing(0).indexOf('1. One'), { includeDeclaration: false });
      return all.map(({ uri, span }) => [uri, span, lineIndexOf(made.document(uri)).positionAt(span.start)]);
    });
    assert.equal(found[0]!.length, 3 + 2 * 5);
    assert.deepEqual(found[0], found[1]);
    assert.deepEqual([resting.asked, awake.asked], [[uris[0]], []]);
  });
});
