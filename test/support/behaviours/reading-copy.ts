// The agreement as it would read when signed, over the wire, in a process and in a worker alike: whole answers, what an edit sends, and the page.

import assert from 'node:assert/strict';
import type { ReadingCopyAnswer, ReadingPageResult } from '../../../server/src/lsp/protocol/reading-copy.js';
import type { ReadingWish } from '../../../server/src/lsp/protocol/readings.js';
import { marked } from '../marked.js';
import type { MakeWorld } from '../world.js';
import { askOfDraft, inDraft } from './draft-world.js';

const old = marked('agreement old "Old Armistice"\n\n1. Mines shall be removed.\n');
const draft = marked(`agreement draft "Draft <Armistice>"
  precedent: old
party UKR "Ukraine"
  role: signatory

Article 1. Mines

1. Mines shall be removed [UKR: at ⟦once: once⟧].
   @precedent old:1

2. The ⟦line: line⟧ stands.
`);

const main = marked(`agreement main "Treaty"
party UKR "Ukraine"

Article 1. Peace

1. Peace, as {annex-1:1} ⟦says: says⟧.
   @note Why.
`);
const annex = marked(`agreement annex-1 "Annex I. Lines"
  part-of: main

1. The line [UKR: now] ⟦stands: stands⟧.
   @note How.
`);

export function describeReadingCopy(makeWorld: MakeWorld): void {
  describe('reading copy of an agreement in several files', () => {
    const within = inDraft(makeWorld, { 'draft.treaty': main.text, 'annex.treaty': annex.text, 'other.treaty': 'agreement other "Other"\n\n1. Words.\n' });
    const ask = askOfDraft<ReadingCopyAnswer>('parley/readingCopy');
    const wordsOf = ({ rows, documents }: ReadingCopyAnswer): readonly string[] => rows.map(({ kind, column, label, runs }) => `${documents[column]?.split('/').at(-1)} ${kind} ${label} ${runs.map(({ text }) => text).join('')}`);

    it('has its parts behind it, though they are not open, and says in which file each row stands', () =>
      within(async (world) => {
        const found = await ask(world);
        assert.deepEqual(wordsOf(found), [
          'draft.treaty title  Treaty', 'draft.treaty heading Article 1. Peace', 'draft.treaty provision 1. Peace, as 1, Annex I. Lines says.', 'annex.treaty part  Annex I. Lines', 'annex.treaty provision 1. The line [UKR: now] stands.',
        ]);
        assert.deepEqual([found.documents, found.annexes, found.reading, found.readers], [[world.uri('draft.treaty'), world.uri('annex.treaty')], 1, '', [{ id: 'UKR', name: 'Ukraine', brackets: 1 }]]);
        const place = await world.server.request<{ readonly range: { readonly start: { readonly line: number } } }>('parley/clausePlace', { textDocument: { uri: world.uri('annex.treaty') }, clause: found.rows.at(-1)?.clause });
        assert.equal(place.range.start.line, annex.range('stands').start.line);
        const agreed = await ask(world, { reading: { kind: 'agreed' } });
        assert.deepEqual([agreed.reading, wordsOf(agreed).at(-1)], ['Agreed text only', 'annex.treaty provision 1. The line stands.']);
      }));

    it('after a key in one file sends that file’s row and nothing else', () =>
      within(async (world) => {
        let told = await ask(world);
        await world.server.open(world.uri('annex.treaty'), annex.text);
        const changed = async (name: string, range: object, text: string): Promise<readonly string[]> => {
          await world.server.notify('textDocument/didChange', { textDocument: { uri: world.uri(name), version: 2 }, contentChanges: [{ range, text }] });
          told = await ask(world, { previousResultId: told.resultId });
          assert.deepEqual([told.delta, told.order], [true, undefined]);
          return wordsOf(told);
        };
        assert.deepEqual(await changed('annex.treaty', annex.range('stands'), 'holds'), ['annex.treaty provision 1. The line [UKR: now] holds.']);
        assert.deepEqual(await changed('draft.treaty', main.range('says'), 'has it'), ['draft.treaty provision 1. Peace, as 1, Annex I. Lines has it.']);
      }));

    it('leaves them out when they are not wanted, in the page too, where notes are counted through', () =>
      within(async (world) => {
        const whole = await ask(world);
        const bare = await ask(world, { annexes: false, previousResultId: whole.resultId });
        assert.deepEqual([bare.delta, bare.annexes, bare.documents, wordsOf(bare).length], [false, 1, [world.uri('draft.treaty')], 3]);
        const page = async (more: object): Promise<string> => (await world.server.request<ReadingPageResult>('parley/readingPage', { textDocument: { uri: world.uri('draft.treaty') }, ...more }))?.text ?? '';
        assert.match(await page({}), /<h2 class="part">Annex I\. Lines<\/h2>[^]*<li id="n2">Note: How\./u);
        assert.doesNotMatch(await page({ annexes: false }), /Annex I\. Lines<\/h2>|How\./u);
      }));
  });

  describe('reading copy', () => {
    const within = inDraft(makeWorld, { 'old.treaty': old.text, 'draft.treaty': draft.text });
    const ask = askOfDraft<ReadingCopyAnswer>('parley/readingCopy');
    const wordsOf = ({ rows }: ReadingCopyAnswer): readonly string[] => rows.map(({ kind, label, runs }) => `${kind} ${label} ${runs.map(({ text }) => text).join('')}`.trim());

    it('answers with title, parties in colour and all rows in order, with what stands beside them', () =>
      within(async (world) => {
        const found = await ask(world);
        assert.deepEqual(wordsOf(found), ['title  Draft <Armistice>', 'heading Article 1. Mines', 'provision 1. Mines shall be removed [UKR: at once].', 'provision 2. The line stands.', 'signature Ukraine']);
        assert.deepEqual(found.order, found.rows.map(({ key }) => key));
        assert.deepEqual(found.parties, [{ id: 'UKR', name: 'Ukraine', colour: '#0072b2' }]);
        assert.deepEqual(found.rows[2]?.asides, [{ kind: 'counterpart', author: '', date: '', text: 'Counterpart: ¶1, Old Armistice' }]);
        assert.deepEqual([found.delta, found.left, found.title], [false, [], 'Draft <Armistice>']);
        assert.deepEqual(found.rows.map(({ clause }) => clause >= 0), [false, true, true, true, false]);
      }));

    it('after a key in a clause sends that clause’s row and nothing else; nothing when text only moves', () =>
      within(async (world) => {
        const { resultId, rows } = await ask(world);
        await world.server.notify('textDocument/didChange', { textDocument: { uri: world.uri('draft.treaty'), version: 2 }, contentChanges: [{ range: draft.range('line'), text: 'border' }] });
        const now = await ask(world, { previousResultId: resultId });
        assert.deepEqual([now.delta, now.order, wordsOf(now)], [true, undefined, ['provision 2. The border stands.']]);
        assert.equal(now.rows[0]?.key, rows[3]?.key);
        await world.server.notify('textDocument/didChange', { textDocument: { uri: world.uri('draft.treaty'), version: 3 }, contentChanges: [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '// moved\n\n' }] });
        const moved = await ask(world, { previousResultId: now.resultId });
        assert.deepEqual([moved.delta, moved.rows, moved.order], [true, [], undefined]);
        assert.equal((await ask(world, { previousResultId: 'unheard-of' })).delta, false);
      }));

    it('reads as a party would sign it, as agreed and clean; says as whom it may be read, and after a key sends that clause’s row only', () =>
      within(async (world) => {
        const whole = await ask(world);
        assert.deepEqual(whole.readers, [{ id: 'UKR', name: 'Ukraine', brackets: 1 }]);
        const said = async (reading: ReadingWish): Promise<string | undefined> => wordsOf(await ask(world, { reading }))[2];
        assert.equal(await said({ kind: 'party', party: 'UKR' }), 'provision 1. Mines shall be removed at once.');
        assert.equal(await said({ kind: 'agreed' }), 'provision 1. Mines shall be removed.');
        assert.equal(await said({ kind: 'clean' }), 'provision 1. Mines shall be removed at once.');
        const reading: ReadingWish = { kind: 'agreed' };
        // What was told of another reading is nothing to go on from.
        const first = await ask(world, { reading, previousResultId: whole.resultId });
        assert.deepEqual([first.delta, first.rows.map(({ clause }) => clause), first.readers], [false, whole.rows.map(({ clause }) => clause), whole.readers]);
        await world.server.notify('textDocument/didChange', { textDocument: { uri: world.uri('draft.treaty'), version: 2 }, contentChanges: [{ range: draft.range('line'), text: 'border' }] });
        const now = await ask(world, { reading, previousResultId: first.resultId });
        assert.deepEqual([now.delta, now.order, wordsOf(now)], [true, undefined, ['provision 2. The border stands.']]);
      }));

    it('prints a reading too', () =>
      within(async (world) => {
        const page = await world.server.request<ReadingPageResult>('parley/readingPage', { textDocument: { uri: world.uri('draft.treaty') }, reading: { kind: 'agreed' } });
        assert.match(page?.text ?? '', /Mines shall be removed\.<sup/u);
      }));

    it('prints one page, with endnotes or without', () =>
      within(async (world) => {
        const textDocument = { uri: world.uri('draft.treaty') };
        const whole = await world.server.request<ReadingPageResult>('parley/readingPage', { textDocument });
        assert.match(whole?.text ?? '', /<h1>Draft &lt;Armistice&gt;<\/h1>[^]*Counterpart: ¶1, Old Armistice/u);
        const bare = await world.server.request<ReadingPageResult>('parley/readingPage', { textDocument, counterparts: false, colours: false });
        assert.doesNotMatch(bare?.text ?? '', /Counterpart|class="by/u);
      }));

    it('knows no document that is not there', () =>
      within(async (world) => {
        const textDocument = { uri: world.uri('gone.treaty') };
        assert.equal(await world.server.request('parley/readingCopy', { textDocument }), null);
        assert.equal(await world.server.request('parley/readingPage', { textDocument }), null);
      }));
  });
}
