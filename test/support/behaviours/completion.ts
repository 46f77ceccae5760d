// Completion over the wire, in a process and in a worker alike: what poor and rich clients get.

import assert from 'node:assert/strict';
import type { CodeLens, CompletionItem, CompletionList, InlayHint, MarkupContent, SignatureHelp, TextEdit } from 'vscode-languageserver-protocol';
import { applyEdits } from '../marked.js';
import { richCapabilities } from '../test-server.js';
import type { MakeWorld, World, WorldOptions } from '../world.js';

const ASKED = { triggerKind: 1 };
const typedSign = (triggerCharacter: string): object => ({ triggerKind: 2, triggerCharacter });

const head = 'agreement draft "Draft"\n  precedent: korea-1953\nparty AAA "First Side"\nbody JC "Joint Commission"\n\n1. The Parties shall meet.\n\n';

export function describeCompletion(makeWorld: MakeWorld): void {
  /** Opens the text in a world of its own and asks at `<|>`. */
  const inDraft = async (source: string, options: WorldOptions, context: object, work: (list: CompletionList | null, world: World, text: string) => Promise<void> | void): Promise<void> => {
    const text = (head + source).replace('<|>', '');
    const before = head + source.slice(0, source.indexOf('<|>'));
    const world = await makeWorld({ 'draft.treaty': text }, options);
    try {
      await world.server.ready();
      await world.server.open(world.uri('draft.treaty'), text);
      const position = { line: before.split('\n').length - 1, character: before.length - before.lastIndexOf('\n') - 1 };
      const list = await world.server.request<CompletionList | null>('textDocument/completion', { textDocument: { uri: world.uri('draft.treaty') }, position, context });
      await work(list, world, text);
    } finally {
      await world.end();
    }
  };
  const poor: WorldOptions = {};
  const rich: WorldOptions = {
    capabilities: {
      ...richCapabilities,
      textDocument: {
        ...richCapabilities.textDocument,
        completion: {
          completionItem: { snippetSupport: true, labelDetailsSupport: true, insertReplaceSupport: true, documentationFormat: ['markdown', 'plaintext'] },
          completionList: { itemDefaults: ['editRange', 'insertTextFormat'] },
        },
      },
    },
  };
  const found = (list: CompletionList | null, label: string): CompletionItem => {
    const item = list?.items.find((each) => each.label === label);
    assert.ok(item, `no ${label} among ${list?.items.map((each) => each.label).join(', ') ?? 'nothing'}`);
    return item;
  };

  describe('completion', () => {
    it('a client that knows little gets whole edits of one line, and no snippets', () =>
      inDraft('2. As {korea-1953:13(<|>} says.\n', poor, typedSign('('), (list, world, text) => {
        const item = found(list, '¶13(a)');
        assert.equal(list?.itemDefaults, undefined);
        assert.equal(item.labelDetails, undefined);
        assert.match(item.detail ?? '', /^withdraw all/);
        assert.equal(applyEdits(text, [item.textEdit as TextEdit]), text.replace('13(', '13(a)'));
        assert.ok(list?.items.every(({ insertTextFormat, textEdit }) => insertTextFormat === undefined && textEdit !== undefined));
        const keys = (list?.items ?? []).map(({ sortText }) => sortText ?? '');
        assert.deepEqual(keys, keys.toSorted((a, b) => (a < b ? -1 : 1)));
        assert.equal(world.server.initialized.capabilities.completionProvider?.resolveProvider, true);
      }));

    it('a client that knows more gets one range for all, insert and replace apart, and snippets', () =>
      inDraft('2. The Parties shall meet.\n   @one<|>sided\n', rich, ASKED, (list) => {
        const item = found(list, '@one-sided');
        const range = list?.itemDefaults?.editRange as { insert: object; replace: object } | undefined;
        assert.deepEqual(range, { insert: { start: { line: 8, character: 3 }, end: { line: 8, character: 7 } }, replace: { start: { line: 8, character: 3 }, end: { line: 8, character: 12 } } });
        assert.equal(item.textEdit, undefined);
        assert.equal(item.insertTextFormat, 2);
        assert.equal(item.textEditText, '@one-sided "$1"$0');
        assert.equal(item.labelDetails?.description, '@one-sided "reason"');
      }));

    it('tells of an item when it is looked at: a clause with its words, an annotation with its meaning, a name with its card', () =>
      inDraft('2. The Parties shall meet.\n   @precedent korea-1953:13(<|>\n', rich, typedSign('('), async (list, world) => {
        const resolved = async (item: CompletionItem): Promise<string> => ((await world.server.request<CompletionItem>('completionItem/resolve', item)).documentation as MarkupContent).value;
        assert.match(await resolved(found(list, '¶13(a)')), /seventy-two/);
        const named = await resolved({ label: 'JC', data: { kind: 'declaration', uri: world.uri('draft.treaty'), id: 'JC' } });
        assert.match(named, /Joint Commission/);
        assert.match(await resolved({ label: '@binds', data: { kind: 'word', word: 'annotation', name: 'binds' } }), /owes the obligation/);
        for (const data of [undefined, 7, { kind: 'clause' }, { kind: 'clause', uri: 'file:///gone', block: 3, citation: '1' }, { kind: 'agreement', uri: 4 }]) {
          const item = { label: 'x', data };
          assert.equal((await world.server.request<CompletionItem>('completionItem/resolve', item)).documentation, undefined);
        }
      }));

    it('signature help: the form of a value, by places for who knows them and by words for who does not', async () => {
      const help = async (options: WorldOptions): Promise<SignatureHelp> => {
        let found: SignatureHelp | null = null;
        await inDraft('2. The Parties shall meet.\n   @position AAA <|>\n', options, ASKED, async (_, world) => {
          found = await world.server.request('textDocument/signatureHelp', { textDocument: { uri: world.uri('draft.treaty') }, position: { line: 8, character: 17 } });
        });
        assert.ok(found, 'no help');
        return found;
      };
      const asPlaces = await help({ capabilities: { textDocument: { signatureHelp: { signatureInformation: { documentationFormat: ['markdown'], parameterInformation: { labelOffsetSupport: true } } } } } });
      assert.equal(asPlaces.activeParameter, 1);
      assert.deepEqual(asPlaces.signatures.map(({ label, parameters }) => [label, parameters?.map((each) => each.label)]), [['@position PARTY accepts "words"', [[10, 15], [16, 23], [24, 31]]]]);
      assert.match((asPlaces.signatures[0]?.documentation as MarkupContent | undefined)?.value ?? '', /rejects/);
      assert.deepEqual((await help(poor)).signatures[0]?.parameters?.map(({ label }) => label), ['PARTY', 'accepts', '"words"']);
    });

    it('hints and lenses: the date of a deadline by itself, everything else when it is switched on', async () => {
      const source = '2. The Parties shall meet.\n   @precedent korea-1953:13(a)\n   @deadline 3 days after signature<|>\n';
      const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
      const ask = async (settings: object | null): Promise<{ readonly hints: readonly string[]; readonly lenses: readonly string[] }> => {
        let hints: readonly string[] = [];
        let lenses: readonly string[] = [];
        await inDraft(source.replace('@deadline', '@enforced-by JC\n   @deadline'), { answers: { 'workspace/configuration': () => [settings] } }, ASKED, async (_, world, text) => {
          const textDocument = { uri: world.uri('draft.treaty') };
          await world.server.change(textDocument.uri, [{ text: text.replace('  precedent', '  signed: 2025-06-01\n  precedent') }]);
          hints = (await world.server.request<readonly InlayHint[]>('textDocument/inlayHint', { textDocument, range })).map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')));
          const found = await world.server.request<readonly CodeLens[]>('textDocument/codeLens', { textDocument });
          lenses = await Promise.all(found.map(async (lens) => (await world.server.request<CodeLens>('codeLens/resolve', lens)).command?.title ?? 'nothing'));
          for (const data of [undefined, 3, { uri: 'file:///gone', kind: 'brackets', block: 1 }]) assert.equal((await world.server.request<CodeLens>('codeLens/resolve', { range, data })).command?.title, '');
        });
        return { hints, lenses };
      };
      assert.deepEqual(await ask(null), { hints: ['falls on 2025-06-04'], lenses: [] });
      const all = await ask({ inlayHints: { deadlines: false }, codeLens: { counterpart: true, enforcedBy: true, brackets: true } });
      assert.deepEqual(all.hints, []);
      assert.deepEqual(all.lenses.map((title) => title.replace(/\d+ %/u, 'N %')), ['Counterpart: korea-1953, ¶13(a), N % of the words kept', 'Enforced by JC']);
    });

    it('in prose nothing is offered for what was typed, names when somebody asks', async () => {
      await inDraft('2. The Joint <|>\n', poor, typedSign(' '), (list) => assert.equal(list, null));
      await inDraft('2. The Joint <|>\n', poor, ASKED, (list) => assert.deepEqual(list?.items.map(({ label }) => label), ['Joint Commission']));
    });
  });
}
