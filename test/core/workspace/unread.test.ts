// A document of which only the digest was read answers as one that was parsed; what the digest tells is told without parsing.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { nameKey } from '../../../server/src/core/model/fold.js';
import { placeKey } from '../../../server/src/core/resolve/places.js';
import { referencesTo } from '../../../server/src/core/resolve/references.js';
import { createDocument } from '../../../server/src/core/workspace/document.js';
import { lineIndexOf } from '../../../server/src/core/workspace/lines.js';
import { namedAgreements, namedTable } from '../../../server/src/core/workspace/named.js';
import { calledNow } from '../../../server/src/core/workspace/names.js';
import { isAwake, isRead, learn, letGo, readAside, unreadDocument } from '../../../server/src/core/workspace/resting.js';
import { createSnapshot, emptyConfig, withDocuments } from '../../../server/src/core/workspace/snapshot.js';
import { speaksOf } from '../../../server/src/core/workspace/spoken.js';
import type { Document, Snapshot } from '../../../server/src/core/workspace/types.js';
import { everyPlace, file, inWords } from '../resolve/citing-files.js';
import { world } from '../resolve/fixture.js';

const textOf = ({ model: { tree: { text } } }: Document): string => text.slice(0, text.length);

interface Disk {
  readonly files: Map<string, string>;
  readonly reads: string[];
  readonly stale: string[];
}

function unread(documents: readonly Document[], { files, reads, stale }: Disk = { files: new Map(), reads: [], stale: [] }): Snapshot {
  for (const document of documents) files.set(document.uri, textOf(document));
  const source = { read: (uri: string) => (reads.push(uri), files.get(uri)), keep: () => undefined, woken: () => undefined, stale: (uri: string) => void stale.push(uri) };
  return withDocuments(createSnapshot(emptyConfig), documents.map((document) => unreadDocument(document.uri, textOf(document), document, source)));
}

/** Ways of writing that a cut into parts might get wrong. */
const guise = fc.constantFrom<(text: string) => string>(
  (text) => text, (text) => text.replaceAll('\n', '\r\n'), (text) => text.replaceAll('\n', '\r'), (text) => text.replaceAll('\n\n', '\n \n'), (text) => text.replaceAll('\n\n', '\n// between\n'),
  (text) => text.replaceAll('\n\n', '\n'), (text) => `\ufeff${text}`, (text) => text.replace(/^(?=\d)/gmu, '   '), (text) => text.replaceAll('\n\n', '\n\n// {aa:1} said\n\n'), (text) => `Option 1\n\n${text}`,
  (text) => `Protocol\n\n${text}`, (text) => text.replace('\n\n', '\n\n[UKR: {bb:1} [\n\n'), (text) => text.replaceAll('. ', '. [UKR, aa: \\{bb:2} '), (text) => `${text}\nDone at Panmunjom.\n\nsignature AA\n  on: 2025\n`,
);

describe('documents of which only a digest was read', () => {
  it('say what they are called, whom they name and where their lines begin, and are not read for it', () => {
    fc.assert(
      fc.property(file('aa'), guise, fc.boolean(), (text, inGuise, isDeclared) => {
        const whole = createDocument('file:///w/aa.treaty', inGuise(isDeclared ? text : text.slice(text.indexOf('\n\n'))), { library: false });
        const document = unread([whole]).ordered[0]!;
        assert.deepEqual(calledNow(document), calledNow(whole));
        const named = namedAgreements(document);
        for (const name of ['aa', 'bb', 'cc', 'dd‑e', 'dd-e', '1', 'minsk protocol', 'armistice', 'zz', 'art. 1']) assert.equal(named.has(nameKey(name)), namedTable(whole).has(nameKey(name)), name);
        for (const name of ['Minsk Protocol', 'Geneva Convention', 'Évian Accords', '停戰協定', "Parties' Accord", 'AA', 'aa']) assert.equal(speaksOf(document, name), speaksOf(whole, name), name);
        const lines = lineIndexOf(document);
        for (let offset = 0; offset <= textOf(whole).length; offset += 7) assert.deepEqual(lines.positionAt(offset), lineIndexOf(whole).positionAt(offset));
        assert.equal(isRead(document), false);
        for (const key of namedTable(whole).keys()) assert.deepEqual(named.get(key), namedTable(whole).get(key));
      }),
      { numRuns: 50 },
    );
  });

  it('give the references that parsed ones give, with their blocks, and many are found without parsing', () => {
    let without = 0;
    fc.assert(
      fc.property(file('aa', 'plain'), fc.oneof(file('bb', 'plain'), file('bb')), file('cc'), guise, fc.boolean(), (aa, bb, cc, inGuise, isLetGo) => {
        const whole = world({ aa: inGuise(aa), bb: inGuise(bb), cc: inGuise(cc) }).snapshot;
        for (const { uri } of whole.ordered) {
          const snapshot = unread(whole.ordered);
          if (isLetGo) snapshot.ordered.forEach((document) => letGo(document));
          const places = everyPlace(snapshot.documents.get(uri)!);
          const found = places.map((place) => referencesTo(snapshot, place));
          without += found.flat().filter(({ document }) => !isRead(document)).length;
          const expected = everyPlace(whole.documents.get(uri)!).map((place) => referencesTo(whole, place));
          assert.deepEqual(places.map(placeKey), everyPlace(whole.documents.get(uri)!).map(placeKey));
          assert.deepEqual(found.map(inWords), expected.map(inWords));
          assert.deepEqual(found.map((each) => each.map(({ occurrence }) => occurrence.block)), expected.map((each) => each.map(({ occurrence }) => occurrence.block)));
        }
      }),
      { numRuns: 80 },
    );
    assert.ok(without > 0, `${without} were found without parsing`);
  });

  it('are parsed for what names an agreement otherwise than in braces, and for nothing else', () => {
    const rows: readonly (readonly [text: string, isEnough: boolean])[] = [
      ['Nothing.\n\n1. See {1}, {bb:1} and\n{bb:2, 1|those}.\n\n2. More.\n', true],
      ['1. See {cc:1}.\n   @see bb:1\n', true],
      ['1. See {bb}.\n', false],
      ['1. As paragraph 1 of the Minsk Protocol says, {bb:1}.\n', false],
    ];
    for (const [text, isEnough] of rows) {
      const whole = world({ aa: text, bb: 'agreement bb "Minsk Protocol"\n\n1. One.\n\n2. Two.\n', cc: 'agreement cc "C"\n\n1. One.\n' }).snapshot;
      const snapshot = unread(whole.ordered);
      const found = everyPlace(snapshot.documents.get('bb')!).flatMap((place) => referencesTo(snapshot, place)).filter(({ document }) => document.uri === 'aa');
      assert.equal(found.length > 0, true, text);
      assert.deepEqual(snapshot.ordered.map((document) => [document.uri, isRead(document)]), [['aa', !isEnough], ['bb', true], ['cc', false]], text);
    }
  });

  it('are the same once all is learnt of them, and when their text was let go', () => {
    fc.assert(
      fc.property(file('aa'), file('bb', 'plain'), fc.boolean(), fc.boolean(), (aa, bb, isLearnt, isLetGo) => {
        const whole = world({ aa, bb }).snapshot;
        const disk: Disk = { files: new Map(), reads: [], stale: [] };
        const snapshot = unread(whole.ordered, disk);
        for (const document of snapshot.ordered) {
          if (isLearnt) assert.ok(learn(document));
          if (isLearnt) assert.equal(learn(document), undefined);
          assert.equal(letGo(document), !isLearnt);
          assert.equal(isRead(document), false);
          assert.equal(isAwake(document), isLearnt);
          if (isLetGo) assert.equal(textOf(readAside(document)), textOf(whole.documents.get(document.uri)!));
        }
        for (const { uri } of whole.ordered) {
          const places = everyPlace(snapshot.documents.get(uri)!);
          assert.deepEqual(places.map((place) => inWords(referencesTo(snapshot, place))), everyPlace(whole.documents.get(uri)!).map((place) => inWords(referencesTo(whole, place))));
        }
        assert.deepEqual(disk.stale, []);
      }),
      { numRuns: 20 },
    );
  });

  it('say once that a file holds something else now, and answer as it does', () => {
    const disk: Disk = { files: new Map(), reads: [], stale: [] };
    const [document] = unread([createDocument('file:///aa', 'agreement aa "A"\n\n1. See {bb:1}.\n', { library: false })], disk).ordered;
    assert.ok(document);
    letGo(document);
    disk.files.set(document.uri, 'agreement aa "A"\n\n1. See {cc:1}.\n');
    assert.equal(document.unread?.text(), disk.files.get(document.uri));
    assert.equal(document.unread?.text(), disk.files.get(document.uri));
    assert.deepEqual(disk.stale, [document.uri]);
    assert.deepEqual(['bb', 'cc'].map((name) => namedAgreements(document).has(name)), [false, true]);
    assert.equal(textOf(document), disk.files.get(document.uri));
    assert.deepEqual(disk.stale, [document.uri]);
  });
});
