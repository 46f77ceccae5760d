// Mending many findings at once, in a process and in a worker alike: offered beside the quick fix, worked out when chosen, one edit.

import assert from 'node:assert/strict';
import type { CodeAction, TextEdit } from 'vscode-languageserver-protocol';
import { applyEdits, marked } from '../marked.js';
import { richCapabilities } from '../test-server.js';
import type { MakeWorld, World } from '../world.js';

const slips = marked(`agreement slips "Slips"

1. They met⟦bracket: [⟧UKR: at once].
   ⟦first: @precedant⟧ none "new"

2. They left.
   ⟦second: @precedant⟧ none "new"
   ⟦field: @enforcd-by⟧ none "new"
`);
const mended = slips.text.replaceAll('@precedant', '@precedent').replace('@enforcd-by', '@enforced-by');
const once = marked('⟦one: 1.⟧ They met.\n   ⟦slip: @precedant⟧ none\n');

const lazy = { ...richCapabilities, textDocument: { ...richCapabilities.textDocument, codeAction: { ...richCapabilities.textDocument.codeAction, dataSupport: true, resolveSupport: { properties: ['edit'] } } } };

export function describeMending(makeWorld: MakeWorld): void {
  describe('mending all', () => {
    const within = async (capabilities: object, work: (world: World) => Promise<void>): Promise<void> => {
      const world = await makeWorld({ 'slips.treaty': slips.text, 'once.treaty': once.text }, { capabilities });
      try {
        await world.server.ready();
        await world.server.open(world.uri('slips.treaty'), slips.text);
        await world.server.open(world.uri('once.treaty'), once.text);
        await work(world);
      } finally {
        await world.end();
      }
    };
    const actions = (world: World, name: string, only?: readonly string[]): Promise<CodeAction[]> =>
      world.server.request('textDocument/codeAction', { textDocument: { uri: world.uri('slips.treaty') }, range: slips.range(name), context: { diagnostics: [], ...(only ? { only } : {}) } });
    const all = (found: readonly CodeAction[]): CodeAction | undefined => found.find(({ kind }) => kind === 'quickfix.all');
    const editsOf = ({ edit }: CodeAction): readonly TextEdit[] => {
      const [changed, ...others] = edit?.documentChanges ?? [];
      assert.ok(changed && 'edits' in changed && others.length === 0, 'one document, one step');
      return changed.edits as TextEdit[];
    };

    it('answers beside the quick fix with one edit of all findings of its rule', () =>
      within(richCapabilities, async (world) => {
        const found = all(await actions(world, 'first'));
        assert.equal(found?.title, 'Mend all 3 findings of "unknown-annotation" in this document');
        assert.equal(applyEdits(slips.text, editsOf(found)), mended);
      }));

    it('answers a client that can wait with the edit once the action is chosen', () =>
      within(lazy, async (world) => {
        const found = all(await actions(world, 'second', ['quickfix.all']));
        assert.ok(found);
        assert.equal(found.edit, undefined);
        const resolved = await world.server.request<CodeAction>('codeAction/resolve', found);
        assert.equal(applyEdits(slips.text, editsOf(resolved)), mended);
        const foreign = { title: 'Of somebody else', data: { other: 1 } };
        assert.deepEqual(await world.server.request<CodeAction>('codeAction/resolve', foreign), foreign);
      }));

    it('answers nothing where a rule has one finding only, where none is, and where other kinds are asked for', () =>
      within(richCapabilities, async (world) => {
        const textDocument = { uri: world.uri('once.treaty') };
        const single = await world.server.request<CodeAction[]>('textDocument/codeAction', { textDocument, range: once.range('slip'), context: { diagnostics: [] } });
        assert.ok(single.some(({ kind }) => kind === 'quickfix'));
        assert.equal(all(single), undefined);
        assert.equal(all(await actions(world, 'first', ['refactor'])), undefined);
      }));

    it('answers source.fixAll only where it is asked for by name: of the document, or of one rule', () =>
      within(richCapabilities, async (world) => {
        assert.deepEqual((await actions(world, 'first')).filter(({ kind }) => kind?.startsWith('source')), []);
        for (const kind of ['source', 'source.fixAll', 'source.fixAll.parley']) {
          const found = await actions(world, 'bracket', [kind]);
          assert.deepEqual(found.map((each) => each.kind), ['source.fixAll.parley'], kind);
          const [one] = found;
          const after = applyEdits(slips.text, editsOf(one!));
          assert.match(after, /@enforced-by none/u);
          assert.doesNotMatch(after, /precedant/u);
        }
        const [ofRule, ...more] = await actions(world, 'bracket', ['source.fixAll.parley.unknown-annotation']);
        assert.equal(more.length, 0);
        assert.equal(applyEdits(slips.text, editsOf(ofRule!)), mended);
        assert.deepEqual(await actions(world, 'bracket', ['source.fixAll.parley.no-such-rule']), []);
        assert.deepEqual(await actions(world, 'bracket', ['source.organizeImports']), []);
      }));
  });
}
