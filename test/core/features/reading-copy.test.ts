// The agreement as it would read when signed: its rows, whose brackets, what stands beside clauses, what is left out, and what an edit leaves as it was.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { createDocument, createSnapshot, type Document, editDocument, emptyConfig, type KeptReading, leftOut, letGo, type ReadingCopy, readingAsHtml, readingCopy, sayReading, type Snapshot, type TextSource, unreadDocument, voiceIn, withDocument, withDocuments, withoutDocument } from '../../../server/src/core/index.js';
import { badTexts } from '../../support/bad-texts.js';
import { parseFixture } from '../../support/fixtures.js';
import { root } from '../../support/root.js';
import type { Reading } from '../../../server/src/core/features/readings.js';
import { NO_BLOCK } from '../../../server/src/core/syntax/types.js';

const { say } = voiceIn();

const allReadings: readonly Reading[] = [{ kind: 'party', party: 'UKR' }, { kind: 'agreed' }, { kind: 'clean' }];

interface World {
  readonly snapshot: Snapshot;
  readonly document: Document;
}

/** The last file of a fixture among the others. */
function worldOf(source: string): World {
  const { files } = parseFixture(source);
  const documents = files.map(({ uri, text, library }) => createDocument(uri, text, { library }));
  return { snapshot: withDocuments(createSnapshot(emptyConfig), documents), document: documents.at(-1)! };
}

const copyOf = ({ snapshot, document }: World, kept?: KeptReading): ReadingCopy => readingCopy(snapshot, document, {}, kept);

/** One line a row: how deep, its number, its words with whose bracket they stand in: `‹UKR‹words››`. */
function picture({ rows, parties }: ReadingCopy): readonly string[] {
  const runs = (list: ReadingCopy['rows'][number]['runs']): string =>
    list.map(({ text, by, role }) => {
      const said = role === 'text' ? text : `${role}(${text})`;
      return by === undefined ? said : `‹${by.map((at) => parties[at]!.id).join('+')}|${said}›`;
    }).join('');
  return rows.map(({ kind, level, label, option, lead, runs: words, table, status }) => {
    const cells = table.map((cells) => `{${cells.map(runs).join(' | ')}}`).join('');
    return [kind, level, runs(lead), label, runs(words) + cells, option && `option ${option}`, status ?? ''].filter((part) => part !== '').join(' ').replaceAll('\n', ' / ');
  });
}

const korea = `//- korea.treaty library
agreement korea-1953 "Korean Armistice"
  numbering: continuous

Article I. Line and Zone

1. A line shall be fixed.

2. Each side shall:
   (a) remove all mines; and
   (b) report them.
`;

describe('reading copy', () => {
  it('has title, headings, clauses with their numbers and depth, tables, notes and signatures in order of the text', () => {
    const copy = copyOf(worldOf(`//- draft.treaty
// A drafting comment.
agreement draft "Draft Armistice"
party UKR "Ukraine"
  role: signatory
party RUS "Russian Federation"
  role: signatory
zone DMZ "Demilitarized Zone"
  kind: buffer

Preamble

The Parties have agreed as follows:

Article 1 – Line
@id line

1. A line [1] shall be fixed
   in the "Zone", where "Zone" means the land.
   (a) on the map in {Annex I}; and
   (b) on the ground.

   The map prevails.
   @deadline 72 hours after signature

[1] As drawn on the map.

Article 2
The Commission

2. It meets within [●] days, see {#line}, {DMZ} and {1(a)|the first point}.
| Step | Day |
|---|---|
| One | [●] |

Annex I. Map

signature UKR
  by: "A. Person", "Minister"
  on: 2025-06-01
  at: Geneva
`));
    assert.deepEqual(picture(copy), [
      'title 1 Draft Armistice',
      'heading 2 Preamble',
      'paragraph 0 The Parties have agreed as follows:',
      'heading 2 Article 1 – Line',
      'provision 0 1. A line mark([1]) shall be fixed in the "Zone", where "term(Zone)" means the land.',
      'provision 1 (a) on the map in reference(Annex I); and',
      'provision 1 (b) on the ground.',
      'paragraph 1 The map prevails.',
      'note 1 [1] As drawn on the map.',
      'heading 2 Article 2 The Commission',
      'provision 0 2. It meets within blank([●]) days, see reference(Art. 1), reference(Demilitarized Zone) and reference(the first point).',
      'table 1 {Step | Day}{One | blank([●])}',
      'heading 2 Annex I. Map',
      'signature 0 Ukraine A. Person, Minister / Geneva, 2025-06-01 signed',
      'signature 0 Russian Federation pending',
    ]);
  });

  it('says whose brackets words stand in: nested, of several, around clauses by a sign or an annotation', () => {
    const copy = copyOf(worldOf(`//- draft.treaty
agreement draft "Draft"
party UKR "Ukraine"
party RUS "Russia"

1. Forces [UKR: of [RUS: all] States] [UKR, RUS: leave] [XYZ: or stay] [at once].

2. One.
   @bracket RUS
   (a) two; and
   (b) three.

[UKR: 3. Four
   (a) five.]

4. Six.
`));
    assert.deepEqual(picture(copy).slice(1), [
      'provision 0 1. Forces ‹UKR|[UKR: of ›‹RUS|[RUS: all]›‹UKR| States]› ‹UKR+RUS|[UKR, RUS: leave]› ‹|[XYZ: or stay]› ‹|[at once]›.',
      'provision 0 ‹RUS|[RUS: › 2. ‹RUS|One.›',
      'provision 1 (a) ‹RUS|two; and›',
      'provision 1 (b) ‹RUS|three.›‹RUS|]›',
      'provision 0 ‹UKR|[UKR:› 3. ‹UKR|Four›',
      'provision 1 (a) ‹UKR|five.]›',
      'provision 0 4. Six.',
    ]);
  });

  it('puts counterparts, notes and positions beside the clause that has them', () => {
    const copy = copyOf(worldOf(`${korea}//- draft.treaty
agreement draft "Draft"
  precedent: korea-1953

1. Mines shall be removed and reported.
   @precedent korea-1953:2(a), korea-1953:2(b), korea-1953:99
   @note [N. Drafter 2025-05-01] Check the figure.
   @position RUS rejects "too wide"

2. The Parties meet, as {korea-1953:2} had it.
   @precedent none "Korea met daily"
   @note Later.
`));
    const { rows } = sayReading(copy, say);
    const beside = rows.flatMap(({ label, asides }) => asides.map(({ kind, author, date, text }) => [label, kind, author, date, text].filter((part) => part !== '').join(' | ')));
    assert.deepEqual(beside, [
      '1. | counterpart | Counterpart: ¶2(a), ¶2(b), Korean Armistice; korea-1953:99',
      '1. | note | N. Drafter | 2025-05-01 | Check the figure.',
      '1. | position | RUS | RUS rejects: too wide',
      '2. | counterpart | No counterpart, on purpose: Korea met daily',
      '2. | note | Later.',
    ]);
    assert.match(picture(copy).at(-1) ?? '', /as reference\(2, Korean Armistice\) had it/u);
  });

  it('says what it left out or shows as written: unknown annotations, what does not close, meanings that stand in declarations only', () => {
    const copy = copyOf(worldOf(`//- draft.treaty
agreement draft "Draft"
term zone "Zone"
  means: the land
term day "Day"
  means: 24 hours

1. A [bracket that goes on
   @presedent korea-1953:1

2. A brace { that goes on, "Day" means 24 hours.

3. Sound: \\[, \\{ and {1|one}.
`));
    assert.deepEqual(copy.left, { unknown: 1, torn: 2, unsaid: ['Zone'] });
    assert.deepEqual(leftOut(copy, say), [
      '1 line begins with @ and a name nobody knows; it is left out.',
      '2 clauses have a bracket or brace that does not close; they stand as written.',
      'The meaning of these terms stands in their declarations only, and so not in the text: Zone.',
    ]);
    assert.equal(picture(copy).at(-1), 'provision 0 3. Sound: [, { and reference(one).');
  });

  it('loses no word of any shipped text, and adds none: runs joined are the words of the clause', () => {
    let clauses = 0;
    for (const folder of ['library', 'samples/ukraine']) {
      for (const name of readdirSync(path.join(root, folder)).filter((each) => each.endsWith('.treaty'))) {
        const document = createDocument(name, readFileSync(path.join(root, folder, name), 'utf8'), { library: false });
        const { model } = document;
        for (const { block, kind, lead, runs } of readingCopy(withDocument(createSnapshot(emptyConfig), document), document).rows) {
          if ((kind !== 'provision' && kind !== 'paragraph') || model.annotationsNamed(block, 'bracket').length > 0) continue;
          if (runs.some(({ role }) => role === 'reference') && /\{/u.test(model.tree.text.slice(model.tree.start(block), model.tree.end(block)))) continue;
          assert.equal([...lead, ...runs].map(({ text }) => text).join('').replace(/\s/gu, ''), model.textOf(block).replace(/\s/gu, ''), `${name} ${model.citation(block)}`);
          clauses += 1;
        }
      }
    }
    assert.ok(clauses > 300, `only ${clauses} clauses were looked at`);
  });

  it('answers for any text, however broken, and no row holds an empty run', () => {
    for (const { text } of badTexts) for (const reading of [undefined, ...allReadings]) {
      const { snapshot, document } = single(text);
      const copy = readingCopy(snapshot, document, { reading });
      for (const { lead, runs, table } of copy.rows) for (const run of [...lead, ...runs, ...table.flat(2)]) assert.notEqual(run.text, '');
      readingAsHtml(sayReading(copy, say), { counterparts: true, notes: true, colours: true }, say, 'en');
    }
  });

  const text = `agreement draft "Draft"
party UKR "Ukraine"
  role: signatory

Article 1. Line
@id line

1. A line {#line} shall be [UKR: soon] fixed.
   @note One.

2. The Parties
   @bracket UKR
   (a) meet; and
   (b) part.

Article 2

3. Ships.
`;

  it('keeps every row that a key does not touch, and makes the row of the clause it stands in anew', () => {
    const { snapshot, document } = single(text);
    const before = readingCopy(snapshot, document);
    const at = text.indexOf('Ships');
    const edited = editDocument(document, [{ span: { start: at, end: at }, newText: 'All ' }]);
    const after = readingCopy(withDocument(snapshot, edited), edited, {}, before.kept);
    const changed = after.rows.filter((row) => !before.rows.includes(row));
    assert.deepEqual(changed.map(({ runs }) => runs[0]?.text), ['All Ships.']);
    // A note written under a clause is that clause's.
    const note = text.indexOf('One.');
    const noted = editDocument(document, [{ span: { start: note, end: note }, newText: 'Or ' }]);
    const again = readingCopy(withDocument(snapshot, noted), noted, {}, before.kept);
    assert.deepEqual(again.rows.filter((row) => !before.rows.includes(row)).map(({ label }) => label), ['1.']);
  });

  it('reads as a party would sign it, as it is agreed and clean, and leads to the clauses of the draft', () => {
    const { snapshot, document } = worldOf(`//- draft.treaty
agreement draft "Draft"
  numbering: continuous
party UKR "Ukraine"
party RUS "Russian Federation"
party FRA "France"

// Ours.
1. They leave within [UKR: ten] [RUS: thirty] days [sic], as {2} says.
   @note Why.

[RUS: 2. They rest:
   (a) here; and
   (b) there.]

3. Three [KOR: or more].
   @precedent none "new"
`);
    const read = (reading?: Reading): readonly string[] => picture(readingCopy(snapshot, document, { reading })).slice(1);
    assert.deepEqual(read({ kind: 'party', party: 'UKR' }), ['provision 0 1. They leave within ten days [sic], as reference(2) says.', 'provision 0 2. [No text]', 'provision 0 3. Three.']);
    assert.deepEqual(read({ kind: 'party', party: 'rus' }), ['provision 0 1. They leave within thirty days [sic], as reference(2) says.', 'provision 0 2. They rest:', 'provision 1 (a) here; and', 'provision 1 (b) there.', 'provision 0 3. Three.']);
    assert.deepEqual(read({ kind: 'agreed' }), ['provision 0 1. They leave within days [sic], as reference(2) says.', 'provision 0 2. [No text]', 'provision 0 3. Three.']);
    assert.deepEqual(read({ kind: 'clean' }), ['provision 0 1. They leave within ten / thirty days [sic], as reference(2) says.', 'provision 0 2. They rest:', 'provision 1 (a) here; and', 'provision 1 (b) there.', 'provision 0 3. Three or more.']);
    assert.equal(read()[3], 'provision 1 (b) ‹RUS|there.]›');
    const asides = (reading?: Reading): readonly string[] => readingCopy(snapshot, document, { reading }).rows.flatMap((row) => row.asides.map(({ kind }) => `${row.label} ${kind}`));
    assert.deepEqual([asides({ kind: 'agreed' }), asides({ kind: 'clean' })], [['1. note', '3. counterpart'], []]);
    for (const reading of [undefined, { kind: 'agreed' }, { kind: 'clean' }] as const) {
      const copy = readingCopy(snapshot, document, { reading });
      assert.deepEqual(copy.rows.filter(({ block }) => block !== NO_BLOCK).map(({ label, block }) => [label, textBehind(document, block)]), copy.rows.filter(({ label }) => label !== '').map(({ label }) => [label, label]));
      assert.deepEqual(copy.readers, [{ id: 'UKR', name: 'Ukraine', brackets: 1 }, { id: 'RUS', name: 'Russian Federation', brackets: 2 }, { id: 'KOR', name: 'KOR', brackets: 1 }]);
    }
  });

  it('keeps under a reading every row that a key does not touch, and its keys are those of the draft', () => {
    const { snapshot, document } = single(text);
    const all = readingCopy(snapshot, document);
    for (const reading of [{ kind: 'party', party: 'UKR' }, { kind: 'agreed' }, { kind: 'clean' }] as const) {
      const before = readingCopy(snapshot, document, { reading });
      assert.deepEqual(before.rows.filter(({ key }) => !all.rows.some((row) => row.key === key)), []);
      for (const [words, label] of [['Ships', '3.'], ['A line', '1.'], ['soon', '1.']] as const) {
        const at = text.indexOf(words);
        const edited = editDocument(document, [{ span: { start: at, end: at }, newText: 'All ' }]);
        const after = readingCopy(withDocument(snapshot, edited), edited, { reading }, before.kept);
        const isGone = words === 'soon' && reading.kind === 'agreed';
        assert.deepEqual(after.rows.filter((row) => !before.rows.includes(row)).map((row) => row.label), isGone ? [] : [label], `${reading.kind}: ${words}`);
      }
    }
  });

  it('is after any edits what it would be afresh', () => {
    const piece = fc.constantFrom('x', ' ', '\n', '[', ']', '{#line}', '1. ', '(a) ', '@note y\n', '@bracket UKR\n', 'Article 3\n', '"', 'party RUS "R"\n', '\n\n');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(12), piece), { minLength: 1, maxLength: 8 }), fc.constantFrom(undefined, ...allReadings), (edits, reading) => {
        let { snapshot, document } = single(text);
        let kept = readingCopy(snapshot, document, { reading }).kept;
        for (const [place, gone, put] of edits) {
          const { length } = document.model.tree.text;
          const start = place % (length + 1);
          document = editDocument(document, [{ span: { start, end: Math.min(length, start + gone) }, newText: put }]);
          snapshot = withDocument(snapshot, document);
          const copy = readingCopy(snapshot, document, { reading }, kept);
          const fresh = single(document.model.tree.text.slice(0, document.model.tree.text.length));
          const bare = ({ rows, left }: ReadingCopy): unknown => ({ left, rows: rows.map(({ key: _key, block: _block, ...row }) => row) });
          assert.deepEqual(bare(copy), bare(readingCopy(fresh.snapshot, fresh.document, { reading })));
          assert.equal(new Set(copy.rows.map(({ key }) => key)).size, copy.rows.length);
          kept = copy.kept;
        }
      }),
      { numRuns: 120 },
    );
  });

  const family = `//- annexes/two.treaty
agreement annex-2 "Annex II. Verification"
  part-of: draft

1. Monitors, as {annex-1:1} says.
//- annexes/one.treaty
agreement annex-1 "Annex I. Lines"
  part-of: draft

Article 1. Line

1. The line [RUS: of contact] [KOR: of old] is that of {draft:1}; "Zone" means the land.
   @note On the map.
   @unheard-of
//- annexes/map.treaty
agreement map "Appendix 1. Map"
  part-of: annex-1

Article 1. Points

1. A point.

signature UKR
  by: "A. Person"
//- draft.treaty
agreement draft "Draft"
party UKR "Ukraine"
  role: signatory
party RUS "Russia"
term zone "Zone"
  means: the land
term day "Day"
  means: 24 hours

Article 1. Peace

1. Peace [UKR: now] in the "Zone".
   @note Why.
   @presedent x
`;

  it('shows the whole with the files that are part of it behind its signatures, each with its title, its places and its own signatures', () => {
    const copy = copyOf(worldOf(family));
    assert.deepEqual(picture(copy), [
      'title 1 Draft',
      'heading 2 Article 1. Peace',
      'provision 0 1. Peace ‹UKR|[UKR: now]› in the "Zone".',
      'signature 0 Ukraine pending',
      'part 2 Annex I. Lines',
      'heading 3 Article 1. Line',
      'provision 0 1. The line ‹RUS|[RUS: of contact]› ‹|[KOR: of old]› is that of reference(1, Draft); "term(Zone)" means the land.',
      'part 3 Appendix 1. Map',
      'heading 4 Article 1. Points',
      'provision 0 1. A point.',
      'signature 0 Ukraine A. Person pending',
      'part 2 Annex II. Verification',
      'provision 0 1. Monitors, as reference(1, Annex I. Lines) says.',
    ]);
    assert.deepEqual(copy.rows.map(({ column }) => copy.documents[column]), [...Array(4).fill('file:///draft.treaty'), ...Array(3).fill('file:///annexes/one.treaty'), ...Array(4).fill('file:///annexes/map.treaty'), ...Array(2).fill('file:///annexes/two.treaty')]);
    assert.equal(copy.annexes, 3);
    assert.equal(new Set(copy.rows.map(({ key }) => key)).size, copy.rows.length);
    // What is left out is counted in all files; a term of one may be said in another.
    assert.deepEqual(copy.left, { unknown: 2, torn: 0, unsaid: ['Day'] });
    assert.deepEqual(copy.readers, [{ id: 'UKR', name: 'Ukraine', brackets: 1 }, { id: 'RUS', name: 'Russia', brackets: 1 }, { id: 'KOR', name: 'KOR', brackets: 1 }]);
  });

  it('shows a part with its own parts only, and the whole without its parts when they are not wanted', () => {
    const { snapshot, document } = worldOf(family);
    const titles = (of: Document, annexes?: boolean): readonly string[] => readingCopy(snapshot, of, annexes === undefined ? {} : { annexes }).rows.flatMap(({ kind, runs }) => (kind === 'title' || kind === 'part' ? [`${kind} ${runs[0]?.text}`] : []));
    assert.deepEqual(titles(snapshot.documents.get('file:///annexes/one.treaty')!), ['title Annex I. Lines', 'part Appendix 1. Map']);
    assert.deepEqual(titles(snapshot.documents.get('file:///annexes/map.treaty')!), ['title Appendix 1. Map']);
    const bare = readingCopy(snapshot, document, { annexes: false });
    assert.deepEqual([titles(document, false), bare.annexes, bare.documents, bare.left], [['title Draft'], 3, ['file:///draft.treaty'], { unknown: 1, torn: 0, unsaid: ['Zone', 'Day'] }]);
  });

  it('reads every part as the reading has it, and says which reading it is', () => {
    const { snapshot, document } = worldOf(family);
    const read = (reading?: Reading): readonly [string, readonly string[]] => {
      const copy = readingCopy(snapshot, document, { reading });
      return [sayReading(copy, say).reading, picture(copy).filter((line) => line.startsWith('provision')).slice(0, 2).map((line) => line.replace('provision 0 1. ', ''))];
    };
    const rest = 'is that of reference(1, Draft); "term(Zone)" means the land.';
    assert.equal(read()[0], '');
    assert.deepEqual(read({ kind: 'party', party: 'rus' }), ['As Russia would sign', ['Peace in the "Zone".', `The line of contact ${rest}`]]);
    assert.deepEqual(read({ kind: 'agreed' }), ['Agreed text only', ['Peace in the "Zone".', `The line ${rest}`]]);
    assert.deepEqual(read({ kind: 'clean' }), ['Clean', ['Peace now in the "Zone".', `The line of contact / of old ${rest}`]]);
    const page = readingAsHtml(sayReading(readingCopy(snapshot, document, { reading: { kind: 'agreed' } }), say), { counterparts: true, notes: true, colours: true }, say, 'en');
    assert.match(page, /<h1>Draft<\/h1>\n<p class="reading" lang="en">Agreed text only<\/p>/u);
    assert.match(page, /<h2 class="part">Annex I\. Lines<\/h2>\n<h3><span class="label">Article 1\.<\/span> Line<\/h3>[^]*<h3 class="part">Appendix 1\. Map<\/h3>\n<h4><span class="label">Article 1\.<\/span> Points<\/h4>/u);
    // Footnotes are counted through all files.
    assert.match(page, /<li id="n1">Note: Why\. [^]*<li id="n2">Note: On the map\. /u);
    assert.match(page, /@media print \{[^}]*\}[^@]*\.part \{ break-before: page;/u);
  });

  it('says the language of a file that is in another than the agreement, on each of its rows', () => {
    const { snapshot, document } = worldOf(family);
    const spoken = (copy: ReadingCopy): readonly string[] => copy.rows.flatMap(({ kind, column, language }) => (kind === 'title' || kind === 'part' ? [`${column} ${language ?? '-'}`] : []));
    const declare = (uri: string, at: Snapshot, language: string): Snapshot => {
      const old = at.documents.get(uri)!;
      const { text } = old.model.tree;
      const start = text.slice(0, text.length).indexOf('\n', text.slice(0, text.length).indexOf('agreement '));
      return withDocument(at, editDocument(old, [{ span: { start, end: start }, newText: `\n  language: ${language}` }]));
    };
    const of = (at: Snapshot, kept?: KeptReading): ReadingCopy => readingCopy(at, at.documents.get(document.uri)!, {}, kept);
    const before = of(snapshot);
    assert.deepEqual(spoken(before), ['0 -', '1 -', '2 -', '3 -']);
    const ukrainian = declare('file:///annexes/map.treaty', snapshot, 'uk');
    const one = of(ukrainian, before.kept);
    assert.deepEqual(spoken(one), ['0 -', '1 -', '2 uk', '3 -']);
    assert.deepEqual(one.rows.filter(({ column }) => column === 2).map(({ language }) => language), one.rows.filter(({ column }) => column === 2).map(() => 'uk'));
    const page = readingAsHtml(sayReading(one, say), { counterparts: true, notes: true, colours: true }, say, 'en');
    assert.match(page, /<main lang="">[^]*<h3 class="part" lang="uk">Appendix 1\. Map<\/h3>\n<h4 lang="uk">[^]*<p class="signature" lang="uk">[^]*<h2 class="part">Annex II/u);
    // The whole says the same: nothing is another language any more.
    assert.deepEqual(spoken(of(declare(document.uri, ukrainian, 'uk'), one.kept)), ['0 -', '1 -', '2 -', '3 -']);
  });

  it('makes after a key in one file that file’s row anew, leaves all others the objects they were, and keeps the numbers of files', () => {
    const { snapshot, document } = worldOf(family);
    for (const reading of [undefined, ...allReadings]) {
      const before = readingCopy(snapshot, document, { reading });
      for (const [uri, words] of [['file:///annexes/one.treaty', 'The line'], ['file:///draft.treaty', 'Peace ['], ['file:///annexes/map.treaty', 'A point']] as const) {
        const old = snapshot.documents.get(uri)!;
        const { text } = old.model.tree;
        const at = text.slice(0, text.length).indexOf(words);
        const edited = editDocument(old, [{ span: { start: at, end: at }, newText: 'All ' }]);
        const now = withDocument(snapshot, edited);
        const after = readingCopy(now, now.documents.get(document.uri)!, { reading }, before.kept);
        assert.deepEqual(after.rows.filter((row) => !before.rows.includes(row)).map(({ column, runs }) => [after.documents[column], runs[0]?.text.slice(0, 4)]), [[uri, 'All ']], reading?.kind);
        // Files without the key are not gone through again.
        const same = [...after.kept.files].filter(([each, { rows }]) => before.kept.files.get(each)?.rows === rows).map(([each]) => each);
        assert.deepEqual(same, [...after.kept.files.keys()].filter((each) => each !== uri), reading?.kind);
      }
    }
    const before = readingCopy(snapshot, document);
    const without = withoutDocument(snapshot, 'file:///annexes/one.treaty');
    const after = readingCopy(without, document, {}, before.kept);
    assert.deepEqual(after.documents, ['file:///draft.treaty', '', '', 'file:///annexes/two.treaty']);
    assert.deepEqual(after.rows.map(({ column }) => column), [0, 0, 0, 0, 3, 3]);
    assert.deepEqual(readingCopy(snapshot, document, {}, after.kept).documents, before.documents);
  });

  it('has the text of a part that is at rest read again', () => {
    const { snapshot, document } = worldOf(family);
    const text = textOf(snapshot.documents.get('file:///annexes/one.treaty')!);
    const read: string[] = [];
    const source: TextSource = { read: (uri) => (read.push(uri), text), keep: () => undefined, woken: () => undefined, stale: () => assert.fail('it is the same text') };
    const resting = unreadDocument('file:///annexes/one.treaty', text, { library: false }, source);
    assert.equal(letGo(resting), true);
    assert.deepEqual(picture(readingCopy(withDocument(snapshot, resting), document)), picture(readingCopy(snapshot, document)));
    assert.deepEqual(read, ['file:///annexes/one.treaty']);
  });

  it('is after any edits of any file of a family what it would be afresh', () => {
    const piece = fc.constantFrom('x', ' ', '\n', '[', ']', '{annex-1:1}', '1. ', '@note y\n', 'Article 3\n', '"', 'party KOR "K"\n', '  part-of: map\n', 'II', '"Day" means', '\n\n');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(), fc.nat(12), piece), { minLength: 1, maxLength: 6 }), fc.constantFrom(undefined, ...allReadings), (edits, reading) => {
        let { snapshot } = worldOf(family);
        const uris = [...snapshot.documents.keys()];
        let kept: KeptReading | undefined;
        for (const [file, place, gone, put] of edits) {
          const old = snapshot.documents.get(uris[file]!)!;
          const { length } = old.model.tree.text;
          const start = place % (length + 1);
          snapshot = withDocument(snapshot, editDocument(old, [{ span: { start, end: Math.min(length, start + gone) }, newText: put }]));
          const copy = readingCopy(snapshot, snapshot.documents.get('file:///draft.treaty')!, { reading }, kept);
          const fresh = withDocuments(createSnapshot(emptyConfig), [...snapshot.documents.values()].map(({ uri, model: { tree } }) => createDocument(uri, tree.text.slice(0, tree.text.length), { library: false })));
          const bare = ({ rows, left, readers, parties, documents }: ReadingCopy): unknown => ({ left, readers, parties, rows: rows.map(({ key: _key, block: _block, column, ...row }) => ({ ...row, of: documents[column] })) });
          assert.deepEqual(bare(copy), bare(readingCopy(fresh, fresh.documents.get('file:///draft.treaty')!, { reading })));
          assert.equal(new Set(copy.rows.map(({ key }) => key)).size, copy.rows.length);
          kept = copy.kept;
        }
      }),
      { numRuns: 120 },
    );
  });

  it('prints a page on which nothing of a text is HTML, with endnotes that lead both ways, or without', () => {
    const copy = copyOf(single(`agreement draft "<img src=x onerror=alert(1)>"
party UKR "Ukr<b>aine"

1. Mines <script>alert(1)</script> [UKR: & "all"] [x](command:quit).
   @note <svg onload=alert(2)>
`));
    const all = { counterparts: true, notes: true, colours: true };
    const page = readingAsHtml(sayReading(copy, say), all, say, 'en');
    assert.doesNotMatch(page, /<script|<img|<svg|<b>aine|javascript:|href="(?!#)/u);
    assert.match(page, /<p class="provision in-0"><span class="label">1\.<\/span> Mines &lt;script&gt;/u);
    assert.match(page, /<span class="by by-0">\[UKR: &amp; &quot;all&quot;\]<\/span>/u);
    assert.match(page, /<li><span class="by by-0">\[UKR\]<\/span> Ukr&lt;b&gt;aine<\/li>/u);
    assert.match(page, /<sup id="r1"><a href="#n1">1<\/a><\/sup>[^]*<li id="n1">Note: &lt;svg onload=alert\(2\)&gt; <a href="#r1">/u);
    const plain = readingAsHtml(sayReading(copy, say), { counterparts: false, notes: false, colours: false }, say, 'en');
    assert.doesNotMatch(plain, /class="by|id="n1"|svg/u);
    assert.match(plain, /\[UKR: &amp; &quot;all&quot;\]/u);
  });
});

function single(text: string): World {
  const document = createDocument('draft.treaty', text, { library: false });
  return { snapshot: withDocument(createSnapshot(emptyConfig), document), document };
}

function textOf({ model: { tree } }: Document): string {
  return tree.text.slice(0, tree.text.length);
}

/** The label of a block, as it is written. */
function textBehind({ model }: Document, block: ReadingCopy['rows'][number]['block']): string {
  const { span } = model.label(block) ?? {};
  return span ? model.tree.text.slice(span.start, span.end) : '';
}
