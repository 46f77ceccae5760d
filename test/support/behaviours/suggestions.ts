// Suggested counterparts over the wire: of one clause, of several, and the clauses that name none, in a process and in a worker alike.

import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import type { CompletionList } from 'vscode-languageserver-protocol';
import type { SuggestCounterpartsResult, UnansweredAnswer } from '../../../server/src/lsp/protocol/suggestions.js';
import { marked } from '../marked.js';
import type { MakeWorld, World } from '../world.js';
import { askOfDraft, inDraft } from './draft-world.js';

const old = marked(`agreement old "Old Armistice"

Article I. The line

1. A demarcation line shall be fixed and both sides shall withdraw from it.

Article II. Prisoners

⟦prisoners: 2⟧. Prisoners of war shall be released and handed over within sixty (60) days.

3. The sick and wounded prisoners shall be handed over first.
`);
const draft = marked(`agreement draft "Draft"
  precedent: old

1. Each Party ⟦release: releases⟧ every prisoner of war and hands all of them over.

2. Ships ⟦sail: sail⟧.

3. The line is drawn.
   @precedent old:1
`);

export function describeSuggestions(makeWorld: MakeWorld): void {
  describe('suggested counterparts', () => {
    const within = inDraft(makeWorld, { 'old.treaty': old.text, 'draft.treaty': draft.text });
    const suggest = (world: World, more: object): Promise<SuggestCounterpartsResult> => world.server.request('parley/suggestCounterparts', { textDocument: { uri: world.uri('draft.treaty') }, ...more });
    const unanswered = askOfDraft<UnansweredAnswer>('parley/unanswered');

    it('names for the clause at a position the clauses it may follow, the likeliest first, with what speaks for each', () =>
      within(async (world) => {
        const [clause] = (await suggest(world, { position: draft.range('release').start })) ?? [];
        assert.equal(clause?.citation, '¶1');
        const [first] = clause.suggestions;
        assert.deepEqual([first?.agreement, first?.citation, first?.target, first?.uri], ['old', '¶2', 'old:2', world.uri('old.treaty')]);
        assert.equal(first?.heading, 'Article II. Prisoners');
        assert.deepEqual(first?.range.start, old.range('prisoners').start);
        assert.ok(first && first.likely > 40 && first.likely <= 100);
        assert.match(first.why, /prisoner/u);
        assert.deepEqual(clause.suggestions.map(({ likely }) => likely), clause.suggestions.map(({ likely }) => likely).sort((a, b) => b - a));
      }));

    it('names none where nothing speaks for any, and answers null where there is no clause', () =>
      within(async (world) => {
        assert.deepEqual((await suggest(world, { position: draft.range('sail').start }))?.[0]?.suggestions, []);
        assert.equal(await suggest(world, { position: { line: 0, character: 0 } }), null);
        assert.equal(await world.server.request('parley/suggestCounterparts', { textDocument: { uri: world.uri('gone.treaty') }, position: { line: 0, character: 0 } }), null);
      }));

    it('lists the clauses without a counterpart, sends after a key the row of its clause alone, and suggests for several at once', () =>
      within(async (world) => {
        const list = await unanswered(world);
        assert.deepEqual([list.delta, list.rows.map(({ citation }) => citation), list.precedents], [false, ['¶1', '¶2'], ['old']]);
        const several = await suggest(world, { clauses: [...list.rows.map(({ clause }) => clause), 999_999_999] });
        assert.deepEqual(several?.map(({ citation, suggestions }) => [citation, suggestions[0]?.target]), [['¶1', 'old:2'], ['¶2', undefined]]);
        await world.server.notify('textDocument/didChange', { textDocument: { uri: world.uri('draft.treaty'), version: 2 }, contentChanges: [{ range: draft.range('sail'), text: 'wait' }] });
        const next = await unanswered(world, { previousResultId: list.resultId });
        assert.deepEqual([next.delta, next.order, next.rows.map(({ text }) => text)], [true, undefined, ['Ships wait.']]);
      }));

    it('a clause leaves the list when its counterpart is written, and comes back when that is undone', () =>
      within(async (world) => {
        const list = await unanswered(world);
        const { line } = draft.range('release').start;
        const change = (version: number, range: object, text: string): Promise<void> => world.server.notify('textDocument/didChange', { textDocument: { uri: world.uri('draft.treaty'), version }, contentChanges: [{ range, text }] });
        const behind = { line: line + 1, character: 0 };
        await change(2, { start: behind, end: behind }, '   @precedent old:2\n');
        const without = await unanswered(world, { previousResultId: list.resultId });
        assert.deepEqual([without.order, without.rows], [list.order?.slice(1), []]);
        await change(3, { start: behind, end: { line: line + 2, character: 0 } }, '');
        assert.deepEqual((await unanswered(world, { previousResultId: without.resultId })).order, list.order);
      }));

    const clauses = (count: number, words: (i: number) => string): string => Array.from({ length: count / 10 }, (_, article) => `Article ${article + 1}\n\n${Array.from({ length: 10 }, (__, i) => `${i + 1}. ${words(article * 10 + i)}\n`).join('\n')}`).join('\n');
    const long = inDraft(makeWorld, {
      'old.treaty': `agreement old "Old"\n\n${clauses(3000, (i) => `The Parties shall keep matter ${i} in zone${i % 70} and area${i % 90}.`)}`,
      'draft.treaty': `agreement draft "Draft"\n  precedent: old\n\n${clauses(400, (i) => `The Parties keep matter ${i} in zone${i % 70} and area${i % 90}.`)}`,
    });

    it('a look for many clauses is given up when it is cancelled, answers others meanwhile, and the next one is answered', () =>
      long(async (world) => {
        const { rows } = await unanswered(world);
        const asked = { textDocument: { uri: world.uri('draft.treaty') }, clauses: rows.map(({ clause }) => clause), unasked: true };
        const source = new CancellationTokenSource();
        const look = world.server.connection.sendRequest('parley/suggestCounterparts', asked, source.token).then(() => 'done', ({ code }: { readonly code?: number }) => code);
        const outline = await world.server.request<readonly unknown[]>('textDocument/documentSymbol', { textDocument: { uri: world.uri('draft.treaty') } });
        assert.ok(outline.length > 0);
        source.cancel();
        assert.equal(await look, -32800);
        const [first] = (await suggest(world, { clauses: rows.slice(0, 1).map(({ clause }) => clause) })) ?? [];
        assert.equal(first?.suggestions[0]?.target, 'old:Art.1(1)');
      }));

    it('is offered by completion behind @precedent, called a suggestion, with how likely it is and the words', () =>
      within(async (world) => {
        const at = draft.range('sail').start.line - 2;
        await world.server.notify('textDocument/didChange', { textDocument: { uri: world.uri('draft.treaty'), version: 2 }, contentChanges: [{ range: { start: { line: at + 1, character: 0 }, end: { line: at + 1, character: 0 } }, text: '   @precedent \n' }] });
        const { items } = await world.server.request<CompletionList>('textDocument/completion', { textDocument: { uri: world.uri('draft.treaty') }, position: { line: at + 1, character: '   @precedent '.length }, context: { triggerKind: 1 } });
        assert.match(JSON.stringify(items[0]), /old:2/u);
        assert.match(items[0]?.labelDetails?.description ?? items[0]?.detail ?? '', /\(suggested, \d+ %: .*prisoner/u);
      }));
  });
}
