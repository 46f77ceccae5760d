// What the server loads and when, and the cache of compiled code: counted, never timed.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import path from 'node:path';
import { root } from '../support/root.js';
import { withTemporaryFolder } from '../support/temporary.js';
import { TestServer } from '../support/test-server.js';

/** Node 22.1 and later can keep compiled code. */
const hasCache = 'enableCompileCache' in module;

/** Writes a line to `LOG` for each bundle that is loaded and for the first message that leaves. */
const watcher = `
  const { appendFileSync } = require('node:fs');
  const { basename } = require('node:path');
  const Module = require('node:module');
  const note = (line) => appendFileSync(process.env.LOG, line + '\\n');
  const load = Module._load;
  Module._load = function (request, ...rest) {
    if (request.startsWith('.') || request.endsWith('.js')) note(basename(request));
    else if (/^(node:)?(net|tls|https?|crypto|child_process|worker_threads)$/.test(request)) note(request.replace('node:', ''));
    return load.call(this, request, ...rest);
  };
  const { write } = process.stdout;
  process.stdout.write = function (...given) {
    process.stdout.write = write;
    note('answer');
    return write.apply(this, given);
  };`;

/** The order of events of a server that is started, asked for one thing and ended. */
async function eventsOf(work: (server: TestServer) => Promise<unknown>): Promise<readonly string[]> {
  return withTemporaryFolder(async (folder) => {
    const [hook, log] = [path.join(folder, 'watcher.cjs'), path.join(folder, 'log')];
    writeFileSync(hook, watcher);
    const server = await TestServer.start(undefined, { env: { LOG: log, NODE_OPTIONS: `--require=${hook}` } });
    await work(server);
    await server.stop();
    return readFileSync(log, 'utf8').trim().split('\n');
  });
}

describe('the start of the server', () => {
  it('answers initialize before the language is loaded, and without modules that take long', async () => {
    const events = await eventsOf((server) => server.ready());
    assert.deepEqual(events, ['server.js', 'server.main.js', 'answer', 'server.core.js']);
  });

  it('loads the language without being asked for anything', async () => {
    const events = await eventsOf((server) => server.request('parley/hostInfo'));
    assert.deepEqual(events.slice(2), ['answer', 'server.core.js']);
  });
});

/** Starts a server, lets it read the library and ends it; resolves with the exit code. */
async function liveOnce(args: readonly string[], env: Readonly<Record<string, string>>): Promise<number | null> {
  const server = await TestServer.start(undefined, { args, env });
  await server.ready();
  return server.stop();
}

function filesUnder(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true }).map((name) => path.join(folder, String(name))).filter((file) => statSync(file).isFile());
}

describe('the cache of compiled code', () => {
  it('lies in the folder that is named, or in the user’s own; --no-cache keeps nothing', () =>
    withTemporaryFolder(async (folder) => {
      const [named, users] = [path.join(folder, 'named'), path.join(folder, 'users')];
      const env = { XDG_CACHE_HOME: users, LOCALAPPDATA: users, HOME: users };
      assert.equal(await liveOnce(['--no-cache'], env), 0);
      assert.equal(await liveOnce(['--no-cache', `--cache-folder=${named}`], env), 0);
      assert.equal(await liveOnce(['--cache-folder=relative'], env), 0);
      assert.deepEqual([filesUnder(named), filesUnder(users), existsSync(path.join(root, 'relative'))], [[], [], false]);
      assert.equal(await liveOnce([`--cache-folder=${named}`], env), 0);
      assert.deepEqual([filesUnder(named).length > 0, filesUnder(users)], [hasCache, []]);
      assert.equal(await liveOnce([], env), 0);
      assert.equal(filesUnder(users).length > 0, hasCache);
    }));

  it('may be damaged, and its folder may be a file: the server starts all the same', () =>
    withTemporaryFolder(async (folder) => {
      assert.equal(await liveOnce([`--cache-folder=${folder}`], {}), 0);
      for (const [i, file] of filesUnder(folder).entries()) writeFileSync(file, i % 2 === 0 ? readFileSync(file).subarray(0, 1000) : 'no code');
      assert.equal(await liveOnce([`--cache-folder=${folder}`], {}), 0);
      const file = path.join(folder, 'file');
      writeFileSync(file, '');
      assert.equal(await liveOnce([`--cache-folder=${file}`], {}), 0);
    }));
});
