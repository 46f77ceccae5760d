// Makes the VSIX: `npm run package` builds and writes parley-VERSION.vsix into dist/. Fails when it is 2 MB or more.
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildAll } from '../esbuild.mjs';
import { root } from './lib/paths.mjs';
import { runOrThrow } from './lib/run.mjs';

const sizeLimit = 2 * 1024 * 1024;

/** Builds, packages, and resolves to the path of the VSIX. Rejects when vsce refuses or the file is too large. */
export async function packageVsix() {
  await buildAll();
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const out = join(root, 'dist', `${name}-${version}.vsix`);
  mkdirSync(join(root, 'dist'), { recursive: true });
  await runOrThrow(
    process.execPath,
    [
      join(root, 'node_modules', '@vscode', 'vsce', 'vsce'),
      'package',
      '--no-dependencies',
      '--allow-missing-repository',
      '--no-rewrite-relative-links',
      '--out',
      out,
    ],
    { cwd: root },
  );
  const { size } = statSync(out);
  if (size >= sizeLimit) throw new Error(`${out} has ${size} bytes; the limit is ${sizeLimit}.`);
  return out;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const path = await packageVsix();
  console.log(`${path}  ${Math.ceil(statSync(path).size / 1024)} KB`);
}
