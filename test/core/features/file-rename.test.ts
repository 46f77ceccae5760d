// What follows when files are renamed or moved, and what stays.
import assert from 'node:assert/strict';
import { filesRenamed } from '../../../server/src/core/features/file-rename.js';
import { applyEdits } from '../../../server/src/core/text/edits.js';
import { openFixture } from '../../support/workspace.js';

/** The changed files afterwards, by name, and the words that were left; names are paths under `file:///`. */
function moved(source: string, ...pairs: readonly (readonly [from: string, to: string])[]): { readonly files: Readonly<Record<string, string>>; readonly left: readonly string[] } {
  const { snapshot, fixture } = openFixture(source);
  const { changes, undecided } = filesRenamed(snapshot, pairs.map(([from, to]) => ({ from: `file:///${from}`, to: `file:///${to}` })));
  const changed = fixture.files.filter(({ uri }) => changes.some((change) => change.uri === uri));
  return {
    files: Object.fromEntries(changed.map(({ name, uri, text }) => [name, applyEdits(text, changes.filter((change) => change.uri === uri))])),
    left: undecided.map(({ uri, span }) => fixture.files.find((file) => file.uri === uri)!.text.slice(span.start, span.end)),
  };
}

const nameless = `//- Cease_Fire.treaty
1. Text.
//- drafts/other.treaty
agreement other "Other"
  precedent: Cease-Fire

1. As {Cease-Fire:1, 2} says; {Cease-Fire}.
   @precedent Cease-Fire:1
//- annex.treaty
agreement annex "Annex"
  part-of: Cease-Fire

1. More.
`;

const mapped = `//- drafts/main.treaty
agreement main "Main"
  source: notes/talks.md

zone DMZ "Zone"
  map: maps/dmz.geojson
zone LINE "Line"
  map: "../shared maps/line.geojson"

1. Text.
   @source UN document S/3079
`;

describe('renamed files', () => {
  it('answers the references to a text that is called by its file', () => {
    const { files, left } = moved(nameless, ['Cease_Fire.treaty', 'Truce.treaty']);
    assert.deepEqual(Object.keys(files), ['drafts/other.treaty', 'annex.treaty']);
    assert.equal(files['drafts/other.treaty'], 'agreement other "Other"\n  precedent: Truce\n\n1. As {Truce:1, 2} says; {Truce}.\n   @precedent Truce:1\n');
    assert.match(files['annex.treaty']!, /part-of: Truce\n/);
    assert.deepEqual(left, []);
  });

  it('answers paths to a map that moves, and to what lies in a folder that moves', () => {
    assert.match(moved(mapped, ['drafts/maps/dmz.geojson', 'drafts/maps/zone 1.geojson']).files['drafts/main.treaty']!, /map: maps\/zone 1\.geojson\n/);
    assert.match(moved(mapped, ['drafts/maps', 'atlas']).files['drafts/main.treaty']!, /map: \.\.\/atlas\/dmz\.geojson\n/);
    assert.match(moved(mapped, ['shared%20maps/line.geojson', 'line.geojson']).files['drafts/main.treaty']!, /map: "\.\.\/line\.geojson"\n/);
  });

  it('answers paths out of a text that moves', () => {
    const text = moved(mapped, ['drafts/main.treaty', 'main.treaty']).files['drafts/main.treaty']!;
    assert.match(text, /source: drafts\/notes\/talks\.md\n/);
    assert.match(text, /map: drafts\/maps\/dmz\.geojson\n/);
    assert.match(text, /map: "shared maps\/line\.geojson"\n/);
    assert.match(text, /@source UN document S\/3079\n/);
  });

  it('answers nothing where nothing depends on the name', () => {
    assert.deepEqual(moved(mapped, ['drafts/main.treaty', 'drafts/other-name.treaty']), { files: {}, left: [] });
    assert.deepEqual(moved(mapped, ['drafts', 'plans']).files['drafts/main.treaty'] ?? '', '', 'text and maps go together, and the other folder stays a neighbour');
    assert.deepEqual(moved(mapped, ['drafts/maps/other.geojson', 'x.geojson']), { files: {}, left: [] });
    assert.deepEqual(moved(nameless, ['Cease_Fire.treaty', 'elsewhere/Cease_Fire.treaty']), { files: {}, left: [] });
    assert.deepEqual(moved('//- a.treaty\nagreement aa "A"\n//- b.treaty\nagreement bb "B"\n\n1. {aa:1}\n', ['a.treaty', 'c.treaty']), { files: {}, left: [] });
  });

  it('lists references where the new name is another agreement’s', () => {
    const { files, left } = moved(nameless, ['Cease_Fire.treaty', 'annex.treaty']);
    assert.deepEqual(files, {});
    assert.ok(left.length >= 4 && left.every((words) => words === 'Cease-Fire'), left.join());
  });
});
