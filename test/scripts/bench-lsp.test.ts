// How `npm run bench -- lsp` judges: ratios to the best peer that counts, what was not measured fails, what is not offered is said.
import { strict as assert } from 'node:assert';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../support/root.js';
import { runNode } from '../support/run-script.js';

interface Verdict {
  readonly ok: boolean;
}
interface Row {
  readonly id: string;
  readonly what: string;
  readonly ours?: number;
  readonly best?: { readonly name: string; readonly value: number };
  readonly ratio?: number;
  readonly must?: Verdict;
  readonly stretch?: Verdict;
  readonly note?: string;
  readonly later?: string;
}
interface Guard {
  readonly what: string;
  readonly measured: string;
  readonly ok?: boolean;
}
interface Run {
  readonly server: string;
  readonly size: string;
  readonly cold: Readonly<Record<string, unknown>>;
  readonly last: Readonly<Record<string, unknown>>;
  readonly notes: readonly string[];
}

const load = async <T>(...path: readonly string[]): Promise<T> =>
  (await import(pathToFileURL(join(root, 'bench', ...path)).href)) as T;

/** n samples, all of this many ms, the slowest apart. */
const times = (p50: number, p99 = p50, n = 400) => ({ n, p50, p99 });
const run = (server: string, size: string, last: Run['last'], cold: Run['cold'] = {}): Run => ({ server, size, cold, last, notes: [] });

describe('bench lsp: goals', () => {
  const judge = async (runs: readonly Run[], offers = true): Promise<readonly Row[]> => {
    const { judgeGoals } = await load<{ judgeGoals(given: unknown): readonly Row[] }>('lsp', 'judge.mjs');
    return judgeGoals({ runs, peers: ['rumdl', 'other'], natives: ['rumdl'], offers: () => offers, limits: undefined });
  };
  const find = (rows: readonly Row[], words: string): Row => {
    const row = rows.find(({ what }) => what.includes(words));
    assert.ok(row, words);
    return row;
  };

  it('compares with the best peer of the same size', async () => {
    const rows = await judge([
      run('ours', '10', { 'median.keyDiag': times(1) }),
      run('rumdl', '10', { 'median.keyDiag': times(8) }),
      run('other', '10', { 'median.keyDiag': times(5) }),
      run('other', '450', { 'median.keyDiag': times(1) }),
    ]);
    const row = find(rows, 'median file, 10 files');
    assert.deepEqual(row.best, { name: 'other', value: 5 });
    assert.deepEqual([row.ratio, row.must?.ok, row.stretch?.ok], [0.2, true, false]);
  });

  it('holds a start against JavaScript peers only', async () => {
    const rows = await judge([run('ours', '10', {}, { initMs: times(100) }), run('rumdl', '10', {}, { initMs: times(10) }), run('other', '10', {}, { initMs: times(200) })]);
    assert.deepEqual(find(rows, 'initialize').best, { name: 'other', value: 200 });
  });

  it('does not take the time of wrong answers, neither a peer’s nor ours', async () => {
    const peer = await judge([
      run('ours', '450', { 'median.hover': times(1), 'median.hoverRight': 1 }),
      run('rumdl', '450', { 'median.hover': times(2), 'median.hoverRight': 1 }),
      run('other', '450', { 'median.hover': times(1), 'median.hoverRight': 0 }),
    ]);
    assert.equal(find(peer, 'key → hover, median').best?.name, 'rumdl');
    const own = find(await judge([run('ours', '450', { 'median.hover': times(1), 'median.hoverRight': 0.5 })]), 'key → hover, median');
    assert.equal(own.must?.ok, false);
    assert.match(own.note ?? '', /50 %/);
  });

  it('fails what was not answered', async () => {
    const row = find(await judge([run('ours', '10', {}), run('rumdl', '10', { 'median.keyDiag': times(8) })]), 'median file, 10 files');
    assert.equal(row.must?.ok, false);
    assert.match(row.note ?? '', /no answer/);
  });

  it('says of completion and rename that they come later, only while the server does not offer them', async () => {
    const runs = [run('ours', '450', {}), run('rumdl', '450', { rename: times(60) })];
    assert.match(find(await judge(runs, false), 'rename').later ?? '', /editing issue/);
    assert.equal(find(await judge(runs, true), 'rename').must?.ok, false);
  });

  it('has a row for each of the nineteen goals', async () => {
    const { goals } = await load<{ goals: readonly Row[] }>('lsp', 'goals.mjs');
    assert.deepEqual([...new Set(goals.map(({ id }) => id))], Array.from({ length: 19 }, (_, i) => `G${i + 1}`));
  });
});

describe('bench lsp: guards', () => {
  const guard = async (runs: readonly Run[], words: string, findings = 5): Promise<Guard> => {
    const { guards } = await load<{ guards(given: unknown): readonly Guard[] }>('lsp', 'guards.mjs');
    const row = guards({ runs, probed: { findings } }).find(({ what }) => what.includes(words));
    assert.ok(row, words);
    return row;
  };

  it('no finding in the probed text is a failure', async () => {
    assert.equal((await guard([], 'findings in the probed text', 0)).ok, false);
  });

  it('the workspace’s size may not reach the keystroke', async () => {
    const of = (ms: number) => [run('ours', '10', { 'median.keyDiag': times(1) }), run('ours', '450', { 'median.keyDiag': times(ms) })];
    assert.equal((await guard(of(1.1), 'flat')).ok, true);
    assert.equal((await guard(of(1.3), 'flat')).ok, false);
  });

  it('names every figure that is missing', async () => {
    const row = await guard([run('ours', 'big', { 'big.keyDiag': times(1) })], 'nothing missing or wrong');
    assert.equal(row.ok, false);
    assert.match(row.measured, /no big\.hover/);
  });

  it('judges tails of enough samples only', async () => {
    assert.equal((await guard([run('ours', 'tails', { 'median.keyDiag': times(1, 4, 400) })], 'tails')).ok, true);
    assert.equal((await guard([run('ours', 'tails', { 'median.keyDiag': times(1, 4, 40) })], 'tails')).ok, false);
  });
});

describe('bench lsp: places', () => {
  it('writes the corpus again under other ids until there is enough', async () => {
    const { corpusOf } = await load<{ corpusOf(corpus: string, count: number, scratch: string): string }>('lsp', 'places.mjs');
    const scratch = mkdtempSync(join(tmpdir(), 'parley-test-'));
    try {
      const corpus = join(scratch, 'corpus');
      mkdirSync(corpus);
      for (const name of ['pta_1.xml', 'pta_3.xml']) writeFileSync(join(corpus, name), '<treaty/>');
      assert.deepEqual(readdirSync(corpusOf(corpus, 7, scratch)).sort(), ['pta_1.xml', 'pta_2.xml', 'pta_3.xml', 'pta_4.xml', 'pta_451.xml', 'pta_452.xml', 'pta_453.xml']);
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  });

  it('says when the harness is not there', () => {
    const missing = join(root, 'no-such-folder');
    assert.ok(!existsSync(missing));
    const { code, output } = runNode(['bench/run.mjs', 'lsp', '--server', 'dist/server.js'], { PARLEY_LSP_BENCH: missing });
    assert.equal(code, 2);
    assert.match(output, /harness.*not there/);
  });
});
