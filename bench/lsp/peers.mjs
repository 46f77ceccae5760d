// The other servers: which versions, and installing them once per user into the cache folder, never into the clone.
// Invariant: a peer that cannot be had is told of and left out; it is never replaced by figures of another run.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureCached } from '../../scripts/lib/cache.mjs';
import { npmInstall } from '../../scripts/lib/editors.mjs';
import { runOrThrow } from '../../scripts/lib/run.mjs';

/** `native`: not a JavaScript server. `entry` gives what the harness' configuration says of a server, from the folder it is installed in. */
const peers = [
  {
    name: 'rumdl',
    version: '0.2.75',
    packages: ['rumdl@0.2.75'],
    native: true,
    entry: (folder) => ({ format: 'markdown', cmd: join(folder, 'node_modules', '@rumdl', `cli-${process.platform}-${process.arch}`, 'rumdl'), args: ['server'], adapter: 'rumdl' }),
  },
  {
    name: 'vscode-markdown',
    version: '0.5.0',
    packages: ['vscode-markdown-languageserver@0.5.0', 'markdown-it@14.3.3', '--engine-strict=false'],
    native: false,
    entry: (folder, node) => ({
      format: 'markdown',
      cmd: node,
      args: ['--max-old-space-size=8192', join(folder, 'node_modules', 'vscode-markdown-languageserver', 'dist', 'node', 'workerMain.js'), '--stdio'],
      adapter: 'vscode-markdown',
      modules: folder,
    }),
  },
  {
    name: 'langium',
    version: '4.4.0',
    packages: ['langium@4.4.0', 'langium-cli@4.4.0', 'typescript@5.9.3', 'vscode-languageserver@9.0.1', 'vscode-languageserver-textdocument@1.0.12', 'esbuild@0.28.2', '--engine-strict=false'],
    native: false,
    // A stock server with the harness' small grammar; the harness brings the script.
    build: async (folder, node, harness) => {
      await runOrThrow('sh', [join(harness, 'servers', 'langium-treaty', 'build.sh'), folder], { env: { NODE: node } });
    },
    entry: (folder, node) => ({ format: 'langium', cmd: node, args: ['--max-old-space-size=8192', join(folder, 'ltreaty', 'server.cjs'), '--stdio'] }),
  },
];

export const peerNames = peers.map(({ name }) => name);

/**
 * The wanted peers that can be had, as `{name, version, native, entry}`; `node` runs the JavaScript ones. `say` hears of those
 * that cannot, and why.
 */
export async function installPeers(wanted, { node, harness, say }) {
  const found = [];
  for (const peer of peers.filter(({ name }) => wanted.includes(name))) {
    try {
      const folder = await ensureCached(`lsp-peer-${peer.name}-${peer.version}`, async (partial) => {
        say(`Fetching ${peer.name} ${peer.version} from npm, once for this user …`);
        const [spec, ...rest] = peer.packages;
        await npmInstall(partial, spec, rest);
        await peer.build?.(partial, node, harness);
      });
      const entry = peer.entry(folder, node);
      const program = peer.native ? entry.cmd : entry.args.find((arg) => arg.startsWith(folder));
      if (!existsSync(program)) throw new Error(`${peer.name} ${peer.version} has no program for this machine`);
      found.push({ name: peer.name, version: peer.version, native: peer.native, entry });
    } catch (error) {
      say(`${peer.name} is not measured: ${String(error?.message ?? error).split('\n').slice(0, 3).join(' ')}`);
    }
  }
  return found;
}
