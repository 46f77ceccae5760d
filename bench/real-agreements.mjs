// Where the real agreements lie that benchmarks read. Invariant: nothing is written into the clone or the corpus.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { root } from './load.mjs';

/** A folder of XML treaties or the packed corpus, absolute: the option, else PARLEY_CORPUS, else beside the clone. Undefined when it is not there. */
export function findCorpus(option) {
  const given = option ?? process.env.PARLEY_CORPUS;
  const path = given === undefined ? join(root, '..', 'shared', 'corpus', 'tota-odd.tar.xz') : resolve(given);
  return existsSync(path) ? path : undefined;
}

/** What `work(folder, scratch)` gives, with the folder of XML treaties and one that is gone afterwards; 2 when there is no corpus, which is said. */
export async function inCorpus(option, work) {
  const corpus = findCorpus(option);
  if (corpus === undefined) {
    console.error('No corpus: give --corpus PATH (a folder of XML treaties, or the packed corpus) or set PARLEY_CORPUS.');
    return 2;
  }
  const scratch = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  try {
    return await work(unpackedCorpus(corpus, scratch), scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The folder of XML treaties: the corpus itself, or where it is unpacked, once, below `scratch`. */
export function unpackedCorpus(corpus, scratch) {
  if (statSync(corpus).isDirectory()) return corpus;
  const folder = join(scratch, 'xml');
  if (existsSync(folder)) return folder;
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['-xf', corpus, '-C', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
  return folder;
}
