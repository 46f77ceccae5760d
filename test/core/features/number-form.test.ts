// One number as it is written: taken apart and written anew, and what becomes of the numbers of a list.
import assert from 'node:assert/strict';
import { type Count, type Numerals, readNumber, writeNumber } from '../../../server/src/core/features/parts/number-form.js';
import { inOrder, inserted, insertedAsSuffix, removed } from '../../../server/src/core/features/parts/numbering.js';

describe('a number as it is written', () => {
  const rows: readonly (readonly [string, number, string, Numerals?])[] = [
    ['13.', 14, '14.'],
    ['(a)', 3, '(c)', 'letter'],
    ['(c)', 4, '(d)', 'letter'],
    ['(i)', 4, '(iv)', 'roman'],
    ['(i)', 10, '(j)', 'letter'],
    ['II', 4, 'IV'],
    ['Art. II', 3, 'Art. III'],
    ['Article 5', 12, 'Article 12'],
    ['6-08', 9, '6-09'],
    ['6-09', 10, '6-10'],
    ['1.2.', 3, '1.3.'],
    ['«б»', 3, '«в»', 'cyrillic'],
    ['Five', 22, 'Twenty-Two'],
    ['TEN', 11, 'ELEVEN'],
    ['제5조', 6, '제6조'],
    ['第三条', 12, '第十二条'],
    ['가.', 2, '나.', 'hangul'],
    ['ㄱ.', 3, 'ㄷ.', 'hangul'],
    ['①', 3, '③'],
    ['(zz)', 1, '(a)', 'letter'],
    ['No. 3', 4, 'No. 4'],
    ['§ 1', 2, '§ 2'],
  ];
  for (const [text, n, expected, numerals] of rows) {
    it(`${text} as ${expected}`, () => {
      const form = readNumber(text, numerals);
      assert.ok(form);
      assert.equal(writeNumber(form, { ...form.count, n }), expected);
      assert.equal(writeNumber(form, form.count), text, 'with its own value it is what it was');
    });
  }

  it('keeps the blank before bis, and writes it where there was none', () => {
    const spaced = readNumber('12 bis.');
    assert.deepEqual(spaced?.count, { prefix: '', n: 12, suffix: 'bis' });
    assert.equal(spaced && writeNumber(spaced, { ...spaced.count, n: 13 }), '13 bis.');
    const plain = readNumber('(12)');
    assert.equal(plain && writeNumber(plain, { ...plain.count, suffix: 'ter' }), '(12ter)');
  });

  it('is none of words, dashes, and nothing', () => {
    for (const text of ['', '—', 'Preamble', '•', '()']) assert.equal(readNumber(text), undefined, text);
  });
});

describe('the numbers of a list', () => {
  const read = (text: string): Count[] =>
    text.split(' ').map((each) => {
      const [, n = '0', suffix = ''] = /^(\d+)(.*)$/u.exec(each) ?? [];
      return { prefix: '', n: Number(n), suffix };
    });
  const write = (counts: readonly Count[]): string => counts.map(({ n, suffix }) => `${n}${suffix}`).join(' ');

  it('make room for a new one, a gap swallowing it', () => {
    const rows = [
      ['1 2 3', 1, '2', '1 3 4'],
      ['1 2 3', 0, '1', '2 3 4'],
      ['1 2 3', 3, '4', '1 2 3'],
      ['24 25', 0, '24', '25 26'],
      ['1 2 5 6', 2, '3', '1 2 5 6'],
      ['1 2 2bis 3', 1, '2', '1 3 3bis 4'],
      ['1 2 2bis 3', 2, '2bis', '1 2 2ter 3'],
      ['1 2 2bis 3', 3, '3', '1 2 2bis 4'],
    ] as const;
    for (const [list, at, own, others] of rows) {
      const answer = inserted(read(list), at);
      assert.deepEqual([write([answer.count]), write(answer.others)], [own, others], `${list} at ${at}`);
    }
  });

  it('make room for one as bis without moving the rest', () => {
    assert.equal(write(insertedAsSuffix(read('1 2 3'), 2)?.others ?? []), '1 2 3');
    assert.equal(write([insertedAsSuffix(read('1 2 2bis 3'), 3)?.count ?? { prefix: '', n: 0, suffix: '' }]), '2ter');
    assert.equal(write(insertedAsSuffix(read('1 2 2bis 2ter 3'), 2)?.others ?? []), '1 2 2ter 2quater 3');
    assert.equal(insertedAsSuffix(read('1 2'), 0), undefined);
  });

  it('close up behind one that goes, as far as they stand in a row', () => {
    const rows = [
      ['1 2 3', 1, '1 2'],
      ['1 2 3', 0, '1 2'],
      ['1 2 5 6', 1, '1 5 6'],
      ['1 2 3 5', 1, '1 2 5'],
      ['1 2 2bis 3', 1, '1 2 3'],
      ['1 2 2bis 2ter 3', 2, '1 2 2bis 3'],
      ['1 2 3 3bis 4', 1, '1 2 2bis 3'],
    ] as const;
    for (const [list, at, others] of rows) assert.equal(write(removed(read(list), at)), others, `${list} without the one at ${at}`);
  });

  it('in order have no gaps', () => {
    assert.equal(write(inOrder(read('1 3 3bis 7'))), '1 2 3 4');
  });
});
