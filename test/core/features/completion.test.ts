// Completion, as data. The pictures in test/golden/completion are what is offered, best first, with the stretch each answer takes the place
// of; each must be the same in every guise of the files.
import assert from 'node:assert/strict';
import { completion } from '../../../server/src/core/features/completion.js';
import type { CompletionItem, Completions } from '../../../server/src/core/features/parts/completion-data.js';
import type { Fixture } from '../../support/fixtures.js';
import { checkGolden } from '../../support/golden.js';
import { everyGuise, openFixture } from '../../support/workspace.js';

const korea = `//- korea.treaty library
agreement korea-1953 "Korean Armistice"
  alias: Armistice Agreement
  numbering: continuous
party UNC "United Nations Command"
body MAC "Military Armistice Commission"

Article I. Demarcation Line and Demilitarized Zone

1. A demarcation line shall be fixed and both sides shall withdraw from it.

Article II. Cease-Fire and Armistice

12. The commanders shall order a complete cessation of hostilities.

13. In order to ensure the stability of the armistice the commanders shall:
   (a) withdraw all forces, supplies and equipment from the zone within seventy-two (72) hours;
   (b) withdraw from the rear and the coastal islands within ten (10) days;
   (c) cease the introduction of reinforcing personnel; and
   (d) cease the introduction of combat aircraft.

14. This Agreement shall apply to all opposing ground forces.

Article III. Prisoners of War

51. The release and repatriation of all prisoners of war shall be effected.
`;

const head = `//- draft.treaty
agreement peace "Draft Peace"
  precedent: korea-1953
  numbering: continuous
party UKR "Ukraine"
  role: signatory
  side: East
party RUS "Russian Federation"
party USA "United States of America"
  role: guarantor
body JMC "Joint Military Commission"
  members: UKR 5, RUS 5
zone DMZ "Demilitarized Zone"
term ceasefire "cease-fire"

`;

const text = `Article 1. Line of Contact
@id line

1. A line of contact shall be fixed.
   @precedent korea-1953:13(a)

2. Each Party shall:
   (a) remove all mines from the Demilitarized Zone; and
   (b) report the prisoners of war it holds.
`;

/** A file with the head, the text, and a last line with the cursor. */
const drafted = (last: string): string => `${korea}${head}${text}\n${last}\n`;

function ask(fixture: Fixture, asked: boolean): { readonly found: Completions | undefined; words(span: { readonly start: number; readonly end: number }): string } {
  const { snapshot, document, offset, words } = openFixture(fixture);
  return { found: completion(snapshot, document, offset, { asked }), words: (span) => words(document.uri, span) };
}

const shown = ({ kind, label, newText, snippet, detail }: CompletionItem): string =>
  `${kind} ${label}${newText === label ? '' : ` => ${newText}`}${snippet === undefined ? '' : ` => ${snippet.replaceAll('\n', '\\n')}`}${detail === '' ? '' : ` | ${detail}`}`;

function picture(fixture: Fixture, asked: boolean): string {
  const { found, words } = ask(fixture, asked);
  if (found === undefined) return '(nothing)\n';
  return [`inserts for "${words(found.insert)}", replaces "${words(found.replace)}"${found.incomplete ? ', asks again' : ''}`, ...found.items.map(shown), ''].join('\n');
}

const labels = (source: string, asked = false): readonly string[] => ask(openFixture(source).fixture, asked).found?.items.map(({ label }) => label) ?? [];

describe('completion', () => {
  const typed: readonly (readonly [name: string, source: string])[] = [
    ['annotation-names', drafted('3. The Parties shall meet.\n   @<|>')],
    ['annotation-names-heading', drafted('Article 2. Title\n@<|>')],
    ['annotation-names-declaration', `${head}zone SEA "Sea"\n  @<|>`],
    ['precedent', drafted('3. The Parties shall meet.\n   @precedent <|>')],
    ['precedent-words', drafted('3. The Parties shall meet.\n   @precedent priso<|>')],
    ['precedent-points', drafted('3. The Parties shall meet.\n   @precedent korea-1953:13(<|>')],
    ['precedent-in-list', drafted('3. The Parties shall meet.\n   @precedent korea-1953:13(a), 1<|>')],
    ['precedent-by-heading', drafted('3. As {korea-1953:pris<|>} has it.')],
    ['reference', drafted('3. As {<|>')],
    ['reference-number', drafted('3. As {2<|>} says.')],
    ['reference-points', drafted('3. As {2(<|>} says.')],
    ['reference-own-points', drafted('3. Text:\n   (a) one;\n   (b) as {(<|>} says.')],
    ['reference-article', drafted('3. As {Art. <|>} says.')],
    ['reference-words', drafted('3. As {remove m<|>} says.')],
    ['reference-label', drafted('3. As {#<|>} says.')],
    ['reference-in-place', drafted('3. As {2(<|>b)} says.')],
    ['reference-agreement', drafted('3. As {kor<|>-1953:13} says.')],
    ['enforced-by', drafted('3. The Parties shall meet.\n   @enforced-by <|>')],
    ['binds-second', drafted('3. The Parties shall meet.\n   @binds UKR, <|>')],
    ['deadline-event', drafted('3. The Parties shall meet.\n   @deadline 72 hours after <|>')],
    ['position-verb', drafted('3. The Parties shall meet.\n   @position UKR <|>')],
    ['attribution', drafted('3. The zone is [<|>')],
    ['attribution-second', drafted('3. The zone is [UKR, <|>: four] km wide.')],
    ['ignore-rule', drafted('3. The Parties shall meet.\n   @ignore no-e<|>')],
    ['signatory', `${head}signature <|>`],
    ['field-role', `${head}party FRA "France"\n  role: signatory, <|>`],
    ['field-precedent', `${korea}agreement other "Other"\n  precedent: <|>`.replace('agreement other', '//- other.treaty\nagreement other')],
    ['field-members', `${head}body OTH "Other"\n  members: UKR 5, <|>`],
    ['cited-points', drafted('3. As paragraph 2(<|> says.')],
    ['cited-points-closed', drafted('3. As paragraph 2(<|>) says.')],
    ['cited-points-list', drafted('3. As paragraph 2 (a) and (<|> says.')],
    ['cited-paragraph', drafted('3. As Article 1, paragraph <|> says.')],
  ];
  const wanted: readonly (readonly [name: string, source: string])[] = [
    ['number-point', drafted('<|>').replace('holds.\n\n', 'holds.\n')],
    ['number-inserted', drafted('3. The end.').replace('holds.\n\n', 'holds.\n\n<|>\n')],
    ['number-first-point', drafted('3. The Parties shall:\n   <|>')],
    ['number-under-heading', drafted('Article 2. Title\n\n<|>')],
    ['fields', `${head}body OTH "Other"\n  mandate: monitor\n  <|>`],
    ['field-typed', `${head}body OTH "Other"\n  man<|>`],
    ['keywords', 'par<|>'],
    ['keywords-empty', '<|>'],
    ['prose-name', drafted('3. In the Demil<|> nobody stays.')],
    ['prose-name-of-two-words', drafted('3. In the Joint Mil<|> nobody stays.')],
    ['prose-id', drafted('3. The JM<|> meets.')],
    ['cited-article', drafted('3. As Article <|> says.')],
    ['cited-own-points', drafted('3. Text:\n   (a) one;\n   (b) as point <|> says.')],
  ];
  for (const [cases, asked] of [[typed, false], [wanted, true]] as const) {
    for (const [name, source] of cases) {
      it(`answers ${asked ? 'who asks' : 'who types'}: ${name}`, () => {
        for (const { name: guise, fixture } of everyGuise(source)) {
          const made = picture(fixture, asked);
          assert.notEqual(made, '(nothing)\n', guise);
          if (guise === 'as written') checkGolden(`completion/${name}.txt`, made);
          else assert.equal(made, picture(everyGuise(source)[0]?.fixture ?? fixture, asked), guise);
        }
      });
    }
  }

  const silent: readonly (readonly [name: string, source: string, asked: boolean])[] = [
    ['prose that nobody asks about', drafted('3. The Parties shall<|> meet.'), false],
    ['a blank in prose', drafted('3. The Parties <|>'), false],
    ['a bracket behind a word', drafted('3. The Parties (<|>'), false],
    ['a bracket behind a citation of nothing', drafted('3. As paragraph 77(<|>'), false],
    ['a unit word without anything that leads up to it', drafted('3. As paragraph <|>'), false],
    ['a colon in prose', drafted('3. The Parties shall:<|>'), false],
    ['an @ within a line', drafted('3. Write to a@<|>'), false],
    ['an escaped brace', drafted('3. A \\{<|>'), false],
    ['an escaped bracket', drafted('3. A \\[<|>'), false],
    ['a closed reference', drafted('3. As {2}<|> says.'), false],
    ['the shown words of a reference', drafted('3. As {2|par<|>} says.'), true],
    ['text in brackets', drafted('3. A [zone. Of <|>] four km.'), false],
    ['a line of its own that nobody asks about', drafted('<|>'), false],
    ['a comment', drafted('// See {<|>'), true],
    ['the id of a declaration', `${head}party <|>`, true],
    ['a reason in quotes', drafted('3. Text.\n   @precedent none "as <|>'), true],
    ['free text of an annotation', drafted('3. Text.\n   @note The <|>'), true],
    ['an annotation nobody knows', drafted('3. Text.\n   @colour <|>'), true],
    ['a field nobody knows', `${head}party FRA "France"\n  colour: <|>`, true],
    ['an agreement nobody has', drafted('3. As {atlantis:<|>} says.'), true],
    ['a text of the library', korea.replace('and both', '{<|> and both'), true],
  ];
  for (const [name, source, asked] of silent) it(`answers nothing: ${name}`, () => assert.equal(picture(openFixture(source).fixture, asked), '(nothing)\n'));

  it('goes on in the script of the list above', () => {
    const next = (...lines: readonly string[]): string | undefined => labels(`${lines.join('\n')}\n<|>\n`, true)[0];
    assert.equal(next('1. Сторони:', '   а) одне;', '   в) друге;'), 'г)');
    assert.equal(next('1. 당사자는:', '   가. 하나;', '   나. 둘;'), '다.');
    assert.equal(next('1. 당사자는:', '   (ㄱ) 하나;'), '(ㄴ)');
    assert.equal(next('1. Text:', '   (h) one;', '   (i) two;', '   (j) three;'), '(k)');
    assert.equal(next('1. Text:', '   (i) one;', '   (ii) two;'), '(iii)');
    assert.equal(next('1. Text:', '   (y) one;', '   (z) two;'), '(aa)');
    assert.equal(next('12bis. Text.'), '13.');
    assert.equal(next('1.1. Text.', '', '1.2. Text.'), '1.3.');
    assert.equal(next('①　Text.', '②　Text.'), '③');
    assert.equal(next('1. Text:', '   — one;'), '—');
  });

  it('does not give a number away that stands below: of an article it gives an inserted one', () => {
    const headings = (a: string, b: string): readonly string[] => labels(`Article ${a}. One\n\n1. Text.\n\n<|>\n\nArticle ${b}. Two\n\n1. Text.\n`, true).filter((label) => label.startsWith('Article'));
    assert.deepEqual(headings('5', '6'), ['Article 5bis.']);
    assert.deepEqual(headings('5', '9'), ['Article 6.']);
    assert.deepEqual(headings('V', 'VI'), []);
    assert.deepEqual(headings('V', 'X'), ['Article VI.']);
  });

  it('puts first what the precedent says in nearly the same words, whether or not its id was typed', () => {
    const clause = '3. All prisoners of war shall be released and their repatriation effected.\n   @precedent ';
    const texts = (last: string): readonly string[] => ask(openFixture(drafted(clause + last)).fixture, false).found?.items.map(({ newText }) => newText) ?? [];
    assert.equal(texts('<|>')[0], 'korea-1953:51');
    assert.equal(texts('korea-1953:<|>')[0], '51');
    assert.equal(texts('korea-1953:1<|>')[0], '1');
  });

  it('puts in the whole citation where what was typed means two clauses', () => {
    const article = (n: number): string => `Article ${n}. Title\n\n1. Text:\n   (a) one;\n   (b) two.\n\n`;
    const { found } = ask(openFixture(`${article(1)}${article(2)}2. As {paragraph 1(<|>} says.\n`).fixture, false);
    assert.deepEqual(found?.items.map(({ newText }) => newText), ['Art.1(1)(a)', 'Art.1(1)(b)', 'Art.2(1)(a)', 'Art.2(1)(b)']);
  });

  it('takes no paragraph for a point', () => assert.ok(!labels(drafted('3. As point <|>'), true).some((label) => /\d/u.test(label))));

  it('numbers articles and annexes as they are written', () => {
    const roman = 'Article I. One\n\n1. Text.\n\nArticle II. Two\n\n1. Text.\n\nArticle V. Five\n\n1. Text.\n\n2. ';
    const annex = '\n\nAnnex I. Map\n\nText.\n';
    const texts = (last: string, asked: boolean): readonly string[] => ask(openFixture(`${roman}${last}${annex}`).fixture, asked).found?.items.map(({ newText }) => newText) ?? [];
    assert.deepEqual(texts('As {Art.<|>}', false), ['Art.I', 'Art.II', 'Art.V']);
    assert.deepEqual(texts('As {2<|>}', false), ['Art.II']);
    assert.equal(texts('As {Annex<|>}', false)[0], 'Annex I');
    assert.deepEqual(texts('As Article <|>', true), ['I', 'II', 'V']);
  });

  it('numbers articles behind an elided article too', () => {
    const source = 'Article 1. Objet\n\n1. Un.\n\nArticle 2. Ligne\n\n1. Conformément à ';
    for (const typed of ["l'article <|>", 'l’article <|>', "d'après l’article <|>"]) assert.deepEqual(ask(openFixture(`${source}${typed}\n`).fixture, true).found?.items.map(({ newText }) => newText), ['1', '2'], typed);
  });

  it('finds clauses in Ukrainian and Korean by words of their heading and text', () => {
    const source = 'Стаття 1. Обмін полоненими\n\n1. Сторони звільнять усіх полонених.\n\n제2조 휴전\n\n2. 휴전은 즉시 발효한다.\n\n3. Див. ';
    assert.deepEqual(labels(`${source}{полон<|>}`), ['Art. 1', '¶1']);
    assert.deepEqual(labels(`${source}{휴<|>}`), ['Art. 2', '¶2']);
  });

  it('puts an exact number before those that go on from it, and of many no more than fit', () => {
    const source = Array.from({ length: 130 }, (_, i) => `${i + 1}. Text of clause ${i + 1}.`).join('\n\n');
    assert.deepEqual(labels(`${source}\n\nAs {1<|>}`).slice(0, 4), ['¶1', '¶10', '¶11', '¶12']);
    const { found } = ask(openFixture(`${source}\n\nAs {<|>}`).fixture, false);
    assert.equal(found?.items.length, 50);
    assert.equal(found.incomplete, true);
  });
});
