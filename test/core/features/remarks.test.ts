// References in remarks (`@note`, `@position`): they lead where they say and follow what is renamed and renumbered; they cite nothing, and no
// rule judges them.
import assert from 'node:assert/strict';
import { definition } from '../../../server/src/core/features/definition.js';
import { leanedOn, leansOn } from '../../../server/src/core/features/leaning.js';
import { references } from '../../../server/src/core/features/references.js';
import { prepareRename, rename } from '../../../server/src/core/features/rename.js';
import { citedBy } from '../../../server/src/core/resolve/references.js';
import { checkDocument } from '../../../server/src/core/rules/runner.js';
import { everyGuise, openFixture, type OpenFixture } from '../../support/workspace.js';
import { picture, renumberFixture } from './renumbering.js';

const text = `agreement draft "Draft"

party UKR "Ukraine"
body JMC "Joint Commission"
  mandate: supervise

⟦label: 1⟧. All shall meet.
   @id meeting

⟦second: 2⟧. The Parties shall wait.
   @note [Ada 2025-03-01] Compare {⟦path: 1⟧}, {#⟦named: meeting⟧|the meeting}
   @ and {⟦other: old⟧:2}; \\{1} and {1 mean nothing, nor does a {99} that is gone.
   @position UKR rejects "as long as {⟦body: JMC⟧} sits"

//- old.treaty
agreement old "Old"

1. One.

⟦old2: 2⟧. Two.
`;

const at = (open: OpenFixture, name: string): number => {
  const range = open.fixture.ranges.get(name);
  assert.ok(range, name);
  return range.start;
};
const wordsOf = (open: OpenFixture, found: readonly { readonly uri: string; readonly span: { readonly start: number; readonly end: number } }[]): readonly string[] => found.map(({ uri, span }) => open.words(uri, span));

describe('references in remarks', () => {
  for (const { name, fixture } of everyGuise(text)) {
    it(`${name}: lead to what they name`, () => {
      const open = openFixture(fixture);
      for (const [from, to] of [['path', 'label'], ['named', 'label'], ['other', 'old2']] as const) {
        const [link, ...others] = definition(open.snapshot, open.document, at(open, from));
        assert.equal(others.length, 0);
        assert.equal(link?.selection.start, at(open, to), from);
      }
    });
  }

  it('are found from what they name, and are no citations of it', () => {
    const open = openFixture(text);
    const found = references(open.snapshot, open.document, at(open, 'label'), { includeDeclaration: false });
    assert.deepEqual(wordsOf(open, found), ['1', '#meeting']);
    assert.equal(citedBy(open.snapshot, open.document, open.document.model.tree.blockAt(at(open, 'label'))), 0);
    for (const place of ['label', 'second']) {
      // The party whose position it is stands by its name.
      assert.deepEqual(leanedOn(open.snapshot, open.document, at(open, place)).map(({ item }) => item.name), place === 'second' ? ['Ukraine'] : []);
      assert.deepEqual(leansOn(open.snapshot, open.document, at(open, place)), []);
    }
  });

  it('follow a name that changes', () => {
    const open = openFixture(text);
    assert.equal(prepareRename(open.snapshot, open.document, at(open, 'body')).kind, 'ready');
    const renamed = rename(open.snapshot, open.document, at(open, 'body'), 'COMMISSION');
    assert.ok(renamed.kind === 'changes');
    assert.ok(renamed.changes.some(({ span }) => span.start === at(open, 'body')));
  });

  it('follow a number that changes, in every form', () => {
    assert.equal(picture(renumberFixture('agreement draft "Draft"\n\n⟦1: 1⟧. One.\n\n2. Two.\n   @note Compare {2}, {1, 2|both} and \\{2}.\n   @position UKR rejects "as long as {2} holds"\n', ['insert', '1', 'before'])), `
1. [●]

2. One.

3. Two.
   @note Compare {3}, {2, 3|both} and \\{2}.
   @position UKR rejects "as long as {3} holds"`.trim());
  });

  it('are judged by no rule: a note may speak of a clause that is gone', () => {
    const open = openFixture(text);
    const about = checkDocument(open.snapshot, open.document).filter(({ span }) => open.document.model.tree.kind(open.document.model.tree.blockAt(span.start)) === 'annotation');
    assert.deepEqual(about.map(({ rule }) => rule), []);
  });
});
