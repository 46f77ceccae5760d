// A segmented text behaves as the plain string and its line index do, whatever is edited, and keeps what was not touched.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../server/src/core/text/edits.js';
import { lineIndex } from '../../../server/src/core/text/line-index.js';
import { SegmentedText } from '../../../server/src/core/text/segmented-text.js';

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.stringMatching(/^[a-zа-я ]{0,12}$/u) },
  { weight: 3, arbitrary: fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\u{1f54a}', '휴전') },
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const edit = fc.record({ from: fc.nat(), length: fc.nat({ max: 40 }), newText: fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')) });
const sizes = fc.constantFrom(8, 32, 256, 4096);

function sameAsString(segmented: SegmentedText, plain: string): void {
  assert.equal(segmented.toString(), plain);
  assert.equal(segmented.length, plain.length);
  const lines = lineIndex(plain);
  assert.equal(segmented.lineCount, lines.lineCount);
  for (let line = -1; line <= lines.lineCount + 1; line += 1) {
    assert.equal(segmented.lineStart(line), lines.lineStart(line), `start of line ${line}`);
    if (line >= 0 && line < lines.lineCount) assert.equal(segmented.lineEnd(line), lines.lineEnd(line), `end of line ${line}`);
    for (const character of [0, 3, 999]) assert.equal(segmented.offsetAt({ line, character }), lines.offsetAt({ line, character }));
  }
  for (let offset = -1; offset <= plain.length + 1; offset += 1) {
    assert.deepEqual(segmented.positionAt(offset), lines.positionAt(offset), `position of ${offset}`);
    if (offset >= 0) assert.equal(segmented.slice(offset, offset + 7), plain.slice(offset, offset + 7));
  }
  assert.equal(segmented.slice(1, plain.length), plain.slice(1));
}

function isWellCut(segmented: SegmentedText): void {
  assert.equal(new Set(segmented.segments.map(({ id }) => id)).size, segmented.segments.length, 'ids are different');
  segmented.segments.forEach((segment, i) => {
    assert.notEqual(segment.text, '');
    assert.ok(segment.id < segmented.nextId);
    const next = segmented.segments[i + 1];
    if (next === undefined) return;
    assert.match(segment.text, /[\n\r]$/u, 'ends at a line end');
    assert.ok(!(segment.text.endsWith('\r') && next.text.startsWith('\n')), 'no border in CR LF');
  });
}

describe('segmented text', () => {
  it('is the string it was made of', () => {
    fc.assert(fc.property(text, sizes, (plain, size) => {
      const segmented = SegmentedText.from(plain, size);
      isWellCut(segmented);
      sameAsString(segmented, plain);
    }));
  });

  it('is the edited string after any edits, and the old text stays', () => {
    fc.assert(fc.property(text, sizes, fc.array(edit, { maxLength: 12 }), (plain, size, edits) => {
      let segmented = SegmentedText.from(plain, size);
      let expected = plain;
      for (const { from, length, newText } of edits) {
        const start = from % (expected.length + 1);
        const change = { span: { start, end: Math.min(expected.length, start + length) }, newText };
        const before = expected;
        const old = segmented;
        segmented = segmented.edited(change);
        expected = applyEdits(expected, [change]);
        assert.equal(segmented.toString(), expected);
        assert.equal(old.toString(), before);
        isWellCut(segmented);
      }
      sameAsString(segmented, expected);
    }), { numRuns: 300 });
  });

  it('becomes any other text by one edit, and keeps the segments both begin and end with', () => {
    fc.assert(fc.property(text, text, sizes, (plain, other, size) => {
      sameAsString(SegmentedText.from(plain, size).replacedBy(other), other);
    }));
    const lines = Array.from({ length: 100 }, (_, n) => `line ${n} of a text\n`);
    const before = SegmentedText.from(lines.join(''), 256);
    const after = before.replacedBy(lines.with(50, 'another line\n').join(''));
    assert.equal(after.segments.filter((segment) => !before.segments.includes(segment)).length, 1);
  });

  it('keeps every segment that an edit does not touch, and the id of the one it does', () => {
    const plain = 'a line of thirty characters .\n'.repeat(100);
    const before = SegmentedText.from(plain, 256);
    const after = before.edited({ span: { start: 1500, end: 1500 }, newText: 'x' });
    const touched = before.segmentAt(1500);
    assert.equal(after.segments.length, before.segments.length);
    before.segments.forEach((segment, i) => {
      if (i === touched) assert.equal(after.segments[i]?.id, segment.id);
      else assert.equal(after.segments[i], segment);
    });
  });

  it('joins a CR and a LF that an edit brings together at a border', () => {
    const before = SegmentedText.from('aaaaaa\r\n\nbbbbbb\r\n', 8);
    assert.equal(before.segments[1]?.text.charAt(0), '\n');
    const after = before.edited({ span: { start: 7, end: 8 }, newText: '' });
    isWellCut(after);
    sameAsString(after, 'aaaaaa\r\nbbbbbb\r\n');
  });

  it('is cut at the last line end, far from the end of a piece too, and at lone carriage returns where there is nothing else', () => {
    const [short, long] = ['x'.repeat(90), 'y'.repeat(900)];
    for (const end of ['\n', '\r\n', '\r']) {
      const lines = [short, long, short, short, long, long, short].map((line) => line + end);
      const segmented = SegmentedText.from(lines.join(''), 1000);
      isWellCut(segmented);
      assert.deepEqual(segmented.segments.map(({ text: each, lines: count }) => [each.length, count]), [
        [lines.slice(0, 2).join('').length, 2], [lines.slice(2, 4).join('').length, 2], [lines[4]?.length, 1], [lines.slice(5).join('').length, 2],
      ].map(([length, count]) => [length, count]), JSON.stringify(end));
      assert.deepEqual(Array.from({ length: 8 }, (_, line) => segmented.lineStart(line)), Array.from({ length: 8 }, (_, line) => lineIndex(lines.join('')).lineStart(line)));
    }
    const border = `${'z'.repeat(999)}\r\n${short}\r`;
    assert.deepEqual(SegmentedText.from(border, 1000).segments.map(({ text: each }) => each.length), [1001, 91]);
  });

  it('cuts no line, however long, and a text of one line not at all', () => {
    const long = 'x'.repeat(5000);
    assert.deepEqual(SegmentedText.from(long, 256).segments.map(({ text: each }) => each.length), [5000]);
    assert.deepEqual(SegmentedText.from(`ab\n${long}\ncd`, 256).segments.map(({ text: each }) => each.length), [3, 5001, 2]);
  });
});
