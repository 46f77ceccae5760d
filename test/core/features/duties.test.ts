// The table of duties: the six slots of each clause, what is empty, whom it is grouped by, and what an edit leaves as it was.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDocument, createSnapshot, type Document, duties, dutyOwners, type DutyRow, dutySlotNames, editDocument, emptyConfig, type KeptDuties, type Snapshot, withDocument, withDocuments } from '../../../server/src/core/index.js';
import { parseFixture } from '../../support/fixtures.js';

interface World {
  readonly snapshot: Snapshot;
  readonly document: Document;
}

function worldOf(source: string): World {
  const documents = parseFixture(source).files.map(({ uri, text, library }) => createDocument(uri, text, { library }));
  return { snapshot: withDocuments(createSnapshot(emptyConfig), documents), document: documents[0]! };
}

function edited({ snapshot, document }: World, start: number, end: number, text: string): World {
  const next = editDocument(document, [{ span: { start, end }, newText: text }]);
  return { snapshot: withDocument(snapshot, next), document: next };
}

function textOf({ document: { model: { tree } } }: World): string {
  return tree.text.slice(0, tree.text.length);
}

function replaced(world: World, words: string, by: string): World {
  const at = textOf(world).indexOf(words);
  assert.ok(at >= 0, words);
  return edited(world, at, at + words.length, by);
}

const cellsOf = ({ slots }: DutyRow): readonly string[] => dutySlotNames.map((name) => {
  const cell = slots[name];
  if (cell.kind === 'own') return cell.words;
  return cell.kind === 'above' ? `${cell.words} < ${cell.from}` : cell.kind === 'none' ? `none: ${cell.reason}` : cell.kind;
});
const unplaced = (row: DutyRow): unknown => ({ ...row, block: undefined });
const rowsOf = ({ snapshot, document }: World): readonly DutyRow[] => duties(snapshot, document).rows;

const head = `agreement draft "Draft"
  profile: armistice

party AAA "Avonia"
  role: signatory
party BBB "Belmark"
  role: signatory
party GGG "Garland"
  role: guarantor
body JMC "Joint Commission"
  members: AAA 1, BBB 1
  mandate: supervise
zone DMZ "Demilitarized Zone"
  kind: buffer

`;

describe('duties', () => {
  it('gives each clause that asks somebody for something its six slots', () => {
    const rows = rowsOf(worldOf(`${head}1. Avonia shall withdraw its forces from the DMZ within 72 hours of signature.
   @enforced-by JMC

2. Belmark shall not fly over the line.

3. Garland may send observers.

4. This Agreement consists of two annexes.
`));
    assert.deepEqual(rows.map(({ citation, modality }) => `${citation} ${modality}`), ['¶1 obligation', '¶2 prohibition', '¶3 permission']);
    assert.deepEqual(cellsOf(rows[0]!), ['Avonia', 'withdraw its forces from the DMZ within 72 hours of signature', 'DMZ', 'within 72 hours', 'JMC', 'empty']);
    // Nobody asks by when a prohibition is kept; of a permission nobody asks who watches it.
    assert.deepEqual(cellsOf(rows[1]!), ['Belmark', 'not fly over the line', 'empty', 'unasked', 'empty', 'empty']);
    assert.deepEqual(cellsOf(rows[2]!), ['Garland', 'send observers', 'unasked', 'unasked', 'unasked', 'unasked']);
    assert.deepEqual(rows.map(({ parties, bodies, zones }) => [parties, bodies, zones]), [[['AAA'], ['JMC'], ['DMZ']], [['BBB'], [], []], [['GGG'], [], []]]);
  });

  it('says what a point has from above and where, what is left open on purpose, and which clause answers a breach', () => {
    const rows = rowsOf(worldOf(`${head}Article 1. Mines
@enforced-by none "each Party sees to it"

1. Within 30 days of signature, Avonia shall:
   (a) lift all mines; and
   (b) mark the fields.

2. A breach is put before the Commission.
   @clause violations
`));
    assert.deepEqual(rows.map(({ citation }) => citation), ['Art. 1(1)(a)', 'Art. 1(1)(b)']);
    assert.deepEqual(cellsOf(rows[0]!), ['Avonia < Art. 1(1)', 'lift all mines', 'empty', 'Within 30 days < Art. 1(1)', 'none: each Party sees to it', 'Art. 1(2) < Art. 1(2)']);
  });

  it('takes "each Party" for those who face each other, not for a guarantor', () => {
    const rows = rowsOf(worldOf(`${head}1. Each Party shall free all prisoners.

2. The Parties shall meet. 

3. The Parties and the Red Cross shall meet in spring.
`));
    assert.deepEqual(rows.map(({ parties }) => parties), [['AAA', 'BBB'], ['AAA', 'BBB'], []]);
    assert.deepEqual(dutyOwners(worldOf(head).document).parties.map(({ id, facing }) => [id, facing]), [['AAA', true], ['BBB', true], ['GGG', false]]);
  });

  it('gives the same act to two parties that owe the same', () => {
    const [one, other, third] = rowsOf(worldOf(`${head}1. Avonia shall withdraw all its forces from the line.

2. Belmark shall withdraw its forces from the line.

3. Mines shall be removed from the line by Avonia.
`));
    assert.deepEqual(one?.act, ['withdraw', 'force', 'line']);
    assert.deepEqual(other?.act, one?.act);
    assert.deepEqual(third?.act, ['removed', 'line', 'mine']);
  });

  it('cuts words without end, and not in the middle of a sign', () => {
    const [row] = rowsOf(worldOf(`${head}1. Avonia shall carry ${'😀'.repeat(2_000)}.\n`));
    const what = row?.slots.what;
    assert.ok(what?.kind === 'own' && what.words.length <= 601, JSON.stringify(what).slice(0, 80));
    assert.ok(what.words.endsWith('😀…'));
  });

  it('keeps the row of every clause that an edit does not touch, as the same object', () => {
    const world = worldOf(`${head}1. Avonia shall lift all mines.

2. Belmark shall lift all mines.

3. The Parties shall meet.
`);
    const before = duties(world.snapshot, world.document);
    const after = replaced(world, 'Belmark shall lift', 'Belmark shall now lift');
    const now = duties(after.snapshot, after.document, before.kept);
    assert.deepEqual(now.rows.map((row, i) => row === before.rows[i]), [true, false, true]);
    // Text put in front of everything moves all clauses and changes none.
    const moved = edited(after, 0, 0, '// moved\n\n');
    assert.deepEqual(duties(moved.snapshot, moved.document, now.kept).rows.map((row, i) => row === now.rows[i]), [true, true, true]);
  });

  it('looks again at a clause when what speaks for it changes elsewhere', () => {
    const world = worldOf(`${head}Article 1. Mines
@enforced-by JMC

1. Avonia shall:
   (a) lift all mines.
`);
    const before = duties(world.snapshot, world.document);
    const change = (words: string, by: string): readonly string[] => {
      const after = replaced(world, words, by);
      return cellsOf(duties(after.snapshot, after.document, before.kept).rows[0]!);
    };
    assert.equal(change('1. Avonia shall', '1. Belmark shall')[0], 'Belmark < Art. 1(1)');
    assert.equal(change('@enforced-by JMC', '@enforced-by GGG')[4], 'GGG < Art. 1');
    assert.equal(change('(a) lift all mines.\n', '(a) lift all mines.\n\n2. Any breach is judged.\n   @clause violations\n')[5], 'Art. 1(2) < Art. 1(2)');
    assert.equal(change('party AAA "Avonia"', 'party AAA "Arcadia"')[0], 'Avonia < Art. 1(1)');
    assert.deepEqual(change('Article 1.', 'Article 7.')[0], 'Avonia < Art. 7(1)');
  });

  it('says of an edited text what it says of the same text read afresh', () => {
    const bits = ['shall ', 'Belmark ', 'not ', '\n\n9. Each Party shall meet.\n', '\n   @binds BBB\n', '\n   @deadline 3 days after signature\n', '\n@enforced-by GGG\n', '(b) ', '; and', '.', 'DMZ ', '\n\n', '\nArticle 5. Other\n\n', '\n   @clause violations\n', '\n   @establishes DMZ\n', ' within 5 days', '@'];
    const base = `${head}Article 1. Mines
@enforced-by JMC

1. Within 30 days of signature, Avonia shall:
   (a) lift all mines; and
   (b) mark the fields in the DMZ.

Each does so by day.

2. Belmark shall not fly over the line.

Article 2. Breach

1. Any breach is put before the Commission.
   @clause violations
2. The Parties shall meet.
`;
    const step = fc.record({ at: fc.nat(base.length), remove: fc.integer({ min: 0, max: 12 }), put: fc.constantFrom('', ...bits) });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
        let world = worldOf(base);
        let kept: KeptDuties = duties(world.snapshot, world.document).kept;
        for (const { at, remove, put } of steps) {
          const length = world.document.model.tree.text.length;
          const start = Math.min(at, length);
          world = edited(world, start, Math.min(length, start + remove), put);
          const now = duties(world.snapshot, world.document, kept);
          kept = now.kept;
          const fresh = rowsOf(worldOf(textOf(world)));
          assert.deepEqual(now.rows.map(unplaced), fresh.map(unplaced));
        }
      }),
      { numRuns: 60 },
    );
  });
});
