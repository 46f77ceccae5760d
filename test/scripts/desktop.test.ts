// Fetching a desktop VS Code ends by itself when the network refuses or says nothing.
import { strict as assert } from 'node:assert';
import { spawn } from 'node:child_process';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { root } from '../support/root.js';
import { withTemporaryFolder } from '../support/temporary.js';

/** Answers of the download under `limit` ms of silence, with `proxy` as the only way out. */
function fetchDesktop(folder: string, proxy: string, limit: number): Promise<string> {
  const script = `
    const { fetchDesktop } = await import(process.argv[1]);
    console.log(JSON.stringify(await fetchDesktop(${limit}, () => {})));`;
  const env = {
    ...process.env,
    XDG_CACHE_HOME: folder,
    HTTPS_PROXY: proxy,
    https_proxy: proxy,
    npm_config_https_proxy: proxy,
    NO_PROXY: '',
  };
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, `${root}/scripts/lib/desktop.mjs`], {
    cwd: root,
    env,
  });
  let output = '';
  child.stdout.on('data', (piece) => (output += piece));
  child.stderr.on('data', (piece) => (output += piece));
  return new Promise((resolve) => child.on('close', () => resolve(output)));
}

describe('fetching a desktop VS Code', () => {
  it('says why when the network refuses', () =>
    withTemporaryFolder(async (folder) => {
      const output = await fetchDesktop(join(folder, 'cache'), 'http://127.0.0.1:1', 20_000);
      assert.match(output, /"why":"the download failed \(.+\)"/);
    }));

  it('ends after the limit when the network says nothing', () =>
    withTemporaryFolder(async (folder) => {
      const sockets: Socket[] = [];
      const silent = createServer((socket) => void sockets.push(socket.on('error', () => {})));
      await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
      const address = silent.address();
      assert.ok(typeof address === 'object' && address !== null);
      const output = await fetchDesktop(join(folder, 'cache'), `http://127.0.0.1:${address.port}`, 1_500);
      for (const socket of sockets) socket.destroy();
      silent.close();
      assert.match(output, /"why":"the download gave no sign for 1\.5 seconds"/);
      assert.ok(sockets.length > 0, 'the download did not go through the silent network');
    }));
});
