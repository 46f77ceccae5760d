// A workspace that is loaded with what the last start kept answers as one loaded from its texts; what is kept may be damaged in any
// way. Work is counted in texts decoded: a file that is known is not decoded until somebody asks for more.
import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import {
  checkDocument, definition, hover, isAwake, isRead, listClauses, listPrecedents, references, type Snapshot, workspaceSymbols,
} from '../../server/src/core/index.js';
import { createFactCache, removeFacts } from '../../server/src/hosts/fact-cache.js';
import { readableText } from '../../server/src/hosts/decode.js';
import type { Host, KeptStore } from '../../server/src/lsp/host.js';
import { readFiles } from '../../server/src/lsp/scan.js';
import { Session } from '../../server/src/lsp/session.js';
import { readTraits } from '../../server/src/lsp/traits.js';
import { Warm } from '../../server/src/lsp/warm.js';
import { treatyText } from '../core/syntax/support/treaty-text.js';
import { withTemporaryFolder } from '../support/temporary.js';
import { TestServer } from '../support/test-server.js';

const folder = 'file:///w';
const cacheIn = (place: string, build = 'build', room?: number): KeptStore => createFactCache(place, () => build, room);
type Files = ReadonlyMap<string, Uint8Array>;
const filesOf = (texts: Readonly<Record<string, string | Uint8Array>>): Map<string, Uint8Array> =>
  new Map(Object.entries(texts).map(([name, text]) => [`${folder}/${name}`, Buffer.from(text as string)]));

const workspace = {
  'aa.treaty': 'agreement aa "Minsk Protocol"\n  alias: MP\n\nparty UKR "Ukraine"\nbody OSCE "OSCE"\n\n1. {UKR} withdraws.\n\n2. {OSCE} verifies paragraph 1 within 10 days.\n',
  'bb.treaty': 'agreement bb "B"\n  precedent: aa\n\nparty UKR "Ukraine"\n\n1. See {aa:1} and {aa:9}.\n@precedent {aa:1}\n\n2. Paragraph 2 of the Minsk Protocol applies.\n\n4. See {mp:} [and so on.\n',
  'no%20agreement%20line.treaty': '\ufeff1. Пункт 2 соглашения.\r\n\r\n2. See {bb:2}.\r\n\r\n제1조 (목적) {aa}.\r\n',
  'sub/part.treaty': 'agreement annex "Annex"\n  part-of: aa\n\nArticle 1. Scope\n\n(a) One [RUS: two].\n\n(c) Three, see Article 1.\n',
  'damaged.treaty': new Uint8Array([...Buffer.from('agreement dam "D'), 0xe9, ...Buffer.from('"\n\n1. See {aa:2}.\n')]),
  'utf16.treaty': new Uint8Array([0xff, 0xfe, ...Buffer.from('agreement wide "Wide"\n\n1. See {aa:1}.\n', 'utf16le')]),
  'picture.treaty': new Uint8Array([1, 0, 2, 0, 3]),
  'empty.treaty': '',
};

interface Loaded {
  readonly snapshot: Snapshot;
  readonly session: Session;
  /** Addresses of files that were decoded, and how often something was written, since the start. */
  readonly decoded: () => number;
  readonly keep: () => Promise<void>;
}

/** A session that has read the files. `kept`: where facts are; undefined: nowhere. */
async function load(files: Files, kept: KeptStore | undefined, limit?: number): Promise<Loaded> {
  let decoded = 0;
  const textOf = (bytes: Uint8Array): string | undefined => {
    decoded += 1;
    return readableText(bytes);
  };
  const textAt = (uri: string): string | undefined => {
    const bytes = files.get(uri);
    return bytes && textOf(bytes);
  };
  const host: Host = {
    kind: 'process', version: '1', defer: (task) => void setImmediate(task), now: () => 0, normalizeUri: (uri) => uri,
    listFiles: async () => [...files.keys()], listBeside: async () => [], readLibrary: async () => [],
    readFile: async (uri) => textAt(uri), readFileNow: textAt,
    ...(kept ? { kept: { ...kept, readBytes: async (uri: string) => files.get(uri), textOf } } : {}),
  };
  const session = new Session(host, readTraits({ processId: null, rootUri: folder, capabilities: {} }), limit);
  session.setFolders([folder]);
  const warm = await Warm.open(host, [folder], 0);
  assert.equal(await readFiles(session, await host.listFiles(folder), undefined, warm), true);
  session.endReading();
  session.setConfigs({});
  return { snapshot: session.snapshot(), session, decoded: () => decoded, keep: async () => warm?.keep() };
}

/** What a workspace answers, in words. Names come first: they are asked for while files are still unread. */
function answersOf(snapshot: Snapshot): object {
  const names = snapshot.ordered.map(({ uri }) => snapshot.names.called(uri));
  const precedents = listPrecedents(snapshot);
  const citing = ['aa', 'mp', 'bb', 'annex', 'wide', 'none'].map((name) => [snapshot.agreements(name), snapshot.citing(name)].map((list) => list.map(({ uri }) => uri)));
  const symbols = ['', 'ukr', 'see', 'article 1'].map((query) => workspaceSymbols(snapshot, query, { limit: 500 }));
  const byDocument = snapshot.ordered.map((document) => {
    const places = Array.from({ length: Math.ceil(Math.min(400, document.model.tree.text.length) / 7) }, (_, n) => 7 * n);
    return {
      uri: document.uri,
      findings: checkDocument(snapshot, document),
      at: places.map((offset) => ({
        hover: hover(snapshot, document, offset), definition: definition(snapshot, document, offset),
        references: references(snapshot, document, offset, { includeDeclaration: true }),
      })),
    };
  });
  return { names, precedents, citing, symbols, clauses: listClauses(snapshot), byDocument: JSON.parse(JSON.stringify(byDocument, withoutDocuments)) as unknown };
}

/** A hover names documents as objects; their addresses are compared. */
function withoutDocuments(_key: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'uri' in value && 'aspects' in value ? value.uri : value;
}

/** Until it is so; what it waits for happens behind the promises that are pending. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise<void>((resolve) => setImmediate(resolve));
}

const filesIn = (place: string): readonly string[] => readdirSync(place).map((name) => path.join(place, name));

describe('a warm start', () => {
  it('answers as a cold one, and decodes only what somebody asks more of', () =>
    withTemporaryFolder(async (place) => {
      const files = filesOf(workspace);
      const cold = answersOf((await load(files, undefined)).snapshot);
      const first = await load(files, cacheIn(place, 'build'));
      assert.equal(first.decoded(), files.size);
      await first.keep();
      const second = await load(files, cacheIn(place, 'build'));
      // The picture is no text: nothing is kept of it, and it is looked at each time.
      assert.equal(second.decoded(), 1);
      assert.deepEqual(second.snapshot.ordered.map((document) => [isAwake(document), isRead(document)]), second.snapshot.ordered.map(() => [true, false]));
      assert.deepEqual([second.snapshot.agreements('mp').length, second.snapshot.citing('bb').length, listPrecedents(second.snapshot).length], [1, 1, 4]);
      assert.equal(second.decoded(), 2, 'the agreement that is cited is read, those that cite it are not');
      assert.deepEqual(answersOf(second.snapshot), cold);
      assert.equal(second.decoded(), files.size);
    }));

  it('answers as a cold one after files changed, came, went, and bear other names', () =>
    withTemporaryFolder(async (place) => {
      const store = cacheIn(place, 'build');
      await (await load(filesOf(workspace), store)).keep();
      const { 'empty.treaty': _gone, 'aa.treaty': aa, ...others } = workspace;
      const files = filesOf({
        ...others, 'aa.treaty': aa.replace('2. {OSCE}', '2. New.\n\n3. {OSCE}'), 'new.treaty': 'agreement new "New"\n\n1. See {aa:3}.\n', 'other name.treaty': workspace['no%20agreement%20line.treaty'],
      });
      const warm = await load(files, store);
      assert.equal(warm.decoded(), 4, 'the picture, the one that changed, the one that came, the one with another name');
      assert.deepEqual(answersOf(warm.snapshot), answersOf((await load(files, undefined)).snapshot));
      await warm.keep();
      const again = await load(files, store);
      assert.equal(again.decoded(), 1);
      assert.deepEqual(answersOf(again.snapshot), answersOf(warm.snapshot));
    }));

  it('answers as a cold one for any texts', () =>
    withTemporaryFolder(async (base) => {
      await fc.assert(
        fc.asyncProperty(fc.array(treatyText, { minLength: 1, maxLength: 4 }), async (texts) => {
          const place = mkdtempSync(path.join(base, 'facts-'));
          const files = filesOf(Object.fromEntries(texts.map((text, i) => [`t${i}.treaty`, `agreement ${['aa', 'bb', 'annex', 'wide'][i]} "T${i}"\n\n{aa:1} ${text.replaceAll('\0', '')}`])));
          await (await load(files, cacheIn(place, 'b'))).keep();
          const warm = await load(files, cacheIn(place, 'b'));
          assert.ok(warm.snapshot.ordered.some((document) => !isRead(document)));
          assert.deepEqual(answersOf(warm.snapshot), answersOf((await load(files, undefined)).snapshot));
        }),
        { numRuns: 25 },
      );
    }));

  it('finds in an open file what a cold one finds, also after edits', () =>
    withTemporaryFolder(async (place) => {
      const files = filesOf(workspace);
      const store = cacheIn(place, 'build');
      await (await load(files, store)).keep();
      const uri = `${folder}/bb.treaty`;
      const [warm, cold] = [await load(files, store), await load(files, undefined)];
      const found = [warm, cold].map(({ session }) => {
        session.open(uri, 1, workspace['bb.treaty']);
        const atFirst = session.findings(session.view(uri)!.document);
        session.change(uri, 2, [{ range: { start: { line: 4, character: 0 }, end: { line: 4, character: 0 } }, text: '1. See {aa:7}.\n\n' }]);
        return [atFirst, session.findings(session.view(uri)!.document)];
      });
      assert.ok(found[0]![0]!.length > 0);
      assert.deepEqual(found[0], found[1]);
    }));

  it('keeps texts in memory up to the limit only; the others are at rest, with their facts', () =>
    withTemporaryFolder(async (place) => {
      const files = filesOf(workspace);
      const store = cacheIn(place, 'build');
      const cold = await load(files, store, 300);
      await cold.keep();
      const warm = await load(files, store, 300);
      assert.deepEqual(warm.snapshot.ordered.map(isAwake), cold.snapshot.ordered.map(isAwake));
      assert.ok(warm.snapshot.ordered.some(isAwake) && !warm.snapshot.ordered.every(isAwake));
      assert.equal(warm.decoded(), 1);
      assert.deepEqual(listPrecedents(warm.snapshot), listPrecedents(cold.snapshot));
      assert.deepEqual(workspaceSymbols(warm.snapshot, '', { limit: 500 }), workspaceSymbols(cold.snapshot, '', { limit: 500 }));
      assert.deepEqual(answersOf(warm.snapshot), answersOf(cold.snapshot));
    }));
});

describe('what is kept for a warm start', () => {
  it('is not written again when nothing changed, and holds what changed when something did', () =>
    withTemporaryFolder(async (place) => {
      const store = cacheIn(place, 'build');
      let writes = 0;
      const counted: KeptStore = { ...store, write: (words, kept) => ((writes += 1), store.write(words, kept)) };
      await (await load(filesOf(workspace), counted)).keep();
      assert.deepEqual([writes, filesIn(place).length], [1, 1]);
      await (await load(filesOf(workspace), counted)).keep();
      assert.equal(writes, 1);
      const { 'bb.treaty': bb, ...withoutOne } = workspace;
      await (await load(filesOf(withoutOne), counted)).keep();
      assert.equal(writes, 1, 'a file that is missing once may be open in the editor');
      await (await load(filesOf({ ...withoutOne, 'more.treaty': '1. More.\n' }), counted)).keep();
      assert.deepEqual([writes, filesIn(place).length], [2, 1]);
      assert.equal((await load(filesOf({ ...withoutOne, 'more.treaty': '1. More.\n', 'bb.treaty': bb }), counted)).decoded(), 1);
    }));

  it('may be truncated, overwritten, of another build, or no file: it is made again', () =>
    withTemporaryFolder(async (place) => {
      const files = filesOf(workspace);
      await (await load(files, cacheIn(place, 'build'))).keep();
      const [file] = filesIn(place);
      const whole = readFileSync(file!);
      const [seed] = fc.sample(fc.nat(), 1);
      const places = fc.sample(fc.nat(whole.length - 1), { numRuns: 40, seed: seed! });
      const noise = Buffer.from(fc.sample(fc.uint8Array({ minLength: 5000, maxLength: 5000 }), { numRuns: 1, seed: seed! })[0]!);
      const flipped = (at: number): Buffer => {
        const bytes = Buffer.from(whole);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << at % 8);
        return bytes;
      };
      const bulkAt = whole.length - whole.readUInt32LE(40);
      assert.ok(bulkAt > 1000 && bulkAt < whole.length - 1000);
      const damaged = [
        ...[0, 1, 31, 32, 39, 40, 41, 79, 80, 81, bulkAt - 1, bulkAt, bulkAt + 1, whole.length - 1, ...places.slice(0, 20)].map((at) => whole.subarray(0, at)),
        ...[...Array(80).keys(), bulkAt - 1, ...places.map((at) => at % bulkAt)].map(flipped),
        noise, Buffer.concat([whole.subarray(0, 40), noise]), Buffer.concat([whole, noise]), Buffer.alloc(whole.length),
      ];
      for (const [i, bytes] of damaged.entries()) {
        writeFileSync(file!, bytes);
        assert.equal(await cacheIn(place, 'build').read(folder), undefined, `damage ${i}, seed ${seed}`);
      }
      const loaded = await load(files, cacheIn(place, 'build'));
      assert.equal(loaded.decoded(), files.size);
      await loaded.keep();
      assert.deepEqual(readFileSync(file!), whole, 'made again as it was');
      assert.equal((await load(files, cacheIn(place, 'other build'))).decoded(), files.size);
      rmSync(file!);
      mkdirSync(file!);
      const beside = await load(files, cacheIn(place, 'build'));
      assert.equal(beside.decoded(), files.size);
      await beside.keep();
      assert.deepEqual(filesIn(place), [file], 'nothing is left lying beside a folder that stands in the way');
    }));

  it('is made again also when only trees are damaged, which nobody reads before they are asked for', () =>
    withTemporaryFolder(async (place) => {
      const files = filesOf(workspace);
      const cold = answersOf((await load(files, undefined)).snapshot);
      await (await load(files, cacheIn(place))).keep();
      const [file] = filesIn(place);
      const whole = readFileSync(file!);
      const bulkAt = whole.length - whole.readUInt32LE(40);
      for (const at of [bulkAt, whole.length - 1, ...fc.sample(fc.integer({ min: bulkAt, max: whole.length - 1 }), 5)]) {
        const bytes = Buffer.from(whole);
        bytes[at] = (bytes[at] ?? 0) ^ 16;
        writeFileSync(file!, bytes);
        const loaded = await load(files, cacheIn(place));
        assert.equal(loaded.decoded(), 1);
        assert.deepEqual(answersOf(loaded.snapshot), cold);
        await until(() => !existsSync(file!));
        const again = await load(files, cacheIn(place));
        assert.equal(again.decoded(), files.size);
        await again.keep();
        assert.deepEqual(readFileSync(file!), whole);
      }
    }));

  it('is not removed when another server has written it anew since it was read', () =>
    withTemporaryFolder(async (place) => {
      const files = filesOf(workspace);
      const cold = answersOf((await load(files, undefined)).snapshot);
      await (await load(files, cacheIn(place))).keep();
      const loaded = await load(files, cacheIn(place));
      await (await load(filesOf({ 'other.treaty': '1. One.\n' }), cacheIn(place))).keep();
      const [file] = filesIn(place);
      const written = readFileSync(file!);
      assert.deepEqual(answersOf(loaded.snapshot), cold);
      // A removal would be behind the answers.
      for (let turn = 0; turn < 200; turn += 1) await new Promise<void>((resolve) => setImmediate(resolve));
      assert.deepEqual(readFileSync(file!), written);
    }));

  it('is readable by its user alone, and says nothing of paths and texts', () =>
    withTemporaryFolder(async (base) => {
      const place = path.join(base, 'new', 'folder');
      await (await load(filesOf(workspace), cacheIn(place))).keep();
      const [file] = filesIn(place);
      if (process.platform !== 'win32') assert.deepEqual([statSync(file!).mode & 0o777, statSync(place).mode & 0o777], [0o600, 0o700]);
      assert.match(path.basename(file!), /^[0-9a-f]{32}\.facts$/);
      const text = readFileSync(file!, 'utf8');
      assert.ok(text.includes('Minsk Protocol'), 'what agreements are called is kept');
      for (const word of [folder, '.treaty', 'part%20', 'withdraws', 'verifies', 'applies', 'соглашения', '목적']) assert.ok(!text.includes(word), word);
    }));

  it('goes when it is too much, what was read last stays; files that are not ours stay whatever their age', () =>
    withTemporaryFolder(async (place) => {
      const kept = (letter: string) => ({ json: JSON.stringify(letter.repeat(700)), bytes: [], bulk: () => [Buffer.alloc(200)] });
      const store = cacheIn(place, 'build', 2500);
      const ofDay = (name: string, day: number): void => utimesSync(path.join(place, name), day * 86_400, day * 86_400);
      const today = Date.now() / 86_400_000;
      await store.write('a', kept('a'));
      const [a] = readdirSync(place);
      await store.write('b', kept('b'));
      const [b] = readdirSync(place).filter((name) => name !== a);
      ofDay(a!, today - 2);
      ofDay(b!, today - 3);
      const old = ['0'.repeat(32), '1'.repeat(32)].map((name) => `${name}.facts`);
      for (const name of [...old, `${a}.00ff`, `${a}.11ff`, 'notes.facts', 'draft.treaty']) writeFileSync(path.join(place, name), 'x');
      for (const name of [old[0]!, `${a}.00ff`, 'notes.facts', 'draft.treaty']) ofDay(name, today - 100);
      await store.write('c', kept('c'));
      assert.deepEqual([(await store.read('a')) !== undefined, (await store.read('b')) !== undefined, (await store.read('c')) !== undefined], [true, false, true]);
      assert.deepEqual(['notes.facts', 'draft.treaty', `${a}.11ff`, old[1]!, `${a}.00ff`, old[0]!].map((name) => existsSync(path.join(place, name))), [true, true, true, true, false, false]);
      // Read since it was written, it counts as new.
      const [c] = readdirSync(place).filter((name) => /^[0-9a-f]{32}\.facts$/.test(name) && name !== a && name !== old[1]);
      ofDay(a!, today - 2);
      ofDay(c!, today - 1);
      await store.read('a');
      await store.write('d', kept('d'));
      assert.deepEqual([(await store.read('a')) !== undefined, (await store.read('c')) !== undefined, (await store.read('d')) !== undefined], [true, false, true]);
      await store.write('e', { ...kept('e'), bulk: () => [Buffer.alloc(3000)] });
      assert.deepEqual([await store.read('e'), (await store.read('d')) !== undefined], [undefined, true], 'one that is too large alone drives nobody out');
      await removeFacts(place);
      assert.deepEqual(readdirSync(place).sort(), ['draft.treaty', 'notes.facts']);
    }));

  it('is nothing when it would lie in the workspace', () =>
    withTemporaryFolder(async (base) => {
      const place = path.join(base, 'work', 'cache');
      mkdirSync(path.join(base, 'other'), { recursive: true });
      mkdirSync(path.join(base, 'work'));
      symlinkSync(path.join(base, 'work'), path.join(base, 'link'));
      const store = cacheIn(place);
      const under = (...names: readonly string[]): Promise<boolean> => store.isUnder(names.map((name) => pathToFileURL(path.join(base, name)).href));
      assert.deepEqual([await under('work'), await under('link'), await under('work/cache'), await under('.'), await under('other', 'work')], [true, true, true, true, true]);
      assert.deepEqual([await under('other'), await under('wor'), await under('work/cache/below'), await under()], [false, false, false, false]);
      const host = { kept: store, normalizeUri: (uri: string) => uri, now: () => 0, defer: () => undefined };
      assert.equal(await Warm.open(host, [pathToFileURL(path.join(base, 'work')).href]), undefined);
      assert.ok(await Warm.open(host, [pathToFileURL(path.join(base, 'other')).href]));
    }));

  it('may have no place to be written to', () =>
    withTemporaryFolder(async (place) => {
      const files = filesOf(workspace);
      const inFile = path.join(place, 'file');
      writeFileSync(inFile, 'not a folder');
      const closed = path.join(place, 'closed');
      mkdirSync(closed, { mode: 0o500 });
      for (const nowhere of [inFile, path.join(inFile, 'below'), ...(process.getuid?.() === 0 ? [] : [closed])]) {
        const loaded = await load(files, cacheIn(nowhere, 'build'));
        await loaded.keep();
        assert.equal(loaded.decoded(), files.size);
      }
      chmodSync(closed, 0o700);
      assert.equal(readFileSync(inFile, 'utf8'), 'not a folder');
    }));

  it('is of one file only, though the text of another ends as its name begins', () =>
    withTemporaryFolder(async (place) => {
      const text = '1. One.\n\n2. Two ';
      await (await load(filesOf({ 'xa.treaty': text, 'other.treaty': '1. One.\n' }), cacheIn(place))).keep();
      const files = filesOf({ 'a.treaty': `${text}x`, 'other.treaty': '1. One.\n' });
      const loaded = await load(files, cacheIn(place));
      assert.equal(loaded.decoded(), 1);
      assert.deepEqual(answersOf(loaded.snapshot), answersOf((await load(files, undefined)).snapshot));
    }));

  it('is nothing of a file that changed before it was kept', () =>
    withTemporaryFolder(async (place) => {
      const files = filesOf(workspace);
      const [uri, before] = [`${folder}/aa.treaty`, files.get(`${folder}/aa.treaty`)!];
      // No room for any text: all are read again when somebody asks.
      const loaded = await load(files, cacheIn(place), 0);
      files.set(uri, Buffer.from('agreement other "Other"\n\n1. See {bb:1}.\n'));
      assert.equal(loaded.snapshot.documents.get(uri)!.model.agreement.id.text, 'other');
      await loaded.keep();
      files.set(uri, before);
      const again = await load(files, cacheIn(place));
      assert.equal(again.decoded(), 2, 'the picture, and the one that changed');
      assert.deepEqual(answersOf(again.snapshot), answersOf((await load(files, undefined)).snapshot));
    }));

  it('is one file for each set of folders, whole whoever writes it last', () =>
    withTemporaryFolder(async (place) => {
      const store = cacheIn(place, 'build');
      const kept = (json: string) => ({ json, bytes: [Uint8Array.of(1, 2, 3, 0, 0, 0, 0, 0)], bulk: () => [Uint8Array.of(4, 5)] });
      await Promise.all(['[1]', '[2]', '["Запад"]'].map((json) => cacheIn(place, 'build').write('one', kept(json))).concat(store.write('two', kept('[4]'))));
      assert.equal(filesIn(place).length, 2);
      const read = await store.read('one');
      assert.ok(['[1]', '[2]', '["Запад"]'].includes(read!.json));
      assert.deepEqual([[...read!.bytes], [...read!.bulk()!]], [[1, 2, 3, 0, 0, 0, 0, 0], [4, 5]]);
      assert.equal(read!.bytes.byteOffset % 8, 0);
      assert.equal((await store.read('two'))!.json, '[4]');
      assert.equal(await store.read('three'), undefined);
    }));
});

/** Six drafts that cite one another, large enough together to be kept; each has one fault, in its last clause. */
const drafts = (i: number): string =>
  `agreement draft-${i} "Draft ${i}"\n\nparty UKR "Ukraine"\n\n${Array.from({ length: 100 }, (_, n) => `${n + 1}. {UKR} does by day ${n} what {draft-${(i + n) % 6}:${((n + 3) % 7) + 1}} says. ${'And it does nothing else. '.repeat(40)}\n\n`).join('')}101. {UKR} sees {draft-0:999}.\n`;

describe('a server that was started before', function () {
  this.timeout(120_000);

  interface Place {
    readonly root: string;
    /** The folder of facts that a client names with these arguments. */
    readonly facts: string;
    readonly named: readonly string[];
    /** The folder of facts in the user's own cache folder. */
    readonly usual: string;
  }

  interface Answers {
    readonly references: readonly unknown[];
    readonly diagnostics: readonly unknown[] | undefined;
  }

  const withWorkspace = (test: (place: Place) => Promise<void>): Promise<void> =>
    withTemporaryFolder(async (base) => {
      const root = path.join(base, 'work');
      mkdirSync(root);
      for (let i = 0; i < 6; i++) writeFileSync(path.join(root, `${i}.treaty`), drafts(i));
      await test({ root, facts: path.join(base, 'cache', 'facts'), named: [`--cache-folder=${path.join(base, 'cache')}`], usual: path.join(base, 'users', 'parley', 'facts') });
      assert.deepEqual(readdirSync(root), [0, 1, 2, 3, 4, 5].map((i) => `${i}.treaty`), 'nothing is written to the workspace');
    });

  const factsIn = (folder: string): readonly string[] => (existsSync(folder) ? filesIn(folder).filter((file) => file.endsWith('.facts')) : []);

  function start(root: string, args: readonly string[], initializationOptions: object = {}): Promise<TestServer> {
    const users = path.join(root, '..', 'users');
    return TestServer.start({ processId: null, rootUri: pathToFileURL(root).href, capabilities: {}, initializationOptions }, { args, env: { XDG_CACHE_HOME: users, LOCALAPPDATA: users } });
  }

  /** `written`: what the server does behind its answers. */
  async function answersOf(server: TestServer, root: string, written: () => boolean): Promise<Answers> {
    try {
      await server.ready();
      const uriOf = (i: number): string => pathToFileURL(path.join(root, `${i}.treaty`)).href;
      const textDocument = { uri: uriOf(0) };
      const references = await server.request<readonly unknown[]>('textDocument/references', { textDocument, position: { line: 4, character: 1 }, context: { includeDeclaration: true } });
      const hover = await server.request('textDocument/hover', { textDocument, position: { line: 4, character: 28 } });
      const symbols = await server.request('workspace/symbol', { query: 'day 14' });
      const definition = await server.request('textDocument/definition', { textDocument, position: { line: 4, character: 28 } });
      await server.open(uriOf(1), readFileSync(path.join(root, '1.treaty'), 'utf8'));
      await server.settle(() => written() && server.shown(uriOf(1))?.length === 1);
      for (const answer of [hover, definition]) assert.ok(answer);
      return { references, diagnostics: server.shown(uriOf(1)), hover, symbols, definition } as Answers;
    } finally {
      await server.stop();
    }
  }

  const answersOfStart = async (root: string, args: readonly string[], options: object = {}, written: () => boolean = () => true): Promise<Answers> =>
    answersOf(await start(root, args, options), root, written);

  it('keeps facts in the folder the client names, answers from them alike, and writes only when a file changed', () =>
    withWorkspace(async ({ root, facts, named, usual }) => {
      const cold = await answersOfStart(root, ['--no-cache']);
      assert.ok(cold.references.length > 5 && cold.diagnostics?.length === 1, JSON.stringify(cold.diagnostics));
      assert.deepEqual([existsSync(facts), existsSync(usual)], [false, false]);
      assert.deepEqual(await answersOfStart(root, named, {}, () => factsIn(facts).length > 0), cold);
      const [file] = factsIn(facts);
      const { ino } = statSync(file!);
      assert.deepEqual(await answersOfStart(root, named), cold);
      assert.deepEqual([factsIn(facts), statSync(file!).ino, existsSync(usual)], [[file], ino, false]);
      writeFileSync(path.join(root, '3.treaty'), drafts(3).replace('{draft-3:1}', '{draft-3:2}').replace('\n\nparty', '\n  alias: D3\n\nparty').replace('{draft-0:', '{1} {draft-0:'));
      const changed = await answersOfStart(root, named, {}, () => statSync(file!, { throwIfNoEntry: false })?.ino !== ino);
      assert.notEqual(statSync(file!).ino, ino);
      assert.notDeepEqual(changed, cold);
      assert.deepEqual(changed, await answersOfStart(root, ['--no-cache']));
    }));

  it("keeps them in the user's cache folder when the client names none, or where its options say", () =>
    withWorkspace(async ({ root, facts, usual }) => {
      const cold = await answersOfStart(root, [], {}, () => factsIn(usual).length > 0);
      assert.equal(factsIn(usual).length, 1);
      assert.deepEqual(await answersOfStart(root, []), cold);
      assert.deepEqual(await answersOfStart(root, [], { cacheFolder: path.dirname(facts) }, () => factsIn(facts).length > 0), cold);
      assert.equal(factsIn(facts).length, 1);
    }));

  it('keeps nothing for who says so, nor in the workspace itself, and deletes what was kept where the client names the folder', () =>
    withWorkspace(async ({ root, facts, named, usual }) => {
      const cold = await answersOfStart(root, named, {}, () => factsIn(facts).length > 0);
      const others = path.join(facts, 'notes.txt');
      writeFileSync(others, 'not ours');
      assert.deepEqual(await answersOfStart(root, [...named, '--no-cache'], {}, () => factsIn(facts).length === 0), cold);
      assert.deepEqual(filesIn(facts), [others]);
      await answersOfStart(root, named, {}, () => factsIn(facts).length > 0);
      assert.deepEqual(await answersOfStart(root, [], { cache: false, cacheFolder: path.dirname(facts) }, () => factsIn(facts).length === 0), cold);
      assert.deepEqual([filesIn(facts), existsSync(usual)], [[others], false]);
      assert.deepEqual(await answersOfStart(root, [`--cache-folder=${root}`]), cold);
      assert.deepEqual(await answersOfStart(root, [], { cacheFolder: path.join(root, 'below') }), cold);
    }));

  it('answers alike whatever became of what was kept', () =>
    withWorkspace(async ({ root, facts, named }) => {
      const cold = await answersOfStart(root, named, {}, () => factsIn(facts).length > 0);
      const [file] = factsIn(facts);
      const whole = readFileSync(file!);
      const bulkAt = whole.length - whole.readUInt32LE(40);
      const flipped = (at: number): Buffer => Buffer.concat([whole.subarray(0, at), Buffer.of((whole[at] ?? 0) ^ 1), whole.subarray(at + 1)]);
      for (const bytes of [whole.subarray(0, whole.length >> 1), flipped(bulkAt >> 1), flipped((bulkAt + whole.length) >> 1)]) {
        writeFileSync(file!, bytes);
        const isMadeAgain = (): boolean => !existsSync(file!) || readFileSync(file!).equals(whole);
        assert.deepEqual(await answersOfStart(root, named, {}, isMadeAgain), cold);
        if (!existsSync(file!)) assert.deepEqual(await answersOfStart(root, named, {}, () => existsSync(file!)), cold);
        assert.deepEqual(readFileSync(file!), whole);
      }
    }));

  it('may run beside others on the same files: each answers alike, and one of them leaves what it kept', () =>
    withWorkspace(async ({ root, facts, named }) => {
      const cold = await answersOfStart(root, ['--no-cache']);
      const isKept = (): boolean => factsIn(facts).length > 0;
      for (let round = 0; round < 2; round += 1) {
        const servers = await Promise.all([start(root, named), start(root, named)]);
        for (const answers of await Promise.all(servers.map((server) => answersOf(server, root, isKept)))) assert.deepEqual(answers, cold);
        assert.equal(factsIn(facts).length, 1);
      }
      assert.deepEqual(await answersOfStart(root, named), cold);
    }));
});
