// Short ways through text that needs no work give what the long way gives: folding, readable text, names, words of duty.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findWords } from '../../../server/src/core/model/duty-scan.js';
import { fold } from '../../../server/src/core/model/fold.js';
import { readableText } from '../../../server/src/core/model/readable.js';
import { createMatcher } from '../../../server/src/core/model/matcher.js';
import type { Declaration } from '../../../server/src/core/model/types.js';
import { english } from '../../../server/src/core/model/words/duties-en.js';
import { spanish } from '../../../server/src/core/model/words/duties-es.js';
import { french } from '../../../server/src/core/model/words/duties-fr.js';
import { korean } from '../../../server/src/core/model/words/duties-ko.js';
import { russian } from '../../../server/src/core/model/words/duties-ru.js';
import { ukrainian } from '../../../server/src/core/model/words/duties-uk.js';
import { definitionBit, type DutyWords, negativeBit, noDutyBit } from '../../../server/src/core/model/words/duty-words.js';
import { corpusParagraphs, madeText, ownParagraphs } from '../inline/prose-texts.js';

const tables = [english, french, spanish, ukrainian, russian, korean].map((language) => language.words());

describe('folding and readable text', () => {
  it('every character of the first plane is folded by its kind', () => {
    for (let code = 0; code < 0x10000; code += 1) {
      const character = String.fromCharCode(code);
      const whole = `a${character}b`;
      let expected = whole;
      if (/\s/u.test(character) && code !== 0xfeff) expected = 'a b';
      else if (/[\u2019\u02bc\u2018\u02bb\uff07]/u.test(character)) expected = "a'b";
      else if (/[\u00ad\u200b-\u200f\u2060\ufeff]/u.test(character)) expected = 'ab';
      else if (/\p{M}/u.test(character)) expected = `${`a${character}`.normalize('NFC')}b`;
      else if (code >= 0x1100 && code <= 0x11ff) expected = `a${character.normalize('NFC')}b`;
      assert.equal(fold(whole).text, expected, code.toString(16));
      assert.equal(fold(whole).at(fold(whole).text.length), 3);
    }
  });

  it('readable text is what the three steps give', () => {
    const steps = (prose: string): string => prose
      .replace(/\\([{}[\]@|"\\])|\{([^{}|]*)(?:\|([^{}]*))?\}/gu, (_all, escaped?: string, target?: string, shown?: string) => escaped ?? shown ?? target ?? '')
      .replace(/^\\/u, '').replace(/\s+/gu, ' ').trim();
    for (let code = 0; code < 0x10000; code += 1) for (const text of [`a${String.fromCharCode(code)}b`, `${String.fromCharCode(code)}b`, `a${String.fromCharCode(code)}`]) assert.equal(readableText(text), steps(text), code.toString(16));
    for (const text of ownParagraphs()) assert.equal(readableText(text), steps(text));
  });
});

describe('words of duty', () => {
  /** Where a pattern matches, the look at words has said that it may. */
  function check(text: string, table: DutyWords): number {
    const { bits, starts } = findWords(text, table);
    let matches = 0;
    for (const [i, form] of table.forms.entries()) {
      for (const match of text.matchAll(form.pattern)) {
        matches += 1;
        const what = `${table.language}: ${JSON.stringify(match[0])} in ${JSON.stringify(text)}`;
        if (form.words !== undefined) assert.ok((bits & (1 << i)) !== 0, what);
        if (form.pieces) assert.ok(form.pieces.some((piece) => match[0].includes(piece)), what);
        if (form.begins && bits !== -1) assert.ok(starts.includes(match.index), `begins: ${what}`);
      }
    }
    if (table.noDutyWords !== undefined && table.noDutyBefore.test(text)) assert.ok((bits & noDutyBit) !== 0, `no duty: ${JSON.stringify(text)}`);
    if (table.negativeWords !== undefined && table.negativeBefore.test(text)) assert.ok((bits & negativeBit) !== 0, `negative: ${JSON.stringify(text)}`);
    if (table.definition.test(text)) assert.ok(/["“„«」『「'”]/u.test(text) || (bits & definitionBit) !== 0, `definition: ${JSON.stringify(text)}`);
    return matches;
  }

  it('are seen wherever a form stands in the library and the samples', () => {
    let matches = 0;
    for (const paragraph of ownParagraphs()) for (const table of tables) matches += check(fold(paragraph).text, table);
    assert.ok(matches > 200, String(matches));
  }).timeout(180_000);

  const corpus = corpusParagraphs();
  if (corpus === undefined) before(() => console.log('    no corpus of real agreements here (PARLEY_CORPUS: a folder of XML): only our own texts and made ones are read'));
  else it('are seen wherever a form stands in real agreements', () => {
    for (const paragraph of corpus) for (const table of tables.slice(0, 3)) check(fold(paragraph).text, table);
  }).timeout(600_000);

  for (const table of tables) {
    it(`are seen wherever a form stands in any text (${table.language})`, () => {
      // The words of the patterns themselves, so that forms of several words come about.
      const sources = [...table.forms.map((form) => form.pattern), table.noDutyBefore, table.negativeBefore, table.definition].map((pattern) => pattern.source.replace(/\\p\{\w+\}|A-Za-z|\\u\{?[\da-f]+\}?/gu, ' '));
      const pieces = sources.flatMap((source) => source.match(/[\p{L}\p{M}']+(?: [\p{L}\p{M}']+)*/gu) ?? []);
      const listed = table.forms.flatMap((form) => (form.words ?? '').split(' ')).filter((word) => word !== '');
      let matches = 0;
      fc.assert(fc.property(madeText([...pieces, ...listed, ...listed]), (text) => {
        matches += check(fold(text).text, table);
      }), { numRuns: 1500 });
      assert.ok(matches > 100, String(matches));
    }).timeout(180_000);

    it(`are all words of their form (${table.language})`, () => {
      for (const form of table.forms) {
        const plain = form.pattern.source.replace(/\(\?<?[!=][^)]*\)/gu, ' ');
        for (const word of (form.words ?? '').split(' ')) {
          // Each listed word can be spelled by the pattern: its first three letters stand in it.
          assert.ok(plain.includes(word.slice(0, 3)), `${word} in ${plain}`);
        }
      }
    });
  }
});

describe('names in prose', () => {
  /** The rule in words: where a run of letters begins, unless behind an apostrophe in a word; inside it where scripts meet. */
  function starts(text: string): ReadonlySet<number> {
    const joined = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
    const found = new Set<number>();
    for (const run of text.matchAll(/[\p{L}\p{M}\p{N}_]+/gu)) {
      if (!(text.charAt(run.index - 1) === "'" && /\p{L}/u.test(text.charAt(run.index - 2)))) found.add(run.index);
      for (let i = 1; i < run[0].length; i += 1) {
        if (/\p{Script=Han}/u.test(run[0].charAt(i)) || joined.test(run[0].charAt(i)) !== joined.test(run[0].charAt(i - 1))) found.add(run.index + i);
      }
    }
    return found;
  }

  it('begin where words begin, and nowhere else', () => {
    // A name of one letter with any ending is found wherever it may begin.
    const letters = ['a', 'б', '가', '本', 'あ', '7', 'é', '\ud801\udc37', '\u0301', '_', "'", '’', ' ', '-', '\ud801', '\udc37', '\u00ad'];
    for (const first of ['a', 'б', '가', '本', '7', 'é', '\ud801\udc37']) {
      const name = { text: `${first}*`, span: { start: 0, end: 0 } };
      const id = { text: 'lower', span: { start: 0, end: 0 } };
      const matcher = createMatcher([{ kind: 'term', block: 0, id, name: id, aliases: [name], fields: [], extent: { start: 0, end: 0 } } as unknown as Declaration]);
      fc.assert(fc.property(fc.array(fc.constantFrom(...letters), { maxLength: 14 }).map((list) => list.join('')), (text) => {
        const folded = fold(text);
        const allowed = new Set([...starts(folded.text)].filter((at) => folded.text.startsWith(first, at) || folded.text.startsWith(first.toUpperCase(), at)).map((at) => folded.at(at)));
        const found = matcher.find(text);
        for (const match of found) assert.ok(allowed.has(match.start), `${first} at ${match.start} of ${JSON.stringify(text)}`);
        // Each place that is allowed is found or lies within what another one found.
        for (const at of allowed) assert.ok(found.some((match) => match.start <= at && at < match.end), `${first} not at ${at} of ${JSON.stringify(text)}`);
      }), { numRuns: 400 });
    }
  });
});
