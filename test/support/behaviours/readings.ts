// Readings of an agreement over the wire, in a process and in a worker alike.

import assert from 'node:assert/strict';
import type { ReadersResult, ReadingResult, ReadingWish } from '../../../server/src/lsp/protocol/readings.js';
import { marked } from '../marked.js';
import type { MakeWorld, World } from '../world.js';

const draft = marked(`agreement draft "Draft"
party UKR "Ukraine"
party RUS "Russian Federation"

1. They leave within [UKR: ⟦ten: ten⟧] [RUS: thirty] days.
   @note why
`);

export function describeReadings(makeWorld: MakeWorld): void {
  describe('readings', () => {
    const within = async (work: (world: World, read: (reading: ReadingWish) => Promise<string>) => Promise<void>): Promise<void> => {
      const world = await makeWorld({ 'draft.treaty': draft.text });
      try {
        await world.server.ready();
        await world.server.open(world.uri('draft.treaty'), draft.text);
        await work(world, async (reading) => {
          const found = await world.server.request<ReadingResult>('parley/reading', { textDocument: { uri: world.uri('draft.treaty') }, reading });
          assert.ok(found);
          return found.text.slice(found.text.indexOf('1.'));
        });
      } finally {
        await world.end();
      }
    };

    it('answers with the text as a party would sign it, as it is agreed, and clean; after a key too', () =>
      within(async (world, read) => {
        assert.equal(await read({ kind: 'party', party: 'UKR' }), '1. They leave within ten days.\n   @note why\n');
        assert.equal(await read({ kind: 'party', party: 'RUS' }), '1. They leave within thirty days.\n   @note why\n');
        assert.equal(await read({ kind: 'agreed' }), '1. They leave within days.\n   @note why\n');
        assert.equal(await read({ kind: 'clean' }), '1. They leave within ten / thirty days.\n');
        await world.server.notify('textDocument/didChange', { textDocument: { uri: world.uri('draft.treaty'), version: 2 }, contentChanges: [{ range: draft.range('ten'), text: 'two' }] });
        assert.equal(await read({ kind: 'party', party: 'UKR' }), '1. They leave within two days.\n   @note why\n');
      }));

    it('says as whom it may be read; nothing of a document nobody knows', () =>
      within(async (world) => {
        const textDocument = { uri: world.uri('draft.treaty') };
        assert.deepEqual(await world.server.request<ReadersResult>('parley/readers', { textDocument }), [
          { id: 'UKR', name: 'Ukraine', brackets: 1 },
          { id: 'RUS', name: 'Russian Federation', brackets: 1 },
        ]);
        const gone = { textDocument: { uri: world.uri('gone.treaty') } };
        assert.equal(await world.server.request('parley/readers', gone), null);
        assert.equal(await world.server.request('parley/reading', { ...gone, reading: { kind: 'clean' } }), null);
      }));
  });
}
