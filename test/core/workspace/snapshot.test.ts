// Snapshots: what changes, what is shared, and who is found by which name.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { familyOf } from '../../../server/src/core/resolve/family.js';
import { createDocument, fileNameOf } from '../../../server/src/core/workspace/document.js';
import { changedAddresses, createSnapshot, emptyConfig, withConfig, withDocument, withDocuments, withLoading, withoutDocument } from '../../../server/src/core/workspace/snapshot.js';
import type { Document, Snapshot } from '../../../server/src/core/workspace/types.js';

const file = (name: string, text: string): Document => createDocument(`file:///w/${name}`, text, { library: false });
const precedent = (name: string, text: string): Document => createDocument(`parley-library:///${name}`, text, { library: true });
const of = (...documents: readonly Document[]): Snapshot => documents.reduce(withDocument, createSnapshot(emptyConfig));
const uris = (documents: readonly Document[]): readonly string[] => documents.map((document) => document.uri.replace(/^.*\//u, ''));

describe('documents', () => {
  it('take their agreement\'s name from the address', () => {
    for (const [uri, name] of [
      ['file:///c%3A/My%20drafts/%EC%A0%95%EC%A0%84.treaty', '정전.treaty'], ['untitled:Untitled-1', 'untitled:Untitled-1'], ['vscode-vfs://github/a/b/draft.treaty?x#y', 'draft.treaty'],
      ['file:///a/100%.treaty', '100%.treaty'], ['file:///a/b/', 'b'], ['', ''],
    ] as const) assert.equal(fileNameOf(uri), name);
    assert.equal(file('My%20draft.treaty', '1. Text.\n').model.agreement.id.text, 'My-draft');
  });
});

describe('snapshots', () => {
  it('never change, count up, and share every other document', () => {
    const [a, b, a2] = [file('a.treaty', 'agreement aa "A"\n'), file('b.treaty', 'agreement bb "B"\n'), file('a.treaty', 'agreement a2 "A"\n')];
    const one = of(a, b);
    const two = withDocument(one, a2);
    assert.ok(two.revision > one.revision);
    assert.deepEqual([one.agreements('aa'), one.agreements('a2')], [[a], []]);
    assert.deepEqual([two.agreements('aa'), two.agreements('a2')], [[], [a2]]);
    assert.equal(two.documents.get(b.uri), b);
    assert.deepEqual([one.ordered, two.ordered], [[a, b], [a2, b]]);
    const three = withoutDocument(two, b.uri);
    assert.deepEqual([three.ordered, three.agreements('bb'), two.agreements('bb')], [[a2], [], [b]]);
    assert.equal(withoutDocument(three, b.uri), three);
  });

  it('hold config and loading', () => {
    const empty = createSnapshot(emptyConfig);
    assert.deepEqual([empty.revision, empty.loading, empty.ordered.length], [0, false, 0]);
    const loading = withLoading(empty, true);
    assert.deepEqual([loading.loading, empty.loading, withLoading(loading, true) === loading], [true, false, true]);
    const config = { ...emptyConfig, severities: { 'no-precedent': 'off' } } as const;
    assert.equal(withConfig(loading, config).config, config);
    assert.equal(withConfig(loading, config).loading, true);
  });

  it('list the workspace before the library, each by address', () => {
    const [k, z, b, a] = [precedent('korea.treaty', ''), file('z.treaty', ''), precedent('b.treaty', ''), file('a.treaty', '')];
    assert.deepEqual(uris(of(k, z, b, a).ordered), ['a.treaty', 'z.treaty', 'b.treaty', 'korea.treaty']);
    assert.deepEqual(uris(withDocuments(createSnapshot(emptyConfig), [k, z, b, a]).ordered), ['a.treaty', 'z.treaty', 'b.treaty', 'korea.treaty']);
  });

  it('find agreements by id and alias in any case', () => {
    const draft = file('d.treaty', 'agreement ukraine-armistice "Agreement"\n  alias: Armistice, "Військове  перемирʼя"\n');
    const snapshot = of(draft);
    for (const name of ['ukraine-armistice', 'UKRAINE-Armistice', 'armistice', 'Військове перемир’я']) assert.deepEqual(snapshot.agreements(name), [draft], name);
    for (const name of ['', 'Agreement', 'ukraine']) assert.deepEqual(snapshot.agreements(name), [], name);
  });

  it('hide a library agreement behind a workspace one of the same id', () => {
    const library = precedent('korea-1953.treaty', 'agreement korea-1953 "Korea"\n  alias: Korean Armistice\n');
    const own = file('mine.treaty', 'agreement KOREA-1953 "My Korea"\n');
    assert.deepEqual(of(library).agreements('korea-1953'), [library]);
    assert.deepEqual(of(library, own).agreements('korea-1953'), [own]);
    assert.deepEqual(of(library, own).agreements('Korean Armistice'), []);
    assert.deepEqual(withoutDocument(of(library, own), own.uri).agreements('Korean Armistice'), [library]);
  });

  it('keep two files of one id in the order of their addresses, ids before aliases', () => {
    const [a, b, c] = [file('a.treaty', 'agreement x1 "A"\n  alias: demo\n'), file('b.treaty', 'agreement demo "B"\n'), file('c.treaty', 'agreement demo "C"\n')];
    for (const order of [[a, b, c], [c, b, a], [b, c, a]]) assert.deepEqual(uris(of(...order).agreements('demo')), ['b.treaty', 'c.treaty', 'a.treaty']);
  });

  it('know who names an agreement: targets, fields, references, prose', () => {
    const korea = precedent('korea.treaty', 'agreement korea-1953 "Korean Armistice Agreement"\n  alias: KAA, Korea Text\n\n1. Text of paragraph 1.\n');
    const named = {
      'annotation.treaty': '1. Text.\n   @precedent korea-1953:1\n',
      'body.treaty': 'body JMC "Commission"\n  precedent: kaa:MAC\n',
      'field.treaty': 'agreement draft "Draft"\n  precedent: Korea-1953\n',
      'natural.treaty': '1. As in paragraph 1 of the Korean\n   Armistice Agreement.\n',
      'reference.treaty': '1. See {korea-1953:1} there.\n',
      'see.treaty': '1. Text.\n   @see {1}, korea-1953:2\n',
      'alias.treaty': '1. As the Korea Text says.\n',
    };
    const others = { 'none.treaty': '1. Korea is far.\n', 'other.treaty': '1. Text.\n   @precedent minsk:1\n' };
    const snapshot = of(korea, ...Object.entries({ ...named, ...others }).map(([name, text]) => file(name, text)));
    assert.deepEqual(uris(snapshot.citing('korea-1953')), Object.keys(named).sort());
    assert.deepEqual(uris(snapshot.citing('KOREA-1953')), Object.keys(named).sort());
    assert.deepEqual(uris(snapshot.citing('minsk')), ['other.treaty']);
    assert.deepEqual(snapshot.citing('nobody'), []);
  });

  it('keep what all documents are called as one object until one is called otherwise, comes or goes', () => {
    const one = of(file('a.treaty', 'agreement aa "A"\n  alias: X\n\n1. Text.\n'), file('b.treaty', '1. Text.\n'));
    const same = [file('a.treaty', 'agreement aa "A"\n  alias: X\n  status: draft\n\n1. Other text.\n'), file('b.treaty', '')];
    assert.equal(withDocuments(one, same).names, one.names);
    assert.deepEqual(changedAddresses(one, withDocuments(one, same)), same.map(({ uri }) => uri));
    assert.deepEqual(changedAddresses(one, withoutDocument(withConfig(one, emptyConfig), same[1]!.uri)), [same[1]!.uri]);
    assert.deepEqual(changedAddresses(one, withLoading(one, true)), []);
    const others = ['agreement ab "A"\n  alias: X\n', 'agreement aa "B"\n  alias: X\n', 'agreement aa "A"\n  alias: X, Y\n', 'agreement aa "A"\n', 'agreement aa "A"\n  alias: X\n  part-of: b\n'];
    for (const text of others) assert.notEqual(withDocument(one, file('a.treaty', text)).names, one.names, text);
    assert.notEqual(withDocument(one, file('c.treaty', '')).names, one.names);
    assert.notEqual(withoutDocument(one, file('b.treaty', '').uri).names, one.names);
    assert.equal(withoutDocument(one, 'file:///w/none.treaty').names, one.names);
  });

  it('are alike whether documents come one by one, all at once, or in any order', () => {
    const text = fc.record({ id: fc.constantFrom('one', 'two', 'three', 'KOREA'), alias: fc.constantFrom('', '  alias: one\n', '  alias: Two, five*\n'), partOf: fc.constantFrom('', '  part-of: one\n', '  part-of: five\n') });
    const one = fc.record({ name: fc.nat(99), text, library: fc.boolean() });
    fc.assert(fc.property(fc.array(one, { maxLength: 120 }), fc.integer({ min: 1, max: 50 }), (list, size) => {
      const documents = list.map(({ name, text: { id, alias, partOf }, library }) => createDocument(`file:///${name}.treaty`, `agreement ${id} "T"\n${alias}${partOf}`, { library }));
      const last = new Map(documents.map((document) => [document.uri, document]));
      const single = of(...documents);
      let batches = createSnapshot(emptyConfig);
      for (let at = 0; at < documents.length; at += size) batches = withDocuments(batches, documents.slice(at, at + size));
      const reversed = withDocuments(createSnapshot(emptyConfig), [...last.values()].reverse());
      const show = (snapshot: Snapshot): unknown => [
        snapshot.ordered.map(({ uri }) => uri), [...snapshot.documents.keys()].sort(), snapshot.documents.size,
        ['one', 'two', 'five', 'korea'].map((name) => uris(snapshot.agreements(name))), snapshot.ordered.map((document) => familyOf(snapshot, document).map(({ uri }) => uri)),
      ];
      assert.deepEqual(show(batches), show(single));
      assert.deepEqual(show(reversed), show(single));
      assert.ok(documents.length < 2 || batches.revision <= single.revision);
    }), { numRuns: 60 });
  });

  it('know who names an agreement as one made afresh does, whatever was edited and asked before', () => {
    const body = fc.constantFrom('1. See {one:1}.\n', '1. Under paragraph 1 of the Two Treaty.\n', '1. Text.\n   @see three:1\n', '1. Nothing.\n', '1. {two}\n');
    const step = fc.record({ name: fc.constantFrom('a', 'b', 'c', 'd'), id: fc.constantFrom('one', 'two', 'three', 'four'), title: fc.constantFrom('Two Treaty', 'T'), body, remove: fc.nat(5), asked: fc.subarray(['one', 'two', 'three', 'TWO', 'nobody']) });
    fc.assert(fc.property(fc.array(step, { maxLength: 16 }), (steps) => {
      let snapshot = createSnapshot(emptyConfig);
      for (const { name, id, title, body: text, remove, asked } of steps) {
        const document = file(`${name}.treaty`, `agreement ${id} "${title}"\n\n${text}`);
        const earlier = snapshot;
        snapshot = remove === 0 ? withoutDocument(snapshot, document.uri) : withDocument(snapshot, document);
        const show = (each: Snapshot): unknown => asked.map((wanted) => uris(each.citing(wanted)));
        assert.deepEqual(show(snapshot), show(of(...snapshot.documents.values())));
        assert.deepEqual(show(earlier), show(of(...earlier.documents.values())), 'an earlier snapshot');
      }
    }));
  });

  it('answer as one made afresh of the same documents', () => {
    const names = ['one', 'two', 'three'];
    const step = fc.record({ name: fc.constantFrom('a', 'b', 'c', 'd'), id: fc.constantFrom(...names), alias: fc.constantFrom(...names), library: fc.boolean(), remove: fc.boolean() });
    fc.assert(fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
      let snapshot = createSnapshot(emptyConfig);
      for (const { name, id, alias, library, remove } of steps) {
        const document = createDocument(`file:///${name}.treaty`, `agreement ${id} "X"\n  alias: ${alias}\n`, { library });
        snapshot = remove ? withoutDocument(snapshot, document.uri) : withDocument(snapshot, document);
      }
      const fresh = of(...snapshot.documents.values());
      assert.deepEqual(uris(snapshot.ordered), uris(fresh.ordered));
      assert.equal(snapshot.ordered.length, snapshot.documents.size);
      for (const name of names) assert.deepEqual(snapshot.agreements(name), fresh.agreements(name));
    }));
  });
});
