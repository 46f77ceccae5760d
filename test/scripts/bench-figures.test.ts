// The budgets, the rows that are held, and the texts that are measured: what is too short, missing or over is seen.
import { strict as assert } from 'node:assert';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../support/root.js';

/** A budget held against a figure. */
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

describe('bench: all that was asked', () => {
  interface Line {
    readonly group: string;
    readonly what: string;
    readonly ok?: boolean;
    readonly note?: string;
  }
  interface Budget {
    readonly id: string;
    readonly words: string;
    readonly texts?: readonly string[];
  }
  const overview = async (rows: readonly unknown[], lsp?: unknown): Promise<readonly Line[]> =>
    (await load<{ overview(rows: readonly unknown[], lsp?: unknown): readonly Line[] }>('budgets.mjs')).overview(rows, lsp);

  it('is in the table whether it was measured or not', async () => {
    const { asked, counted, written } = await load<Record<'asked' | 'counted' | 'written', readonly Budget[]>>('asked.mjs');
    const { goals } = await load<{ goals: readonly { readonly id: string; readonly what: string }[] }>('lsp', 'goals.mjs');
    const lines = await overview([]);
    const expected = [
      ...asked.flatMap(({ words, texts }) => (texts ?? [undefined]).map((text) => (text === undefined ? words : `${text}: ${words}`))),
      ...counted.map(({ words }) => words),
      ...written.map(({ words }) => words),
      ...goals.map(({ id, what }) => `${id} ${what}`),
    ];
    const listed = lines.map(({ what }) => what);
    assert.deepEqual(expected.filter((what) => !listed.includes(what)), []);
    assert.equal(new Set(listed).size, listed.length);
    assert.deepEqual(lines.filter(({ ok }) => ok !== undefined), []);
    assert.ok(lines.every(({ note }) => note !== undefined));
  });

  it('has a verdict where it was measured', async () => {
    const lsp = { goals: [{ id: 'G3', what: 'key → diagnostics, 10 MB document', ratio: 0.1, must: { most: 0.05, ok: false }, best: { name: 'one' } }], guards: [{ what: 'flat', measured: '1.00 x', asked: '≤ 1.2 x', ok: true }] };
    const lines = await overview([{ id: 'parse', text: '10mb', ratio: 9, quiet: 7 }, { id: 'own code', ratio: 200 }], lsp);
    const judged = lines.filter(({ ok }) => ok !== undefined).map(({ what, ok }) => [what, ok]);
    assert.deepEqual(judged, [
      ['10mb: syntax alone', true],
      ['G3 key → diagnostics, 10 MB document', false],
      ['flat', true],
      ['our own code in the server, now', false],
      ['our own code in the server, once rules and editing are in', true],
    ]);
  });

  it('names tests and pages that are there', async () => {
    const { counted, written } = await load<{ counted: readonly { readonly tests: readonly string[] }[]; written: readonly { readonly where: string }[] }>('asked.mjs');
    const named = [...counted.flatMap(({ tests }) => tests), ...written.map(({ where }) => where)];
    assert.deepEqual(named.filter((path) => !existsSync(join(root, path))), []);
  });
});

describe('bench: rows that are held', () => {
  interface Held {
    readonly id: string;
    readonly text?: string;
    readonly ok: boolean;
    readonly turns?: number;
    readonly why?: string;
  }
  /** A job that measures the syntax of 10 MB, each time another ratio. */
  const job = (...ratios: readonly number[]) => {
    let turn = 0;
    return { ids: ['parse', 'first'], text: { name: '10mb' }, run: () => Promise.resolve({ rows: [{ id: 'parse', text: '10mb', ratio: ratios[turn++] ?? Number.NaN }] }) };
  };
  const hold = async (jobs: readonly unknown[], held: readonly unknown[]): Promise<readonly Held[]> =>
    (await load<{ holdRows(jobs: readonly unknown[], held: readonly unknown[], margin: number): Promise<readonly Held[]> }>('hold.mjs')).holdRows(jobs, held, 2);
  const parse = { id: 'parse', text: '10mb' };

  it('are measured up to three times before they count as over', async () => {
    assert.deepEqual((await hold([job(16, 1)], [parse])).map(({ ok, turns }) => [ok, turns]), [[true, 1]]);
    assert.deepEqual((await hold([job(50, 17, 15)], [parse])).map(({ ok, turns }) => [ok, turns]), [[true, 3]]);
    assert.deepEqual((await hold([job(50, 17, 18, 1)], [parse])).map(({ ok, turns }) => [ok, turns]), [[false, 2]]);
  });

  it('fail when nothing measures them', async () => {
    assert.deepEqual((await hold([job(1)], [parse, { id: 'activate' }])).map(({ id, ok, why }) => [id, ok, why]), [['parse', true, undefined], ['activate', false, 'not measured']]);
  });

  it('are those that kept their budget and are quick to measure', async () => {
    const { rowsToHold } = await load<{ rowsToHold(budgets: readonly unknown[]): unknown }>('held.mjs');
    assert.deepEqual(rowsToHold([{ ...parse, ok: true }, { id: 'edit worst', text: '10mb', ok: false }, { id: 'parse', text: 'corpus-10mb', ok: true }, { id: 'activate', ok: true }]), [parse, { id: 'activate' }]);
  });

  it('name jobs and budgets that exist', async () => {
    const { jobsOf } = await load<{ jobsOf(core: unknown, options: unknown): readonly { readonly ids: readonly string[]; readonly text?: { readonly name: string } }[] }>('jobs.mjs');
    const { readHeld } = await load<{ readHeld(): readonly { readonly id: string; readonly text?: string }[] }>('hold.mjs');
    const { asked } = await load<{ asked: readonly { readonly id: string; readonly texts?: readonly string[] }[] }>('asked.mjs');
    const jobs = jobsOf({}, { texts: ['1mb', '10mb'].map((name) => ({ name, text: '' })), quick: true, treaties: [], edits: 1 });
    const held = readHeld();
    assert.ok(held.length > 0);
    assert.deepEqual(held.filter(({ id, text }) => !jobs.some((each) => each.ids.includes(id) && each.text?.name === text)), []);
    assert.deepEqual(held.filter(({ id, text }) => !asked.some((each) => each.id === id && (text === undefined || (each.texts ?? []).includes(text)))), []);
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
