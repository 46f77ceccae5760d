// Semantic tokens on the wire: whole, for a range, as deltas over many edits; nothing for a client that colours nothing.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SemanticTokens, SemanticTokensDelta, SemanticTokensOptions } from 'vscode-languageserver-protocol';
import { wordsAt } from '../marked.js';
import { richCapabilities } from '../test-server.js';
import type { MakeWorld, World } from '../world.js';
import { demo } from './demo.js';

const colouring = { ...richCapabilities, textDocument: { ...richCapabilities.textDocument, semanticTokens: { requests: { range: true, full: { delta: true } }, tokenTypes: [], tokenModifiers: [], formats: ['relative'] } } };

/** `words → type.modifier` for five numbers a token. */
function read(text: string, world: World, data: readonly number[]): readonly string[] {
  const { legend } = world.server.initialized.capabilities.semanticTokensProvider as SemanticTokensOptions;
  const found: string[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0, bits = 0] = data.slice(at, at + 5);
    character = down === 0 ? character + right : right;
    line += down;
    const words = wordsAt(text, { start: { line, character }, end: { line, character: character + length } });
    found.push(`${words} → ${[legend.tokenTypes[type], ...legend.tokenModifiers.filter((_, bit) => bits & (1 << bit))].join('.')}`);
  }
  return found;
}

function applied(before: readonly number[], { edits }: SemanticTokensDelta): readonly number[] {
  assert.ok(edits.length <= 1);
  return edits.reduce<readonly number[]>((data, { start, deleteCount, data: put = [] }) => [...data.slice(0, start), ...put, ...data.slice(start + deleteCount)], before);
}

export function describeTokens(makeWorld: MakeWorld): void {
  describe('semantic tokens', () => {
    const inWorld = async (work: (world: World, textDocument: { readonly uri: string }) => Promise<void>): Promise<void> => {
      const world = await makeWorld({ 'demo.treaty': demo.text }, { capabilities: colouring });
      try {
        await world.server.ready();
        const uri = world.uri('demo.treaty');
        await world.server.open(uri, demo.text);
        await work(world, { uri });
      } finally {
        await world.end();
      }
    };

    it('whole: names, references and labels with what they mean', () =>
      inWorld(async (world, textDocument) => {
        const { data, resultId } = await world.server.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
        assert.ok(resultId !== undefined);
        assert.deepEqual(read(demo.text, world, data), [
          'demo → struct.declaration', 'korea-1953 → struct', 'AAA → interface.declaration', 'BBB → interface.declaration', 'JC → class.declaration', 'AAA → interface', 'BBB → interface',
          'FRONT → namespace.declaration', 'SEA → namespace.declaration',
          '1. → label', 'shall → keyword.obligation', 'front line → namespace', 'ten (10) days → number', 'korea-1953:13(a) → property.defaultLibrary', '2. → label', 'shall → keyword.obligation', 'contiguous waters → namespace', 'paragraph 1 → variable', '3. → label', 'Joint Commission → class', 'AAA → interface', 'BBB → interface',
        ]);
      }));

    it('for a range: those of the clauses it touches', () =>
      inWorld(async (world, textDocument) => {
        const range = { start: demo.range('unenforced').start, end: demo.range('citation').end };
        const { data, resultId } = await world.server.request<SemanticTokens>('textDocument/semanticTokens/range', { textDocument, range });
        assert.equal(resultId, undefined);
        assert.deepEqual(read(demo.text, world, data), ['2. → label', 'shall → keyword.obligation', 'contiguous waters → namespace', 'paragraph 1 → variable']);
      }));

    it('as a delta: after each of many edits, what the client had and the delta make what the whole is now', () =>
      inWorld(async (world, textDocument) => {
        const { server } = world;
        const full = (): Promise<SemanticTokens> => server.request('textDocument/semanticTokens/full', { textDocument });
        let { data, resultId } = await full();
        const pieces = ['\n', 'JC ', '1. ', 'paragraph 1 ', '{1}', '', 'x', 'AAA and BBB', '// '];
        const edits = fc.sample(fc.record({ piece: fc.constantFrom(...pieces), line: fc.nat({ max: 34 }), character: fc.nat({ max: 30 }), length: fc.nat({ max: 12 }) }), { numRuns: 40, seed: 20 });
        let changed = 0;
        for (const { piece, line, character, length } of edits) {
          await server.edit(textDocument.uri, { start: { line, character }, end: { line, character: character + length } }, piece);
          const delta = await server.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', { textDocument, previousResultId: resultId });
          assert.ok(!('data' in delta), 'the client has what the delta is from');
          const now = await full();
          assert.deepEqual(applied(data, delta), now.data);
          if (delta.edits.length > 0) changed += 1;
          ({ data, resultId } = now);
        }
        assert.ok(changed > 10, `${changed} of ${edits.length} edits changed a token`);
      }));

    it('as a delta where nothing changed: none; of an answer that is not the last: the whole', () =>
      inWorld(async (world, textDocument) => {
        const { server } = world;
        const { data, resultId } = await server.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
        const delta = (previousResultId: string | undefined): Promise<unknown> => server.request('textDocument/semanticTokens/full/delta', { textDocument, previousResultId });
        assert.deepEqual(await delta(resultId), { resultId, edits: [] });
        assert.deepEqual((await delta('never given') as SemanticTokens).data, data);
        await server.close(textDocument.uri);
        await server.open(textDocument.uri, demo.text);
        assert.deepEqual((await delta(resultId) as SemanticTokens).data, data, 'a closed text is forgotten');
      }));

    it('of a document nobody knows are none', () =>
      inWorld(async (world) => {
        const answer = await world.server.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri: world.uri('nowhere.treaty') } });
        assert.deepEqual(answer.data, []);
      }));

    it('are not offered to a client that colours nothing', async () => {
      const world = await makeWorld({}, {});
      try {
        assert.equal(world.server.initialized.capabilities.semanticTokensProvider, undefined);
      } finally {
        await world.end();
      }
    });
  });
}
