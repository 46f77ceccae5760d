// What ships: the bundles reach no network, and the VSIX is small and holds what it must.
import { strict as assert } from 'node:assert';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import jszip from 'jszip';
import { root } from '../support/root.js';
import { runNode } from '../support/run-script.js';

interface Output {
  readonly imports: readonly { readonly path: string }[];
  readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>;
}

interface Meta {
  readonly [bundle: string]: {
    readonly outputs: Readonly<Record<string, Output>>;
  };
}

const meta = JSON.parse(readFileSync(join(root, 'dist', 'meta.json'), 'utf8')) as Meta;
const bundles = Object.keys(meta);
const read = (bundle: string): string => readFileSync(join(root, 'dist', bundle), 'utf8');

/** Modules a bundle may ask its host for; everything else is inside the bundle. None of them opens a connection. */
const hostModules: ReadonlySet<string> = new Set([
  'vscode',
  'child_process',
  'console',
  'crypto',
  'fs',
  'fs/promises',
  'module',
  'os',
  'path',
  'process',
  'readline',
  'timers',
  'tty',
  'url',
  'util',
  'v8',
  'worker_threads',
]);

/** Bundles that another one loads when it needs them. */
const lateBundles: readonly string[] = ['./client.main.js', './client.views.js', './client.views.web.js', './server.main.js', './server.core.js', './docx.js'];

/** Every global that can reach a network. They keep their names in minified code. */
const network =
  /\b(fetch|XMLHttpRequest|WebSocket|WebSocketStream|EventSource|WebTransport|RTCPeerConnection|sendBeacon|importScripts|getBuiltinModule|createRequire)\b/g;

/** Words of `network` in a bundle. */
const networkWords = (text: string): readonly string[] => [...text.matchAll(network)].map(([word]) => word);

describe('bundles', () => {
  it('are those that the issue names', () => {
    for (const bundle of ['client.js', 'client.web.js', 'server.js', 'server.worker.js', 'cli.js'])
      assert.ok(bundles.includes(bundle), bundle);
    for (const late of lateBundles) assert.ok(bundles.includes(late.slice(2)), late);
  });

  for (const bundle of bundles) {
    it(`${bundle} asks its host for no network module`, () => {
      const asked = Object.values(meta[bundle]!.outputs).flatMap((output) =>
        output.imports.map(({ path }) => path.replace(/^node:/, '')),
      );
      assert.deepEqual(
        asked.filter((path) => !hostModules.has(path) && !lateBundles.includes(path)),
        [],
      );
      // Also those that the bundler did not see: every require and import in the text has a plain name from the list.
      const calls = [
        ...read(bundle).matchAll(/(?<![.\w$])(?:require|import)\(\s*(?:"([^"]*)"|'([^']*)'|([^)]{0,40}))/g),
      ];
      const unknown = calls
        .map((call) => (call[1] ?? call[2] ?? `computed: ${call[3]}`).replace(/^node:/, ''))
        .filter((path) => !hostModules.has(path) && !lateBundles.includes(path));
      assert.deepEqual(unknown, []);
    });

    it(`${bundle} uses no network global`, () => {
      assert.deepEqual(networkWords(read(bundle)), []);
    });
  }

  it('a network call would be seen', () => {
    assert.deepEqual(networkWords('await fetch("x"); new WebSocket(u); self.navigator.sendBeacon(u)'), [
      'fetch',
      'WebSocket',
      'sendBeacon',
    ]);
  });

  it('only the web client starts a worker, from the extension itself', () => {
    assert.equal((read('client.web.js').match(/new Worker\(/g) ?? []).length, 1);
    for (const bundle of bundles.filter((name) => name !== 'client.web.js'))
      assert.doesNotMatch(read(bundle), /new Worker\(/, bundle);
  });
});

/** Sources that gave bytes to a bundle. */
const sourcesIn = (bundle: string): readonly string[] =>
  Object.values(meta[bundle]!.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );

describe('what a bundle holds', () => {
  it('no page of a rule is in a server, every one is in the command line', () => {
    const pages = (bundle: string) => sourcesIn(bundle).filter((path) => path.includes('/rules/pages/'));
    for (const bundle of bundles.filter((name) => name.startsWith('server')))
      assert.deepEqual(pages(bundle), [], bundle);
    assert.ok(pages('cli.js').length > 27);
  });

  it('of package.json only the version', () => {
    for (const bundle of bundles) assert.doesNotMatch(read(bundle), /activationEvents/, bundle);
  });

  it('the server’s parts: neither the first nor the second holds anything of the language, and none another’s library', () => {
    const holds = (bundle: string, part: string) => sourcesIn(bundle).some((path) => path.includes(part));
    for (const bundle of ['server.js', 'server.main.js']) assert.ok(!holds(bundle, 'server/src/core/'), bundle);
    assert.deepEqual(
      ['server.js', 'server.main.js', 'server.core.js'].map((bundle) => holds(bundle, 'node_modules/')),
      [false, true, false],
    );
    assert.ok(holds('server.core.js', 'server/src/core/syntax/'));
  });

  it('the entry of the desktop extension holds nothing of the client library and is small; the web’s one bundle is 450 KB at most', () => {
    assert.deepEqual(
      sourcesIn('client.js').filter((path) => path.includes('node_modules/')),
      [],
    );
    assert.ok(read('client.js').length < read('client.main.js').length / 10);
    assert.ok(statSync(join(root, 'dist', 'client.web.js')).size <= 450 * 1024);
  });
});

describe('VSIX', () => {
  it('is under 2 MB and holds the bundles, the licence and no source', async function () {
    this.timeout(60_000);
    const { code, output } = runNode(['scripts/package.mjs']);
    assert.equal(code, 0, output);
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    const path = join(root, 'dist', `parley-${version}.vsix`);
    assert.ok(statSync(path).size < 2 * 1024 * 1024, `${statSync(path).size} bytes`);
    const names = Object.keys((await jszip.loadAsync(readFileSync(path))).files);
    for (const name of ['package.json', 'LICENSE.txt', ...bundles.map((bundle) => `dist/${bundle}`)]) {
      assert.ok(names.includes(`extension/${name}`), `${name} is not in ${names.join(', ')}`);
    }
    assert.deepEqual(
      names.filter((name) => /\.ts$|\/(test|server|client|scripts|node_modules)\//.test(name)),
      [],
    );
  });
});
