// Rename of parties, bodies, zones, terms, agreements, aliases and labels: what is written everywhere afterwards, what is left to the
// drafter, and why some names are refused. `rename.property.test.ts` has what holds for any workspace.
import assert from 'node:assert/strict';
import { prepareRename, rename } from '../../../server/src/core/features/rename.js';
import { applyEdits } from '../../../server/src/core/text/edits.js';
import { type Fixture, parseFixture } from '../../support/fixtures.js';
import { everyGuise, openFixture } from '../../support/workspace.js';

interface Outcome {
  /** Each file afterwards, by name. */
  readonly files: Readonly<Record<string, string>>;
  /** Words left to the drafter. */
  readonly left: readonly string[];
}

function renamed(source: string | Fixture, newName: string): Outcome {
  const { snapshot, document, offset, fixture } = openFixture(source);
  const answer = rename(snapshot, document, offset, newName);
  assert.ok(answer.kind === 'changes', `refused: ${JSON.stringify(answer)}`);
  const textOf = (uri: string): string => fixture.files.find((file) => file.uri === uri)?.text ?? '';
  return {
    files: Object.fromEntries(fixture.files.map(({ name, uri, text }) => [name, applyEdits(text, answer.changes.filter((change) => change.uri === uri))])),
    left: answer.undecided.map(({ uri, span }) => textOf(uri).slice(span.start, span.end)),
  };
}

function refusal(source: string, newName: string): string {
  const { snapshot, document, offset } = openFixture(source);
  const answer = rename(snapshot, document, offset, newName);
  assert.equal(answer.kind, 'refused', JSON.stringify(answer));
  return answer.kind === 'refused' ? answer.reason.id.replace('rename.', '') : '';
}

/** The stretches named a, b, c … of a source hold the cursor in turn. */
function fromEach(source: string): readonly { readonly name: string; readonly fixture: Fixture }[] {
  const fixture = parseFixture(source);
  return [...fixture.ranges].flatMap(([name, { uri, start, end }]) => [
    { name: `${name}, at its start`, fixture: { ...fixture, cursor: { uri, offset: start } } },
    { name: `${name}, at its end`, fixture: { ...fixture, cursor: { uri, offset: end } } },
  ]);
}

const plain = (source: string): string => parseFixture(source).files[0]?.text ?? '';

const draft = `agreement draft "Draft"

party ⟦a: UKR⟧ "Ukraine"
  role: signatory
party RUS "Russian Federation"
body JMC "Joint Military Commission"
  members: ⟦b: UKR⟧ 5, RUS 5

1. ⟦c: UKR⟧ shall withdraw. UKRAINE and UKRA are other words; so is a UKR-made one.
   @binds ⟦d: UKR⟧, RUS
   @note UKR asked for this.

2. [⟦e: UKR⟧: Forces leave.] See {⟦f: UKR⟧} and {RUS}; all of UKR's posts, and {1|what UKR does}.
   @position ⟦g: UKR⟧ rejects "as it stands"

signature ⟦h: UKR⟧
  status: pending
`;

const draftRenamed = plain(draft)
  .replace('party UKR', 'party UA').replace('members: UKR', 'members: UA').replace('1. UKR', '1. UA').replace('a UKR-made', 'a UA-made').replace('@binds UKR', '@binds UA')
  .replace('[UKR:', '[UA:').replace('{UKR}', '{UA}').replace("UKR's", "UA's").replace('@position UKR', '@position UA').replace('signature UKR', 'signature UA');

describe('rename', () => {
  describe('answers the id of a party', () => {
    for (const { name, fixture } of fromEach(draft)) {
      it(`from every end alike: ${name}`, () => {
        const outcome = renamed(fixture, 'UA');
        assert.equal(outcome.files['draft.treaty'], draftRenamed);
        assert.deepEqual(outcome.left, ['UKR', 'UKR'], 'a note and a shown text are listed');
      });
    }

    it('and says what each change is', () => {
      const { snapshot, document, fixture } = openFixture(draft);
      const answer = rename(snapshot, document, fixture.ranges.get('a')!.start, 'UA');
      assert.ok(answer.kind === 'changes');
      assert.deepEqual(answer.changes.map(({ kind }) => kind), ['declaration', 'markup', 'prose', 'prose', 'markup', 'markup', 'markup', 'prose', 'markup', 'markup']);
    });
  });

  describe('answers the written name and its mentions', () => {
    const source = `agreement draft "Draft"

zone DMZ "⟦a: Demilitarized Zone⟧"
  kind: buffer
zone EDZ "Eastern Demilitarized Zone"

1. The ⟦b: Demilitarized Zone⟧ (hereinafter "the ⟦c: Demilitarized Zone⟧") lies west of the Eastern Demilitarized Zone. No zone, no Demilitarized Zoneless land.

2. Posts in the ⟦d: Demilitarized
   Zone⟧ and in all Demilitarized Zones; see {DMZ}. The DMZ stays.
   @establishes DMZ
`;
    for (const { name, fixture } of fromEach(source)) {
      it(`from every end alike: ${name}`, () => {
        const outcome = renamed(fixture, 'Neutral Belt');
        assert.equal(
          outcome.files['draft.treaty'],
          plain(source).replace('DMZ "Demilitarized Zone"', 'DMZ "Neutral Belt"').replace('The Demilitarized Zone (', 'The Neutral Belt (').replace('the Demilitarized Zone")', 'the Neutral Belt")').replace('the Demilitarized\n   Zone', 'the Neutral\n   Belt'),
        );
        assert.deepEqual(outcome.left, ['Demilitarized Zone'], 'the plural is listed');
      });
    }

    it('a small first letter is a capital where a sentence begins', () => {
      const term = 'agreement d "D"\n\nterm tr "<|>cease-fire"\n\n1. Cease-fire holds. The cease-fire ends.\n';
      assert.equal(renamed(term, 'truce').files['draft.treaty'], 'agreement d "D"\n\nterm tr "truce"\n\n1. Truce holds. The truce ends.\n');
    });

    it('a genitive follows, but not behind a name that ends in s', () => {
      const party = 'agreement d "D"\n\nparty UKR "<|>Ukraine"\n\n1. Ukraine’s forces, and Ukraine\'s.\n';
      assert.match(renamed(party, 'Moldova').files['draft.treaty']!, /1\. Moldova’s forces, and Moldova's\.\n/);
      assert.deepEqual(renamed(party, 'United States').left, ['Ukraine', 'Ukraine']);
    });
  });

  describe('answers other scripts', () => {
    it('Cyrillic: the name follows, its cases are listed', () => {
      const source = 'agreement d "D"\n  language: uk\n\nparty UKR "<|>Україна"\n  alias: Україн*\n\n1. Україна відводить війська. Війська України йдуть. Українаське слово.\n';
      const outcome = renamed(source, 'Молдова');
      assert.match(outcome.files['draft.treaty']!, /"Молдова"[\s\S]*1\. Молдова відводить війська\. Війська України йдуть\. Українаське слово\./u);
      assert.deepEqual(outcome.left, ['України', 'Українаське']);
    });

    it('Cyrillic without an alias: likely cases are listed, other words are not', () => {
      const source = 'agreement d "D"\n\nzone DMZ "<|>Демілітаризована зона"\n\n1. У Демілітаризованій зоні тихо. Демілітаризована зона широка. Зонт мокрий.\n';
      const outcome = renamed(source, 'Нейтральна смуга');
      assert.match(outcome.files['draft.treaty']!, /У Демілітаризованій зоні тихо\. Нейтральна смуга широка/u);
      assert.deepEqual(outcome.left, ['Демілітаризованій зоні']);
    });

    it('Hangul: what is joined to the name stays', () => {
      const source = 'agreement d "D"\n\nparty ROK "<|>대한민국"\n\n1. 대한민국은 철수한다. 대한민국의 군대.\n';
      assert.match(renamed(source, '한국').files['draft.treaty']!, /"한국"[\s\S]*1\. 한국은 철수한다\. 한국의 군대\./u);
    });

    it('letters beyond the first plane', () => {
      const source = 'agreement d "D"\n\nparty GOT "<|>𐌲𐌿𐍄"\n\n1. 𐌲𐌿𐍄 shall; so shall 𐌲𐌿𐍄𐌰.\n';
      assert.match(renamed(source, '𐌲𐌿𐌳').files['draft.treaty']!, /"𐌲𐌿𐌳"[\s\S]*1\. 𐌲𐌿𐌳 shall; so shall 𐌲𐌿𐍄𐌰\./u);
    });

    for (const { name, fixture } of everyGuise(draft.replace('⟦a: UKR⟧', '⟦a: <|>UKR⟧'))) {
      it(`${name}: every other letter stays as it is`, () => {
        const before = fixture.files[0]!.text;
        assert.equal(renamed(fixture, 'UA').files['draft.treaty'], before.replace(/(?<!\p{L}|@note |what )UKR(?!\p{L})/gu, 'UA'));
      });
    }
  });

  describe('answers labels, aliases and agreements across files', () => {
    const source = `//- main.treaty
agreement ⟦ag1: main-text⟧ "Main"
  alias: ⟦al1: Accord⟧

body JMC "Joint Military Commission"
  alias: ⟦co1: Commission⟧

1. Text.
   @id ⟦la1: cut-off⟧
   @enforced-by ⟦co2: Commission⟧

2. See {#⟦la2: cut-off⟧} and {⟦ag2: main-text⟧:1}. The ⟦co3: Commission⟧ sits; not the Joint Military Commission.
   @deadline 5 days after #⟦la3: cut-off⟧
//- annex.treaty
agreement annex "Annex"
  part-of: ⟦ag3: main-text⟧

1. See {⟦ag4: main-text⟧:1, #⟦la4: cut-off⟧}, {⟦al2: Accord⟧:2} and {JMC}.
//- other.treaty
agreement other "Other"
  precedent: ⟦ag5: main-text⟧

1. See {⟦ag6: main-text⟧}, {⟦ag7: main-text⟧:#⟦la5: cut-off⟧, 2|the cut-off} and paragraph 1 of the ⟦al3: Accord⟧.
   @precedent ⟦ag8: main-text⟧:1
`;
    const names: readonly [string, string, string, string][] = [
      ['ag', 'main-text', 'base-text', 'an agreement'],
      ['al', 'Accord', 'Armistice', 'an alias of an agreement'],
      ['co', 'Commission', 'Panel', 'an alias of a body'],
      ['la', 'cut-off', 'end-date', 'a label'],
    ];
    for (const [prefix, old, newName, what] of names) {
      for (const { name, fixture } of fromEach(source).filter((each) => each.name.startsWith(prefix))) {
        it(`${what}, from every end alike: ${name}`, () => {
          const outcome = renamed(fixture, newName);
          for (const file of fixture.files) {
            let expected = file.text;
            const ranges = [...fixture.ranges].filter(([range, { uri }]) => range.startsWith(prefix) && uri === file.uri).map(([, range]) => range).sort((a, b) => b.start - a.start);
            for (const { start, end } of ranges) {
              assert.equal(expected.slice(start, end), old);
              expected = expected.slice(0, start) + newName + expected.slice(end);
            }
            assert.equal(outcome.files[file.name], expected);
          }
          assert.deepEqual(outcome.left, []);
        });
      }
    }

    it('the declared name of another agreement: a body that drafts follow', () => {
      const two = `//- a.treaty
agreement base "Base"

body <|>MAC "Commission"

1. Text.
//- b.treaty
agreement draft "Draft"

body JMC "Joint Commission"
  precedent: base:MAC

1. See {base:MAC}; the MAC here is nobody.
`;
      const { files } = renamed(two, 'MAB');
      assert.match(files['b.treaty']!, /precedent: base:MAB[\s\S]*\{base:MAB\}; the MAC here/);
    });

    it('a label is taken with or without its sign', () => {
      assert.equal(renamed('1. A.\n   @id <|>one\n\n2. See {#one}.\n', '#two').files['draft.treaty'], '1. A.\n   @id two\n\n2. See {#two}.\n');
    });

    it('a title that others cite in their prose', () => {
      const two = '//- a.treaty\nagreement base "<|>Lisbon Accord"\n\n1. Text.\n//- b.treaty\nagreement draft "Draft"\n\n1. As in Article 1 of the Lisbon Accord.\n';
      assert.match(renamed(two, 'Porto Accord').files['b.treaty']!, /of the Porto Accord\./);
    });
  });

  describe('answers nothing', () => {
    const header = 'agreement d "D"\n\nparty UKR "Ukraine"\nparty RUS "Russia"\nterm zone "border area"\n\n';
    it('where nothing has a name', () => {
      for (const [source, why] of [
        ['1. Some <|>words.\n', 'nothing'],
        ['\n<|>\n', 'nothing'],
        ['// <|>UKR\n', 'nothing'],
        [`${header}1. A.\n   @bi<|>nds UKR\n`, 'keyword'],
        [`${header}1. A.\n   @binds al<|>l\n`, 'keyword'],
        ['par<|>ty UKR "Ukraine"\n', 'keyword'],
        ['agreement d "D"\n  status: dr<|>aft\n', 'keyword'],
        [`${header}1. A.\n   @binds <|>XXX\n`, 'undeclared'],
        [`${header}1. See {<|>XXX}.\n`, 'unresolved'],
        [`${header}1. See {<|>2}.\n\n2. A.\n`, 'clause'],
        [`${header}1. See paragraph <|>2.\n\n2. A.\n`, 'clause'],
        ['1. "<|>Area" means a place.\n', 'defined-in-prose'],
        ['agreement d "D"\n\nparty UKR "Ukraine"\n  side: <|>North\n', 'side'],
        ['agreement d "D"\n\nparty UKR "Ukraine"\n  side: North\n\n1. A.\n   @binds <|>North\n', 'side'],
      ] as const) {
        assert.equal(refusal(source, 'other'), why, source);
        const { snapshot, document, offset } = openFixture(source);
        assert.equal(prepareRename(snapshot, document, offset).kind, 'refused', source);
      }
    });

    it('to a name that is none', () => {
      const at = (what: string): string => header.replace(what, `<|>${what}`);
      for (const [what, name, why] of [
        ['UKR', 'U', 'bad-id'], ['UKR', '1UK', 'bad-id'], ['UKR', 'U K', 'bad-id'], ['UKR', '', 'bad-id'], ['UKR', 'all', 'bad-id'], ['UKR', 'None', 'bad-id'],
        ['UKR', 'Article', 'bad-id'], ['UKR', 'paragraph', 'unit-word'], ['UKR', 'стаття', 'bad-id'],
        ['Ukraine', '', 'bad-name'], ['Ukraine', 'a "b"', 'bad-name'], ['Ukraine', 'a\nb', 'bad-name'], ['Ukraine', '[x]', 'bad-name'], ['Ukraine', 'a {b', 'bad-name'], ['Ukraine', '@x', 'bad-name'], ['Ukraine', 'a*', 'bad-name'],
        ['border area', 'section', 'unit-word'], ['border area', 'Article', 'unit-word'], ['border area', 'this Article', 'unit-word'], ['border area', 'Paragraphs', 'unit-word'], ['border area', 'Article 5', 'unit-word'], ['border area', 'the Annex', 'unit-word'],
        ['border area', 'Стаття', 'unit-word'], ['border area', 'пункт', 'unit-word'],
      ] as const) {
        assert.equal(refusal(at(what), name), why, `${what} to ${JSON.stringify(name)}`);
      }
      assert.equal(refusal('1. A.\n   @id <|>one\n', 'two words'), 'bad-label');
      assert.equal(refusal('1. A.\n   @id <|>one\n', ''), 'bad-label');
    });

    it('to a name that is taken, by anything in any file of the agreement', () => {
      const family = '//- a.treaty\nagreement d "D"\n  alias: Deal\n\nparty <|>UKR "Ukraine"\n  alias: Kyiv\nparty RUS "Russia"\n  alias: Moscow\n  side: North\n\n1. A.\n   @id one\n//- b.treaty\nagreement e "E"\n  part-of: d\n\nbody JMC "Panel"\n';
      for (const name of ['RUS', 'rus', 'Moscow', 'North', 'JMC', 'Kyiv', 'Deal']) assert.equal(refusal(family, name), 'taken', name);
      assert.equal(refusal(family.replace('<|>', '').replace('"Ukraine"', '"<|>Ukraine"'), 'Russia'), 'taken');
      assert.equal(refusal('1. A.\n   @id <|>one\n\n2. B.\n   @id two\n', 'Two'), 'taken');
      assert.equal(refusal('//- a.treaty\nagreement <|>aa "A"\n//- b.treaty library\nagreement bb "B"\n', 'BB'), 'taken');
    });

    it('where words of the text would come to mean what is renamed', () => {
      assert.equal(refusal(`${header.replace('UKR', '<|>UKR')}1. UA is a word.\n`, 'UA'), 'captures');
      assert.equal(refusal(`${header.replace('"Ukraine', '"<|>Ukraine')}1. Republic of Ukraine.\n`, 'Republic of Ukraine'), 'captures');
      assert.equal(refusal(`${header.replace('UKR', '<|>UKR')}1. See {UA}.\n`, 'UA'), 'captures');
      assert.equal(refusal('//- a.treaty\nagreement <|>aa "A"\n//- b.treaty\nagreement cc "C"\n\n1. See {bb:1}.\n', 'bb'), 'captures');
      assert.equal(refusal('1. A.\n   @id <|>one\n\n2. See {#two}.\n', 'two'), 'captures');
      assert.equal(refusal('zone zz "<|>Zone A"\n\n1. Then the border\n   area is quiet.\n', 'border area'), 'captures');
      assert.equal(refusal('zone zz "<|>Zone A"\n\n1. Then the Border\u00a0area is quiet.\n', 'border area'), 'captures');
    });

    it('where a path of the same letters would become a name', () => {
      assert.equal(refusal('agreement d "D"\n\nparty <|>UKR "Ukraine"\n\n1. See {CIV}.\n\n104. Text.\n', 'CIV'), 'diverts');
    });

    it('where a mention would be lost: ids in small letters are no words of the text', () => {
      assert.equal(refusal(`${header.replace('UKR', '<|>UKR')}1. UKR shall.\n`, 'ukr-gov'), 'loses');
    });

    it('where a line would be read as something else', () => {
      assert.equal(refusal('agreement d "D"\n\nterm tt "<|>Panel"\n\n1. The work of the\nPanel IV.\n\n2. More.\n', 'Article'), 'unit-word');
      assert.equal(refusal('agreement d "D"\n\nterm tt "<|>Panel"\n\nPreamble\n\nPanel\n1. A.\n', 'Option A'), 'misread');
    });

    it('in the library, while files are read, of a name declared twice, of a file that has no declaration', () => {
      assert.equal(refusal('//- a.treaty library\nagreement aa "A"\n\nparty <|>UKR "Ukraine"\n', 'UA'), 'library');
      assert.equal(refusal('//- b.treaty\nagreement b "B"\n\n1. See {<|>aa:1}.\n//- a.treaty library\nagreement aa "A"\n\n1. Text.\n', 'xx'), 'library');
      assert.equal(refusal('//- a.treaty\nagreement <|>aa "A"\n//- b.treaty library\nagreement b "B"\n\n1. See {aa:1}.\n', 'xx'), 'in-library');
      assert.equal(refusal('party <|>UKR "Ukraine"\nparty UKR "Other"\n', 'UA'), 'twice');
      assert.equal(refusal('1. A.\n   @id <|>one\n\n2. B.\n   @id one\n', 'two'), 'twice');
      assert.equal(refusal('//- some.treaty\n1. A.\n//- b.treaty\nagreement b "B"\n\n1. See {<|>some:1}.\n', 'other'), 'file-name');
      const { snapshot, document, offset } = openFixture('party <|>UKR "Ukraine"\n', { loading: true });
      assert.deepEqual(rename(snapshot, document, offset, 'UA'), { kind: 'refused', reason: { id: 'rename.loading', args: {} } });
    });

    it('and no change at all for the name it has', () => {
      const { snapshot, document, offset } = openFixture(header.replace('UKR', '<|>UKR'));
      assert.deepEqual(rename(snapshot, document, offset, ' UKR '), { kind: 'changes', changes: [], undecided: [] });
    });

    it('says the place that stands in the way', () => {
      const open = openFixture(`${header.replace('UKR', '<|>UKR')}1. The word ⟦there: UA⟧ stands here.\n`);
      const answer = rename(open.snapshot, open.document, open.offset, 'UA');
      assert.ok(answer.kind === 'refused' && answer.place);
      const there = open.fixture.ranges.get('there')!;
      assert.ok(answer.place.span.start <= there.start && there.end <= answer.place.span.end);
    });
  });

  it('changes the name in other files of the agreement, lists it in meanings and notes, and not in comments or inside other names', () => {
    const source = `//- a.treaty
// Ukraine in a comment.
agreement main "Main"

party UKR "<|>Ukraine"
body CU "Commission on Ukraine"
term cf "cease-fire"
  means: what Ukraine and others agree

1. Ukraine sits on the Commission on Ukraine; Ukrainian law is another word.
   @note Ukraine asked for it.
   @one-sided "only Ukraine is there"
//- b.treaty
agreement annex "Annex"
  part-of: main

1. Ukraine here.
   @note Ukraine again
//- c.treaty
agreement other "Other"

1. Ukraine of another agreement.
`;
    const open = openFixture(source);
    const answer = rename(open.snapshot, open.document, open.offset, 'Moldova');
    assert.ok(answer.kind === 'changes');
    assert.deepEqual(answer.changes.map(({ uri }) => uri.split('/').at(-1)), ['a.treaty', 'a.treaty', 'b.treaty']);
    const lineOf = (uri: string, at: number): string => open.fixture.files.find((file) => file.uri === uri)!.text.slice(0, at).split('\n').at(-1)!.trim();
    assert.deepEqual(answer.undecided.map(({ uri, span, reason }) => [lineOf(uri, span.start), reason.id]), [
      ['means: what', 'rename.left.form'], ['@note', 'rename.left.form'], ['@one-sided "only', 'rename.left.form'], ['@note', 'rename.left.other-file'],
    ]);
  });

  it('"Party" is no word of citations: a name that the text does not use yet can be given', () => {
    const source = 'agreement d "D"\n\nterm sig "<|>Signatory"\n\n1. Each Signatory shall. Article 2 binds this Signatory.\n\nArticle 2\n\n1. As this Article says.\n';
    assert.match(renamed(source, 'Party').files['draft.treaty']!, /1\. Each Party shall\. Article 2 binds this Party\./);
  });

  it('of a number says which clause is meant, and what of it is the number', () => {
    for (const [source, number] of [
      ['1. A.\n\n<|>⟦n: 2⟧. B.\n', '2'], ['1. A.\n   <|>(⟦n: a⟧) x;\n   (b) y.\n', 'a'], ['Article <|>⟦n: II⟧. Aim\n\n1. A.\n', 'II'], ['Article ⟦n: 3⟧.<|> Aim\n\n1. A.\n', '3'], ['Артикль\n\nСтаття <|>⟦n: 5⟧. Мета\n', '5'], ['제<|>⟦n: 1⟧조\n\n1. A.\n', '1'], ['12 bis. A.\n\n<|>⟦n: 12bis⟧. B.\n', '12bis'],
    ] as const) {
      const open = openFixture(source);
      const prepared = prepareRename(open.snapshot, open.document, open.offset);
      assert.ok(prepared.kind === 'ready' && prepared.clause !== undefined, `${source}: ${JSON.stringify(prepared)}`);
      const { start, end } = open.fixture.ranges.get('n')!;
      assert.deepEqual([prepared.span, prepared.placeholder], [{ start, end }, number], source);
    }
  });

  it('prepares the words at the place, and proposes the declared name', () => {
    const open = openFixture(`agreement d "D"\n\nterm cf "cease-fire"\n\n1. ⟦here: Cease-<|>fire⟧ holds; all ceases.\n`);
    const prepared = prepareRename(open.snapshot, open.document, open.offset);
    const here = open.fixture.ranges.get('here')!;
    assert.deepEqual(prepared, { kind: 'ready', span: { start: here.start, end: here.end }, placeholder: 'cease-fire' });
  });
});
