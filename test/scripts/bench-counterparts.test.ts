// Suggested counterparts against plain BM25, by leave-one-out over all hand-made pairs: the run of `npm run bench -- counterparts`.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as core from '../../server/src/core/index.js';
import { compareClause } from '../../server/src/core/features/parts/counterpart-signs.js';
import { weights } from '../../server/src/core/features/parts/counterpart-weights.js';
import { likeliest, scoresOf } from '../../server/src/core/features/parts/suggested-counterparts.js';
import { resolvePrecedent } from '../../server/src/core/resolve/correspondence.js';
import { placesIn } from '../../server/src/core/resolve/places.js';
import { root } from '../support/root.js';

interface Rate {
  readonly rate: number;
  readonly low: number;
}
interface Row {
  readonly name: string;
}
interface Measuring {
  measure(core: unknown, root: string, ours: unknown): { readonly cases: readonly { readonly use: string }[]; readonly rows: readonly Row[] };
  groupsOf(cases: unknown): readonly (readonly [string, readonly number[]])[];
  difference(one: unknown, other: unknown, some: readonly number[]): { readonly first: Rate; readonly five: Rate };
}

const load = async <T>(name: string): Promise<T> => (await import(pathToFileURL(join(root, 'bench', 'counterparts', name)).href)) as T;

describe('bench: counterparts', () => {
  it('ours finds counterparts oftener than plain BM25 does, first and among five, on the pairs kept for measuring and on all', async () => {
    const { measure, groupsOf, difference } = await load<Measuring>('measure.mjs');
    const { ourMethods } = await load<{ ourMethods(core: unknown): unknown }>('ours.mjs');
    const all = { ...core, compareClause, likeliest, placesIn, resolvePrecedent, scoresOf, weights };
    const { cases, rows } = measure(all, root, ourMethods(all));
    const ours = rows.find(({ name }) => name === 'ours');
    const plain = rows.filter(({ name }) => name.startsWith('BM25'));
    assert.equal(plain.length, 2);
    for (const [name, some] of groupsOf(cases).filter(([each]) => each.startsWith('all ') && !each.includes('library'))) {
      for (const other of plain) {
        const { first, five } = difference(ours, other, some);
        assert.ok(first.low > 0 && five.low > 0, `${name}, over ${other.name}: ${JSON.stringify({ first, five })}`);
      }
    }
  });

  it('has at least sixty pairs beyond the samples, each in one set, the library’s apart from those that are measured', () => {
    const { sets } = JSON.parse(readFileSync(join(root, 'bench', 'counterpart-pairs.json'), 'utf8')) as { readonly sets: readonly { readonly use: string; readonly draft: string; readonly precedent: string; readonly pairs: readonly { readonly clause: string; readonly why: string }[] }[] };
    const library = /^(?:korea|minsk)-/u;
    for (const { use, draft, precedent } of sets) assert.equal(use === 'weights', library.test(draft) && library.test(precedent), `${draft} on ${precedent}`);
    const pairs = sets.flatMap(({ draft, precedent, pairs: each }) => each.map(({ clause, why }) => ({ key: `${draft}:${clause} ${precedent}`, why })));
    assert.equal(new Set(pairs.map(({ key }) => key)).size, pairs.length);
    assert.ok(pairs.length >= 60 && pairs.every(({ why }) => why.length > 10));
  });

  it('counts a tie as what a random order would give', async () => {
    const { hitWithin } = await load<{ hitWithin(top: number, scores: readonly number[], right: readonly number[]): number }>('statistics.mjs');
    assert.equal(hitWithin(1, [0, 0, 0, 0], [2]), 0.25);
    assert.equal(hitWithin(1, [3, 2, 1], [0]), 1);
    assert.equal(hitWithin(1, [3, 2, 1], [1]), 0);
    assert.equal(hitWithin(2, [3, 2, 2], [2]), 0.5);
    assert.ok(Math.abs(hitWithin(2, [0, 0, 0], [0, 1]) - 1) < 1e-9);
  });
});
