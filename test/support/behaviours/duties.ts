// The table of duties over the wire, in a process and in a worker alike: whole answers, what an edit sends, the exports.

import assert from 'node:assert/strict';
import type { DutiesAnswer, DutiesTextResult } from '../../../server/src/lsp/protocol/duties.js';
import { marked } from '../marked.js';
import type { MakeWorld } from '../world.js';
import { askOfDraft, inDraft } from './draft-world.js';

const draft = marked(`agreement draft "Draft"
party AAA "Avonia"
  role: signatory
party BBB "Belmark"
  role: signatory
body JMC "Joint Commission"
  mandate: supervise

⟦first: 1⟧. Avonia shall lift all mines within 72 hours.
   @enforced-by JMC

2. Belmark ⟦verb: shall⟧ open the road.

3. The Parties recall the past.
`);

export function describeDuties(makeWorld: MakeWorld): void {
  describe('duties', () => {
    const within = inDraft(makeWorld, { 'draft.treaty': draft.text });
    const ask = askOfDraft<DutiesAnswer>('parley/duties');

    it('answers with a row a duty, its slots and what is remarked of them', () =>
      within(async (world) => {
        const { delta, order, rows, owners } = await ask(world);
        assert.deepEqual([delta, order], [false, rows.map(({ key }) => key)]);
        assert.deepEqual(rows.map(({ citation, modality, parties, bodies }) => [citation, modality, parties, bodies]), [['¶1', 'obligation', ['AAA'], ['JMC']], ['¶2', 'obligation', ['BBB'], []]]);
        assert.deepEqual(rows[0]?.cells.map(({ words, remark }) => words || remark), ['Avonia', 'lift all mines within 72 hours', 'not said', 'within 72 hours', 'JMC', 'not said']);
        assert.deepEqual(owners.parties, [{ id: 'AAA', name: 'Avonia', facing: true }, { id: 'BBB', name: 'Belmark', facing: true }]);
        assert.deepEqual(owners.bodies.map(({ id }) => id), ['JMC']);
        const place = await world.server.request<{ readonly range: { readonly start: unknown } }>('parley/clausePlace', { textDocument: { uri: world.uri('draft.treaty') }, clause: rows[0]?.clause });
        assert.deepEqual(place.range.start, draft.range('first').start);
      }));

    it('after a key in a clause sends the row of that clause and nothing else', () =>
      within(async (world) => {
        const { resultId } = await ask(world);
        const type = (version: number, range: object, text: string): Promise<void> => world.server.notify('textDocument/didChange', { textDocument: { uri: world.uri('draft.treaty'), version }, contentChanges: [{ range, text }] });
        await type(2, draft.range('verb'), 'may');
        const now = await ask(world, { previousResultId: resultId });
        assert.deepEqual([now.delta, now.order, now.rows.map(({ citation, modality }) => `${citation} ${modality}`)], [true, undefined, ['¶2 permission']]);
        await type(3, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, '// moved\n\n');
        const moved = await ask(world, { previousResultId: now.resultId });
        assert.deepEqual([moved.delta, moved.rows, moved.order], [true, [], undefined]);
        assert.equal((await ask(world, { previousResultId: resultId })).delta, false);
      }));

    it('of an agreement in several files has the duties of all, and after a key in an annex sends the row of its clause', async () => {
      const annex = marked('agreement ports "Annex A: Ports"\n  part-of: draft\n\n⟦first: 1⟧. Avonia ⟦verb: shall⟧ open its ports.\n');
      await inDraft(makeWorld, { 'draft.treaty': draft.text, 'annex.treaty': annex.text })(async (world) => {
        const uri = world.uri('annex.treaty');
        await world.server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'treaty', version: 1, text: annex.text } });
        const whole = await ask(world);
        assert.deepEqual(whole.rows.map(({ citation, parties, column }) => [citation, parties, whole.documents[column]]), [
          ['¶1', ['AAA'], world.uri('draft.treaty')], ['¶2', ['BBB'], world.uri('draft.treaty')], ['Annex A, ¶1', ['AAA'], uri],
        ]);
        const place = await world.server.request<{ readonly range: { readonly start: unknown } }>('parley/clausePlace', { textDocument: { uri }, clause: whole.rows[2]?.clause });
        assert.deepEqual(place.range.start, annex.range('first').start);
        await world.server.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ range: annex.range('verb'), text: 'may' }] });
        const now = await ask(world, { previousResultId: whole.resultId });
        assert.deepEqual([now.delta, now.order, now.rows.map(({ citation, modality }) => `${citation} ${modality}`)], [true, undefined, ['Annex A, ¶1 permission']]);
      });
    });

    it('gives them as CSV, Markdown and JSON, and knows no document that is not there', () =>
      within(async (world) => {
        for (const [format, start] of [['csv', '\uFEFFClause,Kind,Who,'], ['md', '# Duties: Draft'], ['json', '{\n  "agreement": "Draft"']] as const) {
          const found = await world.server.request<DutiesTextResult>('parley/dutiesText', { textDocument: { uri: world.uri('draft.treaty') }, format });
          assert.ok(found?.text.startsWith(start), found?.text.slice(0, 60));
          assert.match(found?.text ?? '', /open the road/u);
        }
        assert.equal(await world.server.request('parley/duties', { textDocument: { uri: world.uri('gone.treaty') } }), null);
        assert.equal(await world.server.request('parley/dutiesText', { textDocument: { uri: world.uri('gone.treaty') }, format: 'csv' }), null);
      }));
  });
}
