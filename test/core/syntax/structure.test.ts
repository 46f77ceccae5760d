// What stands in what: parts, ranks of headings, paragraphs, annotations, declarations, tables, notes. Expected pictures by hand.

import assert from 'node:assert/strict';
import { outline } from './support/outline.js';

function check(text: string, picture: string): void {
  const lines = picture.split('\n').filter((line) => line.trim() !== '');
  const indent = Math.min(...lines.map((line) => line.length - line.trimStart().length));
  const expected = lines.map((line) => line.slice(indent)).join('\n');
  assert.equal(outline(text), expected);
  // Line ends and a BOM change nothing.
  assert.equal(outline(text.replaceAll('\n', '\r\n')), expected);
  assert.equal(outline(text.replaceAll('\n', '\r')), expected);
  assert.equal(outline(`\ufeff${text}`), expected);
}

describe('declarations and fields', () => {
  it('a field follows its declaration directly, comments between; a blank line ends it', () => check('party UKR "Ukraine"\n  role: signatory\n  // why\n  side: north\n\n  role: party\n', `
    party UKR "Ukraine"
      role: signatory
    // why
      side: north
    = preamble
    ~1 | role: party`));
  it('a declaration has nothing more on its line', () => check('party UKR "Ukraine" is bound\n\nbody of water\n\nparty "UKR"\n', `
    = preamble
    ~1 | party UKR "Ukraine" is b…
    ~2 | body of water
    ~3 | party "UKR"`));
  it('a signature needs capitals, a field, or a declared party', () => check('party Kyiv "Kyiv"\n\nsignature UKR\n\nsignature kyiv\n\nsignature lena\n\nsignature lena\n  status: pending\n', `
    party Kyiv "Kyiv"
    signature UKR
    signature kyiv
    = preamble
    ~1 | signature lena
    signature lena
      status: pending`));
  it('a declaration being typed is one when its id is in capitals or a field follows', () => check('party UKR\n\nbody JMC "Joint\n\nbody jmc\n  decides: chair\n', `
    party UKR
    body JMC "Joint"
    body jmc
      decides: chair`));
  it('quotes of every kind close a name', () => check('party A1 “One”\nparty B1 «Two»\nparty C1 „Three“\n', `
    party A1 "One"
    party B1 "Two"
    party C1 "Three"`));
});

describe('annotations', () => {
  it('belong to the block directly above; lines with @ continue them; above everything, to the agreement', () => check('@note top\n\nArticle 1\n@id a\n// c\n@note one\n@ two\n\n1. x.\n@binds UKR\n\nFurther.\n@see 1\n', `
    @note top
    = main
    article 1
      @id a
    // c
      @note one two
      1. arabic.=1 | x.
        @binds UKR
        ~1 | Further.
        @see 1`));
  it('a paragraph of a heading keeps its own', () => check('Article 1\n\nText.\n@binds UKR\n', `
    = main
    article 1
      ~1 | Text.
        @binds UKR`));
  it('prose directly under one is reported', () => check('1. x.\n@note a wrapped\nnote\n', `
    = main
    1. arabic.=1 | x.
      @note a wrapped
      ~1 | note
    ! text-after-annotation "note"`));
});

describe('headings in each other', () => {
  it('stand by rank', () => check('Part I\n\nTitle I\n\nChapter 1\n\nSection 1\n\nArticle 1\n\nx.\n\nArticle 2\n\ny.\n\nChapter 2\n\nAnnex I\n\nAppendix 1\n\nArticle 1\n\nAnnex II\n', `
    = main
    part 1
      title 1
        chapter 1
          section 1
            article 1
              ~1 | x.
            article 2
              ~1 | y.
        chapter 2
    = annex
    annex 1
      appendix 1
        article 1
    annex 2`));
  it('a section with text before the next article stands inside the open article', () => check('Article 1\n\nSection 1\n\n1. x.\n\nSection 2\n\ny.\n\nArticle 2\n', `
    = main
    article 1
      section 1
        1. arabic.=1 | x.
      section 2
        ~1 | y.
    article 2`));
  it('a section without text stands above articles, with or without a derived title', () => check('Article 1\n\nx.\n\nSection 2\n\nGeneral\n\nArticle 2\n\ny.\n', `
    = main
    article 1
      ~1 | x.
    section 2 (General)
      title | General
      article 2
        ~1 | y.`));
  it('parts, titles and chapters in an odd order are reported', () => check('Chapter 1\n\nPart I\n', `
    = main
    chapter 1
    part 1
    ! heading-order "Part I" found=Part`));
  it('numbers that jump or come twice are reported, restarts are not', () => check('Chapter 1\n\nArticle 1\n\nArticle 2\n\nChapter 2\n\nArticle 1\n\nArticle 3\n\nArticle 3\n\nArticle 3bis\n', `
    = main
    chapter 1
      article 1
      article 2
    chapter 2
      article 1
      article 3
      article 3
      article 3bis
    ! numbering-gap "3" expected=2 found=3
    ! numbering-duplicate "3" label=3`));
  it('an untitled heading takes one unlabelled line that does not end like a sentence', () => check('ARTICLE I\n\nScope of it\n\nText.\n\nARTICLE II\nOther things\n\nARTICLE III\n\nThe Parties shall go\n\nARTICLE IV\n\nTwo\nlines\n', `
    = main
    article 1 (Scope of it)
      title | Scope of it
      ~1 | Text.
    article 2 (Other things)
      title | Other things
    article 3
      ~1 | The Parties shall go
    article 4
      ~1 | Two lines`));
  it('@heading makes any line one; its label numbers no provision; styles nest', () => check('Article II\n\nA. General\n@id g\n@heading\n\n12. x.\n\nB. Commission\n@heading\n\n1. Composition\n@heading\n\n13. y.\n\n2. Functions\n@heading\n\nC. Other\n@heading\n', `
    = main
    article 2
      @heading a "General"
        @id g
        @heading
        12. arabic.=12 | x.
      @heading b "Commission"
        @heading
        @heading 1 "Composition"
          @heading
          13. arabic.=13 | y.
        @heading 2 "Functions"
          @heading
      @heading c "Other"
        @heading
    ! numbering-gap "12." expected=1 found=12`));
});

describe('paragraphs', () => {
  it('before the first label they are the heading\'s; after a label, of a provision without points', () => check('Article 1\n\nFirst.\n\nSecond.\n\n1. x\ngoes on.\n\nFurther.\n\n2. y.\n', `
    = main
    article 1
      ~1 | First.
      ~2 | Second.
      1. arabic.=1 | x goes on.
        ~1 | Further.
      2. arabic.=2 | y.`));
  it('after points: a capital goes to the provision that holds the list, a small letter continues the last point', () => check('1. x:\n(a) one;\n\nand more of it\n\n(b) two.\n\nClosing words.\n\nmore\n\n(c) three.\n\n2. y.\n', `
    = main
    1. arabic.=1 | x:
      (a) letter()=a | one;
        ~1 | and more of it
      (b) letter()=b | two.
      ~1 | Closing words.
      ~2 | more
      (c) letter()=c | three.
    2. arabic.=2 | y.`));
  it('points led in by a paragraph of the heading are held by the heading', () => check('Article 1\n\nThe Parties shall:\n\n(a) one;\n\n(b) two.\n\nClosing words.\n', `
    = main
    article 1
      ~1 | The Parties shall:
      (a) letter()=a | one;
      (b) letter()=b | two.
      ~2 | Closing words.`));
  it('a comment does not end one, and stands outside when nothing follows', () => check('Text\n// inside\ngoes on.\n// outside\n\n// alone\n', `
    = preamble
    ~1 | Text goes on.
    // outside
    // alone`));
  it('a backslash makes a line prose', () => check('\\1. x\n\n\\Article 5\n\n\\{a}\n', `
    = preamble
    ~1 | 1. x
    ~2 | Article 5
    ~3 | \\{a}
    `));
  it('tables and notes', () => check('1. x:\n| a | b |\n| c | d |\n\n[1] A note\nover two lines.\n\n2. y.\n', `
    = main
    1. arabic.=1 | x:
      table | | a | b | | c | d |
      note | A note over two lines.
    2. arabic.=2 | y.`));
});

describe('parts', () => {
  it('prose above the first heading or label is the preamble; a closing formula ends the text', () => check('Title of it\n\nResolved.\n\n1. x.\n\nIN WITNESS WHEREOF they signed.\n\nDone at Geneva.\n\nAnnex I\n\nMap of the line\n', `
    = preamble
    ~1 | Title of it
    ~2 | Resolved.
    = main
    1. arabic.=1 | x.
    = closing
    ~1 | IN WITNESS WHEREOF they …
    ~2 | Done at Geneva.
    = annex
    annex 1 (Map of the line)
      title | Map of the line`));
  it('closing formulas of every language', () => {
    for (const formula of ['In witness whereof, they', 'In faith whereof they', 'Done at X', 'En foi de quoi, ils', 'Fait à Genève', 'En fe de lo cual', 'Hecho en X', 'На посвідчення чого', 'Учинено в Києві', 'В удостоверение чего', 'Совершено в Минске', '이상의 증거로 서명', '以昭信守，签字']) {
      assert.match(outline(`1. x.\n\n${formula}\n`), /\n= closing\n~1/u, formula);
    }
    assert.doesNotMatch(outline('1. x.\n\nIn witness protection they\n\nDone attic\n'), /closing/u);
  });
  it('Testimonium opens the closing part, Preamble the preamble; recitals may have labels', () => check('Preamble\n\n(1) Recalling;\n\n(2) Noting.\n\nArticle 1\n\n1. x.\n\nTestimonium\n\nSigned.\n', `
    = preamble
    preamble
      (1) arabic()=1 | Recalling;
      (2) arabic()=2 | Noting.
    = main
    article 1
      1. arabic.=1 | x.
    = closing
    testimonium
      ~1 | Signed.`));
  it('without headings the first point ends the preamble', () => check('Preamble\n\nResolved.\n\n1. x.\n', `
    = preamble
    preamble
      ~1 | Resolved.
    = main
    1. arabic.=1 | x.`));
  it('Protocol as the first thing is the title', () => check('PROTOCOL\n\n1. x.\n', `
    = preamble
    ~1 | PROTOCOL
    = main
    1. arabic.=1 | x.`));
});

describe('faults of lines', () => {
  it('broken-line: a heading or label that is the rest of a sentence', () => {
    check('1. They act under\nArticle 5 Paragraph 2.\n', `
      = main
      1. arabic.=1 | They act under
      article 5
        ~1 | Paragraph 2.
      ! broken-line "Article 5"`);
    check('1. They act under paragraph\n2. This goes on.\n', `
      = main
      1. arabic.=1 | They act under paragraph
      2. arabic.=2 | This goes on.
      ! broken-line "2."`);
    check('1. They met on\n7. It rained.\n', `
      = main
      1. arabic.=1 | They met on
      7. arabic.=7 | It rained.
      ! broken-line "7."`);
  });
  it('a chapeau without a colon, items without end marks and headings under titles are none', () => {
    check('2. The Parties shall\n(a) remove mines; and\n(b) report\n(c) rest\n', `
      = main
      2. arabic.=2 | The Parties shall
        (a) letter()=a | remove mines; and
        (b) letter()=b | report
        (c) letter()=c | rest
      ! numbering-gap "2." expected=1 found=2`);
    check('CHAPTER I\nGeneral\nArticle 1\nScope\n1. The body consists of\n(a) one;\n(b) two.\n', `
      = main
      chapter 1 (General)
        title | General
        article 1 (Scope)
          title | Scope
          1. arabic.=1 | The body consists of
            (a) letter()=a | one;
            (b) letter()=b | two.`);
  });
  it('nor is a line that begins a sentence under one without an end mark, or under the parties and titles of a treaty', () => {
    for (const text of [
      'Agreement between Norland, of the one part, and Sudland, of the other part\nPREAMBLE\nThe Parties have agreed:\n\n1. x.\n',
      '1. Each Party shall see to it.\nAccess to Numbers\n2. Each Party shall let others call.\n',
      '1. A list of goods\n44. Iron ore and what is won of it, in heaps and in grains\n2. Exports of ores shall be free.\n',
      '1. The goods are listed below and on the next page of this text\n5. Exports of ores shall be free.\n',
    ]) assert.doesNotMatch(outline(text), /broken-line/u, text);
    assert.match(outline('1. x.\n\nEach Party may do its part\n2. They go.\n'), /broken-line/u);
    assert.match(outline('1. A list of goods that are free between the two\n7. and of those that are not.\n'), /broken-line/u);
  });
  it('points led in by a colon are no duplicates of points around them in the same style', () => {
    check('(a) Each is one of:\n  A) insurance, which is:\n(a) of life;\n(b) of goods;\n', `
      = main
      (a) letter()=a | Each is one of:
        A) LETTER)=a | insurance, which is:
      (a) letter()=a | of life;
      (b) letter()=b | of goods;`);
    assert.match(outline('(a) one;\n(b) two;\n(a) three;\n'), /numbering-duplicate/u);
  });
  it('near misses of keywords', () => {
    check('Artcle 5. Scope\n', '= preamble\n~1 | Artcle 5. Scope\n! near-miss "Artcle" found=Artcle nearest=Article');
    check('ARTICEL 5\n', '= preamble\n~1 | ARTICEL 5\n! near-miss "ARTICEL" found=ARTICEL nearest=ARTICLE');
    check('partty UKR "Ukraine"\n', '= preamble\n~1 | partty UKR "Ukraine"\n! near-miss "partty" found=partty nearest=party');
    // Whether a lone full stop may end the line hangs on the word's own capitals, not on those of a heading above it.
    for (const above of ['', 'ARTICLE 1. SCOPE\n\n', 'Article 1. Scope\n\n']) {
      assert.match(outline(`${above}ARTICEL 5.\n`), /near-miss/u, above);
      assert.doesNotMatch(outline(`${above}Articel 5.\n`), /near-miss/u, above);
    }
    for (const line of ['Articles 5', 'Party 5', 'Artcle five', 'Artcle 5 shall', 'bodi UKR "x"', 'Статті 5', 'partie two']) assert.doesNotMatch(outline(`${line}\n`), /near-miss/u, line);
    assert.match(outline('Anex 5\n'), /near-miss "Anex" found=Anex nearest=Annex/u);
  });
  it('a label without a space, or a bare number, where one is expected', () => {
    check('(a) x;\n(b)to y.\n', '= main\n(a) letter()=a | x; (b)to y.\n! label-without-space "(b)" label=(b)');
    check('1. x.\n\n2 The y.\n', '= main\n1. arabic.=1 | x.\n  ~1 | 2 The y.\n! label-without-space "2" label=2');
    for (const text of ['1. x.\n\n2 January 2025.\n', '(s)he goes\n\n1. x.\n', '(a) x\n\n7 The y.\n']) assert.doesNotMatch(outline(text), /label-without-space/u, text);
  });
  it('brackets and braces without partner; brackets around blocks may close at the end of what is nested', () => {
    check('[RUS: 1. x:\n(a) y;\n(b) z.]\n', '= main\n1. arabic.=1 | [RUS: x:\n  (a) letter()=a | y;\n  (b) letter()=b | z.]');
    check('1. [open {ref\n2. shut] it.\n3. \\[no {a|b} [1] [x].\n', '= main\n1. arabic.=1 | [open {ref\n2. arabic.=2 | shut] it.\n3. arabic.=3 | \\[no {a|b} [1] [x].\n! unclosed-bracket "["\n! unclosed-reference "{"\n! unopened-bracket "]"');
    check('[Article 6. The Parties shall go.]\n\n[UKR: 1. x.\n', '= main\narticle 6\n  ~1 | The Parties shall go.]\n  1. arabic.=1 | [UKR: x.\n! unclosed-bracket "["');
    for (const title of ['[Scope]', '[●]', '[Scope] and aims', 'Scope [and aims]', '(Scope)']) assert.doesNotMatch(outline(`Article 6. ${title}\n\n1. x.\n`), /-bracket/u, title);
    assert.match(outline('Article 6. Scope]\n\n1. x.\n'), /unopened-bracket/u);
  });
});
