// Laying out a text: pictures of what comes out, and that nothing is said otherwise.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatting, type FormatOptions, indentTyped, usualFormat } from '../../../server/src/core/features/formatting.js';
import { meansTheSame } from '../../../server/src/core/features/parts/same-meaning.js';
import { applyEdits } from '../../../server/src/core/text/edits.js';
import { createDocument } from '../../../server/src/core/workspace/document.js';
import { readContent } from '../../support/content.js';
import { openFixture } from '../../support/workspace.js';
import { all } from './sample.js';

const documentOf = (text: string) => createDocument('file:///w/draft.treaty', text, { library: false });

function formatted(text: string, options: Partial<FormatOptions> = {}): string {
  return applyEdits(text, formatting(documentOf(text), { ...usualFormat, ...options }));
}

const untidy = [
  '',
  'agreement   peace "Draft"  ',
  'status:   draft',
  '    precedent:    korea-1953,minsk-package-2015',
  'party UKR "Ukraine"',
  ' role: signatory ',
  '@note   a party',
  '',
  '',
  'Article 1. Line\t',
  '  @id line',
  '1.   A line shall be fixed and both sides',
  '      shall withdraw   from it.',
  '@deadline 72 hours after signature',
  '     @binds UKR,RUS "a, b"',
  '@   continued',
  '    @id withdrawal',
  '2. Each Party shall:',
  '(a) remove mines; and',
  '@id mines',
  '        (b) report:',
  '(i) at once;',
  '  further words of it.',
  '12. More, after a gap.',
  '',
  '',
  '',
  '  | a | b |',
  '',
  'signature UKR',
  'status: pending',
  '',
  '',
].join('\n');

const tidy = [
  'agreement peace "Draft"',
  '  status: draft',
  '  precedent: korea-1953, minsk-package-2015',
  'party UKR "Ukraine"',
  '  role: signatory',
  '@note a party',
  '',
  'Article 1. Line',
  '@id line',
  '',
  '1. A line shall be fixed and both sides',
  '   shall withdraw   from it.',
  '   @id withdrawal',
  '   @binds UKR,RUS "a, b"',
  '   @   continued',
  '   @deadline 72 hours after signature',
  '',
  '2. Each Party shall:',
  '   (a) remove mines; and',
  '       @id mines',
  '   (b) report:',
  '       (i) at once;',
  '           further words of it.',
  '',
  '12. More, after a gap.',
  '',
  '  | a | b |',
  '',
  'signature UKR',
  '  status: pending',
  '',
].join('\n');

describe('formatting', () => {
  it('answers with depth shown by indentation, annotations in order, single blanks in the markup, one blank line between clauses', () => {
    assert.equal(formatted(untidy), tidy);
    assert.equal(formatted(untidy.replaceAll('\n', '\r\n')), tidy.replaceAll('\n', '\r\n'));
  });

  it('answers nothing for a text in form, an empty one, and one of the library', () => {
    assert.deepEqual(formatting(documentOf(tidy), usualFormat), []);
    assert.deepEqual(formatting(documentOf(''), usualFormat), []);
    assert.deepEqual(formatting(createDocument('parley-library:/a.treaty', untidy, { library: true }), usualFormat), []);
  });

  it('answers for a range with its lines alone', () => {
    const start = untidy.indexOf('(a) remove');
    const found = formatting(documentOf(untidy), usualFormat, { start, end: start + 5 });
    assert.equal(applyEdits(untidy, found), untidy.replace('\n(a) remove', '\n   (a) remove'));
  });

  it('keeps the shipped texts as they are, but for what a drafter would change', () => {
    for (const { uri, model } of readContent().snapshot.ordered) {
      const text = model.tree.text.slice(0, model.tree.text.length);
      assert.deepEqual(formatting(documentOf(text), usualFormat).map(({ span, newText }) => [text.slice(span.start, span.end), newText]), [], uri);
    }
  });

  it('wraps at a width, and never begins a line with what would be read as a number, a heading or a field', () => {
    const text = '1. The forces of each side withdraw as said in\n   paragraph 2, under Article 5. Then they report to the commission as 3. and (a) of the list have it, with Article 7. Aim\n   high.\n';
    const found = formatted(text, { width: 30 });
    for (const line of found.split('\n').slice(1)) assert.doesNotMatch(line, /^ *(?:\d+\.|\([a-z]\)|Article \d)/u, found);
    assert.ok(found.split('\n').some((line) => line.length > 20 && line.length <= 30));
    assert.equal(found.replace(/\s+/gu, ' '), text.replace(/\s+/gu, ' '));
  });

  it('sets quotation marks and dashes only where asked, in pairs only', () => {
    const text = '1. The "Line" - the front -- and the "Zone" means a strip.\n\n2. A 5" gun.\n   @note "kept" - too\n';
    assert.equal(formatted(text), text);
    assert.equal(formatted(text, { typography: true }), text.replace('"Line" - the', '“Line” – the').replace('front -- and', 'front – and').replace('"Zone" means', '“Zone” means'));
  });

  it('sets a dash that stands at a tab or a line end where lines are joined, the first time already', () => {
    for (const text of ['1. The line\t- the front.\n', '1. The line -\n   the front.\n']) {
      const once = formatted(text, { width: 60, typography: true });
      assert.equal(once, '1. The line – the front.\n');
      assert.equal(formatted(once, { width: 60, typography: true }), once);
      assert.equal(formatted(text, { typography: true }), text);
    }
  });

  const lines = [...untidy.split('\n'), ...openFixture(all).snapshot.ordered.flatMap(({ model }) => model.tree.text.slice(0, model.tree.text.length).split('\n'))];
  const text = fc.array(fc.tuple(fc.constantFrom('', '', ' ', '   ', '\t', '\\', '[UKR: '), fc.oneof(fc.constantFrom(...lines), fc.constantFrom('// a comment', '(b) (i) two at once', '@ goes on', '제1조 목적', '- dash', 'Option A', 'Article 5', 'of Article', '[1] note', '"odd', 'IN WITNESS WHEREOF', '｛', '\u{1f600}')), fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\n\n\n', '')), { maxLength: 24 }).map((parts) => parts.flat().join(''));
  const options = fc.record({ width: fc.constantFrom(0, 0, 12, 40, 100), typography: fc.boolean() });

  it('says the same before and after, and changes nothing the second time', () => {
    fc.assert(fc.property(text, options, (made, chosen) => {
      const before = documentOf(made);
      const once = applyEdits(made, formatting(before, chosen));
      const after = documentOf(once);
      assert.ok(meansTheSame(before.model, after.model), 'the same meaning');
      assert.equal(applyEdits(once, formatting(after, chosen)), once, 'twice is once');
      const words = (said: string): string => said.replace(/["“”]/gu, '"').replace(/[\s]+|--|[–—-]/gu, '').split('').sort().join('');
      assert.equal(words(once).replace(/,/gu, ''), words(made).replace(/,/gu, ''), 'no letter is lost');
    }), { numRuns: 300 });
  });
});

describe('a new line', () => {
  const typed = (source: string): string => {
    const { document, offset } = openFixture(`//- a.treaty\n${source}`);
    const own = document.model.tree.text.slice(0, document.model.tree.text.length);
    return applyEdits(own, indentTyped(document, offset));
  };
  it('answers with the column of fields and of annotations', () => {
    assert.equal(typed('party UKR "Ukraine"\n<|>'), 'party UKR "Ukraine"\n  ');
    assert.equal(typed('party UKR "Ukraine"\n  role: party\n<|>'), 'party UKR "Ukraine"\n  role: party\n  ');
    assert.equal(typed('1. They stop.\n   @id stop\n<|>'), '1. They stop.\n   @id stop\n   ');
  });

  it('answers nothing under prose, at the beginning, and behind words', () => {
    assert.equal(typed('1. They stop.\n<|>'), '1. They stop.\n');
    assert.equal(typed('<|>1. They stop.\n'), '1. They stop.\n');
    assert.equal(typed('party UKR "Ukraine"\nro<|>'), 'party UKR "Ukraine"\nro');
  });
});
