// Where things outside the clone lie: the harness, the real agreements, and the texts made of them for one run.
// Invariant: nothing is written into the clone, the harness or the corpus.
import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from '../load.mjs';
import { unpackedCorpus } from '../real-agreements.mjs';

/** Folder of the harness, absolute: the option, else PARLEY_LSP_BENCH, else `../shared/lsp-bench`. Undefined when it is not there. */
export function findHarness(option) {
  const folder = resolve(root, option ?? process.env.PARLEY_LSP_BENCH ?? join('..', 'shared', 'lsp-bench'));
  return existsSync(join(folder, 'suite.mjs')) ? folder : undefined;
}

/**
 * A folder in `scratch` with `count` treaties: the corpus, then the corpus again and again under other ids (`pta_7` comes
 * again as `pta_8`, `pta_457`, `pta_458` …; the corpus has odd numbers only, so the first copies lie between the originals).
 */
export function corpusOf(corpus, count, scratch) {
  const originals = unpackedCorpus(corpus, scratch);
  const names = readdirSync(originals).filter((name) => name.endsWith('.xml')).sort((a, b) => numberOf(a) - numberOf(b));
  if (names.length === 0) throw new Error(`No treaties in the corpus.`);
  const folder = join(scratch, `xml-${count}`);
  if (existsSync(folder)) return folder;
  mkdirSync(folder, { recursive: true });
  for (let i = 0; i < count; i += 1) {
    const name = names[i % names.length] ?? '';
    const copy = Math.floor(i / names.length);
    symlinkSync(join(originals, name), join(folder, `pta_${numberOf(name) + (copy % 2) + 450 * (copy >> 1)}.xml`));
  }
  return folder;
}

function numberOf(name) {
  return Number(name.replace(/\D/gu, ''));
}
