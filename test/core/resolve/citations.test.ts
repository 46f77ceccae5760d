// Citations in prose: what they name in texts numbered straight through and article by article, in annexes and across files;
// and when nothing is said about them.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { variantsOf } from '../../support/variants.js';
import { meant, world } from './fixture.js';

const korea = `agreement korea "Agreement concerning a Military Armistice"
  alias: Korean Armistice Agreement
  numbering: continuous

Article I. Line

1. A line is fixed.

2. It is marked.

Article II. Arrangements

12. The sides stop.

13. The sides
    (a) withdraw;
    (b) clear:
        (1) mines,
        (2) wire;
    (c) stop;
    (d) replace nothing.

14. {here}

15. No blockade.

Annex. Terms of reference

1. A body is set up.

2. It reports {annexed}.
   (a) daily.
`;

const rhodes = `agreement rhodes "General Armistice Agreement"

Chapter I. Peace

Article 1. Aims

1. No force.

2. No aggression.

Chapter II. Line

Article 2. Sides

1. The parties:
   (a) cease;
   (b) stay {point}.

   (c) go, and
       (i) see;
       (ii) report {deep}.

2. A line is fixed {here}.

3. A report.

Article 3. Committee

A committee sits.

It votes {plain}.

Annex I. Line

1. The line runs north.

2. As shown {annexed}.
`;

type Row = readonly [string, string];

/** What the citations of a sentence mean when it stands at a place of the text. */
function at(
  text: string,
  place: string,
  sentence: string,
  others: Readonly<Record<string, string>> = {},
): readonly Row[] {
  const filled = text.replace(`{${place}}`, sentence).replace(/ ?\{\w+\}/gu, '');
  return meant(world({ own: filled.replace(/^agreement \w+/u, 'agreement own'), ...others }), 'own');
}

function means(rows: readonly Row[]): readonly string[] {
  return rows.map(([, meaning]) => meaning);
}

describe('resolve: citations where paragraphs run through', () => {
  it('takes a paragraph from the whole text', () => {
    assert.deepEqual(
      means(
        at(
          korea,
          'here',
          'As in paragraph 12, paragraphs 13 (a), (c) and (d). See sub-paragraph 13(b)(2) and Article II.',
        ),
      ),
      ['¶12', '¶13(a)', '¶13(c)', '¶13(d)', '¶13(b)(2)', 'Art. II'],
    );
  });

  it('reads what people write for it', () => {
    assert.deepEqual(
      means(
        at(
          korea,
          'here',
          'See paragraph 13d. See subparagraph 13D. See Article 15. See sub-paragraph 13a. See paragraphs 12 to 15.',
        ),
      ),
      ['slip ¶13(d)', 'slip ¶13(d)', 'slip ¶15', 'slip ¶13(a)', '¶12 ¶13 ¶14 ¶15'],
    );
  });

  it('takes an annex’s own paragraphs first, and the main text’s where it says so', () => {
    assert.deepEqual(
      means(
        at(korea, 'annexed', 'under paragraph 1 and paragraph 13(a). It does so under paragraph 1 of this Agreement'),
      ),
      ['Annex/1', '¶13(a)', '¶1'],
    );
  });

  it('reports a paragraph the text does not have, with the nearest one', () => {
    assert.deepEqual(
      means(at(korea, 'here', 'Subject to paragraph 17, they stop. As subparagraph 13(k) says. As paragraph 14 says.')),
      ['unresolved ~ ¶15', 'unresolved ~ ¶13(d)', '¶14'],
    );
  });
});

describe('resolve: citations where each article begins anew', () => {
  it('takes a bare paragraph from its own article only', () => {
    assert.deepEqual(
      means(at(rhodes, 'here', 'under paragraph 1, paragraph 3, paragraph 1(b) and paragraphs 1 and 3')),
      ['Art. 2(1)', 'Art. 2(3)', 'Art. 2(1)(b)', 'Art. 2(1)', 'Art. 2(3)'],
    );
    assert.deepEqual(means(at(rhodes, 'plain', 'under paragraph 1')), ['silent']);
  });

  it('takes a bare point from its own paragraph, else from what stands around it', () => {
    assert.deepEqual(means(at(rhodes, 'point', 'as subparagraph (a) says')), ['Art. 2(1)(a)']);
    assert.deepEqual(
      means(at(rhodes, 'deep', 'as subparagraph (i), subparagraph (b) and subparagraphs (a) to (c) say')),
      ['Art. 2(1)(c)(i)', 'Art. 2(1)(b)', 'Art. 2(1)(a) Art. 2(1)(b) Art. 2(1)(c)'],
    );
    assert.deepEqual(means(at(rhodes, 'here', 'as subparagraph 1(b) and subparagraph (b) say')), [
      'Art. 2(1)(b)',
      'silent',
    ]);
  });

  it('follows chains up and down', () => {
    assert.deepEqual(
      means(
        at(
          rhodes,
          'plain',
          'under paragraph 2 of Article 1, Article 2, paragraph 1(b), and point (a) of paragraph 1 of Article 2',
        ),
      ),
      ['Art. 1(2)', 'Art. 2(1)(b)', 'Art. 2(1)(a)'],
    );
    assert.deepEqual(means(at(rhodes, 'plain', 'under Article 2 of Chapter II and Chapter I')), [
      'Art. 2',
      'Chapter I',
    ]);
  });

  it('keeps to its own chapter where articles begin anew in each', () => {
    const text =
      'Chapter I. Land\n\nArticle 1. Aim\n\nLand.\n\nArticle 2. Line\n\nSee Article 1.\n\nChapter II. Sea\n\nArticle 1. Aim\n\nSea.\n\nArticle 2. Ports\n\nSee Article 1. See Article 1 of Chapter I.\n\nChapter III. Air\n\nArticle 3. Planes\n\nSee Article 1.\n';
    assert.deepEqual(means(meant(world({ own: text }), 'own')), [
      'Chapter I/Art. 1',
      'Chapter II/Art. 1',
      'Chapter I/Art. 1',
      'ambiguous Chapter I/Art. 1 Chapter II/Art. 1',
    ]);
  });

  it('counts in words', () => {
    const text =
      'Preamble\n\nThe Parties,\n\nRecalling the past,\n\nHave agreed:\n\nArticle 1. Aim\n\n1. One.\n\n   More of one.\n\n2. See the second subparagraph of paragraph 1, the first subparagraph of paragraph 1 and the second recital.\n\nArticle 2. Line\n\nOne.\n\nTwo. See the first paragraph of Article 2 and the second paragraph of Article 1.\n';
    assert.deepEqual(means(meant(world({ own: text }), 'own')), [
      'Art. 1(1)~1',
      'Art. 1(1)',
      'Preamble~2',
      'Art. 2~1',
      'Art. 1(2)',
    ]);
  });
});

describe('resolve: relative citations', () => {
  it('reads this and hereof off the citing clause', () => {
    assert.deepEqual(
      means(
        at(
          rhodes,
          'deep',
          'under this Article, this paragraph, this subparagraph, this Chapter and paragraph 2 of this Article',
        ),
      ),
      ['Art. 2', 'Art. 2(1)', 'Art. 2(1)(c)', 'Chapter II', 'Art. 2(2)'],
    );
    assert.deepEqual(means(at(rhodes, 'annexed', 'under this Annex and paragraph 1 of this Annex')), [
      'Annex I',
      'Annex I/1',
    ]);
    assert.deepEqual(means(at(rhodes, 'plain', 'under this Section')), ['silent']);
  });

  it('takes the sibling before for the preceding one', () => {
    assert.deepEqual(means(at(rhodes, 'here', 'under the preceding paragraph and the preceding Article')), [
      'Art. 2(1)',
      'Art. 1',
    ]);
    assert.deepEqual(means(at(rhodes, 'point', 'under the preceding subparagraph')), ['Art. 2(1)(a)']);
    assert.deepEqual(means(at(korea, 'here', 'under the preceding paragraph and the preceding paragraphs')), [
      '¶13',
      '¶1 ¶2 ¶12 ¶13',
    ]);
    assert.deepEqual(means(at(rhodes, 'plain', 'under the preceding paragraph')), ['Art. 3~1']);
  });

  it('takes the nearest earlier citation for that one, external ones too', () => {
    assert.deepEqual(means(at(rhodes, 'here', 'under Article 1, and paragraph 2 of that Article')), [
      'Art. 1',
      'Art. 1(2)',
    ]);
    assert.deepEqual(
      means(at(rhodes, 'here', 'under paragraph 1 of Article 2; that paragraph applies, and so does that Article')),
      ['Art. 2(1)', 'Art. 2(1)', 'Art. 2'],
    );
    assert.deepEqual(
      means(at(rhodes, 'here', 'under Article 5 of the Charter of the United Nations, and that Article applies')),
      ['external', 'external'],
    );
    assert.deepEqual(means(at(rhodes, 'here', 'that Article applies')), ['silent']);
    assert.deepEqual(means(at(rhodes, 'here', 'under paragraphs 1 and 3; those paragraphs apply')), [
      'Art. 2(1)',
      'Art. 2(3)',
      'Art. 2(1) Art. 2(3)',
    ]);
  });
});

describe('resolve: citations of other instruments', () => {
  const protocol =
    'agreement minsk-protocol "Protocol on the Trilateral Consultations"\n  alias: Minsk Protocol\n\n1. Cease fire.\n\n2. Monitor.\n\n3. Decentralise.\n';
  const memorandum = 'agreement minsk-memorandum "Memorandum"\n  alias: Minsk Memorandum\n\n1. Stop.\n\n2. Withdraw.\n';

  it('finds the agreement a name in prose means, by alias or title', () => {
    const rows = at(
      korea,
      'here',
      'under paragraph 2 of the Minsk Protocol, paragraphs 1 to 3 of the Protocol on the Trilateral Consultations and point 2 of the Minsk Memorandum',
      { protocol, memorandum },
    );
    assert.deepEqual(means(rows), ['protocol:¶2', 'protocol:¶1 protocol:¶2 protocol:¶3', 'memorandum:¶2']);
  });

  it('takes a short name for the agreement that carries it as an alias, and for its own first', () => {
    const settlement = 'agreement settlement "General Settlement"\n\n1. Text.\n\n2. {here}\n';
    const others = { korea: korea.replace('alias: Korean Armistice Agreement', 'alias: Armistice') };
    assert.deepEqual(means(at(settlement, 'here', 'as paragraph 13(d) of the Armistice says', others)), ['korea:¶13(d)']);
    assert.deepEqual(means(at(settlement, 'here', 'as paragraph 1 of the Armistice says')), ['external']);
    assert.deepEqual(means(at(rhodes, 'here', 'as Article 1 of the Armistice says', others)), ['Art. 1']);
  });

  it('reports what is said to be of this Agreement and is not in it', () => {
    assert.deepEqual(means(at(rhodes, 'here', 'under Article 4 of this Agreement')), ['unresolved ~ Art. 3']);
    assert.deepEqual(means(at(rhodes, 'here', 'under Article 2 of this Agreement')), ['Art. 2']);
    assert.deepEqual(means(at(rhodes, 'here', 'under Article 4 of the Convention')), ['external']);
    assert.deepEqual(means(at(rhodes, 'here', 'under Section 9 of Chapter II of this Agreement')), ['silent']);
  });

  it('reports what a text with roman articles lacks, and not what another instrument may have', () => {
    const roman = 'agreement roman "Roman"\n\nArticle I. Line\n\n1. Text.\n\n2. Text.\n\nArticle II. Zone\n\n1. Text.\n\n2. {here}\n';
    assert.deepEqual(means(at(roman, 'here', 'under paragraph 2 of Article I')), ['Art. I(2)']);
    assert.deepEqual(means(at(roman, 'here', 'under paragraph 9 of Article I')), ['unresolved ~ Art. I(2)']);
    assert.deepEqual(means(at(roman, 'here', 'under Article III')), ['unresolved ~ Art. II']);
    assert.deepEqual(means(at(roman, 'here', 'under Article XXV')), ['silent']);
    assert.deepEqual(means(at(roman, 'here', 'under Article 25')), ['silent']);
  });

  it('never takes its own article for that of another instrument', () => {
    assert.deepEqual(
      means(
        at(
          rhodes,
          'here',
          'under Article 2 of the GATT 1994, Article 1 of the Convention and Articles 1 and 2 of the Vienna Convention on the Law of Treaties',
        ),
      ),
      ['external', 'external', 'external', 'external'],
    );
    assert.deepEqual(means(at(rhodes, 'here', 'under Article 1, Article 2 and Annex 3 of the TBT Agreement')), [
      'external',
      'external',
      'external',
    ]);
    assert.deepEqual(means(at(rhodes, 'here', 'under Article XIV, subparagraphs (a) to (c), of the GATS')), [
      'external',
    ]);
  });

  it('takes `of the Agreement` for its own when its title says Agreement', () => {
    assert.deepEqual(means(at(rhodes, 'here', 'under Article 1 of the Agreement and Article 2 of this Agreement')), [
      'Art. 1',
      'Art. 2',
    ]);
  });

  it('says nothing when the other agreement lacks it, or when two have the name', () => {
    assert.deepEqual(means(at(korea, 'here', 'under paragraph 9 of the Minsk Protocol', { protocol })), ['silent']);
    const twin = protocol.replace('minsk-protocol', 'minsk-protocol-2');
    assert.deepEqual(means(at(korea, 'here', 'under paragraph 2 of the Minsk Protocol', { protocol, twin })), [
      'silent',
    ]);
  });
});

describe('resolve: traps of real treaties', () => {
  const numbered = (count: number): string =>
    Array.from({ length: count }, (_, i) => `Article ${i + 1}. Topic\n\n1. First.\n\n2. Second.\n\n3. Third.\n`).join(
      '\n',
    );
  const own = (sentence: string, text = numbered(13)): readonly string[] =>
    means(meant(world({ own: `${text}\n4. ${sentence}\n` }), 'own'));

  it('keeps numbers apart from what follows them', () => {
    assert.deepEqual(own('It is due under Article 12 or 90 days after the request.'), ['Art. 12']);
    assert.deepEqual(own('As in Article 3. 4. The Committee decides.'), ['Art. 3']);
    assert.deepEqual(own('Articles 5 (Scope) and 8 (Costs) apply.'), ['Art. 5', 'Art. 8']);
  });

  it('keeps lists and chains apart', () => {
    assert.deepEqual(own('Articles 12 and 13, paragraph 1 of Article 7 apply.'), ['Art. 12', 'Art. 13', 'Art. 7(1)']);
    assert.deepEqual(own('It is said in paragraph 2 or 3, as the case may be, of Article 6.'), [
      'Art. 6(2)',
      'Art. 6(3)',
    ]);
  });

  it('borrows the number, and the letter', () => {
    const points = `Article 1. Aim\n\n1. The sides:\n   (a) one;\n   (b) two;\n   (c) three.\n\n2. The body:\n   (a) one;\n   (b) two.\n\n3. See paragraphs 1(a), (b) and (c), and 2(a) and (b).\n`;
    assert.deepEqual(means(meant(world({ own: points }), 'own')), [
      'Art. 1(1)(a)',
      'Art. 1(1)(b)',
      'Art. 1(1)(c)',
      'Art. 1(2)(a)',
      'Art. 1(2)(b)',
    ]);
    const deep =
      '1. The sides:\n   (c) stay;\n   (d) go:\n       (i) at once,\n       (ii) later,\n       (iii) never;\n   (e) report as subparagraphs (d)(i), (ii) and (iii) say.\n';
    assert.deepEqual(means(meant(world({ own: deep }), 'own')), ['¶1(d)(i)', '¶1(d)(ii)', '¶1(d)(iii)']);
  });

  it('reads a dotted number by its longest prefix', () => {
    const text =
      'Article 5.3. Works\n\n1. First.\n\n2. Second.\n\nArticle 5.4. Roads\n\n1. Article 5.3.1 and Article 5.3 apply.\n';
    assert.deepEqual(means(meant(world({ own: text }), 'own')), ['Art. 5.3(1)', 'Art. 5.3']);
  });

  it('says nothing of levels it does not have, roman numbers, quoted text, amended texts', () => {
    assert.deepEqual(
      own('Article 10.6, 21 (Bodies) and 22 (Final) apply.').filter((meaning) => meaning.startsWith('unresolved')),
      [],
    );
    assert.deepEqual(own('Article XX applies. So does Annex III.'), ['external', 'silent']);
    assert.deepEqual(own('The words “under Article 99” are left out.'), ['silent']);
    assert.deepEqual(own('Under the Vienna Convention the sides apply Article 16.'), ['silent']);
    assert.deepEqual(
      means(
        meant(
          world({ own: `agreement own "Own"\n  amends: old\n\n${numbered(3)}\n4. Article 9 is replaced.\n` }),
          'own',
        ),
      ),
      ['silent'],
    );
  });

  it('reports a number just beyond the last, not one that looks like a note mark', () => {
    assert.deepEqual(own('As Article 14 says.'), ['unresolved ~ Art. 13']);
    assert.deepEqual(own('As Article 112 says.'), ['silent']);
    assert.deepEqual(own('As Chapter Four and Chapter 4 say.'), ['silent', 'silent']);
    assert.deepEqual(own('As paragraph 6 says.'), ['unresolved ~ Art. 13(4)']);
  });

  it('knows translations that say item for paragraph', () => {
    assert.deepEqual(own('It is said in item 1 of this Article.'), ['Art. 13(1)']);
  });

  it('takes a clause by its whole number, and by the end of a dotted one only where it has no other', () => {
    const clauses = (text: string, more = '') => means(meant(world({ own: `1. Terms\n\n1.1 Each word means what it says.\n\n${more}4. Committee\n\n4.1 It meets.\n\n4.2 It decides.\n\n4.3 It reports.\n\n4.4 ${text}\n` }), 'own'));
    const others = '2. Silence\n\n2.1 The guns fall silent.\n\n3. Roads\n\n3.1 The roads are open.\n\n';
    assert.deepEqual(clauses('A breach of Clause 2 or 3 is reported under Clause 4.3.', others), ['¶2', '¶3', '¶4.3']);
    assert.deepEqual(clauses('A breach of Clause 2 is reported.'), ['¶4.2']);
  });

  it('links nothing in the words that only look like units', () => {
    assert.deepEqual(own('An article of clothing, a contact point, an integral part and title to land.'), []);
  });
});

describe('resolve: citations in other languages and guises', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'French',
      'Article 1. Objet\n\n1. Un.\n\nArticle 2. Ligne\n\n1. Conformément au paragraphe 1 de l’article 1 et au présent article.\n',
      ['Art. 1(1)', 'Art. 2'],
    ],
    [
      'Spanish',
      'Artículo 1. Objeto\n\n1. Uno.\n\nArtículo 2. Línea\n\n1. Uno.\n\n2. Conforme al párrafo 1 del artículo 1, el presente Artículo y el párrafo anterior.\n',
      ['Art. 1(1)', 'Art. 2', 'Art. 2(1)'],
    ],
    [
      'Ukrainian',
      'Стаття 1. Мета\n\n1. Так.\n\n2. Ні.\n\nСтаття 2. Лінія\n\n1. Відповідно до пункту 2 статті 1 та цієї статті, {Стаття 1}.\n',
      ['Art. 1(2)', 'Art. 2', 'Art. 1'],
    ],
    [
      'Russian',
      'Статья 1. Цель\n\n1. Да.\n\n2. Нет.\n\nСтатья 2. Линия\n\n1. В соответствии с пунктом 2 статьи 1 и настоящей статьёй, {Статья 1}.\n',
      ['Art. 1(2)', 'Art. 2', 'Art. 1'],
    ],
    ['Korean', '제1조 목적\n\n1. 예.\n\n2. 제1조 제1항과 이 조에 따라 {제1조}.\n', ['Art. 1(1)', 'Art. 1', 'Art. 1']],
  ];
  for (const [language, text, expected] of cases) {
    it(`resolves ${language}`, () => assert.deepEqual(means(meant(world({ own: text }), 'own')), expected));
  }

  it('gives the same answers with other line ends, a byte order mark, other scripts before', () => {
    for (const text of [
      korea
        .replace('{here}', 'See {13(a)-(c)}, paragraphs 12 and 13(d), {Annex/1} and the preceding paragraph.')
        .replace(' {annexed}', ''),
      ...cases.map(([, each]) => each),
    ]) {
      const expected = meant(world({ own: text }), 'own');
      assert.ok(expected.length > 1);
      for (const variant of variantsOf(text))
        assert.deepEqual(meant(world({ own: variant.text }), 'own'), expected, variant.name);
    }
  });
});
