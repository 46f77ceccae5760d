// What is a heading and what is not: a table for each sentence of docs/language.md on headings.

import assert from 'node:assert/strict';
import { headingOf } from '../../../server/src/core/syntax/details.js';
import { parse } from '../../../server/src/core/syntax/parse.js';
import type { BlockId } from '../../../server/src/core/syntax/types.js';

/** `article 5 "Title"` with ` + text` when a first paragraph stands on the line; `-` when the line is no heading. */
function read(line: string): string {
  const tree = parse(line);
  const heading = headingOf(tree, 0 as BlockId);
  if (heading === undefined) return '-';
  const title = heading.title === undefined ? '' : ` "${line.slice(heading.title.start, heading.title.end)}"`;
  return `${heading.unit}${heading.value === '' ? '' : ` ${heading.value}`}${title}${tree.count > 1 ? ' + text' : ''}`;
}

function check(rows: readonly (readonly [string, string])[]): void {
  for (const [line, expected] of rows) assert.equal(read(line), expected, line);
}

describe('headings', () => {
  it('take a keyword with an initial capital or in capitals, and a number', () => check([
    ['Article 5', 'article 5'], ['ARTICLE 5', 'article 5'], ['article 5', '-'], ['ArTICLE 5', '-'], ['Article', '-'], ['Articles 5', '-'],
    ['Part II', 'part 2'], ['Title IV', 'title 4'], ['Chapter 3', 'chapter 3'], ['Section A', 'section a'], ['Annex I', 'annex 1'], ['Appendix 2', 'appendix 2'],
    ['Schedule 1', 'schedule 1'], ['Protocol 3', 'protocol 3'],
  ]));
  it('take the number as long as it goes', () => check([
    ['Article 5bis', 'article 5bis'], ['Article 5 bis', 'article 5bis'], ['Article 5a', 'article 5a'], ['Article 1.2.3', 'article 1.2.3'], ['Article A-01', 'article a-01'],
    ['Article 6-08', 'article 6-08'], ['Section B.1', 'section b.1'], ['Protocol No. 3', 'protocol 3'], ['Article XIV', 'article 14'], ['Article IIII', '-'],
    ['Annex C', 'annex c'], ['Annex 4-B', 'annex 4-b'], ['Article One', 'article 1'], ['CHAPTER TWENTY', 'chapter 20'], ['ARTICLE TWENTY-ONE', 'article 21'], ['CHAPTER THIRTY TWO', 'chapter 32'], ['Article One Scope', 'article 1 "Scope"'], ['Article Someone', '-'],
  ]));
  it('go on with the line\'s end, a mark and white space, a spaced dash, or white space alone, and a title', () => check([
    ['Article 5. Scope', 'article 5 "Scope"'], ['Article 5: Scope', 'article 5 "Scope"'], ['Article 5 – Scope', 'article 5 "Scope"'], ['Article 5 - Scope', 'article 5 "Scope"'],
    ['Article 5 Scope', 'article 5 "Scope"'], ['Article 5\tScope', 'article 5 "Scope"'], ['Article\u00a05\u00a0Scope', 'article 5 "Scope"'], ['Article 5.Scope', '-'], ['Artículo 5.- Objeto', 'article 5 "Objeto"'],
    ['Article 5:', 'article 5'], ['  Article 5', 'article 5'],
  ]));
  it('have a title that begins with a capital, digit, quote or bracket; one in brackets ends the line', () => check([
    ['Article 5 “Scope”', 'article 5 "“Scope”"'], ['Article 5 (Scope)', 'article 5 "Scope"'], ['Chapter 17 (Settlement) shall not apply', '-'], ['Article 5. 24 Hours of Rest', 'article 5 "24 Hours of Rest"'],
    ['Article 5 scope', '-'],
  ]));
  it('are not what a sentence has', () => check([
    ['Article 5 shall apply', '-'], ['Article 5(2)', '-'], ['Article 5,', '-'], ['Article VI of the Treaty', '-'], ['Article 5.', '-'], ['ARTICLE 5.', 'article 5'], ['\\Article 5', '-'],
    ['Protocol.', '-'], ['Protocol Parties, and the', '-'], ['Annex of the', '-'],
  ]));
  it('leave to the first paragraph what ends like a sentence or states a duty', () => check([
    ['Article 5. The Parties shall withdraw', 'article 5 + text'], ['Article 5. The line is fixed.', 'article 5 + text'], ['Article 5. The following:', 'article 5 + text'],
    ['Article 5. 1. The Parties shall withdraw', 'article 5 + text'],
  ]));
  it('may stand without a number where a unit is usually alone', () => check([
    ['Preamble', 'preamble'], ['PREAMBLE', 'preamble'], ['Preamble to the', '-'], ['Testimonium', 'testimonium'], ['Annex', 'annex'], ['Annex. Map', 'annex "Map"'], ['Schedule: Dates', 'schedule "Dates"'],
    ['Annex – Map', 'annex "Map"'], ['Annex Map of the Line', 'annex "Map of the Line"'], ['Chapter', '-'],
  ]));
  it('are known in every language at once', () => check([
    ['Chapitre II. Dispositions', 'chapter 2 "Dispositions"'], ['Article premier', 'article 1'], ['Article premier. Objet', 'article 1 "Objet"'], ['Artículo primero', 'article 1'], ['Article premier de la convention', '-'], ['Article Premier', 'article 1'], ['Article 1er', 'article 1'], ['Annexe II', 'annex 2'], ['Préambule', 'preamble'],
    ['Artículo 5. Objeto', 'article 5 "Objeto"'], ['CAPITULO IV', 'chapter 4'], ['Sección 2', 'section 2'], ['Anexo 1', 'annex 1'],
    ['Стаття 5. Лінія', 'article 5 "Лінія"'], ['СТАТТЯ 5', 'article 5'], ['Розділ II', 'title 2'], ['Глава 3', 'chapter 3'], ['Частина 1', 'part 1'], ['Додаток 1', 'annex 1'], ['Преамбула', 'preamble'],
    ['Статья 5. Линия', 'article 5 "Линия"'], ['Раздел I', 'title 1'], ['Часть 2', 'part 2'], ['Приложение 1', 'annex 1'], ['Протокол', '-'],
    ['제1조 (목적)', 'article 1 "목적"'], ['제1조(목적)', 'article 1 "목적"'], ['제2장 총칙', 'chapter 2 "총칙"'], ['제1조에 따라', '-'], ['전문', 'preamble'], ['부속서 1', 'annex 1'], ['부속서', 'annex'],
    ['第一条', 'article 1'], ['第十二条　范围', 'article 12 "范围"'], ['第一条规定', '-'], ['序言', 'preamble'], ['附件一', 'annex 1'], ['附件', 'annex'],
  ]));
  it('may have opening brackets with names before them', () => check([
    ['[Article 5. Scope]', 'article 5 "Scope"'], ['[UKR: Article 5. Scope]', 'article 5 "Scope"'], ['[[UKR, USA: Article 5. [Scope]]]', 'article 5 "Scope"'],
  ]));
  it('read a letter as roman only when the one before was no letter', () => {
    const tree = parse('Annex H\n\nAnnex I\n\nAnnex J\n');
    const values = [0, 2, 4].map((block) => headingOf(tree, block as BlockId)?.value);
    assert.deepEqual(values, ['h', 'i', 'j']);
  });
});
