// Renumbering over the wire, in a process and in a worker alike: what is offered, the edit the client is asked to apply, what it is told.

import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import type { ApplyWorkspaceEditParams, CodeAction, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { type ConcordanceResult, type MoveTargetsResult, renumberCommand, type RenumberParams, type RenumberResult, type RenumberWish } from '../../../server/src/lsp/protocol.js';
import { applyEdits, marked, wordsAt } from '../marked.js';
import { richCapabilities } from '../test-server.js';
import type { MakeWorld, World, WorldOptions } from '../world.js';

const draft = marked(`agreement draft "Draft"
  precedent: korea-1953

Article 1. One

⟦one: 1⟧. The Parties stop, see ⟦cited: paragraph 2⟧.
   @precedent korea-1953:12

⟦two: 2⟧. The Parties withdraw, see paragraphs 1 to 3.

⟦three: 3⟧. The Parties meet.

⟦second: Article 2⟧. Two

4. The Parties pay.
`);
const other = 'agreement other "Other"\n\n1. As {draft:2} and {draft:3} say.\n';

const annotating = { ...richCapabilities, workspace: { ...richCapabilities.workspace, workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } } } };

interface Asked {
  edit?: ApplyWorkspaceEditParams;
}

export function describeRenumber(makeWorld: MakeWorld): void {
  describe('renumber', () => {
    const within = async (options: WorldOptions, work: (world: World, asked: Asked) => Promise<void>, apply = true): Promise<void> => {
      const asked: Asked = {};
      const answers = {
        'workspace/applyEdit': (params: ApplyWorkspaceEditParams) => {
          asked.edit = params;
          return { applied: apply };
        },
      };
      const world = await makeWorld({ 'draft.treaty': draft.text, 'other.treaty': other }, { ...options, answers });
      try {
        await world.server.ready();
        await world.server.open(world.uri('draft.treaty'), draft.text);
        await work(world, asked);
      } finally {
        await world.end();
      }
    };
    const params = (world: World, name: string, action: RenumberWish, more: object = {}): RenumberParams => ({ textDocument: { uri: world.uri('draft.treaty') }, position: draft.range(name).start, action, ...more });
    const run = (world: World, name: string, action: RenumberWish, more: object = {}): Promise<RenumberResult> =>
      world.server.request('workspace/executeCommand', { command: renumberCommand, arguments: [params(world, name, action, more)] });
    const actions = (world: World, name: string, context: object): Promise<CodeAction[] | null> =>
      world.server.request('textDocument/codeAction', { textDocument: { uri: world.uri('draft.treaty') }, range: draft.range(name), context: { diagnostics: [], ...context } });

    it('answers with code actions on a clause\u2019s number, each of which runs the command', () =>
      within({ capabilities: annotating }, async (world) => {
        const found = (await actions(world, 'two', { only: ['refactor'] })) ?? [];
        assert.deepEqual(found.map(({ kind }) => kind).filter((kind) => !kind?.startsWith('refactor.')), []);
        const up = found.find(({ kind, title }) => kind === 'refactor.move' && /¶2 up/u.test(title));
        assert.deepEqual(up?.command?.arguments, [params(world, 'two', 'up')]);
        assert.equal(up.command.command, renumberCommand);
        assert.equal(up.edit, undefined);
        assert.ok((await actions(world, 'two', { only: ['refactor.insert'] }))?.every(({ kind }) => kind === 'refactor.insert'));
        assert.deepEqual((await actions(world, 'two', { triggerKind: 2 }))?.filter(({ kind }) => kind?.startsWith('refactor')), [], 'nothing unasked');
        assert.deepEqual((await actions(world, 'two', { only: ['quickfix'] }))?.filter(({ kind }) => kind?.startsWith('refactor')), []);
      }));

    it('answers our own client with one action that lets the drafter choose, and with all of them where refactorings are asked for', () =>
      within({ capabilities: annotating, initializationOptions: { commandLinks: true } }, async (world) => {
        const ofNumbers = (found: readonly CodeAction[] | null): readonly string[] => (found ?? []).flatMap(({ command }) => (command && /renumber/iu.test(command.command) ? [command.command] : []));
        assert.deepEqual(ofNumbers(await actions(world, 'two', {})), ['parley.chooseRenumbering']);
        const asked = ofNumbers(await actions(world, 'two', { only: ['refactor'] }));
        assert.ok(asked.length > 5 && asked.every((command) => command === renumberCommand));
      }));

    it('answers with one edit of all files, with versions, behind a preview that leaves nothing out', () =>
      within({ capabilities: annotating }, async (world, asked) => {
        const result = await run(world, 'two', 'insert-before');
        assert.equal(result.applied, true);
        const { documentChanges, changeAnnotations } = asked.edit?.edit ?? {};
        const changes = documentChanges as TextDocumentEdit[];
        assert.deepEqual(changes.map(({ textDocument: { uri, version } }) => [uri, version]), [[world.uri('draft.treaty'), 1], [world.uri('other.treaty'), null]]);
        const confirmed = Object.entries(changeAnnotations ?? {}).filter(([, { needsConfirmation }]) => needsConfirmation).map(([id]) => id);
        assert.deepEqual(confirmed, ['look']);
        const looks = changes.flatMap(({ edits }) => edits).filter((edit) => 'annotationId' in edit && edit.annotationId === 'look') as TextEdit[];
        assert.deepEqual(looks.map(({ newText, range }) => [newText, range.start]), [['', { line: 0, character: 0 }]], 'what asks for the look changes nothing');
        const now = applyEdits(draft.text, changes[0]?.edits as TextEdit[]);
        assert.equal(
          now.slice(now.indexOf('Article 1.')),
          'Article 1. One\n\n1. The Parties stop, see paragraph 3.\n   @precedent korea-1953:12\n\n2. [●]\n\n3. The Parties withdraw, see paragraphs 1, 3 and 4.\n\n4. The Parties meet.\n\nArticle 2. Two\n\n5. The Parties pay.\n',
        );
        assert.equal(applyEdits(other, changes[1]?.edits as TextEdit[]), 'agreement other "Other"\n\n1. As {draft:3} and {draft:4} say.\n');
        assert.equal(result.fresh && wordsAt(now, result.fresh.range), '[●]');
      }));

    it('answers a client that knows neither versions nor annotations with plain changes, and tells what is left in a message', () =>
      within({ capabilities: { textDocument: {} } }, async (world, asked) => {
        const { left } = await run(world, 'two', 'delete');
        const { changes, documentChanges } = asked.edit?.edit ?? {};
        assert.equal(documentChanges, undefined);
        assert.ok(changes?.[world.uri('draft.treaty')]);
        assert.notEqual(left, '');
        const [message] = world.server.notices('window/showMessage') as { message: string }[];
        assert.ok(message?.message.includes('draft.treaty'), message?.message);
      }));

    it('tells our own client the places that are left to decide', () =>
      within({ capabilities: annotating, initializationOptions: { undecided: true } }, async (world) => {
        await run(world, 'two', 'delete');
        const [left] = world.server.notices('parley/undecided') as { places: { uri: string; reason: string }[] }[];
        assert.deepEqual(left?.places.map(({ uri }) => uri.slice(uri.lastIndexOf('/') + 1)), ['draft.treaty', 'other.treaty']);
        assert.ok(left.places.every(({ reason }) => reason.includes('¶2')), JSON.stringify(left));
      }));

    it('gives one clause alone another number by rename, and what cites it follows', () =>
      within({ capabilities: annotating }, async (world) => {
        const rename = (newName: string): Promise<WorkspaceEdit> => world.server.request('textDocument/rename', { textDocument: { uri: world.uri('draft.treaty') }, position: draft.range('two').start, newName });
        const { documentChanges } = await rename('9');
        const [own, follower] = documentChanges as TextDocumentEdit[];
        assert.match(applyEdits(draft.text, own?.edits as TextEdit[]), /see paragraph 9\.[^]*\n9\. The Parties withdraw/u);
        assert.match(applyEdits(other, follower?.edits as TextEdit[]), /\{draft:9\} and \{draft:3\}/u);
        await assert.rejects(rename('shall'), /"shall" is not a number/u);
      }));

    it('answers nothing but the reason where it is refused, and asks for no edit', () =>
      within({ capabilities: annotating }, async (world, asked) => {
        await assert.rejects(run(world, 'one', 'up'), /no clause of the same list/u);
        await assert.rejects(world.server.request('workspace/executeCommand', { command: 'parley.nothing' }), /not understood/u);
        assert.equal(asked.edit, undefined);
      }));

    it('tells nothing and keeps nothing when the client does not apply the edit', () =>
      within({ capabilities: annotating }, async (world) => {
        assert.deepEqual(await run(world, 'two', 'delete'), { applied: false, left: '' });
        assert.deepEqual(world.server.notices('window/showMessage'), []);
        const concordance = await world.server.request<ConcordanceResult>('parley/concordance', { textDocument: { uri: world.uri('draft.treaty') } });
        assert.match(concordance?.markdown ?? '', /\| ¶4 \| ¶4 \| – \|/u);
      }, false));

    it('lists the headings a clause may go to, and moves it there', () =>
      within({ capabilities: annotating }, async (world, asked) => {
        const targets = await world.server.request<MoveTargetsResult>('parley/moveTargets', { textDocument: { uri: world.uri('draft.treaty') }, position: draft.range('three').start });
        assert.deepEqual(targets.map(({ citation, title }) => [citation, title]), [['Art. 2', 'Two']]);
        assert.deepEqual(targets[0]?.range.start, draft.range('second').start);
        await run(world, 'three', 'move-to', { to: targets[0]?.range.start });
        const changes = (asked.edit?.edit.documentChanges ?? []) as TextDocumentEdit[];
        assert.match(applyEdits(draft.text, changes[0]?.edits as TextEdit[]), /Article 2\. Two\n\n3\. The Parties pay\.\n\n4\. The Parties meet\.\n$/u);
      }));

    it('gives the concordance of what was renumbered, with the precedent, as a table and with tabs', () =>
      within({ capabilities: annotating }, async (world) => {
        await run(world, 'one', 'down');
        const found = await world.server.request<ConcordanceResult>('parley/concordance', { textDocument: { uri: world.uri('draft.treaty') } });
        assert.equal(found?.tabs, 'Old number\tNew number\tPrecedent\n¶1\t¶2\tkorea-1953 ¶12\n¶2\t¶1\t–');
        assert.equal(found.markdown, '| Old number | New number | Precedent |\n| --- | --- | --- |\n| ¶1 | ¶2 | korea-1953 ¶12 |\n| ¶2 | ¶1 | – |');
        assert.equal(found.rows, 2);
      }));

    const many = `agreement many "Many"\n\n${Array.from({ length: 900 }, (_, i) => `${i + 1}. Under paragraphs ${(i % 700) + 1} and ${(i % 800) + 2}.\n`).join('\n')}`;
    const longWorld = async (work: (world: World, params: object, asked: () => number) => Promise<void>): Promise<void> => {
      let edits = 0;
      const world = await makeWorld({ 'many.treaty': many }, { capabilities: annotating, answers: { 'workspace/applyEdit': () => ({ applied: ++edits > 0 }) } });
      try {
        await world.server.ready();
        await world.server.open(world.uri('many.treaty'), many);
        const asked: RenumberParams = { textDocument: { uri: world.uri('many.treaty') }, position: { line: 2, character: 0 }, action: 'insert-before' };
        await work(world, { command: renumberCommand, arguments: [asked] }, () => edits);
      } finally {
        await world.end();
      }
    };

    it('is given up when it is cancelled, and answers others meanwhile', () =>
      longWorld(async (world, params, edits) => {
        const source = new CancellationTokenSource();
        const done = world.server.connection.sendRequest('workspace/executeCommand', params, source.token).then(() => 'done', (error: { code?: number; message?: string }) => [error.code, error.message].join(' '));
        const symbols = await world.server.request<unknown[]>('textDocument/documentSymbol', { textDocument: { uri: world.uri('many.treaty') } });
        assert.equal(symbols.length, 901);
        source.cancel();
        assert.match(String(await done), /^-32800/u);
        assert.equal(edits(), 0);
      }));

    it('is refused when the text was changed meanwhile', () =>
      longWorld(async (world, params, edits) => {
        const done = world.server.request('workspace/executeCommand', params).then(() => 'done', (error: Error) => error.message);
        await world.server.change(world.uri('many.treaty'), [{ range: { start: { line: 2, character: 3 }, end: { line: 2, character: 3 } }, text: 'Surely ' }]);
        assert.match(await done, /was changed while its numbers/u);
        assert.equal(edits(), 0);
      }));
  });
}
