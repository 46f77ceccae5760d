// Who asked which question: held against plain maps, through blocks that ask again, ask otherwise and are gone.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Askers } from '../../../server/src/core/rules/askers.js';
import type { BlockId } from '../../../server/src/core/syntax/types.js';

const block = fc.integer({ min: 0, max: 40 }).map((each) => (each * 4099) as BlockId);
const questions = fc.uniqueArray(fc.integer({ min: -30, max: 30 }).map((each) => Math.imul(each, 0x9e3779b1)), { maxLength: 12 });
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('put' as const), block, questions, instead: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('forget' as const), block }) },
);

describe('who asked', () => {
  it('is what plain maps say', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const askers = new Askers();
        const plain = new Map<BlockId, ReadonlySet<number>>();
        for (const each of steps) {
          if (each.kind === 'forget') {
            askers.forget(each.block);
            plain.delete(each.block);
          } else {
            askers.put(each.block, new Set(each.questions), each.instead);
            plain.set(each.block, new Set([...(each.instead ? [] : (plain.get(each.block) ?? [])), ...each.questions]));
          }
          for (const question of new Set([...plain.values()].flatMap((asked) => [...asked]))) {
            const expected = [...plain].filter(([, asked]) => asked.has(question)).map(([who]) => who).sort((a, b) => a - b);
            assert.deepEqual([...askers.of(question)].sort((a, b) => a - b), expected);
          }
          assert.equal(askers.size, [...plain.values()].reduce((sum, asked) => sum + asked.size, 0));
        }
      }),
    );
  });

  it('takes no more room with the number of edits', () => {
    const askers = new Askers();
    const ask = (turn: number): void => {
      for (let i = 0; i < 20; i += 1) askers.put((i * 8) as BlockId, new Set([turn * 20 + i, i]), true);
    };
    for (let turn = 0; turn < 200; turn += 1) ask(turn);
    const { bytes } = askers;
    for (let turn = 200; turn < 5000; turn += 1) ask(turn);
    assert.equal(askers.size, 40);
    assert.ok(askers.bytes <= 4 * bytes, `${bytes}, then ${askers.bytes} bytes`);
    assert.deepEqual([...askers.of(4999 * 20 + 3)], [24]);
    assert.deepEqual([...askers.of(17 * 20 + 3)], []);
  });
});
