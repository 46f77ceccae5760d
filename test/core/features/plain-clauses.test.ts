// Plain text pasted as clauses: what a text says as plain text is what it says as clauses.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { plainClauses } from '../../../server/src/core/features/parts/plain-clauses.js';
import { blocksIn } from '../../../server/src/core/syntax/walk.js';
import { root } from '../../support/root.js';
import { documentOf, type Guise, outlineOf, paragraphsOf, plainText } from './plain-text.js';

const library = readdirSync(join(root, 'library')).filter((name) => name.endsWith('.treaty'));
const wrapped: Guise = { width: 72, isApart: true, page: 0, isParted: false, lineEnd: '\n' };
const guises: Readonly<Record<string, Guise>> = {
  'one line a paragraph': { ...wrapped, width: 0, isApart: false },
  'lines of 72 letters': wrapped,
  'lines of 72 letters and no blank lines': { ...wrapped, isApart: false },
  'lines of 60 letters, CRLF': { ...wrapped, width: 60, lineEnd: '\r\n' },
  'pages of 15 lines': { ...wrapped, page: 15 },
  'words parted at line ends': { ...wrapped, isParted: true },
};

/** Tells the first clause that differs, with the one in front of it. */
function same(found: readonly string[], expected: readonly string[]): void {
  const at = expected.findIndex((each, i) => found[i] !== each);
  if (at >= 0) assert.deepEqual(found.slice(Math.max(0, at - 1), at + 2), expected.slice(Math.max(0, at - 1), at + 2));
  assert.equal(found.length, expected.length);
}

describe('plain text as clauses', () => {
  for (const name of library) {
    const paragraphs = paragraphsOf(documentOf(readFileSync(join(root, 'library', name), 'utf8')));
    const expected = outlineOf(documentOf(`${paragraphs.join('\n\n')}\n`));
    for (const [how, guise] of Object.entries(guises)) {
      it(`answers with the clauses of ${name} in ${how}`, () => {
        const found = plainClauses(plainText(paragraphs, guise));
        same(outlineOf(documentOf(found?.text ?? '')), expected);
      });
    }
  }

  const clauses = (source: string): string | undefined => plainClauses(source)?.text;

  it('answers with numbers and points at their depth, whatever blanks, bullets and page marks the source had', () => {
    assert.equal(
      clauses('1.\tThe Parties shall, within ten\n(10) days, stop the\ncease-fire and demilita-\nrize.\n\n\t(a)\tone “thing”;\n\t(b)\ntwo\u00a0things; and\n\t\u00b7\tthree\nPage 3 of 10\n\nARTICLE II\nWithdrawal of Forces\nThe forces of the Par-\nties shall withdraw to paragraph\n5. They shall stay.\n\n2) Something'),
      `1. The Parties shall, within ten (10) days, stop the cease-fire and demilitarize.
   (a) one “thing”;
   (b) two things; and
       • three
// Page 3 of 10

ARTICLE II

Withdrawal of Forces

The forces of the Parties shall withdraw to paragraph 5. They shall stay.

2) Something`,
    );
  });

  it('answers with words that go on across a page in one line, and what stands on the page behind it', () => {
    assert.equal(
      clauses('1. The Parties shall withdraw from the\n\n- 12 -\nDraft of 5 May\n\nLine of Contact.\n\n2. They shall demili-\n- 13 -\n\nDraft of 5 May\ntarize it.'),
      '1. The Parties shall withdraw from the Line of Contact.\n// - 12 -\n// Draft of 5 May\n\n2. They shall demilitarize it.\n// - 13 -\n// Draft of 5 May',
    );
    assert.equal(clauses('1. One.\n12\n\n2. Two.\n\f13\n3. Three.'), '1. One.\n\n   12\n\n2. Two.\n// 13\n\n3. Three.', 'a number alone is one of a page where something says so');
  });

  it('leaves a line where it is that may or may not go on', () => {
    assert.equal(clauses('Agreement on a Line\nThe Parties,\n1. One.\n2. Two.'), 'Agreement on a Line\nThe Parties,\n\n1. One.\n\n2. Two.');
  });

  it('tells the words that were parted, and keeps hyphens that belong', () => {
    const made = plainClauses('1. The cease-\nfire shall demili-\ntarize the long-term non-\nmilitary posts of the Inter-\nNational, long-\nterm and head-\nquarters too. Headquarters.');
    assert.equal(made?.text, '1. The cease-fire shall demilitarize the long-term non-military posts of the Inter-National, long-term and headquarters too. Headquarters.');
    assert.deepEqual(made.parted, ['demilitarize', 'headquarters']);
  });

  it('keeps numbers as they are written, in and out of order', () => {
    assert.equal(clauses('1. One.\n1. Two.\n7. Three.\n\n3bis. Four.'), '1. One.\n\n1. Two.\n\n7. Three.\n\n3bis. Four.');
  });

  it('escapes what the markup would read as something else, and only there', () => {
    const text = clauses('1. See {x}.\n\nterm of\n\nparty AAA "x" joined\n\n@all of you\n\n| a\n\n// b\n\n2. In this\nterm X');
    assert.equal(text, '1. See \\{x\\}.\n\n   \\term of\n\n   party AAA "x" joined\n\n   \\@all of you\n\n   \\| a\n\n   \\// b\n\n2. In this term X');
    const { tree } = documentOf(text ?? '').model;
    assert.deepEqual([...blocksIn(tree)].map((block) => tree.kind(block)).filter((kind) => !['provision', 'paragraph', 'blank'].includes(kind)), []);
  });

  it('answers nothing for what has no clauses, is markup already, or is no text', () => {
    for (const source of ['', ' \n', 'Some words.', 'Two\nlines of words.', '1. One.\n   @binds UKR', 'party UKR "Ukraine"\n\n1. One.', '1. One, see {korea-1953:13}.\n2. Two', '1. One {4(a)|there}.\n', '1. One\0.', '\ufffe1. One', `1. ${'x'.repeat(2_000_001)}`, '(', '1.', '{', '@'])
      assert.equal(clauses(source), undefined, JSON.stringify(source.slice(0, 20)));
  });

  it('stands a long text of anything', function () {
    this.timeout(120_000);
    for (const words of ['1\n', '1. One.\n', '(a)\n', 'a-\n', '12\n\f', '[{\n', '1. a\n(1) b ', '\ud800 1. ', '• x\n', 'Article 5\n', 'a (a) b\n(b)\n']) plainClauses(words.repeat(100_000 / words.length));
  });

  it('loses no word and adds none', () => {
    const piece = fc.oneof(
      fc.constantFrom('1. ', '2.', '(a) ', '(b)', 'Article 5', 'ARTICLE VI.', '\n', '\n\n', '\r\n', '\t', '\f', '- 3 -\n', '12\n', 'Page 2\n', 'demili-\n', 'tarize', '\u00ad\n', '@note x\n', 'party X "y"\n', '// c\n', '| d\n', '{', '}', '[', '\\', 'The Parties shall ', 'of', ' paragraph\n', ';\n', '.\n', ' and\n', 'term x', '\u00b7 ', 'o\t', '“Слово” '),
      fc.string({ maxLength: 6 }),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    );
    const words = (text: string): string => text.replace(/[\p{P}\p{S}\p{Z}\p{Cc}\u00ad\u200b\ufeff]+/gu, '').split('').sort().join('');
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const source = pieces.join('');
      const made = plainClauses(source);
      // A bullet of a word processor may be the letter o, where words stand behind it.
      if (made) assert.equal(words(made.text), words(source.replace(/(^|[\f\v])\s*o(?=\t[\t\p{Zs}]*\S)/gmu, '$1')), made.text);
    }), { numRuns: 400, examples: [[['o\t', '\n\n', '1. ', '!']]] });
  });

  it('keeps the order of the words but for what stands on a page', () => {
    const words = (text: string): string => text.replace(/^\/\/.*$/gmu, '').replace(/[^\p{L}\p{N}]+/gu, '');
    fc.assert(fc.property(fc.array(fc.constantFrom('1. One', '2. Two,', '(a) three;', 'four and', 'Five.', 'ARTICLE VI', 'demili-', 'tarize.', '', 'of paragraph'), { maxLength: 30 }), (lines) => {
      const made = plainClauses(lines.join('\n'));
      if (made) assert.equal(words(made.text), words(lines.join('\n')));
    }), { numRuns: 300 });
  });
});
