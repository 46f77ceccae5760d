// The timetable: where deadlines fall, what they count from, dates when a beginning has one, the order of steps, and what is wrong.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkDocument, createDocument, createSnapshot, type Document, editDocument, emptyConfig, type Snapshot, timetable, timetableAsCsv, type Timetable, type TimetableOptions, voiceIn, withDocument, withDocuments } from '../../../server/src/core/index.js';
import { timeFields } from '../../../server/src/core/formats/timetable-table.js';
import { minutesOf } from '../../../server/src/core/features/parts/time-line.js';

interface World {
  readonly snapshot: Snapshot;
  readonly document: Document;
}

function worldOf(text: string): World {
  const document = createDocument('file:///draft.treaty', text, { library: false });
  return { snapshot: withDocuments(createSnapshot(emptyConfig), [document]), document };
}

const head = 'agreement draft "Draft"\n  profile: armistice\nparty AAA "Avonia"\n  role: signatory\nparty BBB "Belmark"\n  role: signatory\nterm d-day "D-Day"\n\n';
const { say, ofRule } = voiceIn();
const tableOf = ({ snapshot, document }: World, dates?: TimetableOptions['dates']): Timetable => timetable(snapshot, document, { findingsIn: (file) => checkDocument(snapshot, file), ...(dates ? { dates } : {}) });

/** `¶1 | 72 hours after signature | signature+4320 | date`: clause, what is said of its fall, place, date. */
function linesOf(table: Timetable): readonly string[] {
  return table.rows.map((row) => {
    const [clause, , , , falls, date] = timeFields(row, table, say, ofRule);
    return [clause, falls, row.place ? `${row.place.line}${row.place.minutes < 0 ? '' : '+'}${row.place.minutes}` : '-', ...(date === '' ? [] : [date])].join(' | ');
  });
}

describe('timetable', () => {
  it('places deadlines from signature and from entry into force, early ones first', () => {
    assert.deepEqual(linesOf(tableOf(worldOf(`${head}1. Avonia shall withdraw.
   @deadline 10 days after signature

2. Belmark shall withdraw.
   @deadline 72 hours after signature

3. Avonia shall free all prisoners.
   @deadline 2 months after entry-into-force

4. Avonia shall tell Belmark.
   @deadline 1 day before signature
`))), [
      '¶4 | 1 day before signature | signature-1440',
      '¶2 | 72 hours after signature | signature+4320',
      '¶1 | 10 days after signature | signature+14400',
      '¶3 | 2 months after entry into force | entry-into-force+87660',
    ]);
  });

  describe('of an agreement in several files', () => {
    const files = {
      'truce.treaty': `agreement truce "Truce"
  signed: 2025-06-01
party AAA "Avonia"
term d-day "D-Day"

1. This Truce enters into force ten days after signature.
   @clause entry-into-force

2. Avonia shall free all prisoners.
   @id release
   @deadline 5 days after entry-into-force
`,
      'ships.treaty': `agreement ships "Annex A: Ships"
  part-of: truce

1. Avonia shall leave the ports.
   @deadline 2 days after #release

2. Avonia shall count its ships.
   @deadline 3 days after d-day
   @after 1

3. Avonia shall sink none.
   @deadline 3 days
`,
    };
    const open = (texts: Readonly<Record<string, string>>): Snapshot => withDocuments(createSnapshot(emptyConfig), Object.entries(texts).map(([name, text]) => createDocument(`file:///w/${name}`, text, { library: false })));
    const of = (snapshot: Snapshot, name: string): Timetable => tableOf({ snapshot, document: snapshot.documents.get(`file:///w/${name}`)! });

    it('places what annexes set by the beginnings of the whole, whichever file is asked about', () => {
      const snapshot = open(files);
      const table = of(snapshot, 'truce.treaty');
      assert.deepEqual(linesOf(table), [
        '¶1 | 10 days after signature | signature+14400 | 2025-06-11',
        '¶2 | 10 days + 5 days after signature | signature+21600 | 2025-06-16',
        'Annex A, ¶1 | 10 days + 5 days + 2 days after signature | signature+24480 | 2025-06-18',
        'Annex A, ¶2 | 3 days after D-Day | d-day+4320',
        'Annex A, ¶3 | counts from nothing | -',
      ]);
      assert.deepEqual(table.rows.map(({ column }) => table.documents[column]?.split('/').at(-1)), ['truce.treaty', 'truce.treaty', 'ships.treaty', 'ships.treaty', 'ships.treaty']);
      const [, , leave, count] = table.rows;
      assert.deepEqual([leave?.event?.kind === 'step' && leave.event.step.citation, count?.waits.map(({ citation }) => citation)], ['¶2', ['Annex A, ¶1']]);
      assert.ok(table.rows[4]?.problems.length, 'what is wrong in the annex is said');
      assert.equal(new Set(table.rows.map(({ key }) => key)).size, table.rows.length);
      const ofAnnex = of(snapshot, 'ships.treaty');
      assert.deepEqual(linesOf(ofAnnex), linesOf(table));
      assert.equal(ofAnnex.documents[0], 'file:///w/ships.treaty');
    });

    it('follows an edit of either file', () => {
      const snapshot = open(files);
      const edit = (name: string, words: string, by: string): readonly string[] => {
        const document = snapshot.documents.get(`file:///w/${name}`)!;
        const start = document.model.tree.text.slice(0, document.model.tree.text.length).indexOf(words);
        assert.ok(start >= 0);
        return linesOf(of(withDocument(snapshot, editDocument(document, [{ span: { start, end: start + words.length }, newText: by }])), 'ships.treaty'));
      };
      of(snapshot, 'ships.treaty');
      assert.ok(edit('truce.treaty', '5 days after', '6 days after').includes('Annex A, ¶1 | 10 days + 6 days + 2 days after signature | signature+25920 | 2025-06-19'));
      assert.ok(edit('truce.treaty', '@id release', '@id freedom').includes('Annex A, ¶1 | counts from a name that nothing has | -'));
      assert.ok(edit('ships.treaty', '2 days after #release', '4 days after #release').includes('Annex A, ¶1 | 10 days + 5 days + 4 days after signature | signature+27360 | 2025-06-20'));
    });
  });

  it('follows a step to the step it counts from, and stands beside a beginning that has no time of its own', () => {
    const table = tableOf(worldOf(`${head}1. Avonia shall complain.
   @id complaint

2. Belmark shall look into it.
   @id inquiry
   @deadline 24 hours after #complaint

3. Belmark shall answer.
   @deadline 7 days after #inquiry

4. Avonia shall withdraw.
   @deadline 3 days after d-day

5. Avonia shall mark the fields.
   @deadline 2 days
   @after 4
`));
    assert.deepEqual(linesOf(table), [
      '¶2 | 24 hours after ¶1 | #complaint+1440',
      '¶3 | 24 hours + 7 days after ¶1 | #complaint+11520',
      '¶4 | 3 days after D-Day | d-day+4320',
      '¶5 | 3 days + 2 days after D-Day | d-day+7200',
    ]);
    assert.deepEqual(table.tracks.map(({ key, date }) => [key, date]), [['#complaint', ''], ['d-day', '']]);
  });

  it('places entry into force by its own clause when that counts from signature', () => {
    assert.deepEqual(linesOf(tableOf(worldOf(`${head}1. This Agreement shall enter into force twelve (12) hours after its signature.
   @clause entry-into-force

2. Avonia shall withdraw.
   @deadline 72 hours after entry-into-force
`))), ['¶1 | 12 hours after signature | signature+720', '¶2 | 12 hours + 72 hours after signature | signature+5040']);
  });

  it('tells dates from the agreement’s fields, all on one line, and from what is asked instead', () => {
    const world = worldOf(`agreement draft "Draft"
  signed: 2025-06-01 10:00
  in-force: 2025-06-02 10:00
party AAA "Avonia"
  role: signatory

1. Avonia shall withdraw.
   @deadline 72 hours after signature

2. Avonia shall free all prisoners.
   @deadline 1 month after entry-into-force

3. Avonia shall open the road.
   @deadline 2025-06-05
`);
    assert.deepEqual(linesOf(tableOf(world)), [
      '¶1 | 72 hours after signature | signature+4320 | 2025-06-04 10:00',
      '¶3 |  | signature+5160 | 2025-06-05',
      '¶2 | 1 month after entry into force | signature+45270 | 2025-07-02 10:00',
    ]);
    const asked = tableOf(world, { 'entry-into-force': '2025-08-01', signature: 'soon' });
    assert.deepEqual(asked.tracks.map(({ key, date, given }) => [key, date, given]), [['signature', '2025-06-01 10:00', true], ['entry-into-force', '2025-08-01', false]]);
    assert.equal(asked.rows.at(-1)?.date, '2025-09-01');
  });

  it('tells no date where the hour would have to be known, and says so', () => {
    const table = tableOf(worldOf(`${head}1. Avonia shall withdraw.
   @deadline 12 hours after signature
`), { signature: '2025-06-01' });
    assert.deepEqual(table.rows.map(({ date, needsHour }) => [date, needsHour]), [['', true]]);
    assert.match(timetableAsCsv(table, say, ofRule), /the hour of its beginning is needed/u);
  });

  it('says why a deadline has no place, and what the rules find', () => {
    const table = tableOf(worldOf(`${head}1. Avonia shall withdraw.
   @deadline 72 hours

2. Avonia shall answer within ten (10) days of a request.

3. Avonia shall pay.
   @deadline 3 days after #nobody

4. Avonia shall withdraw.
   @deadline 3 days before signature

5. Avonia shall wait.
   @id a
   @deadline 3 days after #b

6. Avonia shall wait too.
   @id b
   @deadline 2 days after #a
`));
    assert.deepEqual(linesOf(table).map((line) => line.split(' | ').slice(0, 2).join(': ')), [
      '¶4: 3 days before signature', '¶1: counts from nothing', '¶2: counts from what its words say', '¶3: counts from a name that nothing has', '¶5: counts from itself, in a circle', '¶6: counts from itself, in a circle',
    ]);
    const found = new Map(table.rows.map(({ citation, problems }) => [citation, problems.map(({ rule }) => rule)]));
    assert.deepEqual([found.get('¶1'), found.get('¶4')], [['deadline-without-start'], ['deadline-before-trigger']]);
  });

  it('shows the order of steps, also of those without a deadline, and tells circles', () => {
    const table = tableOf(worldOf(`${head}1. Avonia shall withdraw.
   @after 2

2. Belmark shall withdraw.
   @after 3

3. Avonia shall lift all mines.
   @after 1

4. Avonia shall free all prisoners.
   @after 1, 2
`));
    assert.deepEqual(table.rows.map(({ citation, by, waits, circular }) => [citation, by, waits.map((step) => step.citation).join(), circular]), [
      ['¶1', 'order', '¶2', true], ['¶2', 'order', '¶3', true], ['¶3', 'order', '¶1', true], ['¶4', 'order', '¶1,¶2', false],
    ]);
    assert.deepEqual(table.circles.map((circle) => circle.map(({ citation }) => citation)), [['¶1', '¶2', '¶3']]);
    assert.match(linesOf(table)[3] ?? '', /after ¶1, ¶2/u);
  });

  it('takes the end of an agreement from the clause that says how long it lasts', () => {
    assert.deepEqual(linesOf(tableOf(worldOf(`${head}1. This Agreement shall remain in force for five years.
   @clause duration
`))), ['¶1 | 5 years after entry into force | entry-into-force+2629800']);
  });

  it('leaves out days that are said of somebody, not of the duty', () => {
    assert.deepEqual(linesOf(tableOf(worldOf(`${head}1. Avonia shall let go home all civilians who lived there on 24 June 1950.\n`))), []);
  });

  it('says of an edited text what it says of the same text read afresh, and is in order', () => {
    const bits = ['', '\n   @deadline 3 days after #b\n', '\n   @after 2\n', '\n   @id b\n', ' within 5 days of signature', '\n\n9. Avonia shall pay by 1 May 2025.\n', '\n   @clause entry-into-force\n', '  signed: 2025-06-01\n', 'shall ', '@', '\n\n', ' 2 hours after signature'];
    const base = `${head}1. Avonia shall withdraw.
   @id a
   @deadline 3 days after signature

2. Belmark shall withdraw within ten (10) days of signature.
   @after #a

3. Belmark shall pay.
   @deadline 2 days after #a
`;
    // What rules find after edits is held by their own tests.
    const placed = ({ snapshot, document }: World): Timetable => timetable(snapshot, document);
    const bare = (table: Timetable): string => JSON.stringify(table, (name, each: unknown) => (name === 'block' || name === 'key' ? undefined : typeof each === 'string' ? each.replace(/^#\d+$/u, '#') : each));
    fc.assert(
      fc.property(fc.array(fc.record({ at: fc.nat(base.length), remove: fc.integer({ min: 0, max: 10 }), put: fc.constantFrom(...bits) }), { minLength: 1, maxLength: 5 }), (steps) => {
        let world = worldOf(base);
        for (const { at, remove, put } of steps) {
          placed(world);
          const { text } = world.document.model.tree;
          const start = Math.min(at, text.length);
          const document = editDocument(world.document, [{ span: { start, end: Math.min(text.length, start + remove) }, newText: put }]);
          world = { snapshot: withDocument(world.snapshot, document), document };
        }
        const table = placed(world);
        const { text } = world.document.model.tree;
        assert.equal(bare(table), bare(placed(worldOf(text.slice(0, text.length)))));
        // Of one line each row is no earlier than the one before it, and its place is that of its stretches.
        for (const [i, { place }] of table.rows.entries()) {
          const before = table.rows[i - 1]?.place;
          if (place && before && place.line === before.line) assert.ok(place.minutes >= before.minutes);
          const track = table.tracks.find(({ key }) => key === place?.from);
          if (place && track && place.from !== 'date') assert.equal(place.minutes, track.minutes + minutesOf(place.stretches), JSON.stringify(table));
        }
      }),
      { numRuns: 60 },
    );
  });
});
