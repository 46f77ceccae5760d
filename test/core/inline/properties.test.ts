// What holds of any text: spans ordered, nested and inside the prose; the same citations however the lines are broken; linear work.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { flatten } from '../../../server/src/core/syntax/inline/flat.js';
import { scanMarks } from '../../../server/src/core/syntax/inline/marks.js';
import { parseInline } from '../../../server/src/core/syntax/inline/parse-inline.js';
import type { Inline } from '../../../server/src/core/syntax/types.js';
import type { Span } from '../../../server/src/core/text/span.js';
import { inlineOfText, picture, proseLines, wholeNumbers } from './golden.js';

const words = [
  'Article', 'articles', 'paragraph', 'sub-paragraph', 'Annex', 'Chapter', 'point', 'Art.', 'para.', '¶', '§', '5', '13', '(d)', '(ii)', '5.3', '6-08', 'II', 'XX', 'A', ' ', ' ', ' ', ',', ', ', ' and ', ' or ', ' to ', '-', '–', '.', '. ', ';', ':',
  'of', ' of ', ' of the ', 'this', 'that', 'the', 'preceding', 'Agreement', 'GATT', 'Convention on', 'hereof', 'thereof', '{', '}', '[', ']', '|', '[1]', '[UKR: ', '"', '“', '”', '«', '»', '\\', '\n', '\r\n', '\r', '\u00a0', '\u00ad', '\u200b',
  'seventy-two', '(72)', ' hours', '22:00', '27 July 1953', '38°18′N', '____', 'XX', 'means', 'hereinafter', 'статті', 'пункт', 'ч.', '제5조', '제', '본', '(Scope)', '(', ')', '\ud83d', '😀', '\u0000', '\uffff',
];
const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

/** Every span an item holds. */
function spansOf(value: unknown): readonly Span[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(spansOf);
  const own = 'start' in value && 'end' in value ? [value as Span] : [];
  return [...own, ...Object.values(value).flatMap(spansOf)];
}

function checkTree(items: readonly Inline[], prose: readonly Span[], base: number): void {
  const first = prose[0]?.start ?? base;
  const last = prose[prose.length - 1]?.end ?? base;
  const open: Span[] = [];
  let before: Span | undefined;
  for (const item of items) {
    for (const span of spansOf(item)) assert.ok(first <= span.start && span.start <= span.end && span.end <= last, `${item.kind} outside the prose`);
    const { span } = item;
    assert.ok(before === undefined || before.start < span.start || (before.start === span.start && before.end >= span.end), 'out of order');
    while (open.length > 0 && (open[open.length - 1]?.end ?? 0) <= span.start) open.pop();
    const outer = open[open.length - 1];
    assert.ok(outer === undefined || span.end <= outer.end, `${item.kind} crosses another item`);
    open.push(span);
    before = span;
  }
}

describe('inline: properties', () => {
  it('gives ordered, nesting spans inside the prose for any text', () => {
    fc.assert(fc.property(anyText, fc.nat({ max: 9 }), (text, base) => {
      const prose = proseLines(text).map((span) => ({ start: span.start + base, end: span.end + base }));
      checkTree(parseInline(text, base, prose, wholeNumbers), prose, base);
    }), { numRuns: 1500 });
  });

  it('maps every flat offset back to its own character', () => {
    fc.assert(fc.property(anyText, (text) => {
      const flat = flatten(text, 0, proseLines(text));
      for (let i = 0; i < flat.text.length; i += 1) {
        const { start, end } = flat.span(i, i + 1);
        assert.equal(end - start, 1);
        if (/^[A-Za-z0-9]$/u.test(flat.text.charAt(i)) && start < text.length && text.charCodeAt(start) < 128) assert.equal(text.charAt(start), flat.text.charAt(i));
      }
    }));
  });

  it('pairs every bracket or reports it', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('[', ']', '{', '}', 'a ', 'B: '), { maxLength: 30 }).map((list) => list.join('')), (text) => {
      const { items, faults, masked } = scanMarks(flatten(text, 0, proseLines(text)));
      assert.equal(masked.length, text.length);
      const brackets = text.replaceAll(/\{[^{}]*\}/gu, '').replaceAll(/[^[\]]/gu, '').length;
      const paired = items.filter((item) => item.kind === 'placeholder' || item.kind === 'note-mark' || (item.kind === 'bracket' && item.closed)).length;
      assert.equal(brackets, 2 * paired + faults.filter((fault) => fault.kind !== 'unclosed-reference').length);
    }));
  });

  const sentence = 'Subject to paragraphs 13 (a), (c) and (d), Articles 5 (Scope) and 8, paragraph 2 of Article 5 of the Geneva Convention, '
    + 'the preceding paragraph and subparagraph (a) of this Article, each Party shall, within seventy-two (72) hours after 27 July 1953, act under Article 9 of this Agreement.';
  const pictures = (text: string): readonly string[] => inlineOfText(text).map((item) => (item.kind === 'citation' ? picture(item) : item.kind));

  it('reads the same whatever the blanks, line ends and invisible characters are', () => {
    const expected = pictures(sentence);
    assert.equal(expected.length, 8);
    for (const blank of ['\n', '\r\n', '\r', '\u00a0', '\t', '\u202f', '  ', ' \n   ', '\u00ad ', ' \u200b']) assert.deepEqual(pictures(sentence.replaceAll(' ', blank)), expected, JSON.stringify(blank));
    fc.assert(fc.property(fc.array(fc.constantFrom(' ', '\n', '\r\n', '\u00a0'), { minLength: 60, maxLength: 60 }), (blanks) => {
      let i = 0;
      assert.deepEqual(pictures(sentence.replaceAll(' ', () => blanks[i++ % blanks.length] ?? ' ')), expected);
    }), { numRuns: 50 });
  });

  it('reads over a comment line that the block leaves out', () => {
    const text = 'under paragraphs 13(a)\n// a remark, Article 99\nand 14 of it';
    const prose = proseLines(text).filter((span) => !text.startsWith('//', span.start));
    const items = parseInline(text, 0, prose, wholeNumbers);
    assert.deepEqual(items.map((item) => item.kind === 'citation' && picture(item)), ['par13(a) | par14']);
  });

  it('is not moved by what stands before the block', () => {
    const items = inlineOfText(sentence);
    const moved = parseInline(sentence, 1000, [{ start: 1000, end: 1000 + sentence.length }], wholeNumbers);
    assert.deepEqual(moved.map((item) => [item.kind, item.span.start - 1000, item.span.end - 1000]), items.map((item) => [item.kind, item.span.start, item.span.end]));
  });
});

/** Characters looked at and copied while `run` runs: the work, whatever the machine. */
function work(run: () => void): number {
  let count = 0;
  const { charCodeAt, charAt, slice } = String.prototype;
  String.prototype.charCodeAt = function counted(this: string, at: number): number {
    count += 1;
    return charCodeAt.call(this, at);
  };
  String.prototype.charAt = function counted(this: string, at: number): string {
    count += 1;
    return charAt.call(this, at);
  };
  String.prototype.slice = function counted(this: string, from?: number, to?: number): string {
    const result = slice.call(this, from, to);
    count += result.length;
    return result;
  };
  try {
    run();
  } finally {
    Object.assign(String.prototype, { charCodeAt, charAt, slice });
  }
  return count;
}

describe('inline: work', () => {
  const adversaries: Readonly<Record<string, string>> = {
    'a list without end': 'Article 1, ',
    'numbers without end': '1, ',
    'open brackets': '[',
    'open brackets with names': '[UKR: ',
    'open braces': '{',
    'closed references': '{13}, ',
    'open parentheses': 'Article 5 (Scope ',
    'quotes': '"a ',
    'hereinafter': 'hereinafter ',
    'chains': 'paragraph 1 of ',
    'chains down': 'Article 1, paragraph 2, point 3, sentence 4 of Article 9, ',
    'names': 'Agreement On ',
    'coordinated': 'Article 5 of the X and ',
    'upper lists': 'paragraphs 1, 2 and 3 of Articles 4, 5 and 6 of Chapters 7 and 8, ',
    'shared': 'paragraph 1 and paragraph 2 and ',
    'number words': 'twenty-',
    'zero-width': '\u200b',
    'Korean': '제5조 및 ',
    'Korean own': '본',
    'blanks': ' ',
    'labels': '(a)',
    'asides': 'Article 5, above, ',
    'dots': '. ',
    'underscores': '_',
    'pilcrows': '¶',
    'digits': '1',
    'letters': 'a',
    'capitals': 'GATT ',
  };
  for (const [name, unit] of Object.entries(adversaries)) {
    it(`grows with the length: ${name}`, () => {
      const head = name === 'numbers without end' || name === 'labels' ? 'Articles 1, ' : '';
      const size = (length: number): string => head + unit.repeat(Math.ceil(length / unit.length));
      const small = work(() => inlineOfText(size(6000)));
      const large = work(() => inlineOfText(size(24_000)));
      assert.ok(large <= small * 4.6 + 2000, `${small} steps for 6000 characters, ${large} for 24000`);
      assert.ok(large <= 24_000 * 260, `${Math.round(large / 24_000)} steps a character`);
    });
  }

  it('keeps 10,000 nested brackets', () => {
    const text = `${'['.repeat(10_000)}a${']'.repeat(10_000)}`;
    const items = inlineOfText(text);
    assert.equal(items.length, 10_000);
    assert.deepEqual(items.map((item) => (item.kind === 'bracket' ? item.depth : -1)).slice(0, 3), [0, 1, 2]);
  });
});
