// What is kept of other agreements a file names says what its text says: compared with going through every block of every file.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { type StoredOutward, seedOutward, storedOutward } from '../../../server/src/core/resolve/outward-kept.js';
import { placeKey } from '../../../server/src/core/resolve/places.js';
import { referencesTo } from '../../../server/src/core/resolve/references.js';
import { createDocument } from '../../../server/src/core/workspace/document.js';
import { factsOf, isRead, storedDocument } from '../../../server/src/core/workspace/resting.js';
import { createSnapshot, emptyConfig, withDocument, withDocuments } from '../../../server/src/core/workspace/snapshot.js';
import type { Document, Snapshot } from '../../../server/src/core/workspace/types.js';
import { bruteForce, everyPlace, file, inWords } from './citing-files.js';
import { world } from './fixture.js';

const nowhere = { read: () => undefined, keep: () => undefined, woken: () => undefined, stale: () => undefined };

/** As it comes back from a file. */
function kept({ numbers, ...words }: StoredOutward): StoredOutward {
  return { ...(JSON.parse(JSON.stringify(words)) as Omit<StoredOutward, 'numbers'>), numbers: numbers.slice() };
}

/** The document as a later start knows it: its text has not been read. */
function unread(document: Document): Document {
  const { text } = document.model.tree;
  const pocket = { text: () => text.slice(0, text.length), tree: () => undefined };
  const made = storedDocument(document.uri, factsOf(document), nowhere, pocket);
  seedOutward(made, kept(storedOutward(document)));
  return made;
}

function unreadSnapshot(documents: readonly Document[]): Snapshot {
  return withDocuments(createSnapshot(emptyConfig), documents.map((document) => (document.library ? document : unread(document))));
}

/** Asks for every place of one file; how many references were found in files that were not read for it. */
function checkFor(fresh: Snapshot, snapshot: Snapshot, uri: string): number {
  let without = 0;
  for (const place of everyPlace(snapshot.documents.get(uri)!)) {
    const original = everyPlace(fresh.documents.get(uri)!).find((each) => placeKey(each) === placeKey(place))!;
    const found = referencesTo(snapshot, place);
    assert.deepEqual(inWords(found), bruteForce(fresh, original), `${uri} ${placeKey(place)}`);
    without += found.filter(({ document }) => !isRead(document)).length;
  }
  return without;
}

describe('what is kept of the agreements that files name', () => {
  it('gives the references that going through every block finds, to any file, and reads few files for it', () => {
    let [without, files, read] = [0, 0, 0];
    fc.assert(
      fc.property(file('aa', 'plain'), file('bb', 'plain'), fc.oneof(file('cc', 'plain'), file('cc')), fc.constantFrom([], ['cc'], ['aa']), (aa, bb, cc, library) => {
        const fresh = world({ aa, bb, cc, dd: cc.replace('agreement cc', 'agreement dd') }, { library }).snapshot;
        for (const { uri } of fresh.ordered) {
          const snapshot = unreadSnapshot(fresh.ordered);
          without += checkFor(fresh, snapshot, uri);
          files += snapshot.ordered.length - 1;
          read += snapshot.ordered.filter((document) => document.uri !== uri && !document.library && isRead(document)).length;
        }
      }),
      { numRuns: 25 },
    );
    assert.ok(without > 10, `only ${without} references were found in files that were not read`);
    assert.ok(read < files, `${read} of ${files} files were read`);
  });

  it('gives them also when other files are edited, come or go, whatever was asked before', () => {
    fc.assert(
      fc.property(file('aa', 'plain'), file('bb', 'plain'), file('cc'), fc.array(fc.tuple(fc.constantFrom('aa', 'bb', 'cc', 'ee'), file('xx')), { minLength: 1, maxLength: 3 }), (aa, bb, cc, edits) => {
        let fresh = world({ aa, bb, cc }).snapshot;
        let snapshot = unreadSnapshot(fresh.ordered);
        checkFor(fresh, snapshot, 'aa');
        for (const [uri, text] of edits) {
          const document = createDocument(uri, text, { library: false });
          [fresh, snapshot] = [withDocument(fresh, document), withDocument(snapshot, createDocument(uri, text, { library: false }))];
          checkFor(fresh, snapshot, uri);
          checkFor(fresh, snapshot, 'aa');
        }
      }),
      { numRuns: 15 },
    );
  });

  it('is enough where targets name the agreement, and not where something else does', () => {
    const rows: readonly (readonly [text: string, isEnough: boolean])[] = [
      ['1. See {bb:1}, {bb:2|that} and {1}.\n', true],
      ['1. See {bb:1, 2; cc:1}.\n   @see bb:1\n', true],
      ['agreement aa "A"\n\nbody JMC "C"\n  scope: bb:1, 2\n\n1. One.\n   @precedent bb:2\n', true],
      ['1. See {cc:1} and {bb}.\n', false],
      ['1. See {bb:1}.\n\n2. See {bb}.\n', false],
      ['1. See {bb:1} and {bb}.\n', false],
      ['1. See {zz:1}, {bb:1} and {zz:1}.\n\n2. See {bb:1} and {zz:1}.\n', true],
      ['agreement aa "A"\n  amends: bb\n\n1. See {bb:1}.\n', false],
      ['agreement aa "A"\n  precedent: bb\n\n1. One.\n   @precedent 2\n', false],
      ['1. As paragraph 1 of the Minsk Protocol says, {bb:1}.\n', false],
      ['1. As paragraph 1 of Treaty BB says.\n', false],
    ];
    for (const [text, isEnough] of rows) {
      const fresh = world({ aa: text, bb: 'agreement bb "Minsk Protocol"\n  alias: Treaty BB, zz\n\n1. One.\n\n2. Two.\n', cc: 'agreement cc "C"\n\n1. One.\n' }).snapshot;
      const snapshot = unreadSnapshot(fresh.ordered);
      checkFor(fresh, snapshot, 'bb');
      assert.equal(!isRead(snapshot.documents.get('aa')!), isEnough, text);
    }
  });

  it('is no answer for a file that bears the name itself, whoever was asked before', () => {
    const citing = '1. See {bb:1}.\n';
    const own = `agreement own "A"\n  alias: bb\n\n${citing}`;
    for (const files of [{ aa: own, cc: citing }, { aa: citing, cc: own }]) {
      const fresh = world({ ...files, bb: 'agreement bb "B"\n\n1. One.\n' }).snapshot;
      assert.equal(checkFor(fresh, unreadSnapshot(fresh.ordered), 'bb'), 1);
    }
  });

  it('holds each target once, and words only once', () => {
    const stored = storedOutward(createDocument('aa', '1. See {bb:1}, {bb:1} and {bb:1}.\n   @see bb:1\n', { library: false }));
    assert.deepEqual([stored.names, stored.numbers.length / 6, [...stored.words].sort()], [[['bb', 4]], 4, ['', 'bb:1', 'see']]);
  });
});
