// What is a label and what is not: a table for each sentence of docs/language.md on labels.

import assert from 'node:assert/strict';
import { labelMatches, labelOf, proseOf } from '../../../server/src/core/syntax/details.js';
import { parse } from '../../../server/src/core/syntax/parse.js';
import type { BlockId } from '../../../server/src/core/syntax/types.js';
import { blocksOf } from './support/outline.js';

/** `style=value` of each label of the line, joined by blanks; `-` when it is prose. */
function read(line: string): string {
  const tree = parse(line);
  const labels = blocksOf(tree).map((block) => labelOf(tree, block)).filter((label) => label !== undefined);
  return labels.length === 0 ? '-' : labels.map((label) => `${label.style}=${label.value}`).join(' ');
}

function check(rows: readonly (readonly [string, string])[]): void {
  for (const [line, expected] of rows) assert.equal(read(line), expected, line);
}

describe('labels', () => {
  it('come in these forms', () => check([
    ['1. Text', 'arabic.=1'], ['1) Text', 'arabic)=1'], ['(1) Text', 'arabic()=1'], ['12bis. Text', 'arabic.=12bis'], ['12 bis. Text', 'arabic.=12bis'], ['3a. Text', 'arabic.=3a'],
    ['a) text', 'letter)=a'], ['(a) text', 'letter()=a'], ['a. text', 'letter.=a'], ['(A) text', 'LETTER()=a'], ['A) text', 'LETTER)=a'], ['(i) text', 'roman()=i'], ['i) text', 'roman)=i'], ['ii. text', 'roman.=ii'],
    ['1.2. Text', 'dotted2.=1.2'], ['1.2 Text', 'dotted2=1.2'], ['1.2.3. Text', 'dotted3.=1.2.3'], ['§ 1 Text', 'arabic§=1'], ['① Text', 'circled=1'],
    ['— text', 'dash2='], ['– text', 'dash1='], ['- text', 'dash='], ['• text', 'dash3='], ['(aa) text', 'doubled()=aa'],
  ]));
  it('come in other scripts', () => check([
    ['а) текст', 'cyrillic)=а'], ['(б) текст', 'cyrillic()=б'], ['ㄱ. 글', 'hangul.=ㄱ'], ['가. 글', 'hangul1.=가'], ['(子) 文', 'chinese()=子'], ['（一）文', 'chinese2()=一'], ['甲、文', 'chinese1.=甲'],
  ]));
  it('stand before white space or the line\'s end', () => check([
    ['(a)', 'letter()=a'], ['5)', 'arabic)=5'], ['(5)\ntext', 'arabic()=5'], ['(b)to', '-'], ['3.The', '-'], ['1.\tText', 'arabic.=1'], ['1.\u00a0Text', 'arabic.=1'],
  ]));
  it('have at most three digits and correct roman numbers', () => check([['1953. Text', '-'], ['999. Text', 'arabic.=999'], ['(iiii) text', '-'], ['(iv) text', 'roman()=iv'], ['(vx) text', '-'], ['mix. text', '-']]));
  it('are never one capital and a dot', () => check([['A. Text', '-'], ['I. Text', '-'], ['IV. Text', '-'], ['А. Текст', '-']]));
  it('with a dot inside and none behind stand only before a capital', () => check([['1.2 metres of wire', '-'], ['1.2 Metres', 'dotted2=1.2']]));
  it('of that form may have quotes or a party\'s brackets before the capital', () => check([
    ['1.2 “Zone” means', 'dotted2=1.2'], ['1.2 « Zone » désigne', 'dotted2=1.2'], ['4.2 [MAR: The Parties', 'dotted2=4.2'], ['4.2 [[UKR, USA: No Party', 'dotted2=4.2'], ['3.3 [Neither Party', 'dotted2=3.3'],
    ['4.2 [deleted]', 'dotted2=4.2'], ['4.2 [●]', 'dotted2=4.2'], ['1.5 [2.5] kilometres', '-'], ['1.5 [MAR: kilometres] [TES: miles]; and', '-'], ['1.5 [2.5]', '-'], ['1.5 “miles” of wire', '-'],
  ]));
  it('are not what a citation has', () => check([
    ['(a), and', '-'], ['(a); and', '-'], ['(a) , and', '-'], ['(a) above', '-'], ['(b) below shall', '-'], ['(a) hereof', '-'], ['(a) and (b) shall apply', '-'], ['(a) or (b)', '-'], ['(a) to (c) above', '-'], ['(a) through (c)', '-'],
    ['(a) of this paragraph', '-'], ['2. of Article 5', '-'], ['(a) of the present Article', '-'], ['(a) du présent article', '-'], ['а) цього пункту', '-'], ['(a).', '-'],
    ['(a) and so on', 'letter()=a'], ['(a) to promote peace', 'letter()=a'], ['(a) of all kinds', 'letter()=a'],
  ]));
  it('are not the figure of a quantity', () => check([
    ['(30) days after', '-'], ['(72) hours', '-'], ['(4) km', '-'], ['(25) per cent', '-'], ['(10) calendar days', '-'], ['(10) днів', '-'], ['(3) mois', '-'], ['(3) Days of rest', 'arabic()=3'],
  ]));
  it('are not a number with a dot and nothing behind', () => check([['5.', '-'], ['1.2.', '-'], ['5. ', '-']]));
  it('may stand several on a line, each opening its level', () => {
    check([['23. (a) text', 'arabic.=23 letter()=a'], ['(d) (1) text', 'letter()=d arabic()=1'], ['1. (a) (i) text', 'arabic.=1 letter()=a roman()=i'], ['(a) (b) text', 'letter()=a']]);
    const tree = parse('23. (a) text');
    assert.equal(tree.parent(1 as BlockId), 0);
    assert.deepEqual(proseOf(tree, 0 as BlockId), []);
  });
  it('are passed over by brackets, and made prose by a backslash', () => check([['[RUS: 3. Text]', 'arabic.=3'], ['[[UKR, USA: (a) text', 'letter()=a'], ['\\3. Text', '-'], ['[3] text', '-']]));
  it('match by value, whatever the style', () => {
    const label = (line: string) => labelOf(parse(line), 0 as BlockId)!;
    for (const line of ['5. x', '(5) x', '⑤ x', '§ 5 x']) assert.ok(labelMatches(label(line), '5') && labelMatches(label(line), 'v'), line);
    assert.ok(labelMatches(label('(iv) x'), '4') && labelMatches(label('(iv) x'), 'IV'));
    assert.ok(labelMatches(label('(d) x'), 'D') && !labelMatches(label('(d) x'), '4') && !labelMatches(label('(d) x'), '500'));
    assert.ok(labelMatches(label('12 bis. x'), '12bis') && !labelMatches(label('12 bis. x'), '12'));
    assert.ok(labelMatches(label('а) х'), 'а') && labelMatches(label('а) х'), 'a'), 'a Cyrillic letter cited with its Latin twin');
    assert.ok(labelMatches(label('三、文'), '3') && !labelMatches(label('- x'), ''));
  });
});
