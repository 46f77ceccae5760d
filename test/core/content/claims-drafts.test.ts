// What the two sample drafts must hold: the subjects of the armistice, clause by clause compared, and the settlement's contested text.
import assert from 'node:assert/strict';
import { counterparts } from '../../../server/src/core/resolve/correspondence.js';
import type { BlockId } from '../../../server/src/core/syntax/types.js';
import { readContent } from '../../support/content.js';
import { blocksIn } from '../../../server/src/core/syntax/walk.js';

const content = readContent();
const armistice = content.document('ukraine-armistice');
const settlement = content.document('ukraine-settlement');

function blocksOf({ model }: typeof armistice): readonly BlockId[] {
  return [...blocksIn(model.tree)];
}

const numbered = (document: typeof armistice): readonly BlockId[] => blocksOf(document).filter((block) => document.model.tree.kind(block) === 'provision');

describe('the sample drafts', () => {
  it('the armistice draft covers each subject in a heading of its own, and its clauses say which', () => {
    const { model } = armistice;
    const headings = blocksOf(armistice).filter((block) => model.tree.kind(block) === 'heading').map((block) => model.citation(block) + ' ' + model.tree.text.slice(model.tree.start(block), model.tree.end(block))).join('\n');
    for (const subject of [
      /Cease-Fire/, /Line of Contact and Demilitarized Zone/, /Joint Military Commission/, /Neutral Supervisory Commission/, /Prisoners/, /Displaced People/, /Sea, Ports/, /Air/, /Nuclear Plant, Water/, /Political Process/, /Entry into Force/,
    ]) assert.match(headings, subject);
    const kinds = new Set(model.allAnnotations.filter(({ name }) => name === 'clause').map(({ value }) => value));
    for (const kind of ['cessation', 'line', 'monitoring', 'prisoners', 'displaced-persons', 'humanitarian', 'political-process', 'entry-into-force']) assert.ok(kinds.has(kind), `${kind} in ${[...kinds].join(', ')}`);
  });

  it('each numbered clause of both drafts has a counterpart that exists, or none with a reason, but the one left for the newcomer', () => {
    for (const [document, left] of [[armistice, ['Art. XIII(5)']], [settlement, []]] as const) {
      const provisions = numbered(document);
      assert.ok(provisions.length > 50, `${provisions.length}`);
      const without = provisions.filter((block) => {
        const { clauses, none, unresolved } = counterparts(content.snapshot, document, block);
        assert.deepEqual(unresolved, [], document.model.citation(block));
        return clauses.length === 0 && (none ?? '') === '';
      });
      assert.deepEqual(without.map((block) => document.model.citation(block)), left);
    }
  });

  it('the settlement draft attributes its bracketed text to each side, and gives the positions of both', () => {
    const { model } = settlement;
    const speakers = new Map<string, number>();
    for (const block of blocksOf(settlement)) {
      for (const inline of model.inline(block)) {
        if (inline.kind === 'bracket') {
          for (const { start, end } of inline.attribution?.names ?? []) {
            const name = model.tree.text.slice(start, end);
            speakers.set(name, (speakers.get(name) ?? 0) + 1);
          }
        }
      }
    }
    const positions = model.allAnnotations.filter(({ name }) => name === 'position').map(({ value }) => value);
    for (const side of ['UKR', 'RUS']) {
      assert.ok((speakers.get(side) ?? 0) >= 10, `${side} in brackets: ${speakers.get(side) ?? 0}`);
      assert.ok(positions.filter((text) => text.startsWith(`${side} `)).length >= 10, `${side} has positions`);
    }
  });
});
