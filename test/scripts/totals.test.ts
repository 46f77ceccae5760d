// Adding up a test run: a part that ran fewer tests than its count, or gave no totals, fails.
import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../support/root.js';

interface Result {
  readonly part: string;
  readonly passed: number | undefined;
  readonly failed: number;
  readonly failures?: readonly { readonly title: string; readonly message: string }[];
}

interface Totals {
  readonly parts: readonly string[];
  addUp(
    results: readonly Result[],
    counts: Readonly<Record<string, number>>,
  ): { passed: number; failed: number; lines: string[] };
  raiseCounts(results: readonly Result[], counts: Readonly<Record<string, number>>): Record<string, number>;
}

const load = async (): Promise<Totals> =>
  (await import(pathToFileURL(join(root, 'scripts', 'lib', 'totals.mjs')).href)) as Totals;

describe('totals', () => {
  it('adds up', async () => {
    const { addUp } = await load();
    const { passed, failed, lines } = addUp(
      [
        { part: 'core', passed: 3, failed: 1 },
        { part: 'cli', passed: 2, failed: 0 },
      ],
      { core: 4 },
    );
    assert.deepEqual([passed, failed, lines.length], [5, 1, 2]);
  });

  it('fails a part that ran fewer tests than its count', async () => {
    const { addUp } = await load();
    const { failed, lines } = addUp([{ part: 'web editor', passed: 6, failed: 0 }], { 'web editor': 7 });
    assert.equal(failed, 1);
    assert.match(lines[0] ?? '', /ran 6 tests, test\/counts\.json says 7/);
  });

  it('fails a part that gave no totals', async () => {
    const { addUp } = await load();
    assert.equal(addUp([{ part: 'neovim', passed: undefined, failed: 0 }], {}).failed, 1);
  });

  it('names a part that has no tests yet, without failing it', async () => {
    const { addUp } = await load();
    const { failed, lines } = addUp([{ part: 'neovim', passed: 0, failed: 0 }], {});
    assert.equal(failed, 0);
    assert.match(lines[0] ?? '', /has no tests yet/);
  });

  it('says below a part what failed in it and why, in a few lines', async () => {
    const { addUp } = await load();
    const failures = [{ title: 'a view opens', message: `No web view\n1\n2\n3\n4\n${'x'.repeat(400)}` }, { title: 'another', message: 'y'.repeat(400) }];
    const { lines } = addUp([{ part: 'web editor', passed: 6, failed: 2, failures }, { part: 'cli', passed: 1, failed: 0, failures: [] }], {});
    assert.deepEqual(lines.slice(1, -1), ['  ✗ a view opens', '      No web view', '      1', '      2', '      3', '  ✗ another', `      ${'y'.repeat(300)}`]);
  });

  it('raises counts and never lowers them', async () => {
    const { parts, raiseCounts } = await load();
    const raised = raiseCounts(
      [
        { part: 'core', passed: 9, failed: 0 },
        { part: 'cli', passed: 1, failed: 0 },
      ],
      { core: 5, cli: 2 },
    );
    assert.deepEqual(Object.keys(raised), parts);
    assert.deepEqual([raised['core'], raised['cli']], [9, 2]);
  });
});
