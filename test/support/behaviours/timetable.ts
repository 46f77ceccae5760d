// The timetable over the wire, in a process and in a worker alike: places on the line, dates that are asked, what an edit sends, the export.

import assert from 'node:assert/strict';
import type { TimetableAnswer, TimetableTextResult } from '../../../server/src/lsp/protocol/timetable.js';
import { marked } from '../marked.js';
import type { MakeWorld } from '../world.js';
import { askOfDraft, inDraft } from './draft-world.js';

const draft = marked(`agreement draft "Draft"
party AAA "Avonia"
  role: signatory
party BBB "Belmark"
  role: signatory

⟦first: 1⟧. Avonia shall withdraw.
   @deadline ⟦amount: 72⟧ hours after signature

2. Belmark shall answer.
   @deadline 10 days

3. Belmark shall withdraw.
   @deadline 5 days after signature
   @after 1
`);

export function describeTimetable(makeWorld: MakeWorld): void {
  describe('timetable', () => {
    const within = inDraft(makeWorld, { 'draft.treaty': draft.text });
    const ask = askOfDraft<TimetableAnswer>('parley/timetable');

    it('answers with deadlines in the order of the line, and says what is wrong as the list of findings does', () =>
      within(async (world) => {
        const { rows, tracks, circles, problems } = await ask(world);
        assert.deepEqual(rows.map(({ citation, falls, minutes, state }) => [citation, falls, minutes, state]), [
          ['¶1', '72 hours after signature', 4320, 'placed'], ['¶3', '5 days after signature', 7200, 'placed'], ['¶2', 'counts from nothing', undefined, 'conflict'],
        ]);
        assert.match(rows[2]?.remarks.join() ?? '', /counts from nothing, so nobody can say when it has run out/u);
        assert.deepEqual(rows[1]?.waits.map(({ citation }) => citation), ['¶1']);
        assert.deepEqual([tracks, circles, problems], [[{ key: 'signature', name: 'signature', date: '', given: false, line: 'signature', minutes: 0 }], [], []]);
        const place = await world.server.request<{ readonly range: { readonly start: unknown } }>('parley/clausePlace', { textDocument: { uri: world.uri('draft.treaty') }, clause: rows[0]?.clause });
        assert.deepEqual(place.range.start, draft.range('first').start);
      }));

    it('tells dates when a beginning is given one, and leaves the text alone', () =>
      within(async (world) => {
        const { rows } = await ask(world, { dates: { signature: '2025-12-30 10:00' } });
        assert.deepEqual(rows.map(({ date }) => date), ['2026-01-02 10:00', '2026-01-04 10:00', '']);
        assert.deepEqual((await ask(world, { dates: { signature: 'tomorrow' } })).rows.map(({ date }) => date), ['', '', '']);
      }));

    it('after a key in a deadline sends the rows it changes and no others', () =>
      within(async (world) => {
        const { resultId } = await ask(world);
        const type = (version: number, range: object, text: string): Promise<void> => world.server.notify('textDocument/didChange', { textDocument: { uri: world.uri('draft.treaty'), version }, contentChanges: [{ range, text }] });
        await type(2, draft.range('amount'), '96');
        const now = await ask(world, { previousResultId: resultId });
        assert.deepEqual([now.delta, now.order, now.rows.map(({ falls }) => falls)], [true, undefined, ['96 hours after signature']]);
        await type(3, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, '// moved\n\n');
        const moved = await ask(world, { previousResultId: now.resultId });
        assert.deepEqual([moved.delta, moved.rows, moved.order], [true, [], undefined]);
      }));

    it('of an agreement in several files places the deadlines of all, with what is found in a file that is not open', async () => {
      const annex = 'agreement ports "Annex A: Ports"\n  part-of: draft\n\n1. Avonia shall leave the ports.\n   @deadline 2 days after signature\n\n2. Belmark shall answer.\n   @deadline 10 days\n';
      await inDraft(makeWorld, { 'draft.treaty': draft.text, 'annex.treaty': annex })(async (world) => {
        const { rows, documents } = await ask(world);
        assert.deepEqual(rows.map(({ citation, falls, state, column }) => [citation, falls, state, documents[column]?.split('/').at(-1)]), [
          ['Annex A, ¶1', '2 days after signature', 'placed', 'annex.treaty'], ['¶1', '72 hours after signature', 'placed', 'draft.treaty'], ['¶3', '5 days after signature', 'placed', 'draft.treaty'],
          ['¶2', 'counts from nothing', 'conflict', 'draft.treaty'], ['Annex A, ¶2', 'counts from nothing', 'conflict', 'annex.treaty'],
        ]);
        assert.match(rows[4]?.remarks.join() ?? '', /counts from nothing, so nobody can say when it has run out/u);
      });
    });

    it('gives it as CSV, and knows no document that is not there', () =>
      within(async (world) => {
        const found = await world.server.request<TimetableTextResult>('parley/timetableText', { textDocument: { uri: world.uri('draft.treaty') }, dates: { signature: '2025-12-30 10:00' } });
        assert.deepEqual(found?.text.split('\r\n').slice(0, 2), ['\uFEFFClause,Step,Deadline,Counts from,Falls,Date,Waits for,Remarks', '¶1,1. Avonia shall withdraw.,72 hours after signature,signature,72 hours after signature,2026-01-02 10:00,,']);
        assert.equal(await world.server.request('parley/timetable', { textDocument: { uri: world.uri('gone.treaty') } }), null);
        assert.equal(await world.server.request('parley/timetableText', { textDocument: { uri: world.uri('gone.treaty') } }), null);
      }));
  });
}
