// The scale of a time line: hours and years readable on one line, ticks that do not touch, dots that can be told apart.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { scaleOf, stacked } from '../../../client/src/webview/timetable/scale.js';

const [hour, day, year] = [60, 1440, 525_960];

describe('the scale of a time line', () => {
  it('gives hours room beside years', () => {
    const { at } = scaleOf([12 * hour, 5 * year], 1000, 30, 50);
    assert.equal(at(0), 30);
    assert.equal(Math.round(at(5 * year)), 970);
    assert.ok(at(12 * hour) - at(0) > 150, `${at(12 * hour)}`);
    assert.ok(at(3 * day) - at(day) > 50);
  });

  it('has a tick at the beginning, and names lengths to both sides of it', () => {
    const { ticks } = scaleOf([-10 * day, 90 * day], 1000, 30, 50);
    assert.ok(ticks.some(({ minutes }) => minutes === 0));
    assert.deepEqual([ticks.some(({ minutes }) => minutes < 0), ticks.some(({ minutes }) => minutes > 0)], [true, true]);
  });

  it('lays later what is later, within the picture, and keeps ticks apart, whatever the times', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -5 * year, max: 50 * year }), { maxLength: 20 }), fc.integer({ min: 320, max: 2000 }), (minutes, width) => {
      const { at, ticks } = scaleOf(minutes, width, 30, 50);
      const sorted = minutes.toSorted((a, b) => a - b);
      for (const [i, each] of sorted.entries()) {
        assert.ok(at(each) >= 29.99 && at(each) <= width - 29.99, `${at(each)} of ${width}`);
        const before = sorted[i - 1];
        if (before !== undefined && before < each) assert.ok(at(before) < at(each));
      }
      assert.equal(ticks.filter((tick) => tick.minutes === 0).length, 1);
      for (const [i, tick] of ticks.entries()) if (i > 0) assert.ok(tick.x - (ticks[i - 1]?.x ?? 0) >= 50 - 0.01);
    }));
  });

  it('stacks what lies in one place, and counts what has no room; none is lost', () => {
    const rows = Array.from({ length: 11 }, (_, i) => ({ row: i, x: 100 + (i % 2) }));
    const { dots, more } = stacked([...rows, { row: 11, x: 300 }], 12, 8);
    assert.deepEqual(dots.map(({ level }) => level), [0, 1, 2, 3, 4, 5, 6, 7, 0]);
    assert.deepEqual(more.map(({ count }) => count), [3]);
    assert.equal(dots.at(-1)?.x, 300);
  });
});
