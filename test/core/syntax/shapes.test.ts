// Whole agreements in the shapes of the Korean armistice, the Minsk protocols and the Rhodes agreements, in our own words,
// as pictures. Every text is also tried with other line ends, a BOM, other scripts before it, and its last third cut off.

import assert from 'node:assert/strict';
import { parse } from '../../../server/src/core/syntax/parse.js';
import { outline } from './support/outline.js';

function unindent(picture: string): string {
  const lines = picture.split('\n').filter((line) => line.trim() !== '');
  const indent = Math.min(...lines.map((line) => line.length - line.trimStart().length));
  return lines.map((line) => line.slice(indent)).join('\n');
}

function check(text: string, picture: string): void {
  const expected = unindent(picture);
  assert.equal(outline(text), expected);
  assert.equal(outline(text.replaceAll('\n', '\r\n')), expected);
  assert.equal(outline(text.replaceAll('\n', '\r')), expected);
  assert.equal(outline(`\ufeff${text}`), expected);
  // Comments in other scripts move every offset and change nothing else.
  const before = '// 군사 정전\n// Військове перемир’я\n\n';
  assert.equal(outline(before + text), `// 군사 정전\n// Військове перемир’я\n${expected}`);
  // What is left of a cut text reads as before, up to the block the cut runs through.
  const cut = text.slice(0, Math.floor((text.length * 2) / 3));
  const whole = parse(text);
  const part = parse(cut);
  for (let block = 0; block + 3 < part.count; block += 1) {
    assert.equal(part.kind(block as never), whole.kind(block as never));
    assert.equal(part.start(block as never), whole.start(block as never));
  }
}

describe('shapes of agreements', () => {
  it('Korea: paragraphs numbered through, headings without keywords, three levels', () => check(
    `agreement korea "Military Armistice"
  status: in-force

Preamble

The undersigned accept these terms:

Article I. The Line

1. A line is fixed.
   @id line

2. It is on the map.

Article II. Concrete Arrangements

A. General
@heading

3. The Commanders shall:
(a) withdraw within seventy-two
(72) hours;
(b) remove, under paragraph 1,
all hazards.

They report to each other.

B. Commission
@heading

1. Composition
@heading

4. (a) Ten officers sit on it.
(b) Five come from each side.
   @note A point of its own
   @ over two lines.

Article III

Prisoners

5. All are released:
(h) eighth;
(i) ninth;
(1) at once;
(2) later;
(j) tenth.

IN WITNESS WHEREOF they signed.

signature UNC
  on: 1953-07-27 10:00 +09:00
`, `
    agreement korea "Military Armistice"
      status: in-force
    = preamble
    preamble
      ~1 | The undersigned accept t…
    = main
    article 1 "The Line"
      1. arabic.=1 | A line is fixed.
        @id line
      2. arabic.=2 | It is on the map.
    article 2 "Concrete Arrangements"
      @heading a "General"
        @heading
        3. arabic.=3 | The Commanders shall:
          (a) letter()=a | withdraw within seventy-…
          (b) letter()=b | remove, under paragraph …
          ~1 | They report to each othe…
      @heading b "Commission"
        @heading
        @heading 1 "Composition"
          @heading
          4. arabic.=4
            (a) letter()=a | Ten officers sit on it.
            (b) letter()=b | Five come from each side…
              @note A point of its own over two lines.
    article 3 (Prisoners)
      title | Prisoners
      5. arabic.=5 | All are released:
        (h) letter()=h | eighth;
        (i) letter()=i | ninth;
          (1) arabic()=1 | at once;
          (2) arabic()=2 | later;
        (j) letter()=j | tenth.
    = closing
    ~1 | IN WITNESS WHEREOF they …
    signature UNC
      on: 1953-07-27 10:00 +09:00
    ! numbering-gap "(h)" expected=a found=h`));

  it('Minsk: points without articles, in Russian', () => check(
    `Протокол
по итогам встречи

Стороны согласились о следующем:

1. Прекратить огонь.

2. Отвести:
а) орудия;
б) танки;
в) системы.

— дополнительно;

3. Обменять всех.

Совершено в Минске.
`, `
    = preamble
    ~1 | Протокол по итогам встре…
    ~2 | Стороны согласились о сл…
    = main
    1. arabic.=1 | Прекратить огонь.
    2. arabic.=2 | Отвести:
      а) cyrillic)=а | орудия;
      б) cyrillic)=б | танки;
      в) cyrillic)=в | системы.
        — dash2= ~1 | дополнительно;
    3. arabic.=3 | Обменять всех.
    = closing
    ~1 | Совершено в Минске.`));

  it('Rhodes: articles that each begin at 1, annexes of their own', () => check(
    `GENERAL ARMISTICE AGREEMENT

Preamble

The Parties, recalling:

(1) one resolution;
(2) another;

ARTICLE I

To promote peace, these principles are affirmed:

1. No force shall be used.
2. No aggressive action:
   (i) by land;
   (ii) by sea.

ARTICLE II
1. A cease-fire is established.

Its further text.

2. No advantage is gained.

ANNEX I

Plan of withdrawal

1. First, they go.

ANNEX II: LINES

1. A line runs there.
`, `
    = preamble
    ~1 | GENERAL ARMISTICE AGREEM…
    preamble
      ~1 | The Parties, recalling:
      (1) arabic()=1 | one resolution;
      (2) arabic()=2 | another;
    = main
    article 1
      ~1 | To promote peace, these …
      1. arabic.=1 | No force shall be used.
      2. arabic.=2 | No aggressive action:
        (i) roman()=i | by land;
        (ii) roman()=ii | by sea.
    article 2
      1. arabic.=1 | A cease-fire is establis…
        ~1 | Its further text.
      2. arabic.=2 | No advantage is gained.
    = annex
    annex 1 (Plan of withdrawal)
      title | Plan of withdrawal
      1. arabic.=1 | First, they go.
    annex 2 "LINES"
      1. arabic.=1 | A line runs there.`));

  it('says how the articles are numbered', () => {
    assert.deepEqual(parse('Artículo 6-08\n\nArtículo 6-09\n').numberStyles, { dashed: true, dotted: false, romanArticles: false, arabicArticles: false });
    assert.deepEqual(parse('Article 5.3\n\nArticle II\n\nArticle 3\n').numberStyles, { dashed: false, dotted: true, romanArticles: true, arabicArticles: true });
    assert.deepEqual(parse('Annex I\n\nArticle II\n').numberStyles, { dashed: false, dotted: false, romanArticles: false, arabicArticles: false });
  });
});
