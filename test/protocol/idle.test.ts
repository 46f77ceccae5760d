// Nothing runs while nobody asks. The server's process is watched from inside by a module loaded before it: which timers it
// has and how often they were made, told into a file when the process gets SIGUSR2.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';
import { richCapabilities, TestServer } from '../support/test-server.js';
import { withTemporaryFolder } from '../support/temporary.js';

interface Told {
  /** What keeps the loop busy or alive, as Node names it. */
  readonly resources: readonly string[];
  /** Timers and turns asked for since the last telling. */
  readonly made: number;
}

/** Counts every timer and immediate; writes the file at each signal. */
const probe = (file: string): string => `
let made = 0;
for (const name of ['setTimeout', 'setInterval', 'setImmediate']) {
  const real = globalThis[name];
  globalThis[name] = Object.assign((...args) => { made += 1; return real(...args); }, real);
  require('node:timers')[name] = globalThis[name];
}
process.on('SIGUSR2', () => {
  const told = { resources: process.getActiveResourcesInfo(), made };
  made = 0;
  require('node:fs').writeFileSync(${JSON.stringify(file)}, JSON.stringify(told));
});
`;

const busy = (resources: readonly string[]): readonly string[] => resources.filter((name) => /Timeout|Immediate|FSEvent|FSReq|StatWatcher/.test(name));

async function withProbe(params: object, work: (server: TestServer, tell: () => Promise<Told>) => Promise<void>): Promise<void> {
  await withTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'told.json');
    writeFileSync(path.join(folder, 'probe.cjs'), probe(file));
    const server = await TestServer.start(params, { env: { NODE_OPTIONS: `--require ${path.join(folder, 'probe.cjs')}` } });
    const tell = async (): Promise<Told> => {
      rmSync(file, { force: true });
      const text = (): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');
      const written = new Promise<void>((resolve) => {
        const watcher = watch(folder, () => {
          if (!text().endsWith('}')) return;
          watcher.close();
          resolve();
        });
      });
      server.child!.kill('SIGUSR2');
      await written;
      return JSON.parse(text()) as Told;
    };
    try {
      await work(server, tell);
    } finally {
      await server.stop();
    }
  });
}

describe('a server nobody asks', function () {
  this.timeout(30_000);
  const uri = 'untitled:idle.treaty';

  it('has no timer, watches no file and makes neither by itself, after work of every kind', () =>
    withProbe({ processId: null, capabilities: richCapabilities }, async (server, tell) => {
      await server.ready();
      await server.open(uri, '1. Each Party shall withdraw.\n\n2. See {1} and {9}.\n');
      await server.edit(uri, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, '\n');
      await server.request('textDocument/hover', { textDocument: { uri }, position: { line: 3, character: 8 } });
      await server.request('workspace/symbol', { query: 'withdraw' });
      await server.quiet();
      // The first tellings may come amid the last answer, or while keys are rehearsed, which ends by itself; between the last two nobody
      // asked anything.
      while (busy((await tell()).resources).length > 0);
      const { resources, made } = await tell();
      assert.deepEqual(busy(resources), []);
      assert.equal(made, 0);
    }));

  it('has one timer where the client gives its process: the watch over that process, which the protocol asks for', () =>
    withProbe({ processId: process.pid, capabilities: richCapabilities }, async (server, tell) => {
      await server.ready();
      await tell();
      assert.deepEqual(busy((await tell()).resources), ['Timeout']);
    }));
});
