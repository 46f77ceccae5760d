// A precedent and its drafts side by side over the wire, in a process and in a worker alike: whole answers, what an edit sends, places of
// clauses, the commands that pair and leave out.

import assert from 'node:assert/strict';
import type { TextDocumentEdit, TextEdit } from 'vscode-languageserver-protocol';
import type { AppliedResult, ClausePlaceResult, SideBySide, SideBySideResult, SideBySideTextResult } from '../../../server/src/lsp/protocol.js';
import { applyEdits, marked } from '../marked.js';
import type { MakeWorld } from '../world.js';
import { askOfDraft, inDraft } from './draft-world.js';

const old = marked(`agreement old "Old"

⟦one: 1⟧. All mines shall be removed within 72 hours.

⟦two: 2⟧. Prisoners shall be released.

⟦three: 3⟧. The line shall be marked.
`);
const draft = marked(`agreement draft "Draft"
  precedent: old

⟦first: 1⟧. ⟦line: The line⟧ shall be marked.
   @precedent old:3

⟦second: 2⟧. All mines ⟦may: should⟧ be removed within 48 hours.
   @precedent old:1

⟦third: 3⟧. The Parties shall meet.
`);

const rowsOf = (found: SideBySideResult): readonly string[] => {
  assert.ok(found?.order);
  const rows = new Map(found.rows.map((row) => [row.key, row]));
  return found.order.map((key) => rows.get(key)!.cells.map((cell) => (cell.kind === 'clauses' ? cell.clauses.map(({ citation }) => citation).join() : cell.kind)).join(' | '));
};

export function describeSideBySide(makeWorld: MakeWorld): void {
  describe('side by side', () => {
    const within = inDraft(makeWorld, { 'old.treaty': old.text, 'draft.treaty': draft.text });
    const ask = askOfDraft<SideBySide>('parley/sideBySide');

    it('answers with the rows of the draft and its precedent, with words and remarks', () =>
      within(async (world) => {
        const found = await ask(world);
        assert.deepEqual(found.columns.map(({ id }) => id), ['old', 'draft']);
        assert.deepEqual(found.choice.map(({ uri }) => uri), ['old.treaty', 'draft.treaty'].map(world.uri));
        assert.deepEqual(rowsOf(found), ['elsewhere | ¶1', '¶1 | ¶2', 'nothing | ¶3', '¶2 | unanswered', '¶3 | elsewhere']);
        const row = found.rows.find(({ facts }) => facts.includes('weaker'));
        assert.deepEqual(row?.cells.map((cell) => cell.remarks), [['changed'], ['changed', 'weaker than its counterpart']]);
        assert.deepEqual(found.coverage?.map(({ clauses, answered }) => [clauses, answered]), [[3, [0, 2]]]);
      }));

    it('after a key in a clause sends that clause’s row and nothing else; nothing when nothing of it changed', () =>
      within(async (world) => {
        const { resultId, order } = await ask(world);
        await world.server.notify('textDocument/didChange', { textDocument: { uri: world.uri('draft.treaty'), version: 2 }, contentChanges: [{ range: draft.range('may'), text: 'must' }] });
        const now = await ask(world, { previousResultId: resultId });
        assert.equal(now.delta, true);
        assert.equal(now.order, undefined);
        assert.equal(now.coverage, undefined);
        assert.equal(now.rows.length, 1);
        assert.match(JSON.stringify(now.rows[0]), /must/u);
        assert.ok(!now.rows[0]?.facts.includes('weaker'));
        // A line put in front of everything moves all clauses and changes none.
        await world.server.notify('textDocument/didChange', { textDocument: { uri: world.uri('draft.treaty'), version: 3 }, contentChanges: [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '// moved\n\n' }] });
        const moved = await ask(world, { previousResultId: now.resultId });
        assert.deepEqual([moved.delta, moved.rows, moved.order], [true, [], undefined]);
        // An answer the server knows no more is given as a whole.
        const whole = await ask(world, { previousResultId: resultId });
        assert.equal(whole.delta, false);
        assert.deepEqual(whole.order, order);
      }));

    it('says where a clause stands, and which clauses stand at a place', () =>
      within(async (world) => {
        const found = await ask(world);
        const cell = found.rows.flatMap(({ cells }) => cells[1] ?? []).find((each) => each.kind === 'clauses' && each.clauses[0]?.citation === '¶2');
        const clause = cell?.kind === 'clauses' ? cell.clauses[0]?.clause : undefined;
        const place = await world.server.request<ClausePlaceResult>('parley/clausePlace', { textDocument: { uri: world.uri('draft.treaty') }, clause });
        assert.deepEqual(place?.range.start, draft.range('second').start);
        assert.deepEqual(await world.server.request('parley/clauseHandles', { textDocument: { uri: world.uri('draft.treaty') }, position: draft.range('may').start }), [clause]);
        assert.equal(await world.server.request('parley/clausePlace', { textDocument: { uri: world.uri('draft.treaty') }, clause: 999_999_999 }), null);
        assert.deepEqual(await world.server.request('parley/clauseHandles', { textDocument: { uri: world.uri('draft.treaty') }, position: { line: 0, character: 0 } }), []);
      }));

    it('knows no document that is not there, and passes over columns that are not', () =>
      within(async (world) => {
        assert.equal(await world.server.request('parley/sideBySide', { textDocument: { uri: world.uri('gone.treaty') } }), null);
        assert.equal(await world.server.request('parley/sideBySideText', { textDocument: { uri: world.uri('gone.treaty') }, format: 'md' }), null);
        assert.deepEqual((await ask(world, { columns: [world.uri('gone.treaty')] })).columns.map(({ id }) => id), ['old', 'draft']);
        assert.deepEqual((await ask(world, { columns: [world.uri('draft.treaty')] })).columns.map(({ id }) => id), ['draft']);
      }));

    it('gives it as HTML, CSV and Markdown', () =>
      within(async (world) => {
        for (const [format, start] of [['html', '<!DOCTYPE html>'], ['csv', '\uFEFFold: clause'], ['md', '# Concordance: Old']] as const) {
          const found = await world.server.request<SideBySideTextResult>('parley/sideBySideText', { textDocument: { uri: world.uri('draft.treaty') }, format });
          assert.ok(found);
          assert.ok(found.text.startsWith(start), found.text.slice(0, 60));
          assert.match(found.text, /The Parties shall meet\./u);
        }
      }));

    it('pairs two clauses and leaves one out, each by one edit the client is asked for', () =>
      within(async (world, edits) => {
        const at = (file: string, position: object): object => ({ textDocument: { uri: world.uri(file) }, position });
        const run = (command: string, asked: object): Promise<AppliedResult> => world.server.request('workspace/executeCommand', { command, arguments: [asked] });
        const textAfter = (): string => {
          const [edit] = edits.splice(0);
          const [file, ...others] = (edit?.edit.documentChanges ?? []) as TextDocumentEdit[];
          assert.deepEqual([file?.textDocument.uri, others], [world.uri('draft.treaty'), []]);
          return applyEdits(draft.text, file!.edits as TextEdit[]);
        };
        assert.deepEqual(await run('parley.pairClauses', { draft: at('draft.treaty', draft.range('third').start), precedent: at('old.treaty', old.range('two').start) }), { applied: true });
        assert.equal(textAfter(), draft.text.replace('shall meet.\n', 'shall meet.\n   @precedent old:2\n'));
        assert.deepEqual(await run('parley.omitClauses', { draft: { uri: world.uri('draft.treaty') }, clauses: [at('old.treaty', old.range('two').start)], reason: 'they are home' }), { applied: true });
        assert.equal(textAfter(), draft.text.replace('precedent: old\n', 'precedent: old\n@omits old:2 "they are home"\n'));
        await assert.rejects(run('parley.pairClauses', { draft: at('draft.treaty', draft.range('second').start), precedent: at('old.treaty', old.range('one').start) }), /Nothing would change/u);
        await assert.rejects(run('parley.pairClauses', { draft: 'nonsense' }), /not understood/u);
        await assert.rejects(run('parley.omitClauses', { draft: { uri: world.uri('draft.treaty') }, clauses: [], reason: 'x' }), /paired with a clause of another/u);
        assert.deepEqual(edits, []);
      }));
  });
}
