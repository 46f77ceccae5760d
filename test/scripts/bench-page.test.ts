// docs/performance.md and its pictures: their figures are those of bench/results, and what is over its budget is seen.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../support/root.js';

const load = async <T>(...path: readonly string[]): Promise<T> =>
  (await import(pathToFileURL(join(root, 'bench', ...path)).href)) as T;

describe('bench: the page', () => {
  interface Results {
    readonly inProcess?: object;
    readonly lsp?: object;
    readonly views?: object;
    readonly fuzz?: object;
  }
  const sections = () => load<{ withSections(page: string, results: Results): string }>('page', 'sections.mjs');
  const kept = async (): Promise<Results> => (await load<{ readResults(): Results }>('page.mjs')).readResults();
  const file = (...path: readonly string[]) => readFileSync(join(root, ...path), 'utf8');

  it('has the figures that bench/results holds, and no others', async () => {
    const page = file('docs', 'performance.md');
    const made = (await sections()).withSections(page, await kept());
    assert.equal(page, made, 'docs/performance.md is not what `npm run bench -- page` makes of bench/results');
    const emptied = (await sections()).withSections(page, {});
    assert.notEqual(emptied, page);
    assert.doesNotMatch(emptied.split('\n').filter((line) => line.startsWith('|')).join('\n'), /\d ms|\d KB/);
  });

  it('has the pictures that bench/results makes', async () => {
    const { lsp } = await kept();
    const { pictures } = await load<{ pictures(result: unknown): readonly { readonly name: string; readonly svg: string }[] }>('chart.mjs');
    for (const { name, svg } of pictures(lsp)) assert.equal(file('docs', 'pictures', `${name}.svg`), svg, name);
  });

  it('says what is over its budget, what failed and why, and leaves what stands around', async () => {
    const { withSections } = await sections();
    const page = ['figures in process', 'figures of the server', 'figures of the views', 'what is counted', 'longest run of the fuzz'].map((name) => `before\n<!-- ${name} -->\nold 99\n<!-- end of ${name} -->\nafter`).join('\n');
    const machine = { cpu: 'C', cores: 2, memoryGb: 8, os: 'o', node: 'v1' };
    const rows = [
      { text: '10mb', what: 'newline scan', median: 4 },
      { id: 'parse', text: '10mb', what: 'syntax alone', n: 5, median: 40, ratio: 10, quiet: 9 },
      { id: 'first', text: '10mb', what: 'open to the first answer', median: 60, ratio: 15, quiet: 15, missing: 'half of it' },
      { id: 'client.web.js', what: 'client.web.js', ratio: 421 },
    ];
    const views = {
      machine, version: '1', quick: false, rules: 220, rhythm: 50,
      views: [{ text: 'a text', keys: [{ what: 'hover', closed: { n: 100, p50: 2, p99: 10 }, open: { n: 100, p50: 2.2, p99: 12 } }], requests: [{ method: 'parley/duties', asked: 1.5, cancelled: 0.5, n: 100, p50: 4, p99: 9, bytes: 3 }], processor: { closed: 5, open: 9 } }],
    };
    const made = withSections(page, { views, inProcess: { machine, version: '1', quick: false, rules: ['a'], rows, findings: { '10mb': { a: 2 } } }, fuzz: { version: '1', edits: 9000, seed: 7, workspaces: 3, differs: true, complaints: ['None.'] } });
    assert.match(made, /\| syntax alone \| \*\*9 \(40 ms\)\*\* \| 8 \|/);
    assert.match(made, /\*\*15 \(60 ms\) \\\*\*\*/);
    assert.match(made, /- 10mb, open to the first answer: half of it\./);
    assert.match(made, /\| client\.web\.js \| 421 KB \| 450 \| kept \|/);
    assert.match(made, /10mb 2 \(a 2\)/);
    assert.match(made, /--edits 9000 --seed 7.*9,000 edits in 3 workspaces; \*\*a difference\*\*; None\./);
    assert.match(made, /\| key → hover, a text \| 2 ms \| 2\.20 ms \| 1\.10 \| 10 ms \| 12 ms \| 1\.20 \*\*over\*\* \|/);
    assert.match(made, /A key every 50 ms, 100 keys a figure.*What takes more than 10 % longer/);
    assert.match(made, /\| `parley\/duties` \| 1\.50 \(0\.50\) \| 4 ms, 9 ms \|/);
    assert.match(made, /Not measured yet/);
    assert.doesNotMatch(made, /old 99/);
    assert.equal(made.match(/^before$/gmu)?.length, 5);
    assert.equal(made.match(/^after$/gmu)?.length, 5);
    assert.throws(() => withSections('no marks', {}));
  });

  it('keeps of several results the later rows, of one machine only', async () => {
    const { compactInProcess } = await load<{ compactInProcess(results: readonly unknown[]): { readonly version: string; readonly rows: unknown } }>('page', 'compact.mjs');
    const result = (version: string, ratio: number, cpu = 'C') => ({ machine: { cpu }, version, quick: false, rules: [], rows: [{ id: 'parse', text: '10mb', where: 'core', ratio }], findings: {} });
    const { version, rows } = compactInProcess([result('1 a', 1), result('1 b', 2.000049)]);
    assert.deepEqual([version, rows], ['1 a, 1 b', [{ id: 'parse', text: '10mb', where: 'core', ratio: 2 }]]);
    assert.throws(() => compactInProcess([result('1 a', 1), result('1 a', 2, 'D')]), /two machines/);
  });
});

describe('bench: chart', () => {
  const texts = [{ format: 'treaty', size: '450', bytes: 48e6, probes: [{ name: 'median', bytes: 35_000 }, { name: 'largest', bytes: 1.1e6 }] }];
  const run = { server: 'ours', format: 'treaty', size: '450', cold: { coldReadyMs: { p50: 900 } }, last: { 'median.keyDiag': { p50: 1 } } };
  type Series = readonly { readonly name: string; readonly points: readonly { readonly x: number; readonly y: number }[] }[];

  it('shows what was measured and nothing else', async () => {
    const { keystrokes, coldStarts } = await load<Record<'keystrokes' | 'coldStarts', (result: unknown) => Series>>('chart', 'series.mjs');
    assert.deepEqual(keystrokes({ runs: [run], texts }), [{ name: 'ours', points: [{ x: 35_000, y: 1 }] }]);
    assert.deepEqual(coldStarts({ runs: [run], texts }), [{ name: 'ours', points: [{ x: 48e6, y: 900 }] }]);
  });

  it('of one size of document there is one point, and none where nothing was answered', async () => {
    const { keystrokes } = await load<Record<'keystrokes', (result: unknown) => Series>>('chart', 'series.mjs');
    const small = { ...run, size: '10', last: { 'median.keyDiag': { p50: 2 }, 'largest.keyDiag': { p50: 3 } } };
    const sizes = [...texts, { format: 'treaty', size: '10', bytes: 4e5, probes: [{ name: 'median', bytes: 34_000 }, { name: 'largest', bytes: 56_000 }] }];
    assert.deepEqual(keystrokes({ runs: [{ ...run, server: 'rumdl', last: {} }, small, run], texts: sizes }), [{ name: 'ours', points: [{ x: 34_000, y: 2 }, { x: 56_000, y: 3 }] }]);
  });

  const draw = async (series: unknown): Promise<string> => {
    const { logChart } = await load<{ logChart(given: unknown): string }>('chart', 'log-chart.mjs');
    return logChart({ title: 'A & B', description: 'd < e', xName: 'size of it', yName: 'time', formatX: (x: number) => `${x} KB`, formatY: (y: number) => `${y} ms`, series });
  };
  const two = [{ name: 'one', points: [{ x: 10, y: 1 }, { x: 1000, y: 50 }] }, { name: 'two', points: [{ x: 10, y: 900 }] }];

  it('has a mark for every point inside the axes, and one in the legend', async () => {
    const picture = await draw(two);
    const marks = [...picture.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
    assert.equal(marks.length, 3);
    const [first, second, legend] = marks;
    assert.ok(first && second && legend);
    for (const { x, y } of [first, second]) assert.ok(x >= 84 && x <= 536 && y >= 48 && y <= 364, `${x} ${y}`);
    assert.ok(second.x > first.x && second.y < first.y);
    assert.ok(legend.x > 536);
    assert.equal(picture.match(/<rect /g)?.length, 2);
  });

  it('has both names in the legend, the slower first, and axes with names and units, all as text', async () => {
    const words = [...(await draw(two)).matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
    assert.deepEqual(words, ['A &#38; B', '10 KB', '100 KB', '1000 KB', '1 ms', '10 ms', '100 ms', '1000 ms', 'size of it', 'time', 'two', 'one']);
  });

  it('is read on light and on dark: no background, every colour far from both', async () => {
    const picture = await draw(two);
    const luminance = (colour: string): number => {
      const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const colours = new Set([...picture.matchAll(/#[0-9a-f]{6}/g)].map(([colour]) => colour));
    assert.ok(colours.size >= 3);
    for (const colour of colours) assert.ok(1.05 / (luminance(colour) + 0.05) >= 3 && (luminance(colour) + 0.05) / 0.06 >= 3, colour);
    assert.doesNotMatch(picture, /<rect[^>]*width="[1-9]\d/);
  });

  it('says its figures for those who do not see it', async () => {
    assert.match(await draw(two), /role="img".*\n<title>A &#38; B<\/title><desc>d &#60; e<\/desc>/);
    const { pictures } = await load<{ pictures(result: unknown): readonly { readonly name: string; readonly svg: string }[] }>('chart.mjs');
    const [keystroke, cold] = pictures({ versions: { ours: '1.2.3 abc', peers: { rumdl: '9' } }, runs: [run, { ...run, server: 'rumdl', cold: {} }], texts });
    assert.match(keystroke?.svg ?? '', /<desc>Parley 1\.2\.3: 35 KB 1 ms; rumdl 9: 35 KB 1 ms<\/desc>/);
    assert.match(cold?.svg ?? '', /<desc>Parley 1\.2\.3: 48 MB 900 ms<\/desc>/);
  });

  it('refuses what cannot be drawn', async () => {
    await assert.rejects(draw([{ name: 'none', points: [] }]));
    await assert.rejects(draw([{ name: 'zero', points: [{ x: 1, y: 0 }] }]));
  });
});
