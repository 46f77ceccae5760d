// Rename over the wire, in a process and in a worker alike: what clients of different means get, and what they are told.

import assert from 'node:assert/strict';
import type { Range, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { applyEdits, marked, rangeOf, wordsAt } from '../marked.js';
import { richCapabilities } from '../test-server.js';
import type { MakeWorld, World, WorldOptions } from '../world.js';

const draft = marked(`agreement ⟦agreement: draft-one⟧ "Draft"

party ⟦id: UKR⟧ "⟦name: Ukraine⟧"
  role: signatory

1. Ukraine shall withdraw; so shall all Ukraines. ⟦plain: Nobody⟧ else.
   @binds UKR
   @id ⟦label: cut-off⟧

⟦number: ⟦two: 2⟧.⟧ See {#cut-off}.

⟦three: 3⟧. As paragraph 2 says.
`);
const other = 'agreement other "Other"\n\n1. As {draft-one:1} and {draft-one:#cut-off} say; {draft-one:2} too.\n';

const annotating = { ...richCapabilities, workspace: { ...richCapabilities.workspace, workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } } }, textDocument: { ...richCapabilities.textDocument, rename: { prepareSupport: true } } };

export function describeRename(makeWorld: MakeWorld): void {
  describe('rename', () => {
    const files = { 'draft.treaty': draft.text, 'other.treaty': other };
    const within = async (options: WorldOptions, work: (world: World) => Promise<void>): Promise<void> => {
      const world = await makeWorld(files, options);
      try {
        await world.server.ready();
        await world.server.open(world.uri('draft.treaty'), draft.text);
        await work(world);
      } finally {
        await world.end();
      }
    };
    const at = (world: World, name: string, more: object = {}): object => ({ textDocument: { uri: world.uri('draft.treaty') }, position: draft.range(name).start, ...more });
    const rename = (world: World, name: string, newName: string): Promise<WorkspaceEdit> => world.server.request('textDocument/rename', at(world, name, { newName }));

    it('answers what would be replaced, and the name it has', () =>
      within({ capabilities: annotating }, async (world) => {
        const prepared = await world.server.request<{ range: Range; placeholder: string }>('textDocument/prepareRename', at(world, 'name'));
        assert.deepEqual(prepared, { range: draft.range('name'), placeholder: 'Ukraine' });
      }));

    it('answers one edit of all files, with versions, kinds, and a look asked for where words of the text change', () =>
      within({ capabilities: annotating }, async (world) => {
        const { documentChanges, changeAnnotations } = await rename(world, 'name', 'Moldova');
        const [change, ...more] = documentChanges as TextDocumentEdit[];
        assert.equal(more.length, 0);
        assert.deepEqual(change?.textDocument, { uri: world.uri('draft.treaty'), version: 1 });
        assert.deepEqual(change.edits.map((edit) => ('annotationId' in edit ? edit.annotationId : '')), ['look', 'declaration', 'prose']);
        assert.deepEqual(Object.entries(changeAnnotations ?? {}).map(([id, { needsConfirmation }]) => [id, needsConfirmation]), [['declaration', false], ['prose', false], ['look', true]], 'what is to be confirmed, and left out until it is ticked, changes nothing');
        assert.equal(Object.values((await rename(world, 'label', 'end-date')).changeAnnotations ?? {}).some(({ needsConfirmation }) => needsConfirmation), false, 'nothing is asked where no words change');
        assert.equal(applyEdits(draft.text, change.edits as { range: Range; newText: string }[]), draft.text.replace('"Ukraine"', '"Moldova"').replace('1. Ukraine ', '1. Moldova '));
      }));

    it('answers a client that knows neither versions nor annotations with plain changes, closed files too', () =>
      within({ capabilities: { textDocument: {} } }, async (world) => {
        const { changes, documentChanges } = await rename(world, 'label', 'end-date');
        assert.equal(documentChanges, undefined);
        assert.equal(applyEdits(draft.text, changes![world.uri('draft.treaty')]!), draft.text.replaceAll('cut-off', 'end-date'));
        assert.equal(applyEdits(other, changes![world.uri('other.treaty')]!), other.replace('cut-off', 'end-date'));
        const agreement = await rename(world, 'agreement', 'draft-two');
        assert.equal(applyEdits(other, agreement.changes![world.uri('other.treaty')]!), other.replaceAll('draft-one', 'draft-two'));
      }));

    it('is announced with prepareRename only to clients that ask for it', async () => {
      for (const [capabilities, expected] of [[annotating, { prepareProvider: true }], [richCapabilities, true]] as const) {
        await within({ capabilities }, async (world) => assert.deepEqual(world.server.initialized.capabilities.renameProvider, expected));
      }
    });

    it('answers nothing where nothing has a name: an error that says why', () =>
      within({ capabilities: annotating }, async (world) => {
        await assert.rejects(world.server.request('textDocument/prepareRename', at(world, 'plain')), /Nothing here has a name to change/);
        await assert.rejects(rename(world, 'plain', 'x'), /Nothing here has a name to change/);
        await assert.rejects(rename(world, 'id', 'Article'), /"Article" cannot be an id/);
        await assert.rejects(rename(world, 'agreement', 'other'), /"other" is taken: .* See other\.treaty, line 1\./);
        // A refusal is no fault of the server.
        assert.deepEqual(world.server.log.filter((line) => line.includes('failed')), []);
      }));

    it('answers another number for a clause, on its own number alone: what cites it follows, in every file and in prose', () =>
      within({ capabilities: { textDocument: {} } }, async (world) => {
        const prepared = await world.server.request<Range>('textDocument/prepareRename', at(world, 'number'));
        assert.deepEqual(prepared, { range: draft.range('two'), placeholder: '2' });
        const { changes } = await rename(world, 'number', '7');
        assert.equal(applyEdits(draft.text, changes![world.uri('draft.treaty')]!), draft.text.replace('2. See', '7. See').replace('paragraph 2', 'paragraph 7'));
        assert.equal(applyEdits(other, changes![world.uri('other.treaty')]!), other.replace('{draft-one:2}', '{draft-one:7}'));
        await assert.rejects(rename(world, 'number', 'nothing'), /"nothing" is not a number or letter/);
      }));

    it('of a clause’s number asks for a look where anything follows, and for none where only the number changes', () =>
      within({ capabilities: annotating }, async (world) => {
        const looks = ({ documentChanges, changeAnnotations }: WorkspaceEdit): readonly unknown[] => [
          (documentChanges as TextDocumentEdit[]).map(({ edits }) => edits.map((edit) => ('annotationId' in edit ? edit.annotationId : ''))),
          Object.values(changeAnnotations ?? {}).flatMap(({ label, needsConfirmation }) => (needsConfirmation ? [label] : [])),
        ];
        const followed = await rename(world, 'number', '7');
        assert.deepEqual(looks(followed), [[['look', 'declaration', 'prose'], ['markup']], ['Renumbering']]);
        const [change] = followed.documentChanges as TextDocumentEdit[];
        assert.equal(applyEdits(draft.text, change?.edits as { range: Range; newText: string }[]), draft.text.replace('2. See', '7. See').replace('paragraph 2', 'paragraph 7'), 'the look changes nothing');
        assert.deepEqual(looks(await rename(world, 'three', '7')), [[['declaration']], []]);
      }));

    it('tells what is left to the drafter: a list to our own client, a message to any other', async () => {
      await within({ capabilities: annotating, initializationOptions: { undecided: true } }, async (world) => {
        await rename(world, 'name', 'Moldova');
        await world.server.until(() => world.server.notices('parley/undecided').length > 0);
        const [left] = world.server.notices('parley/undecided') as { message: string; places: { uri: string; range: Range; reason: string }[] }[];
        assert.equal(left?.message, '1 place was left as it is, for you to decide.');
        assert.deepEqual(left.places.map(({ uri, range }) => [uri, wordsAt(draft.text, range)]), [[world.uri('draft.treaty'), 'Ukraine']]);
        assert.deepEqual(left.places[0]?.range.start, { ...rangeOf(draft.text, 'Ukraines').start });
      });
      await within({ capabilities: annotating }, async (world) => {
        await rename(world, 'name', 'Moldova');
        await world.server.until(() => world.server.notices('window/showMessage').length > 0);
        assert.deepEqual(world.server.notices('window/showMessage'), [{ type: 3, message: '1 place was left as it is, for you to decide. See draft.treaty, line 6.' }]);
        await rename(world, 'label', 'end-date');
        await world.server.quiet();
        assert.equal(world.server.notices('window/showMessage').length, 1, 'nothing is said where nothing is left');
      });
    });
  });
}
