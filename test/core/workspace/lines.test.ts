// The lines of a file whose text has not been read are those of the text.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDocument } from '../../../server/src/core/workspace/document.js';
import { seedLines } from '../../../server/src/core/workspace/line-lengths.js';
import { lineIndexOf, lineLengths } from '../../../server/src/core/workspace/lines.js';
import { factsOf, isRead, storedDocument } from '../../../server/src/core/workspace/resting.js';
import type { Document } from '../../../server/src/core/workspace/types.js';

const nowhere = { read: () => undefined, keep: () => undefined, woken: () => undefined, stale: () => undefined };

function unread(text: string): { readonly fresh: Document; readonly document: Document } {
  const fresh = createDocument('file:///a', text, { library: false });
  const document = storedDocument('file:///a', factsOf(fresh), nowhere, { text: () => text, tree: () => undefined });
  seedLines(document, lineLengths(fresh)!.slice());
  return { fresh, document };
}

describe('the lines of a file that was not read', () => {
  it('are those of its text, before it is read and after', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('\n', '\r\n', '\r', 'a', 'Запад', '𝄞', '\n\n', 'x'.repeat(300)), { maxLength: 40 }).map((parts) => parts.join('')), (text) => {
        const { fresh, document } = unread(text);
        const [expected, known] = [lineIndexOf(fresh), lineIndexOf(document)];
        const offsets = Array.from({ length: Math.min(text.length, 400) + 4 }, (_, i) => i - 2);
        const said = (lines: typeof known): object => ({ count: lines.lineCount, starts: Array.from({ length: lines.lineCount + 3 }, (_, i) => lines.lineStart(i - 1)), at: offsets.map((offset) => lines.positionAt(offset)) });
        assert.deepEqual(said(known), said(expected));
        assert.equal(isRead(document), false);
        const ends = (lines: typeof known): object => Array.from({ length: lines.lineCount + 1 }, (_, i) => [lines.lineEnd(i), lines.offsetAt({ line: i, character: 2 })]);
        assert.deepEqual(ends(known), ends(expected));
        assert.equal(isRead(document), true, 'where a line ends only the text says');
        assert.deepEqual(said(known), said(expected));
      }),
      { numRuns: 100 },
    );
  });

  it('are not kept where one is too long', () => {
    assert.equal(lineLengths(createDocument('a', `1. ${'x'.repeat(70_000)}\n`, { library: false })), undefined);
    assert.deepEqual([...lineLengths(createDocument('a', 'ab\r\nc\n', { library: false }))!], [4, 2, 0]);
  });
});
