// The table of duties: the six slots of each clause, what is empty, whom it is grouped by, and what an edit leaves as it was.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDocument, createSnapshot, type Document, duties, type DutyRow, dutySlotNames, editDocument, emptyConfig, type KeptDuties, type Snapshot, withDocument, withDocuments, withoutDocument } from '../../../server/src/core/index.js';
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
const unplaced = (row: DutyRow): unknown => ({ ...row, block: undefined, key: undefined });
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
    assert.deepEqual(duties(worldOf(head).snapshot, worldOf(head).document).owners.parties.map(({ id, facing }) => [id, facing]), [['AAA', true], ['BBB', true], ['GGG', false]]);
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

  it('begins what is owed with a word, where an aside stands behind the verb', () => {
    assert.deepEqual(rowsOf(worldOf(`${head}1. Garland may, if both Parties ask, send observers.\n`)).map((row) => cellsOf(row)[1]), ['if both Parties ask, send observers']);
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

  describe('of an agreement in several files', () => {
    const whole = `agreement truce "Truce"
party AAA "Avonia"
  role: signatory
party BBB "Belmark"
  role: signatory
body JMC "Joint Commission"
zone SEA "Narrow Sea"

1. Each Party shall stop its attacks.

2. Whoever breaks this Truce answers for it.
   @clause violations
`;
    const ports = `agreement ports "Annex B: Ports"
  part-of: truce
body PO "Port Office"

1. Belmark shall open its ports on the Narrow Sea.
   @enforced-by JMC
`;
    const ships = `agreement ships "Annex A: Ships"
  part-of: truce

1. Avonia and Belmark shall leave the Narrow Sea, and the Port Office shall count them.
`;
    const files = (order: readonly (readonly [string, string])[]): string => order.map(([name, text]) => `//- ${name}.treaty\n${text}`).join('');
    const ofWhole = worldOf(files([['truce', whole], ['ports', ports], ['ships', ships]]));

    it('holds the duties of all of them, the annexes in their order, each with the names of the whole', () => {
      const { title, rows, documents, owners } = duties(ofWhole.snapshot, ofWhole.document);
      assert.equal(title, 'Truce');
      assert.deepEqual(rows.map(({ citation, parties, bodies, zones, column }) => [citation, parties.join(), bodies.join(), zones.join(), documents[column]?.split('/').at(-1)]), [
        ['¶1', 'AAA,BBB', '', '', 'truce.treaty'], ['Annex A, ¶1', 'AAA,BBB', '', 'SEA', 'ships.treaty'], ['Annex B, ¶1', 'BBB', 'JMC', 'SEA', 'ports.treaty'],
      ]);
      assert.deepEqual([owners.parties, owners.bodies, owners.zones].map((all) => all.map(({ id }) => id).join()), ['AAA,BBB', 'JMC,PO', 'SEA']);
      // What follows a breach is said in the text that the annex is part of.
      assert.deepEqual(rows.map((row) => cellsOf(row)[5]), ['¶2 < ¶2', '¶2 < ', '¶2 < ']);
    });

    it('tells rows of files apart that are written alike', () => {
      const like = (name: string): string => `agreement ${name} "Annex ${name}"\n  part-of: truce\n\n1. Avonia shall leave.\n`;
      const { snapshot, document } = worldOf(files([['truce', whole], ['x', like('X')], ['y', like('Y')]]));
      const { rows } = duties(snapshot, document);
      const [x, y] = rows.slice(1);
      assert.deepEqual([x?.citation, y?.citation, x?.block === y?.block], ['Annex X, ¶1', 'Annex Y, ¶1', true]);
      assert.equal(new Set(rows.map(({ key }) => key)).size, rows.length);
    });

    it('is the same whichever file is asked about, which is the first of the addresses', () => {
      const ofAnnex = worldOf(files([['ports', ports], ['truce', whole], ['ships', ships]]));
      const [one, other] = [duties(ofWhole.snapshot, ofWhole.document), duties(ofAnnex.snapshot, ofAnnex.document)];
      assert.equal(other.documents[0]?.split('/').at(-1), 'ports.treaty');
      const inFiles = ({ rows, documents }: ReturnType<typeof duties>): unknown => rows.map((row) => ({ ...row, key: documents[row.column], column: undefined }));
      assert.deepEqual(inFiles(other), inFiles(one));
    });

    it('keeps the rows of the other files when one is edited, and the number of a file that comes back', () => {
      const before = duties(ofWhole.snapshot, ofWhole.document);
      const after = replaced(ofWhole, 'stop its attacks', 'stop its raids');
      const now = duties(after.snapshot, after.document, before.kept);
      assert.deepEqual(now.rows.map((row, i) => row === before.rows[i]), [false, true, true]);
      const uri = before.documents[1]!;
      const without = withoutDocument(after.snapshot, uri);
      const fewer = duties(without, after.document, now.kept);
      assert.deepEqual([fewer.documents, fewer.rows.length], [[before.documents[0], '', before.documents[2]], 2]);
      const again = duties(withDocument(without, createDocument(uri, ships, { library: false })), after.document, fewer.kept);
      assert.deepEqual([again.documents, again.rows.map(({ citation }) => citation)], [before.documents, before.rows.map(({ citation }) => citation)]);
    });

    it('says of edited files what it says of the same texts read afresh', () => {
      const texts = [whole, ports, ships];
      const uris = ['truce', 'ports', 'ships'].map((name) => ofWhole.snapshot.ordered.find(({ uri }) => uri.endsWith(`${name}.treaty`))!.uri);
      const bits = ['Belmark ', '\n\n9. Avonia shall meet.\n', '\n@enforced-by JMC\n', '\nparty CCC "Cirland"\n  role: signatory\n', 'Cirland ', '\n   @clause violations\n', 'part-of: ', 'Joint Commission ', 'Annex ', '.', '\n\n'];
      const step = fc.record({ file: fc.nat(2), at: fc.nat(400), remove: fc.integer({ min: 0, max: 10 }), put: fc.constantFrom('', ...bits) });
      fc.assert(fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
        let { snapshot } = ofWhole;
        let kept: KeptDuties | undefined;
        for (const { file, at, remove, put } of steps) {
          const document = snapshot.documents.get(uris[file]!)!;
          const { length } = document.model.tree.text;
          const start = Math.min(at, length);
          snapshot = withDocument(snapshot, editDocument(document, [{ span: { start, end: Math.min(length, start + remove) }, newText: put }]));
          const now = duties(snapshot, snapshot.documents.get(uris[0]!)!, kept);
          kept = now.kept;
          const fresh = withDocuments(createSnapshot(emptyConfig), uris.map((uri) => createDocument(uri, textOf({ snapshot, document: snapshot.documents.get(uri)! }), { library: false })));
          const made = duties(fresh, fresh.documents.get(uris[0]!)!);
          const named = ({ rows, documents }: ReturnType<typeof duties>): unknown => rows.map((row) => ({ ...row, block: undefined, key: documents[row.column], column: undefined }));
          assert.deepEqual(named(now), named(made), texts.join('\n'));
          assert.deepEqual(now.owners, made.owners);
        }
      }), { numRuns: 80 });
    });
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
