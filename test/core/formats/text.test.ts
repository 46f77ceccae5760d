import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countBySeverity, writeText } from '../../../server/src/core/formats/text.js';
import { widthOf } from '../../../server/src/core/formats/width.js';
import { checkGolden } from '../../support/golden.js';
import { at, reportedFile, sampleFiles } from './sample.js';

describe('text report', () => {
  it('shows each finding with its line', () => checkGolden('report.txt', writeText(sampleFiles, { colours: false, columns: 100 })));
  it('colours severity, place and carets', () => checkGolden('report-colours.txt', writeText(sampleFiles, { colours: true, columns: 100 })));

  it('cuts a paragraph-long line around the finding', () => {
    const line = `1. ${'All forces stay where they are. '.repeat(20)}The Parties shall mark the 경계선. ${'Nothing else moves. '.repeat(20)}`;
    const file = reportedFile('long.treaty', [line], [{ rule: 'r', severity: 'error', citation: '¶1', message: 'M.', range: at([line], 0, 'shall mark'), related: [] }]);
    const lines = writeText([file], { colours: false, columns: 60 }).split('\n');
    assert.ok(lines.slice(1).every((shown) => widthOf(shown) <= 60), lines.join('\n'));
    const column = lines[2]?.indexOf('^') ?? 0;
    assert.equal(lines[1]?.slice(column, column + 'shall mark'.length), 'shall mark');
    assert.equal(lines[2]?.trimEnd().length, column + 'shall mark'.length);
  });

  it('says how many of each severity, the silenced ones left out', () => {
    assert.equal(countBySeverity(sampleFiles), '1 error, 1 warning, 1 information, 1 hint');
    assert.equal(countBySeverity([]), '');
    assert.equal(writeText([], { colours: true, columns: 80 }), '');
  });

  it('puts carets under the words whatever stands before them', () => {
    const letter = fc.constantFrom('a', '판', 'ї', '\t', 'e\u0301', '軍', ' ', '😀', '\u0007', '\u202e', '\ud800');
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 30 }), fc.integer({ min: 20, max: 90 }), (letters, columns) => {
        const line = `${letters.join('')}TARGET rest of the line`;
        const file = reportedFile('a', [line], [{ rule: 'r', severity: 'error', citation: '', message: 'm', range: at([line], 0, 'TARGET'), related: [] }]);
        const [, shown = '', carets = ''] = writeText([file], { colours: false, columns }).split('\n');
        assert.ok(!/[\p{Cc}\u202e]/u.test(shown));
        const before = shown.slice(0, shown.indexOf('TARGET'));
        assert.equal(widthOf(before), carets.indexOf('^'));
        assert.match(carets, /^ *\| *\^{6}$/);
      }),
    );
  });
});
