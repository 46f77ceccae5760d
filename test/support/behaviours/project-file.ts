// `parley.json`: what a workspace declares for itself, read at the start and whenever it changes.

import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import type { MakeWorld, World } from '../world.js';
import { watchingCapabilities } from '../world.js';
import { ruleAndWords } from './findings.js';

const draft = '1. Text.\n   @reviewed yesterday\n';
const declared = '{"annotations": {"reviewed": "When the clause was last read aloud."}}';
const unknown = [['unknown-annotation', 'reviewed']];

export function describeProjectFile(makeWorld: MakeWorld): void {
  async function inWorld(files: Readonly<Record<string, string>>, work: (world: World, shows: (expected: unknown) => Promise<void>) => Promise<void>): Promise<void> {
    const world = await makeWorld({ 'draft.treaty': draft, ...files }, { capabilities: watchingCapabilities });
    try {
      const uri = world.uri('draft.treaty');
      await world.server.ready();
      await world.server.open(uri, draft);
      await work(world, async (expected) => {
        // The file is read from the disk.
        const shown = (): unknown => ruleAndWords(draft, world.server.shown(uri));
        await world.server.settle(() => isDeepStrictEqual(shown(), expected));
        assert.deepEqual(shown(), expected);
      });
    } finally {
      await world.end();
    }
  }

  describe('parley.json', () => {
    it('declares annotations of the workspace', async () => inWorld({ 'parley.json': declared }, async (_world, shows) => shows([])));

    it('is shown on hover', async () =>
      inWorld({ 'parley.json': declared }, async (world) => {
        await world.server.quiet();
        const hover = await world.server.request<{ contents: { value: string } }>('textDocument/hover', { textDocument: { uri: world.uri('draft.treaty') }, position: { line: 1, character: draft.split('\n')[1]!.indexOf('reviewed') } });
        assert.match(hover.contents.value, /When the clause was last read aloud/);
      }));

    it('that comes, changes and goes is followed', async () =>
      inWorld({}, async (world, shows) => {
        await shows(unknown);
        await world.write('parley.json', declared);
        await shows([]);
        await world.write('parley.json', '{"annotations": {"read": "x"}}');
        await shows(unknown);
        await world.write('parley.json', declared);
        await shows([]);
        await world.remove('parley.json');
        await shows(unknown);
      }));

    it('that cannot be read changes nothing else', async () => inWorld({ 'parley.json': '{' }, async (_world, shows) => shows(unknown)));
  });
}
