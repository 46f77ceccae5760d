// korea-1953 against the table written from the domain notes (test/data/README.md says what each column means).

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { deadlineOf } from '../../../server/src/core/model/annotation-values.js';
import { boundBy } from '../../../server/src/core/resolve/bound.js';
import { enforcement } from '../../../server/src/core/resolve/enforcement.js';
import { occurrencesIn, placesOf } from '../../../server/src/core/resolve/occurrences.js';
import { placesIn } from '../../../server/src/core/resolve/places.js';
import { resolveTarget } from '../../../server/src/core/resolve/targets.js';
import { parseTargets } from '../../../server/src/core/syntax/targets.js';
import { type BlockId, NO_BLOCK } from '../../../server/src/core/syntax/types.js';
import { readContent } from '../../support/content.js';
import { root } from '../../support/root.js';
import { blocksIn } from '../../../server/src/core/syntax/walk.js';

interface Row {
  readonly number: string;
  readonly shape: 'clause' | 'chapeau' | 'group' | 'heading';
  readonly duty: string | null;
  readonly who: readonly string[];
  readonly body: readonly string[];
  readonly monitors: readonly string[];
  readonly deadline: string | null;
  readonly event: string | null;
  readonly cites: readonly { readonly to: string; readonly kind: string }[];
  readonly establishes: readonly string[];
  readonly facts: readonly string[];
}

const rows = JSON.parse(readFileSync(path.join(root, 'test', 'data', 'korea-table.json'), 'utf8')) as readonly Row[];
const { snapshot, document: find } = readContent();
const korea = find('korea-1953');
const { model } = korea;

/** The block a number of the table means, resolved as a reference would be. */
function blockOf(number: string): BlockId {
  const target = parseTargets(number, 0)[0];
  assert.ok(target, number);
  const resolution = resolveTarget(snapshot, korea, NO_BLOCK, target);
  assert.equal(resolution.kind, 'resolved', `${number}: ${resolution.kind}`);
  const [place] = placesIn(resolution);
  assert.ok(place && place.kind === 'clause', `${number} is no clause`);
  return place.block;
}

/** A clause with the points and further paragraphs under it. */
function withUnder(block: BlockId): readonly BlockId[] {
  return [block, ...model.children(block).flatMap(withUnder)];
}

const sorted = (names: readonly string[]) => [...names].sort();

describe('korea-1953 against the table of its paragraphs', () => {
  it('the table has all 63 paragraphs, and a row a point', () => {
    const numbers = new Set(rows.map((row) => row.number));
    for (let n = 1; n <= 63; n++) assert.ok(numbers.has(String(n)) || [...numbers].some((each) => each.startsWith(`${n}(`)), `no row for ${n}`);
    assert.equal(numbers.size, rows.length, 'a number twice');
    assert.ok(rows.length >= 130);
  });

  it('the text has no numbered provision that the table does not know, but the annex paragraphs the notes do not describe', () => {
    const known = new Set(rows.filter((row) => row.shape !== 'heading').map((row) => blockOf(row.number)));
    const unknown: string[] = [];
    for (const block of blocksIn(model.tree)) {
      if (model.tree.kind(block) === 'provision' && !known.has(block)) unknown.push(model.citation(block));
    }
    assert.deepEqual(unknown.filter((citation) => !citation.startsWith('Annex')), []);
    assert.ok(unknown.length <= 3, unknown.join(', '));
  });

  for (const row of rows) {
    it(`${row.number}`, () => {
      const block = blockOf(row.number);
      if (row.shape === 'clause') {
        const duty = model.duty(block)?.kind ?? null;
        // A row without a verb of duty and the kinds that bind nobody are not told apart by the words alone.
        if (row.duty === 'obligation' || row.duty === 'prohibition') assert.equal(duty, row.duty, 'duty');
        else assert.ok(duty === null || !['obligation', 'prohibition'].includes(duty), `duty: ${duty}, the table says ${row.duty}`);
        assert.deepEqual(sorted(boundBy(snapshot, korea, block).parties.map((party) => party.id.text)), sorted(row.who), 'who');
      }
      if (row.duty === 'obligation' || row.duty === 'prohibition') {
        const enforced = enforcement(snapshot, korea, block);
        assert.deepEqual(sorted(enforced.bodies.map((body) => body.name)), sorted(row.body), 'body');
        assert.deepEqual(sorted(enforced.monitoredBy.map((body) => body.name)), sorted(row.monitors), 'monitors');
      }
      const own = model.annotations(block);
      // A chapeau hands its deadline to its points, where the table has it.
      const deadline = row.shape === 'clause' ? model.inherited(block, 'deadline') : undefined;
      const read = deadline && deadlineOf(deadline);
      assert.equal(read?.duration ? `${read.duration.amount} ${read.duration.unit}${read.duration.amount === 1 ? '' : 's'}` : null, row.deadline, 'deadline');
      if (row.event !== null) assert.equal(read?.event?.text, row.event, 'event');
      const establishes = own.filter(({ name }) => name === 'establishes').flatMap(({ names }) => names.map(({ text }) => text));
      assert.deepEqual(sorted(establishes), sorted(row.establishes), 'establishes');
      const words = withUnder(block).map((each) => model.textOf(each)).join(' ').replaceAll(',', '');
      for (const fact of row.facts) assert.ok(words.includes(fact.replaceAll(',', '')), `the text lacks "${fact}"`);
    });
  }

  it('cites what the notes list: every cross-reference of section 11 is written where it belongs and resolves to its paragraph', () => {
    const missing: string[] = [];
    for (const row of rows) {
      if (row.cites.length === 0) continue;
      // A row of its own for a point: what stands under another row is that row's.
      const blocks = withUnder(blockOf(row.number));
      const reached = blocks.flatMap((block) => occurrencesIn(snapshot, korea, block).flatMap((occurrence) => placesIn(placesOf(snapshot, korea, occurrence))));
      const annotations = blocks.flatMap((block) => model.annotations(block).map((annotation) => annotation.block));
      const seen = annotations.flatMap((block) => occurrencesIn(snapshot, korea, block).flatMap((occurrence) => placesIn(placesOf(snapshot, korea, occurrence))));
      const places = [...reached, ...seen];
      for (const { to, kind } of row.cites) {
        const met = places.some((place) => {
          if (kind === 'map') return place.kind === 'declaration' && place.declaration.name.text === to;
          const target = to === 'Annex' ? undefined : blockOf(to);
          if (target === undefined) return place.kind === 'clause' && model.tree.part(place.block) === 'annex';
          if (place.kind === 'clause') return place.block === target || withUnder(target).includes(place.block);
          // Through a body or zone: the one that provision (or its first point) creates.
          return withUnder(target).some((under) => model.annotations(under).some(({ name, names }) => name === 'establishes' && names.some(({ text }) => text === place.declaration.id.text)));
        });
        if (!met) missing.push(`${row.number} -> ${to} (${kind})`);
      }
    }
    assert.deepEqual(missing, []);
  });
});
