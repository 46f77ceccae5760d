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
const tableOf = ({ snapshot, document }: World, dates?: TimetableOptions['dates']): Timetable => timetable(snapshot, document, { findings: checkDocument(snapshot, document), ...(dates ? { dates } : {}) });

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
