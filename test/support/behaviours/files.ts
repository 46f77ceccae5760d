// Files and folders that come, change and go outside the editor, and texts that are no files.

import assert from 'node:assert/strict';
import { rangeOf } from '../marked.js';
import type { MakeWorld, World, WorldOptions } from '../world.js';
import { assertShows, ruleAndWords } from './findings.js';

const citing = 'agreement citing "Citing"\n\n1. As {other:2} says.\n';
const other = 'agreement other "Other"\n\n1. First.\n\n2. Second.\n';
const broken = [['unresolved-reference', 'other:2']];

export function describeFiles(makeWorld: MakeWorld): void {
  /** Opens `citing.treaty` with everything read; `shows` waits until its problems list is this. */
  async function inWorld(files: Readonly<Record<string, string>>, work: (world: World, shows: (expected: unknown) => Promise<void>) => Promise<void>, options: WorldOptions = {}): Promise<void> {
    const world = await makeWorld(files, options);
    try {
      const uri = world.uri('citing.treaty');
      await world.server.ready();
      await world.server.open(uri, citing);
      await work(world, (expected) => assertShows(world.server, uri, citing, expected));
    } finally {
      await world.end();
    }
  }

  describe('files outside the editor', () => {
    it('are watched, those under folders that come and go too', async () =>
      inWorld({ 'citing.treaty': citing }, async (world) => {
        const registered = world.server.registered.get('workspace/didChangeWatchedFiles') as { readonly watchers: readonly { readonly globPattern: string; readonly kind?: number }[] };
        assert.deepEqual(registered.watchers.map(({ globPattern, kind }) => [globPattern, kind ?? 7]), [['**/*.treaty', 7], ['**/parley.json', 7], ['**/parley-baseline.json', 7], ['**/*', 5]]);
      }));

    it('created, changed, deleted', async () =>
      inWorld({ 'citing.treaty': citing }, async (world, shows) => {
        await shows(broken);
        await world.write('other.treaty', other);
        await shows([]);
        await world.write('other.treaty', other.replace('2. Second', '3. Third'));
        await shows(broken);
        await world.write('other.treaty', other);
        await shows([]);
        await world.remove('other.treaty');
        await shows(broken);
      }));

    it('renamed: never missing in between', async () =>
      inWorld({ 'citing.treaty': citing, 'other.treaty': other }, async (world, shows) => {
        await shows([]);
        await world.rename('other.treaty', 'renamed.treaty');
        await shows([]);
        assert.ok(world.server.pushes(world.uri('citing.treaty')).every(({ diagnostics }) => diagnostics.length === 0));
        const [link] = await world.server.request<{ targetUri: string }[]>('textDocument/definition', { textDocument: { uri: world.uri('citing.treaty') }, position: rangeOf(citing, 'other:2').start });
        assert.equal(link?.targetUri, world.uri('renamed.treaty'));
      }));

    it('in a folder that is renamed or deleted, of which only the folder is told', async () =>
      inWorld({ 'citing.treaty': citing, 'drafts/deep/other.treaty': other }, async (world, shows) => {
        await shows([]);
        await world.rename('drafts', 'texts');
        await shows([]);
        await world.remove('texts');
        await shows(broken);
      }));

    it('an open text wins over its file until it is closed', async () =>
      inWorld({ 'citing.treaty': citing, 'other.treaty': other }, async (world, shows) => {
        const uri = world.uri('other.treaty');
        await world.server.open(uri, 'agreement other "Other"\n\n1. Only one.\n');
        await shows(broken);
        await world.write('other.treaty', other);
        await shows(broken);
        await world.server.close(uri);
        await shows([]);
      }));

    it('a file that disappears while it is open is kept until it is closed', async () =>
      inWorld({ 'citing.treaty': citing, 'other.treaty': other }, async (world, shows) => {
        const uri = world.uri('other.treaty');
        await world.server.open(uri, other);
        await world.remove('other.treaty');
        await shows([]);
        await world.server.edit(uri, rangeOf(other, '2. Second'), '3. Third');
        await shows(broken);
        await world.server.close(uri);
        await shows(broken);
        assert.deepEqual(await world.server.request('textDocument/documentSymbol', { textDocument: { uri } }), []);
      }));

    it('in folders nobody drafts in are neither read nor watched', async () =>
      inWorld({ 'citing.treaty': citing, 'node_modules/pack/other.treaty': other }, async (world, shows) => {
        if (world.host === 'process') await shows(broken);
        await world.write('node_modules/pack/late.treaty', other.replaceAll('other', 'late'));
        await world.server.quiet();
        const symbols = await world.server.request<{ location: { uri: string } }[]>('workspace/symbol', { query: '' });
        assert.ok(!symbols.some(({ location }) => location.uri.includes('late.treaty')));
      }));
  });

  it('a fault in parley.json is told once, in a message that wants no answer; the rest is served', async () => {
    const told: string[] = [];
    const world = await makeWorld({ 'citing.treaty': citing, 'parley.json': '{ "severity": ' }, { answers: { 'window/showMessageRequest': () => assert.fail('asks for an answer') } });
    try {
      world.server.connection.onNotification('window/showMessage', ({ message }: { readonly message: string }) => void told.push(message));
      const uri = world.uri('citing.treaty');
      await world.server.ready();
      await world.server.open(uri, citing);
      await assertShows(world.server, uri, citing, broken);
      assert.ok(told.length <= 1, 'told twice at the start');
      await world.write('parley.json', '{ "severity": 17 ');
      await world.server.settle(() => told.length > 0);
      assert.match(told.at(-1) ?? '', /parley\.json/);
      await world.write('parley.json', '{ "severity": { "unresolved-reference": "off" } }');
      await assertShows(world.server, uri, citing, []);
    } finally {
      await world.end();
    }
  });

  it('that are not open are searched by name, and by their words when nothing else answers', async () => {
    const open = 'agreement open "Open"\n\n1. The lighthouse stays lit.\n';
    const world = await makeWorld({ 'open.treaty': open, 'shut.treaty': 'agreement shut "Shut"\n\nArticle 1. Lighthouse Keepers\n\n1. Nobody shall dredge the lighthouse channel.\n' }, {});
    const ask = async (query: string): Promise<readonly string[]> => {
      const symbols = await world.server.request<{ name: string; location: { uri: string; range: unknown } }[]>('workspace/symbol', { query });
      return symbols.filter(({ location }) => [world.uri('open.treaty'), world.uri('shut.treaty')].includes(location.uri)).map(({ name, location }) => `${name} ${JSON.stringify(location.range)}`);
    };
    try {
      await world.server.ready();
      await world.server.open(world.uri('open.treaty'), open);
      const at = (line: number, start: number, end: number): string => JSON.stringify({ start: { line, character: start }, end: { line, character: end } });
      assert.deepEqual(await ask('lighthouse'), [`Article 1. Lighthouse Keepers ${at(2, 0, 29)}`, `¶1 The lighthouse stays lit. ${at(2, 0, 2)}`]);
      assert.deepEqual(await ask('dredge'), [`Art. 1(1) Nobody shall dredge the lighthouse channel. ${at(4, 0, 2)}`]);
      assert.deepEqual(await ask('dredgers'), []);
    } finally {
      await world.end();
    }
  });

  describe('folders', () => {
    const files = { 'here/citing.treaty': citing, 'there/other.treaty': other, 'here/nested/third.treaty': 'agreement third "Third"\n\n1. As {other:1} says.\n' };
    const shows = (world: World, expected: unknown): Promise<void> => assertShows(world.server, world.uri('here/citing.treaty'), citing, expected);
    const folders = (world: World, added: readonly string[], removed: readonly string[]): Promise<void> =>
      world.server.notify('workspace/didChangeWorkspaceFolders', { event: { added: added.map((name) => ({ uri: world.uri(name), name })), removed: removed.map((name) => ({ uri: world.uri(name), name })) } });

    async function withFolders(options: WorldOptions, work: (world: World) => Promise<void>): Promise<void> {
      const world = await makeWorld(files, options);
      try {
        await world.server.ready();
        await world.server.open(world.uri('here/citing.treaty'), citing);
        await work(world);
      } finally {
        await world.end();
      }
    }

    it('several are one workspace', async () =>
      withFolders({ folders: ['here', 'there'] }, async (world) => shows(world, [])));

    it('one that is added is read, one that is removed is forgotten', async () =>
      withFolders({ folders: ['here'] }, async (world) => {
        await shows(world, broken);
        await folders(world, ['there'], []);
        await shows(world, []);
        await folders(world, [], ['there']);
        await shows(world, broken);
      }));

    it('a text that is open stays when its folder is removed; what still lies in another folder stays too', async () =>
      withFolders({ folders: ['here', 'here/nested', 'there'] }, async (world) => {
        await folders(world, [], ['here/nested']);
        const symbols = await world.server.request<{ name: string; location: { uri: string } }[]>('workspace/symbol', { query: 'Third' });
        assert.ok(symbols.some(({ location }) => location.uri === world.uri('here/nested/third.treaty')));
        await folders(world, [], ['here']);
        await shows(world, []);
        const gone = await world.server.request<{ location: { uri: string } }[]>('workspace/symbol', { query: 'Third' });
        assert.ok(!gone.some(({ location }) => location.uri === world.uri('here/nested/third.treaty')));
        await world.server.open(world.uri('there/other.treaty'), other);
        await shows(world, []);
      }));

    it('a removed folder takes no precedent of the library with it', async () =>
      withFolders({ folders: ['here', 'there'] }, async (world) => {
        await folders(world, [], ['here', 'there']);
        const precedents = await world.server.request<{ id: string }[]>('parley/precedents');
        assert.ok(precedents.some(({ id }) => id === 'korea-1953'));
      }));
  });

  describe('texts that are no files of the workspace', () => {
    const text = 'agreement alone "Alone"\n  precedent: korea-1953\n\n1. The Parties have withdrawn.\n   @precedent korea-1953:13(a)\n';
    const hover = async (world: World, uri: string): Promise<string> =>
      (await world.server.request<{ contents: { value: string } } | null>('textDocument/hover', { textDocument: { uri }, position: rangeOf(text, '1. The').start }))?.contents.value ?? '';

    for (const [name, address] of [
      ['a loose file', (world: World) => world.uri('elsewhere/alone.treaty')],
      ['an untitled text', () => 'untitled:Untitled-1'],
      ['an older state under git:', () => 'git:/w/alone.treaty?%7B%22ref%22%3A%22~%22%7D'],
    ] as const) {
      it(`${name} has its hover, its counterpart and its findings, and leaves nothing behind when it is closed`, async () => {
        const world = await makeWorld({ 'citing.treaty': citing, 'elsewhere/alone.treaty': text }, { folders: [] });
        try {
          const uri = address(world);
          await world.server.ready();
          await world.server.open(uri, text);
          await world.server.settle(() => (world.server.shown(uri)?.length ?? 0) > 0);
          assert.match(await hover(world, uri), /seventy-two/);
          assert.deepEqual(ruleAndWords(text, world.server.shown(uri)), [['precedent-not-covered', 'korea-1953']]);
          await world.server.close(uri);
          await world.server.quiet();
          assert.deepEqual(world.server.shown(uri), []);
          const symbols = await world.server.request<{ name: string }[]>('workspace/symbol', { query: 'Alone' });
          assert.deepEqual(symbols.filter(({ name: each }) => each.includes('Alone')), []);
        } finally {
          await world.end();
        }
      });
    }
  });
}
