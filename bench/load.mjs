// The language core as one module, bundled from the sources as they are now: a benchmark never measures a stale build.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

export function bundle(options) {
  return build({ absWorkingDir: root, bundle: true, format: 'esm', platform: 'neutral', target: 'es2022', logLevel: 'error', ...options });
}

/** Everything core/index.ts exports. */
export async function loadCore() {
  const scratch = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  try {
    const outfile = join(scratch, 'core.mjs');
    await bundle({ entryPoints: ['server/src/core/index.ts'], outfile });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
