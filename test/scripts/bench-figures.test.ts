// The core's budgets, the texts that are measured, and the pictures: what is too short, missing or over is seen.
import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../support/root.js';

interface Judged {
  readonly ok: boolean;
  readonly most: number;
}

const load = async <T>(...path: readonly string[]): Promise<T> =>
  (await import(pathToFileURL(join(root, 'bench', ...path)).href)) as T;

describe('bench: budgets', () => {
  const judge = async (row: unknown, margin?: number): Promise<readonly Judged[]> => {
    const budgets = await load<{ judge(rows: readonly unknown[], margin?: number): readonly Judged[] }>('budgets.mjs');
    return budgets.judge([row], margin);
  };
  const parse = (ratio: number, more: object = {}) => ({ id: 'parse', text: '10mb', what: 'parse', ratio, ...more });

  it('a figure at its budget passes, above it fails', async () => {
    assert.deepEqual((await judge(parse(8))).map(({ ok }) => ok), [true]);
    assert.deepEqual((await judge(parse(8.1))).map(({ ok }) => ok), [false]);
  });

  it('what is missing fails, whatever was measured', async () => {
    assert.deepEqual((await judge(parse(1, { missing: 'not offered yet' }))).map(({ ok }) => ok), [false]);
    assert.deepEqual((await judge({ id: 'edit median', text: '10mb', what: 'edit', missing: 'not offered yet' })).map(({ ok }) => ok), [false]);
  });

  it('other work on the machine does not count against a figure', async () => {
    assert.deepEqual((await judge(parse(20, { quiet: 7 }))).map(({ ok }) => ok), [true]);
    assert.deepEqual((await judge(parse(20, { quiet: 9 }))).map(({ ok }) => ok), [false]);
  });

  it('a margin widens times, not sizes', async () => {
    assert.deepEqual((await judge(parse(15), 2)).map(({ ok, most }) => [ok, most]), [[true, 16]]);
    assert.deepEqual((await judge({ id: 'client.web.js', what: 'client.web.js', ratio: 500 }, 2)).map(({ ok }) => ok), [false]);
  });

  it('budgets of 10 MB do not judge other texts', async () => {
    assert.deepEqual(await judge({ ...parse(100), text: 'korea' }), []);
  });
});

describe('bench: the measured text', () => {
  interface Open {
    readonly text: string;
    edit(edits: readonly unknown[]): { readonly total: number; readonly complete: boolean };
    first(): { readonly total: number; readonly complete: boolean };
    findings(): readonly { readonly rule: string }[];
  }
  interface Engine {
    make(text: string): unknown;
    opened(document: unknown): Open;
    open(text: string): Open;
  }
  const text = 'agreement a "A"\n\nArticle 1. First\n\n1. The Parties meet under {Art. 1(2)}.\n\n2. They part.\n';
  let core: unknown;
  let engine: Engine;
  before(async function () {
    this.timeout(20_000);
    core = await (await load<{ loadCore(): Promise<unknown> }>('load.mjs')).loadCore();
    engine = (await load<{ createEngine(core: unknown): Engine }>('engine.mjs')).createEngine(core);
  });

  it('is checked to the end when opened, and in the first answer where it is short', () => {
    const findings = engine.open(text).findings();
    assert.deepEqual(engine.opened(engine.make(text)).first(), { findings, total: findings.length, complete: true });
  });

  it('has after an edit the findings of the same text opened afresh, others than before', () => {
    const open = engine.open(text);
    const before = open.findings();
    const start = text.indexOf('2. They');
    const { total, complete } = open.edit([{ span: { start, end: start + 1 }, newText: '3' }]);
    assert.ok(complete);
    assert.equal(open.text, `${text.slice(0, start)}3${text.slice(start + 1)}`);
    assert.equal(total, open.findings().length);
    assert.ok(open.findings().some(({ rule }) => rule === 'unresolved-reference'), JSON.stringify(open.findings()));
    assert.ok(!before.some(({ rule }) => rule === 'unresolved-reference'));
    assert.deepEqual(open.findings(), engine.open(open.text).findings());
  });

  it('is edited where a number, a heading or a declaration becomes another', async () => {
    const { structuralPlaces } = await load<{ structuralPlaces(core: unknown, text: string): readonly { readonly what: string; readonly places: readonly number[] }[] }>('texts.mjs');
    const found = structuralPlaces(core, text).map(({ what, places }) => [what, places.map((place) => text.slice(place - 1, place + 2))]);
    assert.deepEqual(found, [['number', ['1. ', '2. ']], ['heading', ['1. ']], ['declaration', ['a "']]]);
  });
});

describe('bench: times', () => {
  it('of a run count the clock or the processor, whichever is less', async () => {
    const { timed } = await load<{ timed(work: () => void): { readonly clock: number; readonly quiet: number } }>('stats.mjs');
    const { clock, quiet } = timed(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60));
    assert.ok(clock >= 50 && quiet < clock, `${clock} ${quiet}`);
  });

  it('of one figure are taken from the same runs as the others', async () => {
    const { figureOf } = await load<{ figureOf(runs: readonly unknown[], scan: number, which: string): unknown }>('stats.mjs');
    const runs = [4, 1, 3, 2, 10].map((clock) => ({ clock, quiet: clock / 2 }));
    assert.deepEqual(figureOf(runs, 2, 'median'), { n: 5, value: 3, ratio: 1.5, quiet: 0.75 });
    assert.deepEqual(figureOf(runs, 2, 'worst'), { n: 5, value: 10, ratio: 5, quiet: 2.5 });
    assert.deepEqual(figureOf([], 2, 'p99'), { n: 0 });
  });
});

describe('bench: texts', () => {
  for (const script of ['cyrillic', 'hangul']) {
    it(`the ${script} text is as long as asked for, in that script, and the same again`, async () => {
      const { scriptText } = await load<{ scriptText(script: string, length: number): string }>('other-scripts.mjs');
      const text = scriptText(script, 50_000);
      assert.ok(text.length >= 50_000);
      const letters = text.match(script === 'cyrillic' ? /\p{Script=Cyrillic}/gu : /\p{Script=Hangul}/gu)?.length ?? 0;
      assert.ok(letters > text.length / 4, `${letters} of ${text.length}`);
      assert.equal(text, scriptText(script, 50_000));
    });
  }
});

describe('bench: chart', () => {
  const texts = [{ format: 'treaty', size: '450', bytes: 48e6, probes: [{ name: 'median', bytes: 35_000 }, { name: 'largest', bytes: 1.1e6 }] }];
  const run = { server: 'ours', format: 'treaty', size: '450', cold: { coldReadyMs: { p50: 900 } }, last: { 'median.keyDiag': { p50: 1 } } };
  type Series = readonly { readonly name: string; readonly points: readonly { readonly x: number; readonly y: number }[] }[];

  it('shows what was measured and nothing else', async () => {
    const { keystrokes, coldStarts } = await load<Record<'keystrokes' | 'coldStarts', (result: unknown) => Series>>('chart', 'series.mjs');
    assert.deepEqual(keystrokes({ runs: [run], texts }), [{ name: 'Parley', points: [{ x: 35_000, y: 1 }] }]);
    assert.deepEqual(coldStarts({ runs: [run], texts }), [{ name: 'Parley', points: [{ x: 48e6, y: 900 }] }]);
  });

  it('has a mark for every point, inside the axes, and refuses what cannot be drawn', async () => {
    const { logChart } = await load<{ logChart(given: unknown): string }>('chart', 'log-chart.mjs');
    const words = { title: 'A & B', description: 'd', xName: 'x', yName: 'y', formatX: String, formatY: String };
    const picture = logChart({ ...words, series: [{ name: 'one', points: [{ x: 10, y: 1 }, { x: 1000, y: 50 }] }] });
    assert.equal(picture.match(/<circle /g)?.length, 2);
    assert.match(picture, /A &#38; B/);
    for (const [, x, y] of picture.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)) assert.ok(Number(x) >= 84 && Number(x) <= 570 && Number(y) >= 48 && Number(y) <= 364, `${x} ${y}`);
    assert.throws(() => logChart({ ...words, series: [{ name: 'none', points: [] }] }));
    assert.throws(() => logChart({ ...words, series: [{ name: 'zero', points: [{ x: 1, y: 0 }] }] }));
  });
});
