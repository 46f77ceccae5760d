// The list of brackets over the wire, in a process and in a worker alike: whole answers, what an edit sends, the command that decides one.

import assert from 'node:assert/strict';
import type { TextDocumentEdit, TextEdit } from 'vscode-languageserver-protocol';
import type { AppliedResult } from '../../../server/src/lsp/protocol.js';
import type { BracketItem, Brackets, CountBracketsResult, DecideBracketParams } from '../../../server/src/lsp/protocol/brackets.js';
import { applyEdits, marked } from '../marked.js';
import type { MakeWorld } from '../world.js';
import { askOfDraft, inDraft } from './draft-world.js';

const draft = marked(`agreement draft "Draft"
party UKR "Ukraine"
party RUS "Russian Federation"

Article 1. Withdrawal

1. They leave within [UKR: ⟦ten: ten⟧] [RUS: thirty] days.
   @position RUS rejects "too soon"

2. They [rest].
`);

export function describeBrackets(makeWorld: MakeWorld): void {
  describe('brackets', () => {
    const within = inDraft(makeWorld, { 'draft.treaty': draft.text });
    const ask = askOfDraft<Brackets>('parley/brackets');
    const picture = ({ citation, articleTitle, alternatives, positions, facts }: BracketItem): unknown => [citation, articleTitle, alternatives.map(({ by, text }) => [by.join(), text]), positions.map(({ party, verb }) => `${party} ${verb}`), facts];

    it('answers with groups of alternatives, positions and counts', () =>
      within(async (world) => {
        const found = await ask(world);
        assert.deepEqual(found.rows.map(picture), [
          ['Art. 1(1)', 'Article 1. Withdrawal', [['UKR', 'ten'], ['RUS', 'thirty']], ['RUS rejects'], []],
          ['Art. 1(2)', 'Article 1. Withdrawal', [['', 'rest']], [], ['unattributed', 'lone']],
        ]);
        assert.deepEqual([found.open, found.unattributed, found.unbalanced], [2, 1, 0]);
        assert.deepEqual(found.parties.map(({ id, alternatives }) => [id, alternatives]), [['UKR', 1], ['RUS', 1]]);
        assert.equal(await world.server.request('parley/brackets', { textDocument: { uri: world.uri('gone.treaty') } }), null);
      }));

    it('counts the groups of a text that is not open, and keeps nothing of it', () =>
      within(async (world) => {
        const count = async (text: string): Promise<number> => (await world.server.request<CountBracketsResult>('parley/countBrackets', { text })).open;
        const { open } = await ask(world);
        assert.equal(await count(draft.text), open);
        assert.equal(await count(`${draft.text}\n3. They [UKR: stay] and [RUS: leave]. One is lost ].\n\n4. Agreed.\n   @position RUS accepts\n`), open + 2);
        assert.equal(await count(''), 0);
        assert.deepEqual((await ask(world)).open, open);
        await assert.rejects(world.server.request('parley/countBrackets', {}), /no text/u);
      }));

    it('after a key in a clause sends that clause’s row and nothing else', () =>
      within(async (world) => {
        const { resultId } = await ask(world);
        await world.server.notify('textDocument/didChange', { textDocument: { uri: world.uri('draft.treaty'), version: 2 }, contentChanges: [{ range: draft.range('ten'), text: 'two' }] });
        const now = await ask(world, { previousResultId: resultId });
        assert.deepEqual([now.delta, now.order, now.rows.map(({ alternatives }) => alternatives[0]?.text)], [true, undefined, ['two']]);
        await world.server.notify('textDocument/didChange', { textDocument: { uri: world.uri('draft.treaty'), version: 3 }, contentChanges: [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '// moved\n\n' }] });
        const moved = await ask(world, { previousResultId: now.resultId });
        assert.deepEqual([moved.delta, moved.rows, moved.order], [true, [], undefined]);
        assert.equal((await ask(world, { previousResultId: resultId })).delta, false);
      }));

    it('of an agreement in several files lists those of all, counts them by the parties of the whole, and decides one in its file', async () => {
      const annex = marked('agreement ports "Annex A: Ports"\n  part-of: draft\n\n1. They leave [RUS: ⟦ports: all ports⟧].\n');
      await inDraft(makeWorld, { 'draft.treaty': draft.text, 'annex.treaty': annex.text })(async (world, edits) => {
        const [main, uri] = [world.uri('draft.treaty'), world.uri('annex.treaty')];
        await world.server.open(uri, annex.text);
        const found = await ask(world);
        assert.deepEqual(found.rows.map(({ citation, articleTitle, column, alternatives }) => [citation, articleTitle, found.documents[column], alternatives.map(({ by }) => by.join()).join(' ')]), [
          ['Art. 1(1)', 'Article 1. Withdrawal', main, 'UKR RUS'], ['Art. 1(2)', 'Article 1. Withdrawal', main, ''], ['Annex A, ¶1', 'Annex A', uri, 'RUS'],
        ]);
        assert.deepEqual([found.open, found.parties.map(({ id, alternatives }) => [id, alternatives])], [3, [['UKR', 1], ['RUS', 2]]]);
        await world.server.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ range: annex.range('ports'), text: 'one port' }] });
        const now = await ask(world, { previousResultId: found.resultId });
        assert.deepEqual([now.delta, now.order, now.rows.map(({ alternatives }) => alternatives[0]?.text)], [true, undefined, ['one port']]);
        const [row] = now.rows;
        assert.ok(row);
        const asked: DecideBracketParams = { textDocument: { uri }, clause: row.clause, key: row.group, alternative: 0, text: 'one port', action: 'accept' };
        assert.deepEqual(await world.server.request<AppliedResult>('workspace/executeCommand', { command: 'parley.decideBracket', arguments: [asked] }), { applied: true });
        const [change] = (edits[0]?.edit.documentChanges ?? []) as TextDocumentEdit[];
        assert.equal(change?.textDocument.uri, uri);
      });
    });

    it('decides one by one edit, and refuses what is not there any more', () =>
      within(async (world, edits) => {
        const { rows } = await ask(world);
        const [row] = rows;
        assert.ok(row);
        const asked: DecideBracketParams = { textDocument: { uri: world.uri('draft.treaty') }, clause: row.clause, key: row.group, alternative: 1, text: 'thirty', action: 'accept-alone' };
        const run = (params: unknown): Promise<AppliedResult> => world.server.request<AppliedResult>('workspace/executeCommand', { command: 'parley.decideBracket', arguments: [params] });
        assert.deepEqual(await run(asked), { applied: true });
        const changes = ((edits[0]?.edit.documentChanges ?? []) as TextDocumentEdit[]).flatMap((change) => change.edits as TextEdit[]);
        assert.match(applyEdits(draft.text, changes), /They leave within thirty days\./u);
        await assert.rejects(run({ ...asked, text: 'forty' }), /not there any more/u);
        await assert.rejects(run({ ...asked, action: 'burn' }), /not understood/u);
        assert.equal(edits.length, 1);
      }));
  });
}
