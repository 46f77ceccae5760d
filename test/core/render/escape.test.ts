import assert from 'node:assert/strict';
import fc from 'fast-check';
import { codeSpan, emphasise, escapeLinkTarget, escapeMarkdown } from '../../../server/src/core/render/escape.js';

/** What a Markdown reader shows of one escaped line: the backslashes before ASCII punctuation are gone. */
function shown(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

describe('Markdown escaping', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['plain words, with (brackets) and 13(d).', 'plain words, with (brackets) and 13(d).'],
    ['[UKR: open] text', '\\[UKR: open\\] text'],
    ['a_b *c* `d` ~~e~~', 'a\\_b \\*c\\* \\`d\\` \\~\\~e\\~\\~'],
    ['<script>&lt;|', '\\<script\\>\\&lt;\\|'],
    ['1. first', '1\\. first'],
    ['12) twelfth', '12\\) twelfth'],
    ['- dash', '\\- dash'],
    ['# heading', '\\# heading'],
    ['two\n\nlines', 'two lines'],
    ['back\\slash', 'back\\\\slash'],
    ['13(d)', '13(d)'],
    ['1953', '1953'],
  ];
  for (const [text, expected] of cases) it(JSON.stringify(text), () => assert.equal(escapeMarkdown(text), expected));

  it('shows the text that was given and leaves no sign that Markdown could act on', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('ab1 .)-#+=>_*`~[]()<>|\\&!$\n{}"@')) }), (text) => {
        const escaped = escapeMarkdown(text);
        assert.equal(shown(escaped), text.replace(/\s+/g, ' '));
        assert.ok(!/(?:^|[^\\])(?:\\\\)*[`*_[\]<>~|&$]/.test(escaped), escaped);
        assert.ok(!/^ *(?:[#+=-]|\d+[.)])/.test(escaped), escaped);
      }),
      { numRuns: 500 },
    );
  });

  it('a code span holds any run of backticks', () => {
    assert.equal(codeSpan('a'), '`a`');
    assert.equal(codeSpan('`a``'), '``` `a`` ```');
    assert.equal(codeSpan(' '), '');
  });

  it('a link target cannot end its link', () => {
    assert.equal(escapeLinkTarget('file:///a (1)<b>.treaty#L1'), 'file:///a%20%281%29%3Cb%3E.treaty#L1');
  });

  it('marks open and close beside words and marks', () => {
    assert.equal(emphasise('**', 'new ', 'the ', 'words'), '**new** ');
    assert.equal(emphasise('**', ', save', 'line', ''), '\u200a**, save**');
    assert.equal(emphasise('~~', '(72) ', 'within ', 'hours'), '~~(72)~~ ');
    assert.equal(emphasise('~~', '(72)', 'within', 'hours'), '\u200a~~(72)~~\u200a');
    assert.equal(emphasise('**', '  ', 'a', 'b'), '  ');
  });
});
