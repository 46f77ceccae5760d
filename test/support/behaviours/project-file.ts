// `parley.json`: what a workspace declares for itself, read at the start and whenever it changes.

import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { checkDocument, createDocument, createSnapshot, emptyConfig, withDocument, writeBaseline } from '../../../server/src/core/index.js';
import type { StatusResult } from '../../../server/src/lsp/protocol.js';
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

    it('has a baseline beside it: what that knows is not shown, key by key', async () => {
      const document = createDocument('file:///draft.treaty', draft, { library: false });
      const known = checkDocument(withDocument(createSnapshot(emptyConfig), document), document, { fingerprints: true });
      const baseline = writeBaseline(known.map(({ rule, citation, fingerprint = '' }) => ({ file: 'draft.treaty', rule, clause: citation, fingerprint, count: 1 })));
      await inWorld({ 'parley-baseline.json': baseline }, async (world, shows) => {
        await shows([]);
        const hidden = async () => (await world.server.request<StatusResult>('parley/status', { textDocument: { uri: world.uri('draft.treaty') } }))?.hidden;
        assert.equal(await hidden(), known.length, 'the status says how many');
        await world.remove('parley-baseline.json');
        await shows(unknown);
        assert.equal(await hidden(), 0);
        await world.write('parley-baseline.json', baseline);
        await shows([]);
        const told = world.server.log.filter((line) => line.includes('of parley-baseline.json not shown'));
        assert.deepEqual(told, [`draft.treaty: ${known.length} ${known.length === 1 ? 'finding' : 'findings'} of parley-baseline.json not shown`], 'said once');
        await world.write('parley-baseline.json', baseline.replace('draft.treaty', 'other.treaty'));
        await shows(unknown);
      });
    });

    it('of the nearest folder goes before those above it', async () => {
      const off = '{"severity": {"unknown-annotation": "off"}}';
      const nested = (name: string, text: string) => ({ [`annexes/maps/${name}`]: text });
      const world = await makeWorld({ 'draft.treaty': draft, 'annexes/maps/m.treaty': draft, ...nested('parley.json', off) }, { capabilities: watchingCapabilities });
      try {
        const { server } = world;
        const found = (name: string): unknown => ruleAndWords(draft, server.shown(world.uri(name)));
        const shows = async (atTop: unknown, below: unknown): Promise<void> => {
          const now = () => [found('draft.treaty'), found('annexes/maps/m.treaty')];
          await server.settle(() => isDeepStrictEqual(now(), [atTop, below]));
          assert.deepEqual(now(), [atTop, below]);
        };
        await server.ready();
        await server.open(world.uri('draft.treaty'), draft);
        await server.open(world.uri('annexes/maps/m.treaty'), draft);
        await shows(unknown, []);
        await world.write('parley.json', off);
        await shows([], []);
        await world.write('annexes/maps/parley.json', '{"severity": {"unknown-annotation": "hint"}}');
        await shows([], unknown);
        // In between two that speak.
        await world.write('annexes/parley.json', '{"severity": {"unknown-annotation": "error"}}');
        await world.remove('annexes/maps/parley.json');
        await shows([], unknown);
        // The folder is all that an editor tells of.
        await world.remove('annexes');
        await shows([], []);
      } finally {
        await world.end();
      }
    });

    it('what is wrong with it is told once, with its name, for as long as it stays so', async () => {
      const told: string[] = [];
      const world = await makeWorld({ 'draft.treaty': draft, 'annexes/a.treaty': draft, 'annexes/parley.json': '{"severity": {"unknown-annotation": "off", "no-such-rule": "off"}}' }, { capabilities: watchingCapabilities });
      try {
        const { server } = world;
        server.connection.onNotification('window/showMessage', ({ message }: { readonly message: string }) => void told.push(message));
        const uri = world.uri('annexes/a.treaty');
        const shows = async (expected: unknown): Promise<void> => {
          const shown = (): unknown => ruleAndWords(draft, server.shown(uri));
          await server.settle(() => isDeepStrictEqual(shown(), expected));
          assert.deepEqual(shown(), expected);
        };
        await server.ready();
        await server.open(uri, draft);
        await shows([]);
        await server.open(world.uri('draft.treaty'), draft);
        await server.close(uri);
        await server.open(uri, draft);
        await shows([]);
        const problem = 'annexes/parley.json: There is no rule "no-such-rule"; "parley rules" prints those there are.';
        assert.deepEqual(told, [problem]);
        await world.write('annexes/parley.json', '{"severity":');
        await shows(unknown);
        assert.equal(told.length, 2);
        assert.match(told[1] ?? '', /^annexes\/parley\.json: This is no JSON object/);
        await world.write('annexes/parley.json', '{"severity": {"unknown-annotation": "off"}}');
        await shows([]);
        assert.equal(told.length, 2);
      } finally {
        await world.end();
      }
    });

    it('holds for a text that has not been saved yet', async () =>
      inWorld({ 'parley.json': '{"severity": {"unknown-annotation": "hint"}}' }, async ({ server }) => {
        await server.open('untitled:Untitled-1', draft);
        const severity = (): unknown => server.shown('untitled:Untitled-1')?.[0]?.severity;
        await server.settle(() => severity() === 4);
        assert.equal(severity(), 4);
      }));

    it('gives way to the settings of the person who looks', async () => {
      const settings = { severity: { 'unknown-annotation': 'hint' } };
      const world = await makeWorld({ 'draft.treaty': draft, 'parley.json': '{"severity": {"unknown-annotation": "off"}}' }, {
        capabilities: watchingCapabilities,
        answers: { 'workspace/configuration': ({ items }: { readonly items: readonly unknown[] }) => items.map(() => settings) },
      });
      try {
        const uri = world.uri('draft.treaty');
        await world.server.ready();
        await world.server.open(uri, draft);
        await world.server.settle(() => world.server.shown(uri)?.[0]?.severity === 4);
        assert.deepEqual(ruleAndWords(draft, world.server.shown(uri)), unknown);
        assert.equal(world.server.shown(uri)?.[0]?.severity, 4);
      } finally {
        await world.end();
      }
    });

    it('that cannot be read changes nothing else', async () => inWorld({ 'parley.json': '{' }, async (_world, shows) => shows(unknown)));
  });
}
