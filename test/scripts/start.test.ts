// `npm start -- --print`: which VS Code would be taken and why, with and without `code`, with and without a network.
import { strict as assert } from 'node:assert';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { root } from '../support/root.js';
import { runNode } from '../support/run-script.js';
import { withTemporaryFolder } from '../support/temporary.js';

/** An environment with nothing on the PATH, an empty cache, a screen, and a network that refuses. Port 1 is never served. */
function bareEnvironment(folder: string): Record<string, string | undefined> {
  return {
    PATH: join(folder, 'bin'),
    XDG_CACHE_HOME: join(folder, 'cache'),
    DISPLAY: ':99',
    WAYLAND_DISPLAY: undefined,
    HTTPS_PROXY: 'http://127.0.0.1:1',
    https_proxy: undefined,
  };
}

describe('npm start -- --print', () => {
  it('takes an installed code', () =>
    withTemporaryFolder((folder) => {
      const ran = join(folder, 'ran');
      mkdirSync(join(folder, 'bin'));
      const code = join(folder, 'bin', 'code');
      writeFileSync(code, `#!/bin/sh\n: > '${ran}'\n`, { mode: 0o755 });
      const { code: exit, output } = runNode(['scripts/start.mjs', '--print'], bareEnvironment(folder));
      assert.equal(exit, 0, output);
      assert.match(output, /would open the installed VS Code\./);
      assert.ok(output.includes(code), output);
      assert.equal(existsSync(ran), false, 'it started code');
    }));

  it('without code and with the network refused, takes the editor in the browser', () =>
    withTemporaryFolder((folder) => {
      const { code, output } = runNode(['scripts/start.mjs', '--print'], bareEnvironment(folder));
      assert.equal(code, 0, output);
      assert.match(output, /would open the editor served to your browser, VS Code for the Web\./);
      assert.match(output, /no `code` on the PATH/);
      assert.match(output, /cannot be reached \(ECONNREFUSED\)/);
      assert.equal(existsSync(join(folder, 'cache')), false, 'it wrote into the cache');
    }));

  it('without code and with a network, takes a desktop VS Code', () =>
    withTemporaryFolder(async (folder) => {
      const proxy = createServer((socket) => socket.end());
      await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
      const address = proxy.address();
      assert.ok(typeof address === 'object' && address !== null);
      const env = { ...process.env, ...bareEnvironment(folder), HTTPS_PROXY: `http://127.0.0.1:${address.port}` };
      // Not runNode: the proxy lives in this process, which must not be blocked.
      const child = spawn(process.execPath, ['scripts/start.mjs', '--print'], { cwd: root, env });
      let output = '';
      child.stdout.on('data', (piece) => (output += piece));
      const code = await new Promise((resolve) => child.on('close', resolve));
      proxy.close();
      assert.equal(code, 0, output);
      assert.match(output, /would open a desktop VS Code fetched by @vscode\/test-electron\./);
    }));

  // Only Linux tells whether there is a screen.
  if (process.platform === 'linux') {
    it('without a screen, asks for no desktop', () =>
      withTemporaryFolder((folder) => {
        const { output } = runNode(['scripts/start.mjs', '--print'], {
          ...bareEnvironment(folder),
          DISPLAY: undefined,
        });
        assert.match(output, /this machine has no screen/);
        assert.match(output, /served to your browser/);
      }));
  }

  it('takes the served Node editor when it has been built before', () =>
    withTemporaryFolder((folder) => {
      const entry = join(folder, 'cache', 'parley', 'code-server-4.139.1-native');
      mkdirSync(entry, { recursive: true });
      writeFileSync(join(entry, '.complete'), '');
      const { output } = runNode(['scripts/start.mjs', '--print'], bareEnvironment(folder));
      assert.match(output, /served to your browser, by VS Code's own server\./);
    }));
});

describe('npm start', () => {
  it('opens samples/ with the extension in an installed code', function () {
    this.timeout(60_000);
    return withTemporaryFolder((folder) => {
      const ran = join(folder, 'ran');
      const bin = join(folder, 'bin');
      mkdirSync(bin);
      writeFileSync(join(bin, 'code'), `#!/bin/sh\nfor a in "$@"; do echo "$a" >> '${ran}'; done\n`, { mode: 0o755 });
      const { code, output } = runNode(['scripts/start.mjs'], { ...bareEnvironment(folder), PATH: bin });
      assert.equal(code, 0, output);
      assert.match(output, /Building Parley/);
      const args = readFileSync(ran, 'utf8').trimEnd().split('\n');
      assert.ok(args.includes(`--extensionDevelopmentPath=${root}`), args.join(' '));
      assert.equal(args.at(-1), join(root, 'samples'));
    });
  });

  it('serves the editor to the browser where there is nothing else, and ends with a signal', async function () {
    // Without any editor in the cache this fetches VS Code's files first.
    this.timeout(180_000);
    const path = (process.env['PATH'] ?? '').split(':').filter((entry) => !existsSync(join(entry, 'code')));
    const env = { ...process.env, PATH: path.join(':'), DISPLAY: '', WAYLAND_DISPLAY: '' };
    const child = spawn(process.execPath, ['scripts/start.mjs'], { cwd: root, env });
    let output = '';
    child.stderr.on('data', (piece) => (output += piece));
    const ended = new Promise((resolve) => child.on('close', resolve));
    try {
      const address = await new Promise<string>((resolve, reject) => {
        child.stdout.on('data', (piece) => {
          output += piece;
          const found = /Parley is open at\s+(http:\S+)/.exec(output)?.[1];
          if (found !== undefined) resolve(found);
        });
        child.on('close', () => reject(new Error(output)));
      });
      const response = await fetch(address);
      assert.equal(response.status, 200);
      assert.match(await response.text(), /workbench/);
      child.kill('SIGTERM');
      await ended;
      await assert.rejects(fetch(address));
    } finally {
      child.kill('SIGKILL');
    }
  });
});
