// The language core and the server's checking as one module, bundled from the sources as they are now: a benchmark never measures a
// stale build.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

export function bundle(options) {
  return build({ absWorkingDir: root, bundle: true, format: 'esm', platform: 'neutral', target: 'es2022', logLevel: 'error', ...options });
}

/** What is measured in process: everything core/index.ts exports, and the server's way of checking open texts. */
const measured = "export * from './server/src/core/index.js'; export { Checking, checkingSlice, firstAnswer } from './server/src/lsp/checking.js'; export { AROUND } from './server/src/lsp/visible.js';";

/** Those exports as one object. */
export async function loadCore() {
  const scratch = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  try {
    const outfile = join(scratch, 'core.mjs');
    await bundle({ stdin: { contents: measured, resolveDir: root, sourcefile: 'measured.js' }, outfile });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** What the figures were measured on. */
export function machine() {
  return { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, memoryGb: Math.round(totalmem() / 2 ** 30), node: process.version, os: `${process.platform} ${process.arch}` };
}

/** Our version, with the commit where there is one (`+` when files differ from it). */
export function versionOfOurs() {
  const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
  try {
    const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    return `${version} ${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', '-uno') === '' ? '' : '+'}`;
  } catch {
    return version;
  }
}
