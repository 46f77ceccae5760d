// Growing the selection from a cursor: each stretch holds the one before.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { selectionRanges } from '../../../server/src/core/features/selection-ranges.js';
import { createDocument } from '../../../server/src/core/workspace/document.js';
import { everyGuise, openFixture } from '../../support/workspace.js';
import { all } from './sample.js';

const text = `//- draft.treaty
agreement peace "Draft"
party UKR "Ukraine"
  role: signatory

Article 1. Line

1. Each Party leaves. It takes [UKR: its guns. And its mines] along, see {2|No. 5} of the list. Nobody stays.
   (a) First duty; and
   @note "a word"
   (b) second duty.

2. Another clause.
`;

const clause = '1. Each Party leaves. … second duty.';
const article = 'Article 1. Line 1. … Another clause.';
const everything = 'everything';

/** From the middle of some words on: what is selected step by step, of long stretches the ends. */
function check(words: string, expected: readonly string[]): void {
  assert.equal(text.split(words).length, 2, words);
  const half = Math.ceil(words.length / 2);
  for (const { name, fixture } of everyGuise(text.replace(words, `${words.slice(0, half)}<|>${words.slice(half)}`))) {
    const { snapshot, document, offset, words: said } = openFixture(fixture);
    const found = selectionRanges(snapshot, document, offset).map((span) => (span.start === 0 && span.end === document.model.tree.text.length ? everything : said(document.uri, span)));
    assert.deepEqual(found.map((each) => (each.length > 90 ? `${each.split(' ').slice(0, 4).join(' ').slice(0, 23)} … ${each.split(' ').slice(-2).join(' ')}` : each)), expected, name);
  }
}

describe('growing the selection', () => {
  const own = 'Each Party leaves. It … Nobody stays.';
  const block = '1. Each Party leaves. … Nobody stays.';

  it('answers in a bracket: word, sentence of it, its words, bracket, sentence, clause, article, everything', () =>
    check('mines', ['mines', 'And its mines', 'UKR: its guns. And its mines', '[UKR: its guns. And its mines]', 'It takes [UKR: its guns. And its mines] along, see {2|No. 5} of the list.', own, block, clause, article, everything]));

  it('answers in a reference with all of it', () =>
    check('No. 5', ['{2|No. 5}', 'It takes [UKR: its guns. And its mines] along, see {2|No. 5} of the list.', own, block, clause, article, everything]));

  it('answers in a point with the clause it belongs to', () =>
    check('second', ['second', 'second duty.', '(b) second duty.', clause, article, everything]));

  it('answers in a point with the clause it belongs to, which has an annotation', () => check('First', ['First', 'First duty; and', '(a) First duty; and', '(a) First duty; and @note "a word"', clause, article, everything]));

  it('answers in a declaration with its line, and all its fields', () =>
    check('signatory', ['signatory', 'role: signatory', 'party UKR "Ukraine" role: signatory', everything]));

  it('answers nothing but the whole text on a blank line', () => {
    const { snapshot, document } = openFixture('//- a.treaty\n1. One.\n\n\n');
    assert.deepEqual(selectionRanges(snapshot, document, document.model.tree.text.length), [{ start: 0, end: document.model.tree.text.length }]);
    assert.deepEqual(selectionRanges(snapshot, createDocument('file:///e.treaty', '', { library: false }), 0), [{ start: 0, end: 0 }]);
  });

  it('holds the cursor and grows, from any offset of any text', () => {
    const { snapshot } = openFixture(all);
    const texts = snapshot.ordered.map(({ model }) => model.tree.text.slice(0, model.tree.text.length));
    const bits = fc.array(fc.oneof(fc.constantFrom('[', ']', '{', '}', '1. ', '(a) ', '\n', '\r\n', 'Art. 5. ', 'Yes. No. ', '한국. ', '\u{1f600}', '@note "x"\n'), fc.constantFrom(...texts.flatMap((each) => each.split('\n')))), { maxLength: 12 });
    fc.assert(fc.property(bits, fc.double({ min: 0, max: 1, noNaN: true }), (parts, where) => {
      const document = createDocument('file:///a.treaty', parts.join(''), { library: false });
      const { length } = document.model.tree.text;
      const at = Math.floor(where * length);
      const found = selectionRanges(snapshot, document, at);
      assert.deepEqual(found.at(-1), { start: 0, end: length });
      let last = { start: at, end: at };
      for (const span of found) {
        assert.ok(span.start <= last.start && span.end >= last.end && (span.end - span.start > last.end - last.start || length === 0));
        last = span;
      }
    }), { numRuns: 200 });
  });
});
