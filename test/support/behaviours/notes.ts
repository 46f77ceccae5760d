// Notes over the wire, in a process and in a worker alike: the list, what is sent again, and the command that writes them.

import assert from 'node:assert/strict';
import type { TextDocumentEdit, TextEdit } from 'vscode-languageserver-protocol';
import type { NoteEditResult, Notes } from '../../../server/src/lsp/protocol/notes.js';
import { applyEdits, marked } from '../marked.js';
import type { MakeWorld, World } from '../world.js';
import { askOfDraft, inDraft } from './draft-world.js';

const draft = marked(`agreement draft "Draft"
party UKR "Ukraine"

⟦first: 1⟧. The line ⟦word: shall⟧ be marked.
   ⟦note: @note [UKR 2025-03-01] Where?⟧
   @tag line
   ⟦answer: @note [RUS] Re UKR: On the map. #maps⟧

2. The Parties ⟦last: shall⟧ meet.
   ⟦position: @position RUS rejects "any meeting"⟧`);

export function describeNotes(makeWorld: MakeWorld): void {
  describe('notes', () => {
    const within = inDraft(makeWorld, { 'draft.treaty': draft.text });
    const ask = askOfDraft<Notes>('parley/notes');
    const run = (world: World, asked: object): Promise<NoteEditResult> => world.server.request('workspace/executeCommand', { command: 'parley.writeNote', arguments: [{ textDocument: { uri: world.uri('draft.treaty') }, ...asked }] });

    it('are listed as threads, with who, when, what and where', () =>
      within(async (world) => {
        const found = await ask(world);
        assert.deepEqual([found.title, found.library, found.parties], ['Draft', false, [{ id: 'UKR', name: 'Ukraine' }]]);
        assert.deepEqual(found.threads?.map(({ place, resolved, tags }) => [place, resolved, tags]), [['¶1', false, ['line', 'maps']], ['¶2', false, []]]);
        assert.deepEqual(found.threads?.flatMap(({ notes }) => notes.map(({ kind, author, date, verb, text, range }) => [kind, author, date, verb, text, range])), [
          ['note', 'UKR', '2025-03-01', '', 'Where?', draft.range('note')],
          ['note', 'RUS', '', '', 'On the map. #maps', draft.range('answer')],
          ['position', 'RUS', '', 'rejects', 'any meeting', draft.range('position')],
        ]);
        assert.deepEqual(found.clauses, [{ start: { line: 2, character: 0 }, end: { line: draft.range('position').end.line, character: 0 } }]);
        assert.equal(await world.server.request('parley/notes', { textDocument: { uri: world.uri('gone.treaty') } }), null);
      }));

    it('are not sent again while they are the same, and keep their handles when they move', () =>
      within(async (world) => {
        const first = await ask(world);
        const same = await ask(world, { previousResultId: first.resultId });
        assert.deepEqual([same.resultId, same.threads, same.clauses], [first.resultId, undefined, undefined]);
        await world.server.notify('textDocument/didChange', { textDocument: { uri: world.uri('draft.treaty'), version: 2 }, contentChanges: [{ range: draft.range('word'), text: 'must' }] });
        assert.equal((await ask(world, { previousResultId: first.resultId })).threads, undefined, 'a word of a clause is no note');
        await world.server.notify('textDocument/didChange', { textDocument: { uri: world.uri('draft.treaty'), version: 3 }, contentChanges: [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '// moved\n' }] });
        const moved = await ask(world, { previousResultId: first.resultId });
        const handles = (found: Notes): unknown => found.threads?.map(({ notes }) => notes.map(({ note }) => note));
        assert.deepEqual(handles(moved), handles(first));
        assert.deepEqual(moved.threads?.[0]?.notes[0]?.range.start.line, draft.range('note').start.line + 1);
      }));

    it('are written by one edit the client is asked for', () =>
      within(async (world, edits) => {
        const after = async (asked: object): Promise<[string, NoteEditResult]> => {
          const result = await run(world, asked);
          const [edit, ...more] = edits.splice(0);
          assert.equal(more.length, 0);
          const [file, ...others] = (edit?.edit.documentChanges ?? []) as TextDocumentEdit[];
          assert.deepEqual([file?.textDocument.uri, others], [world.uri('draft.treaty'), []]);
          return [applyEdits(draft.text, file!.edits as TextEdit[]), result];
        };
        const { threads } = await ask(world);
        const [first, second] = threads!;
        const note = first!.notes[0]!.note;
        const who = { author: 'UKR', date: '2025-03-02' };
        const answer = '   @note [RUS] Re UKR: On the map. #maps\n';
        const { line } = draft.range('answer').start;
        assert.deepEqual(await after({ action: 'add', position: draft.range('word').start, text: 'Why\n2. not?', ...who }), [draft.text.replace(answer, `${answer}   @note [UKR 2025-03-02] Why 2. not?\n`), { applied: true, line: line + 1 }]);
        assert.deepEqual(await after({ action: 'add', position: draft.range('last').start, text: 'When?', ...who }), [`${draft.text}\n   @note [UKR 2025-03-02] When?`, { applied: true, line: draft.range('position').start.line + 1 }]);
        assert.deepEqual(await after({ action: 'reply', note, text: 'Which?', ...who }), [draft.text.replace(answer, `${answer}   @note [UKR 2025-03-02] Re UKR: Which?\n`), { applied: true, line: line + 1 }]);
        assert.deepEqual(await after({ action: 'edit', position: draft.range('note').start, text: 'How?' }), [draft.text.replace('Where?', 'How?'), { applied: true }]);
        assert.deepEqual(await after({ action: 'resolve', note: first!.notes[1]!.note }), [draft.text.replace('Where?', 'Where? #resolved'), { applied: true }]);
        assert.deepEqual(await after({ action: 'delete', note: second!.notes[0]!.note }), [draft.text.replace('\n   @position RUS rejects "any meeting"', ''), { applied: true }]);
        assert.deepEqual(await after({ action: 'delete-thread', note }), [draft.text.replace('   @note [UKR 2025-03-01] Where?\n', '').replace(answer, ''), { applied: true }]);
      }));

    it('are refused with a reason, and change nothing', () =>
      within(async (world, edits) => {
        const position = draft.range('word').start;
        await assert.rejects(run(world, { action: 'add', position, text: ' ' }), /A note needs words/u);
        await assert.rejects(run(world, { action: 'add', position, text: 'x', author: 'A]' }), /cannot stand as the author/u);
        await assert.rejects(run(world, { action: 'edit', note: 999_999_999, text: 'x' }), /stands in the text no more/u);
        await assert.rejects(run(world, { action: 'delete', position }), /stands in the text no more/u);
        await assert.rejects(run(world, { action: 'delete', position: draft.range('note').start }), /has answers/u);
        for (const wrong of [{ action: 'burn', position }, { action: 'add', note: 1, text: 'x' }, { action: 'add', position, text: 5 }, { action: 'edit' }]) await assert.rejects(run(world, wrong), /not understood/u);
        assert.deepEqual(edits, []);
      }));
  });
}
