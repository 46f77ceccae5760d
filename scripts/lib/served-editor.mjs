// VS Code's own server: an editor in the browser whose extensions run in a Node process. For the Node-host tests and for
// `npm start` where no desktop VS Code can be had.
// Invariant: listens on this machine only; keeps its data in the folder it is given; ends with this process.
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findFreePort } from './free-port.mjs';
import { run, start, stop } from './run.mjs';

const startLimit = 60_000;

/**
 * Starts the server. `vscode` and `node` come from `ensureNativeVscode`; `data` is the folder for its data and extensions;
 * `forTests` opens the door for a test driver. Resolves to {url, port, data, stop()} when it answers; `url` has no query yet.
 */
export async function startServedEditor({ vscode, node, data, port, forTests = false }) {
  const at = port ?? (await findFreePort());
  const child = start(node, [
    join(vscode, 'out', 'server-main.js'),
    '--host',
    '127.0.0.1',
    '--port',
    String(at),
    '--without-connection-token',
    '--accept-server-license-terms',
    '--disable-telemetry',
    '--disable-workspace-trust',
    '--server-data-dir',
    data,
    ...(forTests ? ['--enable-smoke-test-driver'] : []),
  ]);
  const lines = [];
  await new Promise((resolve, reject) => {
    const fail = (why) =>
      reject(new Error(`The served editor did not start (${why}):\n${lines.slice(-20).join('\n')}`));
    const timer = setTimeout(() => fail(`nothing for ${startLimit / 1000} seconds`), startLimit);
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line);
        if (!line.includes('Web UI available')) return;
        clearTimeout(timer);
        resolve();
      });
    }
    child.on('close', (code) => {
      clearTimeout(timer);
      fail(`ended with ${code}`);
    });
  });
  return { url: `http://127.0.0.1:${at}/`, port: at, data, stop: () => stop(child) };
}

/** Installs a VSIX into `data`, as a user would. Rejects with the editor's words when it refuses. */
export async function installVsix({ vscode, node, data, vsix }) {
  const { code, output } = await run(
    node,
    [
      join(vscode, 'out', 'server-main.js'),
      '--accept-server-license-terms',
      '--disable-telemetry',
      '--server-data-dir',
      data,
      '--install-extension',
      vsix,
    ],
    { quiet: true, timeout: 120_000 },
  );
  if (code !== 0 || !/successfully installed/.test(output))
    throw new Error(`The VSIX could not be installed (${code}):\n${output}`);
}
