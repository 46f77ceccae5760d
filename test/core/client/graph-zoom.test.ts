// Sizes of the graph: which one comes next, which one is near what was kept, which one shows all.
import assert from 'node:assert/strict';
import { sizeBeside, sizeNear, sizeToFit, usualSize, zoomOfKey } from '../../../client/src/webview/graph/zoom.js';

describe('sizes of the graph', () => {
  it('lead one to the next, and back', () => {
    let size = usualSize;
    const larger: number[] = [];
    for (let next = sizeBeside(size, 1); next !== size; next = sizeBeside(size, 1)) larger.push((size = next));
    assert.deepEqual(larger, [1.25, 1.5, 2, 3]);
    for (const each of [2, 1.5, 1.25, 1, 0.8]) assert.equal((size = sizeBeside(size, -1)), each);
    assert.equal(sizeBeside(0.25, -1), 0.25, 'the smallest stays');
    assert.equal(sizeBeside(3, 0), usualSize);
  });

  it('are found again from whatever a page kept', () => {
    for (const [kept, size] of [[0.8, 0.8], [0.85, 0.8], [100, 3], [-1, 0.25], ['2', 1], [undefined, 1], [Number.NaN, 1], [Number.POSITIVE_INFINITY, 1]] as const) assert.equal(sizeNear(kept), size, String(kept));
  });

  it('show all where some size does, and never more than the usual one', () => {
    assert.equal(sizeToFit({ width: 100, height: 100 }, { width: 500, height: 500 }), 1);
    assert.equal(sizeToFit({ width: 1000, height: 100 }, { width: 500, height: 500 }), 0.5);
    assert.equal(sizeToFit({ width: 100, height: 1000 }, { width: 500, height: 410 }), 0.4);
    assert.equal(sizeToFit({ width: 1e6, height: 1 }, { width: 500, height: 500 }), 0.25);
  });

  it('are asked for by +, -, 0 and F', () => {
    assert.deepEqual(['+', '=', '-', '0', 'f', 'F', 'a', 'Enter'].map(zoomOfKey), [1, 1, -1, 0, 'fit', 'fit', undefined, undefined]);
  });
});
