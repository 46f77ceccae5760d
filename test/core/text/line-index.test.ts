import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineIndex } from '../../../server/src/core/text/line-index.js';

const text = fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', '한', '\ud83d\ude00', ' ')).map((pieces) => pieces.join(''));

describe('line index', () => {
  it('splits at LF, CRLF and lone CR', () => {
    const index = lineIndex('a\nb\r\nc\rd');
    assert.equal(index.lineCount, 4);
    assert.deepEqual([0, 1, 2, 3].map((line) => [index.lineStart(line), index.lineEnd(line)]), [[0, 1], [2, 3], [5, 6], [7, 8]]);
  });
  it('has one empty line for an empty text, and one behind a last line end', () => {
    assert.equal(lineIndex('').lineCount, 1);
    assert.equal(lineIndex('a\n').lineCount, 2);
  });
  it('counts UTF-16 columns', () => {
    const index = lineIndex('\ud83d\ude00x\n');
    assert.deepEqual(index.positionAt('\ud83d\ude00'.length), { line: 0, character: 2 });
  });
  it('clips positions and offsets to the text', () => {
    const index = lineIndex('ab\r\ncd');
    assert.equal(index.offsetAt({ line: 0, character: 99 }), 2);
    assert.equal(index.offsetAt({ line: 9, character: 0 }), 6);
    assert.equal(index.offsetAt({ line: -1, character: 5 }), 0);
    assert.deepEqual(index.positionAt(99), { line: 1, character: 2 });
    assert.deepEqual(index.positionAt(-1), { line: 0, character: 0 });
  });
  it('goes to a position and back', () => {
    fc.assert(fc.property(text, (s) => {
      const index = lineIndex(s);
      for (let offset = 0; offset <= s.length; offset += 1) {
        const position = index.positionAt(offset);
        // Inside a CRLF the position is the line's end.
        const inside = s[offset - 1] === '\r' && s[offset] === '\n';
        assert.equal(index.offsetAt(position), inside ? offset - 1 : offset);
      }
    }));
  });
  it('agrees with splitting', () => {
    fc.assert(fc.property(text, (s) => {
      const index = lineIndex(s);
      assert.deepEqual(Array.from({ length: index.lineCount }, (_, i) => s.slice(index.lineStart(i), index.lineEnd(i))), s.split(/\r\n|\r|\n/u));
    }));
  });
});
