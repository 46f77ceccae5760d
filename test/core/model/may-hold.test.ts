// What a block's words let expect before they are read: never less than what its readers find. Over made prose in every script, with
// whatever hides in words, and over the texts of the repository.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dutyTables } from '../../../server/src/core/model/duties.js';
import { readDuty } from '../../../server/src/core/model/duty-text.js';
import { fold } from '../../../server/src/core/model/fold.js';
import { MayHold } from '../../../server/src/core/model/may-hold.js';
import { joinPieces } from '../../../server/src/core/model/prose.js';
import type { DocumentModel } from '../../../server/src/core/model/types.js';
import { proseOf } from '../../../server/src/core/syntax/details.js';
import { inlineOf } from '../../../server/src/core/syntax/inline/inline-of.js';
import { blocksIn } from '../../../server/src/core/syntax/walk.js';
import { createDocument } from '../../../server/src/core/workspace/document.js';
import { readContent } from '../../support/content.js';

interface Counts {
  citations: number;
  duties: number;
  silent: number;
}

function assertExpected(model: DocumentModel, counts: Counts): void {
  const { tree } = model;
  for (const block of blocksIn(tree)) {
    const bits = model.mayHold(block);
    const shown = JSON.stringify(tree.text.slice(tree.start(block), tree.end(block)));
    const inlines = inlineOf(tree, block);
    const citations = inlines.filter(({ kind }) => kind === 'citation');
    assert.deepEqual(model.citationsIn(block), citations, shown);
    if (inlines.some(({ kind }) => kind === 'reference')) assert.ok((bits & MayHold.brace) !== 0, shown);
    if (inlines.some(({ kind }) => kind === 'bracket')) assert.ok((bits & MayHold.bracket) !== 0, shown);
    const { text } = fold(joinPieces(tree.text, proseOf(tree, block)).text);
    const { duty, hasVerb } = readDuty(text, dutyTables(model.agreement), { profiled: true, startsWithParty: () => true });
    const speaks = duty !== undefined || hasVerb;
    if (speaks) assert.ok((bits & MayHold.duty) !== 0, shown);
    counts.citations += citations.length;
    if (speaks) counts.duties += 1;
    if (bits === 0) counts.silent += 1;
  }
}

const count = (): Counts => ({ citations: 0, duties: 0, silent: 0 });
const modelOf = (text: string): DocumentModel => createDocument('file:///w/draft.treaty', text, { library: false }).model;

const words = fc.constantFrom(
  'Article 5', 'ARTICLE V', 'articles 3 and 4', 'paragraph 13(d)', 'para. 2', 'sub-paragraph (a)', '§ 4', '¶ 7', 'ofArticle 5', 'hereof', 'Annex', 'this Agreement', "l'article 3", 'artículo 7', 'la Parte', 'статті 5', 'пункту 2', 'статьи 7', 'розділу II', '제5조', '第十三款', '본 협정',
  'shall', 'SHALL', 'must', 'agrees not to', 'is prohibited', 'may', 'should', 'doit', 's’engage à', 'deberá', 'se compromete a', 'зобов’язується', "зобов'язані", 'зобовʼязана', 'обязуется', 'повинні', 'мають вивести', 'не допускається', 'должны', '하여야 한다', '지 못한다', 'means', '"Line" means', '“Line” means', '«Лінія» означає', 'The term Line means', 'termes désignent',
  'each Party', 'the Parties', 'withdraw', 'a longwordthatislongerthanitshouldbeandgoeson', 'and', 'the', 'No Party',
);
const between = fc.constantFrom(' ', '  ', '\u00a0', '\u00ad', '\u200b', '\u2060', '\ufeff', '\n', '\n   ', ', ', '; ', '. ', '\\', '\u2019', '\u02bc', '\u0301', '\uff21', '-', '\u2011', '—', '(', ')', '[', ']', '{', '}', '{#x}', '[1]', 'Ｓ', '𝐀', '\r\n', '\n// a remark\n', '/');
const block = fc.tuple(fc.constantFrom('', '1. ', '(a) ', '\\', '| ', '[1] '), fc.array(fc.tuple(words, between), { minLength: 1, maxLength: 10 })).map(([label, parts]) => label + parts.flat().join(''));
const head = fc.constantFrom('', 'agreement x "X"\n\n', ...['en', 'fr', 'es', 'uk', 'ru', 'ko', 'de'].map((language) => `agreement x "X"\n  language: ${language}\n  profile: armistice\n\n`));

describe('what the words of a block let expect', () => {
  it('is never less than what is found: made prose', () => {
    const counts = count();
    const texts = fc.tuple(head, fc.array(block, { minLength: 1, maxLength: 6 })).map(([first, blocks]) => first + blocks.join('\n\n'));
    fc.assert(fc.property(texts, (text) => assertExpected(modelOf(text), counts)), { numRuns: 600 });
    assert.ok(counts.citations > 200 && counts.duties > 200, JSON.stringify(counts));
  });

  it('is never less than what is found: single words, cut anywhere', () => {
    const counts = count();
    const cut = fc.tuple(words, fc.nat({ max: 20 }), between, words).map(([first, at, hidden, second]) => `1. ${first.slice(0, at)}${hidden}${first.slice(at)} ${second} 5`);
    fc.assert(fc.property(cut, (text) => assertExpected(modelOf(text), counts)), { numRuns: 600 });
  });

  it('is never less than what is found, and spares looking: the texts of the repository', () => {
    const counts = count();
    for (const { model } of readContent().snapshot.ordered) assertExpected(model, counts);
    assert.ok(counts.citations > 50 && counts.duties > 150 && counts.silent > 100, JSON.stringify(counts));
  });
});
