// Every entity from every end: whoever stands on a declaration, a mention, a bracket, a field, an annotation or a reference of a thing gets
// the same references, highlights, linked stretches and renames.
import assert from 'node:assert/strict';
import { highlights } from '../../../server/src/core/features/highlights.js';
import { linkedEditing } from '../../../server/src/core/features/linked-editing.js';
import { references } from '../../../server/src/core/features/references.js';
import { prepareRename, rename } from '../../../server/src/core/features/rename.js';
import type { FixturePlace } from '../../support/fixtures.js';
import { everyGuise, openFixture, type OpenFixture } from '../../support/workspace.js';

/** `⟦entity-id1: …⟧` writes the id of an entity, `⟦entity-name1: …⟧` its name. */
const text = `agreement lake "Lake Armistice"
  numbering: continuous
party ⟦party-id1: UKR⟧ "⟦party-name1: Ukraine⟧"
  role: signatory
party RUS "Russian Federation"
  role: signatory
body ⟦body-id1: COM⟧ "⟦body-name1: Lake Commission⟧"
  members: ⟦party-id2: UKR⟧ 1, RUS 1
  scope: ⟦zone-id1: SHORE⟧
  mandate: supervise
body PANEL "Panel"
  members: RUS 1
  reports-to: ⟦body-id2: COM⟧
zone ⟦zone-id2: SHORE⟧ "⟦zone-name1: Northern Shore⟧"
  kind: buffer
term ⟦term-id1: truce⟧ "⟦term-name1: standstill⟧"

1. The Parties shall leave the ⟦zone-name2: Northern Shore⟧ [⟦party-id3: UKR⟧: at once], as the ⟦body-name2: Lake Commission⟧ and ⟦body-id3: COM⟧ say.
   @id ⟦label-id1: leaving⟧
   @binds ⟦party-id4: UKR⟧, RUS
   @enforced-by ⟦body-id4: COM⟧
   @deadline 72 hours after ⟦term-id2: truce⟧

2. ⟦party-name2: Ukraine⟧ shall report to {⟦body-id5: COM⟧} and to {⟦body-id6: COM⟧|the commission}, under {#⟦label-id2: leaving⟧} of {⟦zone-id3: SHORE⟧}, in the ⟦term-name2: standstill⟧.
   @position ⟦party-id5: UKR⟧ accepts
   @see #⟦label-id3: leaving⟧
   @after #⟦label-id4: leaving⟧
   @deadline 3 days after #⟦label-id5: leaving⟧

3. [⟦party-id6: UKR⟧, RUS: They] meet.
   @bracket ⟦party-id7: UKR⟧

signature ⟦party-id8: UKR⟧
  status: pending
`;

interface Entity {
  readonly ids: number;
  readonly names: number;
}

const entities: Readonly<Record<string, Entity>> = {
  party: { ids: 8, names: 2 },
  body: { ids: 6, names: 2 },
  zone: { ids: 3, names: 2 },
  term: { ids: 2, names: 2 },
  label: { ids: 5, names: 0 },
};

const endsOf = (entity: string, kind: 'id' | 'name', count: number): readonly string[] => Array.from({ length: count }, (_, i) => `${entity}-${kind}${i + 1}`);

function placeOf({ fixture }: OpenFixture, end: string): FixturePlace {
  const place = fixture.ranges.get(end);
  assert.ok(place, `no stretch named ${end}`);
  return place;
}

const at = (open: OpenFixture, end: string): number => placeOf(open, end).start;

const sorted = (list: Iterable<number>): readonly number[] => [...list].sort((a, b) => a - b);

describe('every entity from every end', () => {
  for (const { name: guise, fixture } of everyGuise(text)) {
    for (const [entity, { ids, names }] of Object.entries(entities)) {
      const idEnds = endsOf(entity, 'id', ids);
      const nameEnds = endsOf(entity, 'name', names);

      it(`${entity}, ${guise}: references hold every end, whichever is asked`, () => {
        const open = openFixture(fixture);
        for (const end of [...idEnds, ...nameEnds]) {
          const found = references(open.snapshot, open.document, at(open, end), { includeDeclaration: true });
          const missing = [...idEnds, ...nameEnds.slice(1)].filter((other) => !found.some(({ span }) => span.start <= at(open, other) && at(open, other) <= span.end));
          assert.deepEqual(missing, [], `from ${end}`);
        }
      });

      it(`${entity}, ${guise}: highlights are the same from every end`, () => {
        const open = openFixture(fixture);
        const [first, ...others] = [...idEnds, ...nameEnds].map((end) => ({ end, found: highlights(open.snapshot, open.document, at(open, end)) }));
        assert.ok((first?.found.length ?? 0) >= ids);
        for (const { end, found } of others) assert.deepEqual(found, first?.found, `from ${end}`);
      });

      it(`${entity}, ${guise}: linked editing holds every end that writes the id, and none that writes the name`, () => {
        const open = openFixture(fixture);
        const expected = sorted(idEnds.map((end) => at(open, end)));
        for (const end of idEnds) {
          const found = linkedEditing(open.snapshot, open.document, at(open, end));
          assert.deepEqual(found?.map(({ start }) => start), expected, `from ${end}`);
          for (const span of found ?? []) assert.equal(open.words(open.document.uri, span), open.words(open.document.uri, placeOf(open, end)));
        }
        for (const end of nameEnds) assert.equal(linkedEditing(open.snapshot, open.document, at(open, end)), undefined, `from ${end}`);
      });

      it(`${entity}, ${guise}: rename changes the same places from every end that writes the same`, () => {
        const open = openFixture(fixture);
        for (const [ends, fresh] of [[idEnds, entity === 'label' || entity === 'term' ? 'afresh' : 'NEWID'], [nameEnds, 'Fresh Name']] as const) {
          for (const end of ends) {
            const prepared = prepareRename(open.snapshot, open.document, at(open, end));
            assert.equal(prepared.kind, 'ready', `from ${end}`);
            const renamed = rename(open.snapshot, open.document, at(open, end), fresh);
            assert.ok(renamed.kind === 'changes', `from ${end}: ${JSON.stringify(renamed)}`);
            const places = sorted(renamed.changes.map(({ span }) => span.start));
            assert.deepEqual(places, sorted(ends.map((other) => at(open, other))), `from ${end}`);
          }
        }
      });
    }
  }

  it('a reference in any form is typed along, so that none is broken; one written otherwise is for rename', () => {
    const linked = (more: string): readonly string[] | undefined => {
      const { snapshot, document, offset, words } = openFixture(`agreement a "A"\nbody C<|>OM "Commission"\n\n1. {COM} meets${more}.\n`);
      return linkedEditing(snapshot, document, offset)?.map((span) => words(document.uri, span));
    };
    assert.deepEqual(linked(' with { COM }, {a:COM} and {COM|it}'), ['COM', 'COM', 'COM', 'COM', 'COM']);
    assert.equal(linked(' with {com}'), undefined);
  });

  it('an id that another file uses is renamed, and never typed in one file alone', () => {
    const open = openFixture('//- a.treaty\nagreement a "A"\nbody C<|>OM "Commission"\n\n1. {COM} meets.\n//- b.treaty\nagreement b "B"\n\n1. As {a:COM} says.\n');
    assert.equal(linkedEditing(open.snapshot, open.document, open.offset), undefined);
    assert.equal(rename(open.snapshot, open.document, open.offset, 'PANEL').kind, 'changes');
  });

  /** Its own id in front of targets, in a field and by itself; another agreement's next to it. */
  const own = `agreement ⟦lake-id1: lake⟧ "Lake Armistice"
  part-of: hills

body COM "Commission"
  scope: ⟦lake-id2: lake⟧:1

1. As {⟦lake-id3: lake⟧:2} and {⟦lake-id4: lake⟧:COM} say, and {hills:1}.
   @see ⟦lake-id5: lake⟧:2
   @precedent hills:1

2. More of {⟦lake-id6: lake⟧}.
`;
  const hills = 'agreement hills "Hills"\n\n1. All.\n';
  const ends = endsOf('lake', 'id', 6);

  it("an agreement's own id: highlights and linked editing hold every end, and nothing of another agreement", () => {
    const open = openFixture(`//- lake.treaty\n${own}//- hills.treaty\n${hills}`);
    const expected = ends.map((end) => at(open, end));
    for (const end of ends) {
      assert.deepEqual(highlights(open.snapshot, open.document, at(open, end)).map(({ span }) => span.start), expected, `highlights from ${end}`);
      assert.deepEqual(linkedEditing(open.snapshot, open.document, at(open, end))?.map(({ start }) => start), expected, `linked from ${end}`);
    }
  });

  it("an agreement's id that another file writes too is not typed along, and is highlighted in this one", () => {
    const open = openFixture(`//- lake.treaty\n${own}//- hills.treaty\n${hills.replace('All', 'All of {lake:1}')}`);
    for (const end of ends) {
      assert.equal(linkedEditing(open.snapshot, open.document, at(open, end)), undefined);
      assert.equal(highlights(open.snapshot, open.document, at(open, end)).length, ends.length);
    }
  });
});
