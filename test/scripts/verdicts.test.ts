// What reading drawn findings of real agreements showed: kept without a word of the texts, and complete where the corpus lies beside the checkout.
import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/root.js';
import { runNode } from '../support/run-script.js';

interface Verdict {
  readonly rule: string;
  readonly treaty: string;
  readonly offset: number;
  readonly verdict: 'right' | 'wrong';
  /** Why, in our own words. */
  readonly reason: string;
}

const hasCorpus = existsSync(join(root, '..', 'shared', 'corpus', 'tota-odd.tar.xz'));
const note = hasCorpus ? '' : ' (not run: ../shared/corpus does not lie beside this checkout)';

describe('findings in real agreements', () => {
  it('were read: each kept as agreement, offset, rule, verdict and reason, without a quotation', () => {
    const rows = JSON.parse(readFileSync(join(root, 'bench', 'corpus-verdicts.json'), 'utf8')) as readonly Verdict[];
    assert.equal(new Set(rows.map(({ rule, treaty, offset }) => `${rule} ${treaty} ${offset}`)).size, rows.length, 'a finding was read twice');
    for (const row of rows) {
      assert.deepEqual(Object.keys(row).sort(), ['offset', 'reason', 'rule', 'treaty', 'verdict']);
      assert.match(row.treaty, /^[\w.-]+$/);
      assert.ok(Number.isInteger(row.offset));
      assert.ok(row.verdict === 'right' || row.verdict === 'wrong', row.verdict);
      assert.ok(row.reason.length > 10 && row.reason.length < 200 && !/["“«\n]/.test(row.reason), `a quotation, or no reason: ${row.reason}`);
    }
  });

  it(`drawn by the seed are all read, no error is false, and no rule above a hint is wrong more than once in twenty${note}`, function () {
    if (!hasCorpus) return;
    this.timeout(300_000);
    const { code, output } = runNode(['bench/drawn.mjs']);
    assert.match(output, /^seed \d+/m);
    assert.equal(code, 0, output);
  });
});
