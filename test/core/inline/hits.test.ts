// One look at each character says where scanners read: what they find there is what they find when they read everywhere.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { scanDefinitions } from '../../../server/src/core/syntax/inline/definitions.js';
import { flatten } from '../../../server/src/core/syntax/inline/flat.js';
import { findHits, type Hits } from '../../../server/src/core/syntax/inline/hits.js';
import { scanMarks } from '../../../server/src/core/syntax/inline/marks.js';
import { parseInline } from '../../../server/src/core/syntax/inline/parse-inline.js';
import { scanQuantities } from '../../../server/src/core/syntax/inline/quantities.js';
import { scanCitations } from '../../../server/src/core/syntax/inline/scan-citations.js';
import { Hit } from '../../../server/src/core/syntax/words/hit-words.js';
import { citationLanguages, determiners, knownAcronyms, unitWords } from '../../../server/src/core/syntax/words/citations.js';
import { eastConjunctions, eastFollowing, eastFrontUnits, eastInstruments, eastOther, eastOwn, eastPreceding, eastUnits } from '../../../server/src/core/syntax/words/citations-ko.js';
import { hereinafterWords } from '../../../server/src/core/syntax/words/definition-words.js';
import { numberMultipliers, numberWords, ordinalWords } from '../../../server/src/core/syntax/words/number-words.js';
import { measureAdjectives, measureWords, months } from '../../../server/src/core/syntax/words/quantity-words.js';
import { dashedNumbers, proseLines, romanNumbers, wholeNumbers } from './golden.js';
import { corpusParagraphs, madeText, ownParagraphs } from './prose-texts.js';

const words = [
  ...unitWords.keys(), ...determiners.keys(), ...knownAcronyms, ...citationLanguages.flatMap((language) => [...language.instruments.map((word) => word.replace('*', 'ами')), ...language.up]),
  ...eastUnits.map(([sign]) => `제5${sign}`), ...eastFrontUnits.map(([word]) => `${word} 2`), ...[...eastOwn, ...eastOther, ...eastPreceding, ...eastFollowing].map((word) => `${word}조`), ...eastInstruments, ...eastConjunctions,
  ...hereinafterWords, 'hereinafter the ', 'means', 'ofArticle', 'inParagraph', 'hereof', 'thereof', 'hereto', '¶', '§',
  ...numberWords.keys(), ...numberMultipliers.keys(), ...ordinalWords.keys(), ...measureWords.keys(), ...measureAdjectives, ...months.keys(), 'XX', 'XXX',
  'Article 5', 'paragraph 2(a)', 'Articles VI and XX', '27 July 1953', 'July 27, 1953', '22:00', '1953-07-27', '38°18′N 126°40′E', 'x'.repeat(30), '가'.repeat(30),
  // The same many times over: so that most texts hold what is looked for.
  ...Array.from({ length: 60 }, () => ['Article', 'статті', 'artículo', '제5조', 'three', 'days', 'п\'ять', 'дев’ять', 'Agreement']).flat(),
];
const styles = [wholeNumbers, dashedNumbers, romanNumbers];

/** Everything may stand everywhere. */
function everywhere(text: string): Hits {
  // A run of `_` is one mark.
  const at = Array.from({ length: text.length }, (_, i) => i).filter((i) => text.charAt(i) !== '_' || text.charAt(i - 1) !== '_');
  return { all: -1, at, what: at.map(() => -1) };
}

/** The number of items found, after a comparison of what is found at hits and everywhere. */
function compare(text: string): number {
  const prose = proseLines(text);
  const flat = flatten(text, 0, prose);
  const hits = findHits(flat.text);
  const all = everywhere(flat.text);
  const marks = scanMarks(flat, hits);
  assert.deepEqual(marks, scanMarks(flat, all));
  const quantities = scanQuantities(flat, marks.masked, hits);
  const everyQuantity = scanQuantities(flat, marks.masked, all);
  // A word that is glued to Korean letters is a word of its own at its hit, and a part of theirs to a scanner that reads everywhere.
  if ((hits.all & Hit.afterEast) === 0) assert.deepEqual(quantities, everyQuantity);
  else for (const quantity of everyQuantity) assert.ok(quantities.some(({ span }) => span.start <= quantity.span.start && quantity.span.end <= span.end), JSON.stringify(quantity));
  const definitions = scanDefinitions(flat, marks.masked, hits);
  assert.deepEqual(definitions, scanDefinitions(flat, marks.masked, all));
  let citations = 0;
  for (const style of styles) {
    const found = scanCitations(flat, marks.masked, style, hits);
    assert.deepEqual(found, scanCitations(flat, marks.masked, style, all));
    citations = found.length;
  }
  const count = marks.items.length + quantities.length + definitions.length + citations;
  if (count > 0) assert.ok(parseInline(text, 0, prose, romanNumbers).length > 0);
  return count;
}

describe('inline: hits', () => {
  it('in the library and the samples nothing is passed over', () => {
    let found = 0;
    for (const text of ownParagraphs()) found += compare(text);
    assert.ok(found > 500, String(found));
  }).timeout(180_000);

  const corpus = corpusParagraphs();
  if (corpus === undefined) before(() => console.log('    no corpus of real agreements here (PARLEY_CORPUS: a folder of XML): only our own texts and made ones are read'));
  else it('in real agreements nothing is passed over', () => {
    for (const text of corpus) compare(text);
  }).timeout(600_000);

  it('in any text nothing is passed over', () => {
    let withItems = 0;
    const runs = 3000;
    fc.assert(fc.property(madeText(words), (text) => {
      withItems += compare(text) > 0 ? 1 : 0;
    }), { numRuns: runs });
    assert.ok(withItems > runs / 3, `${withItems} texts of ${runs} hold something`);
  }).timeout(180_000);

  it('a character that is taken as it is, is one that flattening leaves', () => {
    // Two blanks have the line rewritten one character at a time.
    for (let code = 0; code < 0x10000; code += 1) {
      const text = `a${String.fromCharCode(code)}b c`;
      const slow = `${text}  d`;
      const expected = flatten(slow, 0, [{ start: 0, end: slow.length }]);
      assert.equal(`${flatten(text, 0, [{ start: 0, end: text.length }]).text} d`, expected.text, code.toString(16));
    }
  }).timeout(180_000);
});
