// References across files are found without reading what cannot hold one: compared with going through every block of every file.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { clausePlace } from '../../../server/src/core/resolve/places.js';
import { referencesTo } from '../../../server/src/core/resolve/references.js';
import { createDocument } from '../../../server/src/core/workspace/document.js';
import { withDocument } from '../../../server/src/core/workspace/snapshot.js';
import { check, file } from './citing-files.js';
import { blocks, world } from './fixture.js';

describe('references across files', () => {
  it('are those that going through every block finds', () => {
    let across = 0;
    fc.assert(
      fc.property(file('aa'), file('bb'), file('cc'), fc.constantFrom([], ['cc'], ['aa']), (aa, bb, cc, library) => {
        across += check(world({ aa, bb, cc, dd: cc.replace('agreement cc', 'agreement dd') }, { library }).snapshot);
      }),
      { numRuns: 60 },
    );
    assert.ok(across > 200, `only ${across} references led from one file to another`);
  });

  it('follow a name that another agreement bore without its article until it was renamed', () => {
    const body = '\n\n\n1. See {aa:1} and {bb:1|that}.\n\n';
    let { snapshot } = world({ aa: `agreement aa "The Minsk Protocol"${body}`, bb: `agreement bb "Korean Armistice Agreement"\n  alias: Minsk Protocol${body}`, cc: `agreement cc "Another"${body}| {aa:1} | paragraph 1 of the Minsk Protocol |\n` });
    check(snapshot);
    snapshot = withDocument(snapshot, createDocument('bb', `agreement xx "Parties' Accord"${body}`, { library: false }));
    check(snapshot);
  });

  it('are the same after edits of any of the files, whatever was asked before', () => {
    const edit = fc.record({ id: fc.constantFrom('aa', 'bb', 'cc'), text: file('xx'), renamed: fc.boolean() });
    fc.assert(
      fc.property(file('aa'), file('bb'), file('cc'), fc.array(edit, { minLength: 1, maxLength: 4 }), (aa, bb, cc, edits) => {
        let { snapshot } = world({ aa, bb, cc });
        check(snapshot);
        for (const { id, text, renamed } of edits) {
          const before = snapshot.documents.get(id)!;
          const whole = before.model.tree.text.slice(0, before.model.tree.text.length);
          // Either another text under another name, or the same heading lines with other clauses.
          const next = renamed ? text : `${whole.slice(0, whole.indexOf('1. '))}${text.slice(text.indexOf('1. '))}`;
          snapshot = withDocument(snapshot, createDocument(id, next, { library: false }));
          check(snapshot);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('are not looked for again in other files while somebody types', () => {
    const { snapshot, document } = world({ aa: '1. One.\n', bb: '1. See {aa:1}.\n', cc: '1. Else.\n' });
    const first = referencesTo(snapshot, clausePlace(document('aa'), blocks(document('aa'))[0]!));
    const typed = withDocument(snapshot, createDocument('cc', '1. Something else.\n', { library: false }));
    assert.equal(typed.names, snapshot.names);
    const again = referencesTo(typed, clausePlace(document('aa'), blocks(document('aa'))[0]!));
    assert.equal(first.length, 1);
    assert.equal(again[0]!.occurrence, first[0]!.occurrence);
  });
});
