// A table in layers says what a Map says, and is never changed by the tables made of it.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { Table } from '../../../server/src/core/workspace/table.js';

const sorted = (entries: Iterable<readonly [string, number]>): readonly (readonly [string, number])[] => [...entries].sort(([a], [b]) => (a < b ? -1 : 1));

describe('tables', () => {
  it('say what maps say, and stay as they are', () => {
    const key = fc.nat(150).map((each) => `k${each}`);
    const change = fc.tuple(key, fc.option(fc.nat(9), { nil: undefined }));
    fc.assert(fc.property(fc.array(key), fc.array(fc.array(change, { maxLength: 30 }), { maxLength: 12 }), (first, steps) => {
      const map = new Map(first.map((each) => [each, 0]));
      let table = Table.of(map);
      for (const changes of steps) {
        const before = table;
        const was = sorted(before);
        table = table.with(changes);
        for (const [each, value] of changes) if (value === undefined) map.delete(each); else map.set(each, value);
        assert.deepEqual(sorted(table), sorted(map));
        assert.deepEqual([table.size, [...table.keys()].sort(), [...table.values()].length], [map.size, [...map.keys()].sort(), map.size]);
        for (let i = 0; i <= 151; i += 1) assert.deepEqual([table.get(`k${i}`), table.has(`k${i}`)], [map.get(`k${i}`), map.has(`k${i}`)]);
        const visited = new Map<string, number>();
        table.forEach((value, each) => visited.set(each, value));
        assert.deepEqual(visited.size, map.size);
        assert.deepEqual(sorted(before), was);
        const differ = table.differences(before);
        if (differ) assert.deepEqual([...differ].sort(), [...new Set([...before.keys(), ...table.keys()])].filter((each) => before.get(each) !== table.get(each)).sort());
      }
    }));
  });

  it('share their base: a step copies a bounded layer, and is folded now and then', () => {
    let table = Table.of(Array.from({ length: 5000 }, (_, i) => [`k${i}`, i] as const));
    let shared = 0;
    for (let i = 0; i < 1000; i += 1) {
      const next = table.with([[`k${i}`, -1]]);
      if (next.differences(table)) shared += 1;
      table = next;
    }
    assert.ok(shared > 980, `${shared} of 1000 steps shared the base`);
  });
});
