// Renumbering: what becomes of the numbers, and of everything that cites a clause, in every form in which clauses are cited.
import assert from 'node:assert/strict';
import { renumber } from '../../../server/src/core/features/renumber.js';
import { everyGuise, openFixture } from '../../support/workspace.js';
import { type Asked, askedIn, picture, renumberFixture } from './renumbering.js';

const head = 'agreement draft "Draft"\n\n';

function gives(source: string, asked: Asked, expected: string): void {
  assert.equal(picture(renumberFixture(source.includes('//- ') ? source : head + source, asked)), expected.trim());
}

const list = `⟦1: 1⟧. First, see paragraph 3.

⟦2: 2⟧. Second, see paragraphs 2 to 4.

⟦3: 3⟧. Third, see {1}, {2-4} and {4|there}.

⟦4: 4⟧. Fourth, see paragraphs 1, 3 and 4.
`;

describe('renumbering', () => {
  it('answers with the numbers and citations that follow an inserted clause', () => {
    gives(list, ['insert', '3', 'before'], `
1. First, see paragraph 4.

2. Second, see paragraphs 2, 4 and 5.

3. [●]

4. Third, see {1}, {2, 4, 5} and {5|there}.

5. Fourth, see paragraphs 1, 4 and 5.`);
  });

  it('closes up behind a deleted clause, and lists what cited it', () => {
    gives(list, ['delete', '3'], `
1. First, see paragraph 3.

2. Second, see paragraphs 2 and 3.

3. Fourth, see paragraphs 1, 3 and 3.
? paragraph 3: deleted
? paragraphs 2 to 4: deleted
? paragraphs 1, 3 and 4: deleted`);
  });

  it('keeps members of a list in order when clauses change places', () => {
    gives(list, ['move', '4', 'up'], `
1. First, see paragraph 4.

2. Second, see paragraphs 2 to 4.

3. Fourth, see paragraphs 1, 3 and 4.

4. Third, see {1}, {2-4} and {3|there}.`);
  });

  it('numbers a clause as bis, and what follows closes up', () => {
    gives(list, ['bis', '3'], `
1. First, see paragraph 2bis.

2. Second, see paragraphs 2 to 3.

2bis. Third, see {1}, {2-3} and {3|there}.

3. Fourth, see paragraphs 1, 2bis and 3.`);
    gives(list, ['insert', '3', 'after-bis'], `
1. First, see paragraph 3.

2. Second, see paragraphs 2, 3 and 4.

3. Third, see {1}, {2, 3, 4} and {4|there}.

3bis. [●]

4. Fourth, see paragraphs 1, 3 and 4.`);
  });

  it('gives one clause alone another number', () => {
    gives(list, ['relabel', '4', '9'], `
1. First, see paragraph 3.

2. Second, see paragraphs 2 to 9.

3. Third, see {1}, {2-9} and {9|there}.

9. Fourth, see paragraphs 1, 3 and 9.`);
  });

  it('sees that a clause which gets a number gives a meaning to what cited nothing', () => {
    gives(`⟦1: 1⟧. First, see {9} and paragraph 2.

⟦2: 2⟧. Second, see {1}.
`, ['relabel', '2', '9'], `
1. First, see {9} and paragraph 9.

9. Second, see {1}.
? 9: gained`);
  });

  it('closes gaps in order, and makes plain numbers of bis', () => {
    gives('⟦1: 1⟧. One, see paragraph 4.\n\n3. Three, see {4bis}.\n   (b) b.\n   (d) d, see subparagraph (b).\n\n4. Four.\n\n4bis. More, see paragraph 3(d).\n', ['renumber', ''], `
1. One, see paragraph 3.

2. Three, see {4}.
   (a) b.
   (b) d, see subparagraph (a).

3. Four.

4. More, see paragraph 2(b).`);
  });

  it('answers nothing where nothing would change, or no clause with a number stands', () => {
    gives(list, ['renumber', ''], 'refused: Nothing would change.');
    gives('⟦p: We⟧ agree.\n\n1. One.\n', ['delete', 'p'], 'refused: This clause has no number that counts in a list.');
    gives(list, ['move', '1', 'up'], 'refused: There is no clause of the same list beside this one to move past or under.');
    gives(list, ['promote', '1'], 'refused: This clause stands in no other clause: it cannot be promoted.');
    gives('//- p.treaty library\nagreement p "P"\n\n⟦1: 1⟧. One.\n\n2. Two.\n', ['delete', '1'], 'refused: This is a bundled precedent. It cannot be changed.');
  });
});

describe('renumbering what is bracketed, dotted, or one of alternatives', () => {
  const bracketed = 'party RUS "R"\n\n⟦2: 2⟧. Two.\n\n[RUS: ⟦3: 3⟧. Three, see paragraph 2:\n   ⟦3a: (a)⟧ a;\n   ⟦3b: (b)⟧ b.]\n\n4. Four, see paragraph 3(b).\n';

  it('takes brackets along with their clause', () => {
    gives(bracketed, ['move', '3', 'up'], `
[RUS: 2. Three, see paragraph 3:
   (a) a;
   (b) b.]

3. Two.

4. Four, see paragraph 2(b).`);
  });

  it('leaves no bracket open, and takes no clause out of one', () => {
    const refusal = 'refused: This clause stands in brackets with the one above it, and would leave them. Decide on the brackets first.';
    gives(bracketed, ['promote', '3a'], refusal);
    gives(bracketed, ['delete', '3b'], refusal);
  });

  it('numbers what begins with a number above it by the new one', () => {
    gives('⟦1: 1⟧. One.\n\n⟦2: 2⟧. Two:\n   2.1. First, see paragraph 2.2.\n   2.2. Second, see {2.1}.\n\n3. Three, see {2.2} and paragraph 2.1.\n', ['move', '2', 'up'], `
1. Two:
   1.1. First, see paragraph 1.2.
   1.2. Second, see {1.1}.

2. One.

3. Three, see {1.2} and paragraph 1.1.`);
  });

  it('counts alternatives of one number as one, and moves none of them alone', () => {
    const alternatives = '⟦1: 1⟧. One, see {2/A} and paragraph 2.\n\n⟦2: 2⟧. First.\n@option A "x"\n\n2. Second.\n@option B "y"\n\n3. Three.\n';
    gives(alternatives, ['insert', '1', 'before'], `
1. [●]

2. One, see {3/A} and paragraph 3.

3. First.
@option A "x"

3. Second.
@option B "y"

4. Three.`);
    gives(alternatives, ['delete', '2'], 'refused: This clause is one of several alternatives with one number. Choose between them first.');
  });

  it('counts points that share the line of their paragraph', () => {
    gives('1. ⟦a: (a)⟧ Alpha, see subparagraph (b).\n   ⟦b: (b)⟧ Beta, see {1(a)}.\n\n2. See paragraphs 1(a) and (b).\n', ['move', 'b', 'up'], `
1. (a) Beta, see {1(b)}.
   (b) Alpha, see subparagraph (a).

2. See paragraphs 1(a) and (b).`);
  });

  it('counts annexes, whose citations name them', () => {
    gives('Article One. A\n\n1. See Annex I, Annex II and Article Two.\n\n⟦A: Article Two⟧. B\n\n1. See {Annex II/1} and Annex I, paragraph 1.\n\n⟦X: Annex I⟧. Map\n\n1. See Article Two.\n\nAnnex II. List\n\n1. See paragraph 1 and {Annex I}.\n', ['insert', 'X', 'before'], `
Article One. A

1. See Annex II, Annex III and Article Two.

Article Two. B

1. See {Annex III/1} and Annex II, paragraph 1.

Annex I. [●]

Annex II. Map

1. See Article Two.

Annex III. List

1. See paragraph 1 and {Annex II}.`);
  });
});

describe('citations that follow a renumbering', () => {
  const nested = `⟦1: 1⟧. Text:
   ⟦1a: (a)⟧ alpha:
      ⟦1ai: (i)⟧ i, see (a)(ii) and subparagraph (b);
      ⟦1aii: (ii)⟧ ii;
   ⟦1b: (b)⟧ beta;
   ⟦1c: (c)⟧ gamma.

⟦2: 2⟧. See paragraphs 1 (a), (b) and (c), subparagraph (a)(ii) of paragraph 1, and {1(a)(ii), (c)}.
`;

  it('with points and lists that borrow their number', () => {
    gives(nested, ['insert', '1a', 'before'], `
1. Text:
   (a) [●]
   (b) alpha:
      (i) i, see (a)(ii) and subparagraph (c);
      (ii) ii;
   (c) beta;
   (d) gamma.

2. See paragraphs 1 (b), (c) and (d), subparagraph (b)(ii) of paragraph 1, and {1(b)(ii), (d)}.`);
    gives(nested, ['promote', '1b'], `
1. Text:
   (a) alpha:
      (i) i, see (a)(ii) and subparagraph 2;
      (ii) ii;
   (b) gamma.

2. beta;

3. See paragraphs 1 (a), 2 and 1(b), subparagraph (a)(ii) of paragraph 1, and {1(a)(ii), (b)}.`);
  });

  const articles = `⟦A1: Article 1⟧. One

⟦11: 1⟧. Under paragraph 2 and Article 2, paragraph 2 (a).

⟦12: 2⟧. Under the preceding paragraph, this Article and {2(2)(a)}.

⟦A2: Article 2⟧. Two

⟦21: 1⟧. See paragraph 2 of this Article and paragraph 1.

⟦22: 2⟧. List:
   ⟦22a: (a)⟧ one;
   ⟦22b: (b)⟧ two, see Articles 1 to 3.

⟦A3: Article 3⟧. Three

⟦31: 1⟧. See Article 2, paragraphs 1 and 2, and {Art.2(2)(b)}.
`;

  it('the first article of French and Spanish has a word or an ending of its own, and loses it with its place', () => {
    const heading = 'agreement draft "Draft"\n  language: fr\n\n';
    const french = `⟦1: Article premier⟧. Un

Texte, voir l’article 2 et l’article 3.

⟦2: Article 2⟧. Deux

Voir l’article premier, l’article 1er et l’article 2, ainsi que {Art.1}.
`;
    assert.equal(picture(renumberFixture(heading + french, ['move', '2', 'up'])), `
Article 1. Deux

Voir l’article 2, l’article 2 et l’article 1, ainsi que {Art.2}.

Article 2. Un

Texte, voir l’article 1 et l’article 3.`.trim());
    assert.match(picture(renumberFixture(heading + french, ['insert', '1', 'before'])), /^Article premier\. \[●\]\n\nArticle 2\. Un\n[^]*Article 3\. Deux\n\nVoir l’article 2, l’article 2 et l’article 3, ainsi que \{Art\.2\}/u);
    assert.match(picture(renumberFixture(heading + french, ['insert', '1', 'after'])), /^Article premier\. Un\n[^]*Article 2\. \[●\]\n\nArticle 3\. Deux\n\nVoir l’article premier, l’article 1er et l’article 3/u);
    const spanish = 'agreement draft "Draft"\n  language: es\n\nArtículo primero. Uno\n\nTexto.\n\n⟦2: Artículo 2⟧. Dos\n\nVéanse el artículo primero y el artículo 2.\n';
    assert.match(picture(renumberFixture(spanish, ['move', '2', 'up'])), /^Artículo 1\. Dos\n\nVéanse el artículo 2 y el artículo 1\.\n\nArtículo 2\. Uno/u);
  });

  it('ordinals in words follow where only the word changes, in its gender and place', () => {
    const cites = (language: string, words: string): string => {
      const source = `agreement draft "Draft"\n  language: ${language}\n\nArticle 1. One\n\n1. First.\n\n2. Second.\n\n⟦3: 3.⟧ Third.\n\n4. Fourth.\n\nArticle 2. Two\n\n${words}.\n`;
      return picture(renumberFixture(source, ['move', '3', 'up'])).split('\n\n').slice(6).join('\n\n');
    };
    const of: Readonly<Record<string, string>> = { en: 'of Article 1', fr: 'de l’article 1', es: 'del artículo 1', uk: 'статті 1', ru: 'статьи 1' };
    for (const [language, before, after] of [
      ['en', 'See the second paragraph', 'See the third paragraph'],
      ['en', 'See the third paragraph', 'See the second paragraph'],
      ['en', 'See the fourth paragraph', 'See the fourth paragraph'],
      ['fr', 'Voir le deuxième paragraphe', 'Voir le troisième paragraphe'],
      ['fr', 'Voir le second paragraphe', 'Voir le troisième paragraphe'],
      ['es', 'Véase el segundo párrafo', 'Véase el tercer párrafo'],
      ['es', 'Véase el tercer párrafo', 'Véase el segundo párrafo'],
      ['uk', 'Див. другий пункт', 'Див. третій пункт'],
      ['uk', 'Див. третій пункт', 'Див. другий пункт'],
      ['uk', 'Згідно з другою частиною', 'Згідно з третьою частиною'],
      ['uk', 'За третьої частини', 'За другої частини'],
      ['uk', 'У третій частині', 'У другій частині'],
      ['uk', 'Дію третього пункту', 'Дію другого пункту'],
      ['ru', 'См. второй пункт', 'См. третий пункт'],
      ['ru', 'См. третий пункт', 'См. второй пункт'],
      ['ru', 'Действие второго пункта', 'Действие третьего пункта'],
      ['ru', 'См. вторая часть', 'См. третья часть'],
    ] as const) assert.equal(cites(language, `${before} ${of[language] ?? ''}`), `${after} ${of[language] ?? ''}.`, before);
    // In front of "второй" a preposition would be another: во второй части, в третьей.
    const left = renumberFixture(`agreement draft "Draft"\n  language: ru\n\nArticle 1. One\n\n1. First.\n\n⟦2: 2.⟧ Second.\n\n3. Third.\n\nArticle 2. Two\n\nВ третьей части статьи 1.\n`, ['move', '2', 'down']);
    assert.match(picture(left), /В третьей части статьи 1[^]*\? третьей части статьи 1: /u);
  });

  it('from article to article: what pointed from near by names the article', () => {
    gives(articles, ['move-to', '12', 'A2'], `
Article 1. One

1. Under paragraph 3 of Article 2 and Article 2, paragraph 2 (a).

Article 2. Two

1. See paragraph 2 of this Article and paragraph 1.

2. List:
   (a) one;
   (b) two, see Articles 1 to 3.

3. Under paragraph 1 of Article 1, Article 1 and {2(2)(a)}.

Article 3. Three

1. See Article 2, paragraphs 1 and 2, and {Art.2(2)(b)}.`);
  });

  it('when a point becomes a paragraph, or a paragraph a point', () => {
    gives(articles, ['promote', '22a'], `
Article 1. One

1. Under paragraph 2 and Article 2, paragraph 3.

2. Under the preceding paragraph, this Article and {2(3)}.

Article 2. Two

1. See paragraph 2 of this Article and paragraph 1.

2. List:
   (a) two, see Articles 1 to 3.

3. one;

Article 3. Three

1. See Article 2, paragraphs 1 and 2, and {Art.2(2)(a)}.`);
    gives(articles, ['demote', '12'], `
Article 1. One

1. Under paragraph 1(a) and Article 2, paragraph 2 (a).

   (a) Under paragraph 1, this Article and {2(2)(a)}.

Article 2. Two

1. See paragraph 2 of this Article and paragraph 1.

2. List:
   (a) one;
   (b) two, see Articles 1 to 3.

Article 3. Three

1. See Article 2, paragraphs 1 and 2, and {Art.2(2)(b)}.`);
  });

  it('with articles, whose paragraphs stay what they are', () => {
    gives(articles, ['insert', 'A2', 'before'], `
Article 1. One

1. Under paragraph 2 and Article 3, paragraph 2 (a).

2. Under the preceding paragraph, this Article and {3(2)(a)}.

Article 2. [●]

Article 3. Two

1. See paragraph 2 of this Article and paragraph 1.

2. List:
   (a) one;
   (b) two, see Articles 1, 3 and 4.

Article 4. Three

1. See Article 3, paragraphs 1 and 2, and {Art.3(2)(b)}.`);
  });

  it('and paragraphs that run through the articles run through them again', () => {
    gives('⟦A1: Article 1⟧. One\n\n1. First.\n\n2. Second, see paragraph 3.\n\n⟦A2: Article 2⟧. Two\n\n3. Third, see paragraphs 1 and 2.\n', ['move', 'A2', 'up'], `
Article 1. Two

1. Third, see paragraphs 2 and 3.

Article 2. One

2. First.

3. Second, see paragraph 1.`);
  });

  // `the second paragraph` would be read as one of Article 1 with what was written behind it.
  it('rewrites a citation that goes over the end of a line in a clause that moves to another depth', () => {
    gives('Article 1. One\n\n1. One.\n   (a) First.\n   ⟦1b: (b)⟧ Second, under this\n       Article.\n\n⟦A2: Article 2⟧. Two\n\n1. Three.\n', ['move-to', '1b', 'A2'], `
Article 1. One

1. One.
   (a) First.

Article 2. Two

1. Three.

2. Second, under Article 1.`);
  });

  it('listed when nobody can say for certain what they should become', () => {
    gives('Article 1. One\n\n⟦1: 1⟧. One.\n\n⟦2: 2⟧. Two, see the second paragraph and paragraphs 1 and 3 of this Article.\n\n3. Three.\n\n⟦A2: Article 2⟧. Two\n\n1. See Article 1, paragraphs 2 and 3.\n', ['move-to', '2', 'A2'], `
Article 1. One

1. One.

2. Three.

Article 2. Two

1. See Article 1, paragraphs 2 and 3.

2. Two, see the second paragraph and paragraphs 1 and 2 of Article 1.
? second paragraph: unsure
? Article 1, paragraphs 2 and 3: unsure`);
  });

  it('in the words of other languages', () => {
    gives('Стаття 1. Одна\n\n⟦1: 1⟧. Текст, див. пункти 2–4 та підпункт «б» пункту 3.\n\n⟦2: 2⟧. Текст, див. попередній пункт.\n\n⟦3: 3⟧. Список:\n   а) один;\n   б) два.\n\n4. Текст, див. статтю 1 і пункти 1, 2 і 4 статті 1.\n', ['insert', '2', 'before'], `
Стаття 1. Одна

1. Текст, див. пункти 3–5 та підпункт «б» пункту 4.

2. [●]

3. Текст, див. пункт 1.

4. Список:
   а) один;
   б) два.

5. Текст, див. статтю 1 і пункти 1, 3 і 5 статті 1.`);
    gives('Article 1. Un\n\n⟦1: 1⟧. Voir les paragraphes 1 à 3 et le paragraphe 2 de l’article 1.\n\n⟦2: 2⟧. Deux.\n\n3. Trois.\n', ['insert', '2', 'before'], `
Article 1. Un

1. Voir les paragraphes 1, 3 et 4 et le paragraphe 3 de l’article 1.

2. [●]

3. Deux.

4. Trois.`);
  });

  it('in other files: what follows the agreement, its annexes, fields and annotations', () => {
    gives(`//- draft.treaty
agreement draft "Draft"
  alias: Accord

body JMC "Commission"
  scope: 2, Art.1

⟦A1: Article 1⟧. One
@see 2

⟦2: Article 2⟧. Two
//- annex.treaty
agreement annex-one "Annex I"
  part-of: draft

1. As Article 2 says, and {draft:2}.
//- later.treaty
agreement later "Later"
  precedent: draft

1. As Article 2 of the Accord says.
   @precedent 2
`, ['insert', 'A1', 'before'], `
1. As Article 3 says, and {draft:3}.
Article 1. [●]

Article 2. One
@see 3

Article 3. Two
1. As Article 3 of the Accord says.
   @precedent 3`);
  });
});

describe('renumbering in every guise', () => {
  it('does the same with other line ends, a byte order mark, and Cyrillic', () => {
    for (const { name, fixture } of everyGuise(head + list)) {
      const open = openFixture(fixture);
      const answer = renumber(open.snapshot, open.document, askedIn(open, ['move', '4', 'up']));
      assert.equal(answer.kind, 'changes', name);
      assert.equal(answer.kind === 'changes' && answer.undecided.length, 0, name);
    }
  });
});
