// The answers to a clause are found by reading what may name it; they must be those of all edges of all drafts.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answers, counterparts } from '../../../server/src/core/resolve/correspondence.js';
import { keyOf } from '../../../server/src/core/resolve/places.js';
import { NO_BLOCK } from '../../../server/src/core/syntax/types.js';
import { withDocuments } from '../../../server/src/core/workspace/snapshot.js';
import { blocks, world } from './fixture.js';

const line = fc.constantFrom(
  '1. Text:', '2. More.', '   (a) point;', '   (b) point.', 'Article 1. Aim', 'Annex I. Map', 'Plain words.', '@precedent 1', '@precedent own:2, 1(a)', '@precedent none "new"', '@precedent 1-2, Annex I', '@precedent own:', '@precedent #x, JMC',
  '@id x', 'body JMC "Commission"', '  precedent: own:JMC', '  scope: 1', '',
);
const text = fc.array(line, { minLength: 3, maxLength: 24 }).map((lines) => `${lines.join('\n')}\n`);

describe('resolve: answers within a family', () => {
  it('are those of every annotation and field that names the clause', () => {
    let found = 0;
    fc.assert(
      fc.property(text, text, (own, part) => {
        const made = world({ own: `agreement own "Own"\n  precedent: own\n\n${own}`, part: `agreement part "Part"\n  part-of: own\n  precedent: own, part\n\n${part}` });
        for (const document of made.snapshot.ordered) {
          // Who names each block by its own annotation or field, whatever the order.
          const naming = new Map<string, Set<string>>();
          for (const draft of made.snapshot.citing(document.model.agreement.id.text)) {
            for (const block of blocks(draft)) {
              const { clauses, inheritedFrom } = counterparts(made.snapshot, draft, block);
              if (inheritedFrom !== undefined) continue;
              for (const to of clauses) naming.set(keyOf(to.document, to.block), (naming.get(keyOf(to.document, to.block)) ?? new Set()).add(keyOf(draft, block)));
            }
          }
          for (const block of [NO_BLOCK, ...blocks(document)]) {
            const kind = block === NO_BLOCK ? '' : document.model.tree.kind(block);
            const named = naming.get(keyOf(document, block)) ?? new Set();
            const drafts = new Set([...named].map((key) => key.slice(0, key.indexOf('#'))));
            const said = answers(withDocuments(made.snapshot, []), document, block).filter(({ document: draft }) => drafts.has(draft.uri)).map((ref) => keyOf(ref.document, ref.block));
            if (kind === 'blank' || kind === 'comment') continue;
            assert.deepEqual([...said].sort(), [...named].sort(), keyOf(document, block));
            found += said.length;
          }
        }
      }),
      { numRuns: 60 },
    );
    assert.ok(found > 100, `only ${found} answers`);
  });
});
