// Natural citations over the corpus of real agreements, where it lies beside the checkout: the share reported as broken stays small,
// and the reported ones were read. Nothing of the corpus is in the repository.
import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/root.js';
import { runNode } from '../support/run-script.js';

interface Verdict {
  readonly file: string;
  readonly offset: number;
  readonly verdict: string;
  /** Why, in our own words. */
  readonly note: string;
}

const hasCorpus = existsSync(join(root, '..', 'shared', 'corpus', 'tota-odd.tar.xz'));
const note = hasCorpus ? '' : ' (not run: ../shared/corpus does not lie beside this checkout)';

describe('citations over the corpus', () => {
  it(`of 225 agreements: the shares inside, external, silent and reported by form, at most 0.5 % reported${note}`, function () {
    if (!hasCorpus) return;
    this.timeout(180_000);
    const { code, output } = runNode(['bench/citations.mjs']);
    assert.equal(code, 0, output);
    const [, reported, all, share] = /^reported (\d+) of (\d+) = ([\d.]+) %/m.exec(output) ?? [];
    assert.ok(Number(all) > 40_000, output);
    assert.ok(Number(reported) / Number(all) < 0.005 && Number(share) < 0.5, `${reported} of ${all}`);
    assert.match(output, /^all +\d+ +22[0-9] +[\d.]+ % +[\d.]+ % +[\d.]+ % +[\d.]+ %$/m);
  });

  it('at least 50 reported ones were read, each kept as file, offset, verdict and reason, without a quotation', () => {
    const rows = JSON.parse(readFileSync(join(root, 'bench', 'citations-verdicts.json'), 'utf8')) as readonly Verdict[];
    assert.ok(rows.length >= 50, `${rows.length}`);
    for (const row of rows) {
      assert.deepEqual(Object.keys(row).sort(), ['file', 'note', 'offset', 'verdict']);
      assert.match(row.file, /^[\w.-]+$/);
      assert.ok(Number.isInteger(row.offset));
      assert.match(row.verdict, /^[a-z-]+$/);
      assert.ok(row.note.length < 200 && !/["“«\n]/.test(row.note), `a quotation: ${row.note}`);
    }
    assert.equal(new Set(rows.map(({ file, offset }) => `${file} ${offset}`)).size, rows.length, 'one twice');
  });
});
