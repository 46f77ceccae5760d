// The short forms that docs/language.md shows in code marks are what it says they are: labels, headings, targets, inline items.

import assert from 'node:assert/strict';
import { inlineOf } from '../../../server/src/core/syntax/inline/inline-of.js';
import { parse } from '../../../server/src/core/syntax/parse.js';
import { parseTargets } from '../../../server/src/core/syntax/targets.js';
import type { BlockId, Inline } from '../../../server/src/core/syntax/types.js';
import { codeIn, readPage, sectionOf, tableOf } from './pages.js';

const page = readPage('docs/language.md');
const firstKind = (text: string): string => parse(text).kind(0 as BlockId);
const inlinesOf = (text: string): readonly Inline[] => inlineOf(parse(text), 0 as BlockId);

/** The list item or paragraph of a section that begins with these words, up to the next one. */
function itemOf(section: string, start: string): string {
  const from = section.indexOf(start);
  assert.ok(from >= 0, start);
  const rest = section.slice(from + start.length);
  const end = rest.search(/\n(?:- |\n)/);
  return end < 0 ? rest : rest.slice(0, end);
}

describe('forms shown in docs/language.md', () => {
  const reading = sectionOf(page, '## Headings, numbers, paragraphs');
  const labels = sectionOf(page, '### Labels');
  const headings = sectionOf(page, '### Headings');

  it('labels are labels', () => {
    const quick = codeIn(itemOf(reading, '- **Labels** are ').split('Several may')[0]!);
    const table = tableOf(labels, 'kind').flatMap(([, forms]) => codeIn(forms!)).filter((form) => form !== '1.9' && form !== '2.1' && form !== 'l');
    assert.ok(quick.length >= 12 && table.length >= 30);
    for (const form of [...quick, ...table]) assert.equal(firstKind(`${form} Text of it.\n`), 'provision', form);
  });

  it('what is no label is prose', () => {
    for (const text of ['(a), and so on', '(a) above', '(a) and (b) are open', '(a) of this paragraph', '(30) days', '5.', '(b)to', '3 If a side objects']) {
      assert.equal(firstKind(`${text}\n`), 'paragraph', text);
    }
  });

  it('numbers of headings are numbers', () => {
    const numbers = codeIn(itemOf(headings, '- The number is taken as long as it goes: ').split('A single I')[0]!).filter((form) => form !== 'Twenty');
    assert.ok(numbers.length >= 9);
    for (const number of [...numbers, 'Twenty', 'IV', 'A']) assert.equal(firstKind(`Article ${number}. Scope\n`), 'heading', number);
  });

  it('what is no heading is prose, and its neighbours are headings', () => {
    const item = itemOf(headings, '- No heading: ');
    const [not, are] = [codeIn(item.split('`Article 5:`')[0]!), ['Article 5:', 'Artículo 5.- Objeto', 'ARTICLE 5.']];
    assert.equal(not.length, 6);
    for (const form of not) assert.equal(firstKind(`${form.replace(' …', ' treaty')}\n`), 'paragraph', form);
    for (const form of are) assert.equal(firstKind(`${form}\n`), 'heading', form);
  });

  it('targets can be read', () => {
    const forms = [
      ...tableOf(sectionOf(page, '## References and targets'), 'you write').flatMap(([form]) => codeIn(form!)),
      ...tableOf(sectionOf(page, '### Canonical citations'), 'clause').flatMap(([, form]) => codeIn(form!)),
    ];
    assert.ok(forms.length >= 35);
    for (const form of forms) {
      for (const target of parseTargets(form, 0)) assert.ok(target.malformed === undefined, form);
      assert.ok(parseTargets(form, 0).length > 0, form);
    }
  });

  it('placeholders and note marks are such', () => {
    const rows = tableOf(sectionOf(page, '### Inline items'), 'item');
    const forms = (item: string): readonly string[] => codeIn(rows.find(([name]) => name === item)![1]!).filter((form) => form.startsWith('['));
    assert.equal(forms('placeholder').length, 5);
    for (const form of [...forms('placeholder'), '____']) assert.deepEqual(inlinesOf(`The line runs ${form} there.\n`).map(({ kind }) => kind), ['placeholder'], form);
    for (const form of forms('note mark')) assert.deepEqual(inlinesOf(`The line ${form} runs.\n`).map(({ kind }) => kind), ['note-mark'], form);
  });

  it('citations in prose are citations', () => {
    const section = sectionOf(page, '### Citations in prose');
    const forms = codeIn(itemOf(section, 'references: ').split('The words of')[0]!).filter((form) => form.includes(' '));
    assert.ok(forms.length >= 8);
    for (const form of forms) {
      const found = inlinesOf(`The sides act under ${form}.\n`).filter(({ kind }) => kind === 'citation');
      assert.equal(found.length, 1, form);
    }
  });
});
