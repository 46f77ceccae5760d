import assert from 'node:assert/strict';
import fc from 'fast-check';
import { convertText } from '../../../server/src/core/features/convert.js';
import { outline } from '../../../server/src/core/features/outline.js';
import type { OutlineItem } from '../../../server/src/core/features/types.js';
import { createDocument } from '../../../server/src/core/workspace/document.js';
import { agreementId, isId, quoteName } from '../../../server/src/core/features/parts/quote-name.js';
import { scanLines, Shape } from '../../../server/src/core/syntax/lines.js';

function check(format: 'text' | 'markdown', source: string, expected: string): void {
  assert.equal(convertText(source, { id: 'draft', format }), expected);
}

describe('convert a text', () => {
  it('takes a first line that stands alone as the title', () =>
    check('text', 'Agreement on the Bridge\n\nArticle 1. Crossing\n\n1. The Parties shall cross.\n', 'agreement draft "Agreement on the Bridge"\n  status: draft\n\nArticle 1. Crossing\n\n1. The Parties shall cross.\n'));
  it('takes no heading, provision or running text as the title', () => {
    check('text', 'Article 1. Crossing\n\nText.', 'agreement draft "draft"\n  status: draft\n\nArticle 1. Crossing\n\nText.\n');
    check('text', '1. Text.', 'agreement draft "draft"\n  status: draft\n\n1. Text.\n');
    check('text', 'One line\nand another.', 'agreement draft "draft"\n  status: draft\n\nOne line\nand another.\n');
  });
  it('escapes only what the markup would read as something else', () =>
    check(
      'text',
      'T\n\n// not a comment\n@everyone be warned\n@ home\nparty UKR "Ukraine"\n| no row\nrole: observer\n(a) a point\n[1] a note\n[open text]\nset {x} and a\\[b\\c\n',
      'agreement draft "T"\n  status: draft\n\n\\// not a comment\n\\@everyone be warned\n\\@ home\n\\party UKR "Ukraine"\n\\| no row\nrole: observer\n(a) a point\n[1] a note\n[open text]\nset \\{x\\} and a\\\\[b\\c\n',
    ));
  it('reads any line end, drops the byte order mark, keeps no-break spaces', () =>
    check('text', '\uFEFFTitle\r\n\r\nOne\u00a0line.\rTwo.', 'agreement draft "Title"\n  status: draft\n\nOne\u00a0line.\nTwo.\n'));
  it('an empty file becomes an empty agreement', () => check('text', ' \n\n', 'agreement draft "draft"\n  status: draft\n'));
});

describe('convert Markdown', () => {
  it('headings that name a unit become headings, others are marked', () =>
    check(
      'markdown',
      '# Agreement on the **Bridge**\n\n## Article 1 – Crossing\nText.\n### General rules ###\nMore.\n\nPART TWO\n--------\n',
      'agreement draft "Agreement on the Bridge"\n  status: draft\n\nArticle 1 – Crossing\n\nText.\n\nGeneral rules\n@heading\n\nMore.\n\nPART TWO\n',
    ));
  it('drops signs and keeps words: emphasis, links, lists, quotes, tables, notes, comments, entities', () =>
    check(
      'markdown',
      'A *soft* and **hard** `word`.[^1]\n* first\n+ second\n> quoted [text](https://example.org/a "Title")\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n***\n\n[^1]: the note\n<!-- aside -->\n![map](map.png) A&amp;B&nbsp;C 5\\*3 snake_case_word\n',
      'agreement draft "draft"\n  status: draft\n\nA soft and hard word.[1]\n- first\n- second\nquoted text Title (https://example.org/a)\n\n| a | b |\n| 1 | 2 |\n\n[1] the note\n// aside\nmap (map.png) A&B\u00a0C 5*3 snake_case_word\n',
    ));
});

describe('a converted Markdown file', () => {
  it('has the outline its headings promise', () => {
    const text = convertText('# Peace\n\nPreamble words.\n\n## Article 1: Line\n1. First.\n2. Second:\n   (a) this;\n\n## B. Commission\nProse.\n\n### Annex I\n', { id: 'peace', format: 'markdown' });
    const names = (items: readonly OutlineItem[], depth = 0): string[] => items.flatMap((item) => [`${'  '.repeat(depth)}${item.kind} ${item.name}`, ...names(item.children, depth + 1)]);
    assert.deepEqual(names(outline(createDocument('file:///peace.treaty', text, { library: false }))), [
      'agreement Peace',
      'paragraph Preamble words.',
      'heading Article 1. Line',
      '  provision 1. First.',
      '  provision 2. Second:',
      '    provision (a) this;',
      '  heading B. Commission',
      '    paragraph Prose.',
      'heading Annex I',
    ]);
  });
});

const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe('convert anything', () => {
  const line = fc.oneof(
    fc.constantFrom('Article 5. Name', '1. Text', '(a) point', '# Title', '## Article II', '// x', '@id y', 'party AB "c"', 'signature AB', 'agreement xy "z"', '| r |', '{ref}', '[UKR: open]', '\\[x]', 'Preamble', '', '- dash', '제1조 총칙', 'Стаття 5. Назва', '**bold** text', '[a](b)', 'set\\', '@heading', 'role: x'),
    fc.string({ unit: fc.constantFrom('a', 'Ж', '가', ' ', '1', '.', '{', '}', '@', '\\', '/', '|', '#', '*', '_', '[', ']', '(', ')', '"', '\t', '`', '~', '>', '-', '=') }),
  );
  const text = fc.tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\r')).map(([lines, end]) => lines.join(end));

  it('keeps every word of a text in order and declares one agreement', () => {
    fc.assert(
      fc.property(text, (source) => {
        const converted = convertText(source, { id: 'draft', format: 'text' });
        const [head = '', status = '', ...rest] = converted.split('\n');
        assert.equal(status, '  status: draft');
        const title = head.slice('agreement draft '.length);
        const all = [...words(title), ...words(rest.join('\n'))];
        const expected = words(source);
        assert.deepEqual(title === '"draft"' && expected[0] !== 'draft' ? all.slice(1) : all, expected);
        const { shapes } = scanLines(converted);
        const special: readonly number[] = [Shape.comment, Shape.declaration, Shape.perhapsDeclaration, Shape.annotation, Shape.continuation, Shape.headingMark, Shape.row];
        assert.deepEqual([...shapes].slice(1).filter((shape) => special.includes(shape)), []);
        assert.equal(shapes[0], Shape.declaration);
      }),
      { numRuns: 400 },
    );
  });

  it('keeps every word of Markdown', () => {
    fc.assert(
      fc.property(text, (source) => {
        const converted = convertText(source, { id: 'zq', format: 'markdown' }).replace(/^agreement zq /, '').replace('  status: draft\n', '').replace(/^@heading$/gm, '');
        const counted = new Map<string, number>();
        for (const word of words(converted)) counted.set(word, (counted.get(word) ?? 0) + 1);
        for (const word of words(source.replace(/&(amp|lt|gt|quot|nbsp);/g, ' '))) {
          const left = counted.get(word) ?? 0;
          // Emphasis inside a word joins its parts.
          if (left === 0) assert.ok(words(converted).some((found) => found.includes(word)), `${word} is lost in ${JSON.stringify(converted)}`);
          counted.set(word, left - 1);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('names and ids', () => {
  for (const [name, id] of [['Draft Agreement (2).txt', 'draft-agreement-2'], ['Угода про мир.md', 'угода-про-мир'], ['5', 'agreement-5'], ['all', 'agreement-all'], ['…', 'agreement-draft'], ['', 'agreement-draft']] as const) {
    it(`${name} → ${id}`, () => assert.equal(agreementId(name), id));
  }
  it('always makes an id', () => fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => assert.ok(isId(agreementId(name))))));
  it('quotes any name so that the line declares it', () => {
    assert.equal(quoteName('The "Peace" and «Мир»'), '"The ‘Peace’ and ‘Мир’"');
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', '"', '“', '”', '«', '»', ' ', '\n', '\\') }), (name) => {
      assert.equal(scanLines(`agreement draft ${quoteName(name)}`).shapes[0], Shape.declaration);
    }));
  });
});
