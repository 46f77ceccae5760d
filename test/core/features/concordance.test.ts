// The concordance: which clauses stand in one row, what is said of each, and what an edit leaves as it was.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { concordance, concordanceColumns, type ConcordanceLine, createDocument, createSnapshot, type Document, editDocument, emptyConfig, type KeptConcordance, type Snapshot, withDocument, withDocuments } from '../../../server/src/core/index.js';
import { sideBySide } from '../../../server/src/core/features/parts/side-by-side.js';
import { parseFixture } from '../../support/fixtures.js';

interface World {
  readonly snapshot: Snapshot;
  readonly columns: readonly Document[];
}

/** The files of a fixture, the first ones the columns. */
function worldOf(source: string): World {
  const { files } = parseFixture(source);
  const documents = files.map(({ uri, text, library }) => createDocument(uri, text, { library }));
  return { snapshot: withDocuments(createSnapshot(emptyConfig), documents), columns: documents };
}

function linesOf({ snapshot, columns }: World, kept?: KeptConcordance): { readonly lines: readonly ConcordanceLine[]; readonly kept: KeptConcordance } {
  const made = concordance(snapshot, columns, kept);
  return { lines: Array.from({ length: made.count }, (_, i) => made.rowAt(i)), kept: made.kept };
}

/** One line a row: `¶1 | Art. 1(2)`, with what is said of each cell. */
function picture(lines: readonly ConcordanceLine[]): string {
  return lines
    .map(({ kind, cells, facts }) => {
      const shown = cells.map((cell) => {
        if (cell.kind !== 'clauses') return cell.kind === 'nothing' ? '-' : cell.kind === 'omitted' ? `omitted: ${cell.reason}` : cell.kind;
        const state = cell.state === 'plain' ? '' : ` ${cell.state}`;
        return cell.clauses.map(({ citation }) => citation).join(' + ') + state;
      });
      const said = facts.length === 0 ? '' : ` (${facts.join(', ')})`;
      return `${kind === 'main' ? '' : `${kind}: `}${shown.join(' | ')}${said}`;
    })
    .join('\n');
}

const korea = `//- korea.treaty library
agreement korea-1953 "Korean Armistice"
  numbering: continuous

Article I. Line and Zone

1. A demarcation line shall be fixed and both sides shall withdraw four kilometres from it.

2. Each side shall:
   (a) remove all mines from the zone; and
   (b) report them to the Commission within 72 hours.

Article II. Ships

3. No ship shall enter the waters of the other side.

4. Prisoners shall be released.
`;

describe('concordance', () => {
  it('aligns by @precedent, tells what changed, and shows gaps on both sides', () => {
    const { lines } = linesOf(worldOf(`${korea}//- draft.treaty
agreement draft "Draft"
  precedent: korea-1953
@omits korea-1953:4 "exchanged already"

Article 1. Line

1. A demarcation line shall be fixed and both sides shall withdraw two kilometres from it.
   @precedent korea-1953:1

2. Each side shall report all mines to the Commission within 72 hours.
   @precedent korea-1953:2(b)

3. The Parties shall meet each spring.

4. The Parties should keep ships out of the [northern] waters.
   @precedent korea-1953:3
`));
    assert.equal(
      picture(lines),
      [
        'Art. I | -',
        '- | Art. 1',
        '¶1 changed | Art. 1(1) changed (changed)',
        '¶2 | -',
        '¶2(a) | unanswered (unanswered)',
        '¶2(b) changed | Art. 1(2) changed (changed)',
        '- | Art. 1(3) new (new)',
        'Art. II | -',
        '¶3 reworded | Art. 1(4) reworded (changed, weaker, bracketed)',
        '¶4 | omitted: exchanged already (omitted)',
      ].join('\n'),
    );
    const words = lines[2]!.cells.map((cell) => (cell.kind === 'clauses' ? cell.pieces.filter(({ kind }) => kind !== 'same') : []));
    assert.deepEqual(words, [[{ kind: 'old', text: 'four ' }], [{ kind: 'new', text: 'two ' }]]);
  });

  it('shows a moved clause in both orders, and where its row is', () => {
    const { lines } = linesOf(worldOf(`${korea}//- draft.treaty
agreement draft "Draft"
  precedent: korea-1953
  numbering: continuous

1. Prisoners shall be released.
   @precedent korea-1953:4

2. A demarcation line shall be fixed and both sides shall withdraw four kilometres from it.
   @precedent korea-1953:1

3. Mines are dealt with elsewhere.
   @precedent none "a protocol of 2024"

4. No ship shall enter the waters of the other side.
   @precedent korea-1953:3
`));
    assert.equal(
      picture(lines),
      [
        'Art. I | -',
        'moved: elsewhere | ¶1 same (moved)',
        '¶1 same | ¶2 same',
        '- | ¶3 none',
        '¶2 | unanswered (unanswered)',
        'Art. II | -',
        '¶3 same | ¶4 same',
        '¶4 same | elsewhere',
      ].join('\n'),
    );
    assert.equal(lines[1]!.of, lines[7]!.key);
    assert.equal(lines[7]!.of, lines[7]!.key);
  });

  it('several drafts stand in columns; a point under an answered clause is answered', () => {
    const world = worldOf(`${korea}//- armistice.treaty
agreement armistice "Armistice"
  precedent: korea-1953
  numbering: continuous

1. Both sides shall do as follows:
   @precedent korea-1953:2
   (a) mines shall be removed; and
   (b) their places shall be reported.

//- settlement.treaty
agreement settlement "Settlement"
  precedent: korea-1953
  numbering: continuous

7. Ships stay away from the waters of the other side.
   @precedent korea-1953:3

8. All mines are removed.
   @precedent korea-1953:2(a)
`);
    const { lines } = linesOf(world);
    assert.equal(
      picture(lines.filter(({ heading }) => !heading)),
      [
        '¶1 | unanswered | unanswered (unanswered)',
        'moved: elsewhere | - | ¶7 changed (changed, moved)',
        '¶2 + ¶2(a) + ¶2(b) reworded | ¶1 reworded | ¶8 reworded (changed)',
        '¶3 changed | unanswered | elsewhere (changed, unanswered)',
        '¶4 | unanswered | unanswered (unanswered)',
      ].join('\n'),
    );
  });

  it('counts what is answered and left out by article', () => {
    const world = worldOf(`${korea}//- draft.treaty
agreement draft "Draft"
  precedent: korea-1953
@omits korea-1953:4 "exchanged already"

1. A line shall be fixed.
   @precedent korea-1953:1
`);
    const { coverage } = concordance(world.snapshot, world.columns);
    assert.deepEqual(
      coverage.map(({ title, clauses, answered, omitted }) => ({ title, clauses, answered, omitted })),
      [
        { title: 'Article I. Line and Zone', clauses: 2, answered: [0, 1], omitted: [0, 0] },
        { title: 'Article II. Ships', clauses: 2, answered: [0, 0], omitted: [0, 1] },
      ],
    );
  });

  it('offers precedents, drafts and their neighbours as columns, precedents first', () => {
    const { snapshot, columns } = worldOf(`${korea}//- a.treaty
agreement a "A"
  precedent: korea-1953, minsk
//- b.treaty
agreement b "B"
  precedent: korea-1953
//- minsk.treaty library
agreement minsk "Minsk"
`);
    const [first, a, , minsk] = columns;
    const names = (documents: readonly Document[]): string => documents.map(({ model }) => model.agreement.id.text).join(' ');
    const usual = concordanceColumns(snapshot, a!);
    assert.equal(names(usual.shown), 'korea-1953 a');
    assert.equal(names(usual.choice), 'korea-1953 minsk a b');
    assert.equal(names(concordanceColumns(snapshot, first!).shown), 'korea-1953 a');
    assert.equal(names(concordanceColumns(snapshot, minsk!).shown), 'minsk a');
    assert.equal(names(concordanceColumns(snapshot, a!, columns.map(({ uri }) => uri)).shown), 'korea-1953 minsk a b');
    assert.equal(names(concordanceColumns(snapshot, a!, ['file:///gone.treaty']).shown), 'korea-1953 a');
  });
});

describe('concordance after edits', () => {
  /** A precedent and a draft of so many clauses, every third one answered, in turns from both ends. */
  function large(clauses: number): World {
    const precedent = Array.from({ length: clauses }, (_, i) => `Article ${i + 1}. Matter ${i + 1}\n\n1. The Party number ${i} shall keep to matter ${i} at all times.\n`).join('\n');
    const draft = Array.from({ length: clauses }, (_, i) => `Article ${i + 1}. Matter ${i + 1}\n\n1. The State number ${i} shall keep to matter ${i} at all times.\n${i % 3 === 0 ? `   @precedent old:Art.${i + 1}(1)\n` : ''}`).join('\n');
    return worldOf(`//- old.treaty library\nagreement old "Old"\n\n${precedent}\n//- new.treaty\nagreement new "New"\n  precedent: old\n\n${draft}`);
  }

  function edited({ snapshot, columns }: World, column: number, find: string, put: string): World {
    const before = columns[column]!;
    const { text } = before.model.tree;
    const start = text.slice(0, text.length).indexOf(find);
    assert.ok(start >= 0, find);
    const after = editDocument(before, [{ span: { start, end: start + find.length }, newText: put }]);
    return { snapshot: withDocument(snapshot, after), columns: columns.with(column, after) };
  }

  it('a letter in a clause makes that clause’s row anew and no other, on either side', () => {
    let world = large(300);
    let before = linesOf(world);
    for (const [column, word] of [[1, 'State number 33 '], [0, 'Party number 33 ']] as const) {
      const now = edited(world, column, word, `${word}always `);
      const after = linesOf(now, before.kept);
      const fresh = after.lines.filter((line, i) => line !== before.lines[i]);
      assert.equal(fresh.length, 1, 'rows made anew');
      assert.match(JSON.stringify(fresh), /always/);
      assert.deepEqual(after.lines, linesOf(now).lines, 'as made afresh');
      [world, before] = [now, after];
    }
  });

  it('text that moves all others changes no row but its own', () => {
    const world = large(60);
    const before = linesOf(world);
    const after = linesOf(edited(world, 1, 'The State number 3 shall', 'The State number 3,\nin good\nfaith,\nshall'), before.kept);
    assert.equal(after.lines.filter((line) => !before.lines.includes(line)).length, 1);
  });

  it('after any edit of words, annotations and structure it is what it would be afresh', () => {
    const edits: readonly (readonly [string, string])[] = [
      ['   @precedent old:Art.10(1)\n', ''],
      ['@precedent old:Art.1(1)', '@precedent old:Art.2(1)'],
      ['Article 5. Matter 5', 'Article 5. Another matter'],
      ['Article 8. Matter 8\n', 'Article 8. Matter 8\n@precedent old:Art.8\n'],
      ['The State number 11 shall', 'The State number 11 may'],
      ['agreement new "New"\n', 'agreement new "New"\n  profile: ceasefire\n'],
      ['precedent: old\n', 'precedent: old\n@omits old:Art.12 "no longer"\n'],
      ['The State number 6 shall', 'The State number 6 [shall]'],
      ['1. The State number 13 ', '1. First:\n   (a) The State number 13 '],
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray([...edits], { minLength: 1 }), (chosen) => {
        let world = large(14);
        let { kept } = linesOf(world);
        for (const [find, put] of chosen) {
          world = edited(world, 1, find, put);
          const now = linesOf(world, kept);
          assert.deepEqual(now.lines, linesOf(world).lines);
          kept = now.kept;
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('rows side by side', () => {
  const columns = fc.array(fc.array(fc.record({ group: fc.integer({ min: 0, max: 12 }), heading: fc.boolean() }), { maxLength: 25 }), { minLength: 1, maxLength: 4 });

  it('every clause of every column stands in one row, each column in its own order, and a row holds one group', () => {
    fc.assert(
      fc.property(columns, (items) => {
        const rows = sideBySide(items);
        for (const [column, list] of items.entries()) {
          const read = rows.flatMap(({ runs }) => {
            const run = runs[column];
            return run ? Array.from({ length: run.to - run.from }, (_, i) => run.from + i) : [];
          });
          assert.deepEqual(read, list.map((_, i) => i));
        }
        for (const { group, runs } of rows) {
          for (const [column, run] of runs.entries()) for (const item of run ? items[column]!.slice(run.from, run.to) : []) assert.equal(item.group, group);
        }
        const mains = rows.filter(({ kind }) => kind === 'main').map(({ group }) => group);
        assert.equal(new Set(mains).size, mains.length, 'one main row a group');
        assert.deepEqual(new Set(mains), new Set(items.flat().map(({ group }) => group)));
      }),
    );
  });

  it('moves as few as can be', () => {
    const of = (...groups: number[]) => groups.map((group) => ({ group, heading: false }));
    const moved = sideBySide([of(1, 2, 3, 4, 5), of(5, 1, 2, 3, 4)]).filter(({ kind }) => kind === 'moved');
    assert.deepEqual(moved.map(({ group }) => group), [5]);
  });
});
