// Bytes of memory a character of text costs beyond the text itself, and whether many edits make it grow. Each figure comes from a
// process of its own, started with --expose-gc; started with `--child FILE WHAT` this file is that process.
// Invariant: what is measured has been used (findings were asked for), so that nothing is merely put off; the findings are let go.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEngine } from './engine.mjs';
import { loadCore, root } from './load.mjs';

const growthEdits = 100_000;

/**
 * Rows of one text, those that `wants(id)`. `edits`: how many, 100,000 where nothing else is said; they may take as long as forty rows,
 * and a millisecond each at least.
 */
export function measureMemory({ name, text }, { edits = growthEdits, budgetMs, wants = () => true }) {
  const scratch = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  try {
    const file = join(scratch, 'text.treaty');
    writeFileSync(file, text);
    const child = (what) => JSON.parse(execFileSync(process.execPath, ['--expose-gc', '--max-old-space-size=16384', fileURLToPath(import.meta.url), '--child', file, what, String(edits), String(Math.max(40 * budgetMs, edits))], { encoding: 'utf8', maxBuffer: 1e8 }));
    const row = (id, what, more) => ({ id, text: name, where: 'core', what, ...more });
    const rows = [];
    if (wants('memory')) {
      const { opened, asked, checked } = child('size');
      rows.push(
        row('memory unused', 'bytes a character beyond the text, before anything is asked', { ratio: opened }),
        row('memory', 'bytes a character beyond the text: tree, model and index', { ratio: asked }),
        row('memory checked', 'the same with the checker and its findings', { ratio: checked }),
      );
    }
    if (wants('memory growth')) {
      const { done, ratio } = child('growth');
      const missing = done < edits ? `only ${done} of ${edits} edits in the time given` : undefined;
      rows.push(row('memory growth', `memory after ${edits} edits to after a tenth of them`, { ...(ratio === undefined ? {} : { ratio }), ...(missing === undefined ? {} : { missing }) }));
    }
    return rows;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function child(file, what, edits, budgetMs) {
  const engine = createEngine(await loadCore());
  // What does not grow with the text comes before: compiled code, the library's own tables.
  engine.open(readFileSync(join(root, 'library', 'korea-1953.treaty'), 'utf8'));
  if (what === 'size') return size(engine, file);
  return growth(engine, readFileSync(file, 'utf8'), edits, budgetMs);
}

/** The text is held by the document alone: a document that keeps the whole string and one that copies it pay the same for it. */
function size(engine, file) {
  const { length, bytes } = sizeOfText(readFileSync(file, 'utf8'));
  const empty = used();
  const document = engine.make(readFileSync(file, 'utf8'));
  const opened = used() - empty - bytes;
  const { snapshot, bytes: all } = check(engine, document);
  const checked = all - empty - bytes;
  const asked = used() - empty - bytes;
  if (document.model.tree.text.length !== length || !snapshot.documents.has(document.uri)) throw new Error('The document is not of the text.');
  return { opened: opened / length, asked: asked / length, checked: checked / length };
}

/** A function of its own, so that nothing of the checker is held when it returns. */
function check(engine, document) {
  const open = engine.opened(document);
  open.finish();
  return { snapshot: open.snapshot, bytes: used() };
}

/** A text with a letter outside Latin-1 takes two bytes a letter. */
function sizeOfText(text) {
  return { length: text.length, bytes: text.length * (/[^\0-\xff]/u.test(text) ? 2 : 1) };
}

/** A letter typed and taken away again, all over the text; memory is looked at when everything is checked. */
function growth(engine, text, edits, budgetMs) {
  const open = engine.open(text);
  let tenth;
  let done = 0;
  const end = performance.now() + budgetMs;
  while (done < edits && performance.now() < end) {
    const start = ((done >> 1) * 7919) % text.length;
    open.editHastily([done % 2 === 0 ? { span: { start, end: start }, newText: 'x' } : { span: { start, end: start + 1 }, newText: '' }]);
    done += 1;
    if (done === Math.floor(edits / 10)) {
      open.finish();
      tenth = used();
    }
  }
  open.finish();
  const ratio = tenth === undefined ? undefined : used() / tenth;
  if (open.document.model.tree.text.length !== text.length + (done % 2)) throw new Error('The edits were not made.');
  return { done, ratio };
}

/** Bytes in use after collecting garbage. */
function used() {
  for (let i = 0; i < 4; i += 1) globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const at = process.argv.indexOf('--child');
if (at > 0) console.log(JSON.stringify(await child(process.argv[at + 1], process.argv[at + 2], Number(process.argv[at + 3]), Number(process.argv[at + 4]))));
