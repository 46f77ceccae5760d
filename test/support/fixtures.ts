// Fixtures: one or several files in one string, with a cursor and named stretches.
//   //- draft.treaty            begins a file (the first file may go without; its name is then `draft.treaty`)
//   //- korea.treaty library    a file of the bundled library
//   <|>                         the cursor, once
//   ⟦name: words⟧               a named stretch (these brackets stand for nothing in the markup); the space behind the colon is dropped
// Invariant: the texts handed out hold none of these signs; offsets are UTF-16 and count without them.
import assert from 'node:assert/strict';

export interface FixtureFile {
  readonly name: string;
  readonly uri: string;
  readonly library: boolean;
  readonly text: string;
}

export interface FixturePlace {
  readonly uri: string;
  readonly start: number;
  readonly end: number;
}

export interface Fixture {
  readonly files: readonly FixtureFile[];
  /** Missing when the fixture has no cursor. */
  readonly cursor?: { readonly uri: string; readonly offset: number };
  readonly ranges: ReadonlyMap<string, FixturePlace>;
}

const cursorSign = '<|>';

export function parseFixture(source: string): Fixture {
  const files: FixtureFile[] = [];
  const ranges = new Map<string, FixturePlace>();
  let cursor: Fixture['cursor'];
  for (const { name, library, body } of sections(source)) {
    const uri = `${library ? 'parley-library' : 'file'}:///${name}`;
    let text = '';
    const open: { name: string; start: number }[] = [];
    for (const piece of body.split(/(<\|>|⟦[\p{L}\p{N}-]+: ?|⟧)/u)) {
      if (piece === cursorSign) {
        assert.equal(cursor, undefined, 'a fixture has one cursor');
        cursor = { uri, offset: text.length };
      } else if (piece.startsWith('⟦')) open.push({ name: piece.slice(1, piece.indexOf(':')), start: text.length });
      else if (piece === '⟧') {
        const range = open.pop();
        assert.ok(range !== undefined, '⟧ without ⟦name: ');
        assert.ok(!ranges.has(range.name), `two stretches named ${range.name}`);
        ranges.set(range.name, { uri, start: range.start, end: text.length });
      } else text += piece;
    }
    assert.deepEqual(open, [], '⟦ without ⟧');
    files.push({ name, uri, library, text });
  }
  return { files, ranges, ...(cursor === undefined ? {} : { cursor }) };
}

/** The same fixture with every text changed; `at` moves offsets along. */
export function mapFixture(
  fixture: Fixture,
  change: (text: string) => { readonly text: string; at(offset: number): number },
): Fixture {
  const changed = new Map(fixture.files.map((file) => [file.uri, change(file.text)]));
  const at = (uri: string, offset: number) => changed.get(uri)?.at(offset) ?? offset;
  return {
    files: fixture.files.map((file) => ({ ...file, text: changed.get(file.uri)?.text ?? file.text })),
    ranges: new Map(
      [...fixture.ranges].map(([name, { uri, start, end }]) => [
        name,
        { uri, start: at(uri, start), end: at(uri, end) },
      ]),
    ),
    ...(fixture.cursor === undefined
      ? {}
      : { cursor: { uri: fixture.cursor.uri, offset: at(fixture.cursor.uri, fixture.cursor.offset) } }),
  };
}

function sections(source: string): { name: string; library: boolean; body: string }[] {
  const found: { name: string; library: boolean; body: string }[] = [];
  for (const part of source.split(/^(?=\/\/- )/m)) {
    if (part === '' && source !== '') continue;
    const head = /^\/\/- (\S+)( library)?\n/.exec(part);
    if (head === null) found.push({ name: 'draft.treaty', library: false, body: part });
    else found.push({ name: head[1] ?? '', library: head[2] !== undefined, body: part.slice(head[0].length) });
  }
  return found;
}
