// Depth and numbering: one case for each sentence of "Depth" in docs/language.md. Expected pictures are written by hand.

import assert from 'node:assert/strict';
import { parse } from '../../../server/src/core/syntax/parse.js';
import { outline } from './support/outline.js';

/** Compares the outline with the picture below it, common indentation left out. */
function check(text: string, picture: string): void {
  const lines = picture.split('\n').filter((line) => line.trim() !== '');
  const indent = Math.min(...lines.map((line) => line.length - line.trimStart().length));
  assert.equal(outline(text).replace(/^= main\n/u, ''), lines.map((line) => line.slice(indent)).join('\n'));
}

/** A text of labels, one a line. */
function labels(...list: readonly string[]): string {
  return list.map((label) => `${label} x;\n`).join('');
}

describe('depth', () => {
  it('rule 1: a label that goes on belongs to its level, deeper ones close', () => check(labels('1.', '(a)', '(i)', '(ii)', '(b)', '2.'), `
    1. arabic.=1 | x;
      (a) letter()=a | x;
        (i) roman()=i | x;
        (ii) roman()=ii | x;
      (b) letter()=b | x;
    2. arabic.=2 | x;`));
  it('rule 1: inserted numbers go on', () => check(labels('11.', '12.', '12bis.', '12ter.', '12a.', '13.'), `
    11. arabic.=11 | x;
    12. arabic.=12 | x;
    12bis. arabic.=12bis | x;
    12ter. arabic.=12ter | x;
    12a. arabic.=12a | x;
    13. arabic.=13 | x;
    ! numbering-gap "11." expected=1 found=11
    ! numbering-gap "12a." expected=13 found=12a`));
  it('rule 2: the first label of another style opens a deeper level', () => check(labels('1.', '1)', '(1)', 'a)', '(a)', '(A)', '(i)'), `
    1. arabic.=1 | x;
      1) arabic)=1 | x;
        (1) arabic()=1 | x;
          a) letter)=a | x;
            (a) letter()=a | x;
              (A) LETTER()=a | x;
                (i) roman()=i | x;`));
  it('rule 3: a first label under an unnumbered paragraph begins a new list there', () => check('Article 1\n\nThe Parties shall:\n\n(a) x;\n(b) y.\n\nThe Commission shall:\n\n(a) z;\n(b) w.\n', `
    article 1
      ~1 | The Parties shall:
      (a) letter()=a | x;
      (b) letter()=b | y.
      ~2 | The Commission shall:
        (a) letter()=a | z;
        (b) letter()=b | w.`));
  it('rule 3: the list that was put aside goes on afterwards', () => check('1. One.\n\n2. Two.\n\nThe Parties shall also:\n\n1. x;\n\n3. Three.\n', `
    1. arabic.=1 | One.
    2. arabic.=2 | Two.
      ~1 | The Parties shall also:
        1. arabic.=1 | x;
    3. arabic.=3 | Three.`));
  it('rule 3: any other first label is a duplicate, a jump is a gap', () => check(labels('1.', '2.', '1.', '2.', '5.', '3.', '4.'), `
    1. arabic.=1 | x;
    2. arabic.=2 | x;
    1. arabic.=1 | x;
    2. arabic.=2 | x;
    5. arabic.=5 | x;
    3. arabic.=3 | x;
    4. arabic.=4 | x;
    ! numbering-duplicate "1." label=1.
    ! numbering-gap "5." expected=3 found=5`));
  it('rule 3: a duplicate points to the first', () => {
    const text = '1. x;\n2. y;\n3. z;\n2. w;\n';
    const fault = parse(text).faults[0];
    assert.equal(fault?.kind, 'numbering-duplicate');
    assert.equal(fault?.other?.start, text.indexOf('2. y'));
  });
  it('rule 4: anything else opens a deeper level, with a gap', () => check(labels('1.', '(c)', '(d)'), `
    1. arabic.=1 | x;
      (c) letter()=c | x;
      (d) letter()=d | x;
    ! numbering-gap "(c)" expected=a found=c`));
  it('(h) (i) (ii) is roman', () => check(labels('(g)', '(h)', '(i)', '(ii)'), `
    (g) letter()=g | x;
    (h) letter()=h | x;
      (i) roman()=i | x;
      (ii) roman()=ii | x;
    ! numbering-gap "(g)" expected=a found=g`));
  it('(h) (i) (j) is letters, also over nested points, and so is (h) (i) alone', () => {
    check(labels('1.', '(h)', '(i)', '(1)', '(2)', '(j)'), `
      1. arabic.=1 | x;
        (h) letter()=h | x;
        (i) letter()=i | x;
          (1) arabic()=1 | x;
          (2) arabic()=2 | x;
        (j) letter()=j | x;
      ! numbering-gap "(h)" expected=a found=h`);
    check(labels('1.', '(h)', '(i)'), `
      1. arabic.=1 | x;
        (h) letter()=h | x;
        (i) letter()=i | x;
      ! numbering-gap "(h)" expected=a found=h`);
  });
  it('after the letters the roman list begins anew', () => check(labels('(h)', '(i)', '(ii)', '(i)', '(i)', '(ii)', '(j)').replace('(h)', '(a) x;\n(b) x;\n(c) x;\n(d) x;\n(e) x;\n(f) x;\n(g) x;\n(h)'), `
    (a) letter()=a | x;
    (b) letter()=b | x;
    (c) letter()=c | x;
    (d) letter()=d | x;
    (e) letter()=e | x;
    (f) letter()=f | x;
    (g) letter()=g | x;
    (h) letter()=h | x;
      (i) roman()=i | x;
      (ii) roman()=ii | x;
    (i) letter()=i | x;
      (i) roman()=i | x;
      (ii) roman()=ii | x;
    (j) letter()=j | x;`));
  it('(u) (v) (w) stay letters, (iv) (v) roman', () => check(labels('(u)', '(v)', '(w)', '(x)').replace('(u)', '(a) x;\n(t) x;\n(u)') + labels('1)', '(i)', '(ii)', '(iii)', '(iv)', '(v)'), `
    (a) letter()=a | x;
    (t) letter()=t | x;
    (u) letter()=u | x;
    (v) letter()=v | x;
    (w) letter()=w | x;
    (x) letter()=x | x;
      1) arabic)=1 | x;
        (i) roman()=i | x;
        (ii) roman()=ii | x;
        (iii) roman()=iii | x;
        (iv) roman()=iv | x;
        (v) roman()=v | x;
    ! numbering-gap "(t)" expected=b found=t`));
  it('after z come aa and bb; under a they are a style of their own', () => {
    check(labels('(y)', '(z)', '(aa)', '(bb)'), `
      (y) letter()=y | x;
      (z) letter()=z | x;
      (aa) letter()=aa | x;
      (bb) letter()=bb | x;
      ! numbering-gap "(y)" expected=a found=y`);
    check(labels('(a)', '(aa)', '(bb)', '(b)'), `
      (a) letter()=a | x;
        (aa) doubled()=aa | x;
        (bb) doubled()=bb | x;
      (b) letter()=b | x;`);
  });
  it('dotted numbers go on within and across their first step', () => check(labels('1.1.', '1.2.', '2.1.', '2.1.1.', '2.1.2.', '2.2.', '2.4.'), `
    1.1. dotted2.=1.1 | x;
    1.2. dotted2.=1.2 | x;
    2.1. dotted2.=2.1 | x;
      2.1.1. dotted3.=2.1.1 | x;
      2.1.2. dotted3.=2.1.2 | x;
    2.2. dotted2.=2.2 | x;
    2.4. dotted2.=2.4 | x;
    ! numbering-gap "2.4." expected=2.3 found=2.4`));
  it('dash items are counted', () => check('1. x:\n— one;\n— two;\n2. y.\n', `
    1. arabic.=1 | x:
      — dash2= ~1 | one;
      — dash2= ~2 | two;
    2. arabic.=2 | y.`));
  it('Cyrillic lists may leave out letters, Korean and Chinese lists count in theirs', () => {
    check(labels('а)', 'б)', 'в)', 'г)', 'д)', 'е)', 'ж)', 'з)', 'и)', 'к)', 'н)'), `
      а) cyrillic)=а | x;
      б) cyrillic)=б | x;
      в) cyrillic)=в | x;
      г) cyrillic)=г | x;
      д) cyrillic)=д | x;
      е) cyrillic)=е | x;
      ж) cyrillic)=ж | x;
      з) cyrillic)=з | x;
      и) cyrillic)=и | x;
      к) cyrillic)=к | x;
      н) cyrillic)=н | x;
      ! numbering-gap "н)" expected=л found=н`);
    check(labels('ㄱ.', 'ㄴ.', 'ㄹ.') + labels('(子)', '(丑)'), `
      ㄱ. hangul.=ㄱ | x;
      ㄴ. hangul.=ㄴ | x;
      ㄹ. hangul.=ㄹ | x;
        (子) chinese()=子 | x;
        (丑) chinese()=丑 | x;
      ! numbering-gap "ㄹ." expected=ㄷ found=ㄹ`);
  });
  it('look-alike letters are read as the expected ones, with a hint', () => {
    check(labels('а)', 'b)', 'с)', 'd)'), `
      а) letter)=a | x;
      b) letter)=b | x;
      с) letter)=c | x;
      d) letter)=d | x;
      ! look-alike-letter "а)" expected=a
      ! look-alike-letter "с)" expected=c`);
    check(labels('a)', 'б)', 'в)', 'г)', 'д)', 'e)'), `
      a) cyrillic)=а | x;
      б) cyrillic)=б | x;
      в) cyrillic)=в | x;
      г) cyrillic)=г | x;
      д) cyrillic)=д | x;
      e) cyrillic)=е | x;
      ! look-alike-letter "a)" expected=а
      ! look-alike-letter "e)" expected=е`);
  });
  it('equal labels with @option or an option line are alternatives', () => {
    check('1. x.\n2. y.\n   @option A "one"\n2. z.\n   @option B "two"\n3. w.\n', `
      1. arabic.=1 | x.
      2. arabic.=2 | y.
        @option A "one"
      2. arabic.=2 | z.
        @option B "two"
      3. arabic.=3 | w.`);
    check('Option 1\n1. x.\n\nAlternative B: "Short"\n\n1. y.\n\nVariant 2 is better.\n', `
      <1> 1. arabic.=1 | x.
      <B> 1. arabic.=1 | y.
        ~1 | Variant 2 is better.`);
  });
});

describe('numbering over headings', () => {
  const numbering = (text: string): string => parse(text).numbering;
  it('resumes the outermost number without a fault: continuous', () => {
    const text = 'Article I\n\n1. x.\n2. y:\n(a) z.\n\nArticle II\n\n3. w.\n';
    assert.deepEqual(parse(text).faults, []);
    assert.equal(numbering(text), 'continuous');
  });
  it('restarts with a first label: per article', () => {
    const text = 'Article 1\n\n1. x.\n2. y.\n\nArticle 2\n\n1. w.\n';
    assert.deepEqual(parse(text).faults, []);
    assert.equal(numbering(text), 'per-article');
  });
  it('is per article when one article restarts, and when no heading was crossed', () => {
    assert.equal(numbering('Article 1\n\n1. x.\n\nArticle 2\n\n2. w.\n\nArticle 3\n\n1. y.\n'), 'per-article');
    assert.equal(numbering('Article 1\n\nx.\n\nArticle 2\n\n1. y.\n'), 'per-article');
  });
  it('is continuous without articles', () => assert.equal(numbering('1. x.\n2. y.\n'), 'continuous'));
  it('an annex forgets the number and has no say', () => {
    const text = 'Article 1\n\n1. x.\n\nArticle 2\n\n2. y.\n\nAnnex I\n\n1. z.\n\nAnnex II\n\n1. w.\n';
    assert.deepEqual(parse(text).faults, []);
    assert.equal(numbering(text), 'continuous');
  });
  it('reports a gap over a heading', () => {
    const fault = parse('Article 1\n\n1. x.\n\nArticle 2\n\n4. y.\n').faults[0];
    assert.deepEqual([fault?.kind, fault?.args], ['numbering-gap', { expected: '2', found: '4' }]);
  });
});
