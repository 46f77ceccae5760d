// Pasting over the wire, in a process and in a worker alike: what the words may become, the edit the client is asked to apply, what it is told.

import assert from 'node:assert/strict';
import type { ApplyWorkspaceEditParams, CodeAction, TextDocumentEdit, TextEdit } from 'vscode-languageserver-protocol';
import { type AppliedResult, pasteCommand, type PasteCommandParams, type PasteParams, type PasteResult } from '../../../server/src/lsp/protocol.js';
import { applyEdits, marked, wordsAt } from '../marked.js';
import { richCapabilities } from '../test-server.js';
import type { MakeWorld, World } from '../world.js';

const source = marked(`agreement source "Source"
party AAA "Alpha"
body COM "Commission"
  members: AAA 1

1. One.

⟦copied: 2. As {1} and the preceding paragraph say.
   @enforced-by COM
⟧
`);
const draft = marked('agreement draft "Draft"\n\n7. Seven.\n   @precedent source:1\n\n⟦here: ⟧\n8. Ei⟦word: ⟧ght.\n');
const plain = '1.\tThe Parties shall with-\r\ndraw within ten\r\n(10) days.\r\n\u00b7\tat once';

export function describePaste(makeWorld: MakeWorld): void {
  describe('paste', () => {
    const within = async (work: (world: World, asked: ApplyWorkspaceEditParams[]) => Promise<void>, initializationOptions = {}): Promise<void> => {
      const asked: ApplyWorkspaceEditParams[] = [];
      const answers = {
        'workspace/applyEdit': (params: ApplyWorkspaceEditParams) => {
          asked.push(params);
          return { applied: true };
        },
      };
      const world = await makeWorld({ 'draft.treaty': draft.text, 'source.treaty': source.text }, { capabilities: richCapabilities, answers, initializationOptions });
      try {
        await world.server.ready();
        await world.server.open(world.uri('draft.treaty'), draft.text);
        await work(world, asked);
      } finally {
        await world.end();
      }
    };
    const copied = wordsAt(source.text, source.range('copied'));
    const params = (world: World, text: string, place = 'here', isKnown = true): PasteParams => ({
      textDocument: { uri: world.uri('draft.treaty') },
      range: draft.range(place),
      text,
      ...(isKnown ? { origin: { uri: world.uri('source.treaty'), position: source.range('copied').start, length: source.text.length } } : {}),
    });
    const ask = (world: World, asked: PasteParams): Promise<PasteResult> => world.server.request('parley/paste', asked);
    const run = (world: World, asked: PasteCommandParams): Promise<AppliedResult> => world.server.request('workspace/executeCommand', { command: pasteCommand, arguments: [asked] });

    it('answers with what a clause of another text may become, the usual first', () =>
      within(async (world, asked) => {
        const found = await ask(world, params(world, copied));
        assert.deepEqual(found.map(({ kind, isUsual, title }) => [kind, isUsual, title]), [
          ['references', true, 'Paste with references that still mean source (1 left to decide)'],
          // Where it goes the preceding paragraph is the one that answers what was meant.
          ['counterparts', false, 'Paste with references to the counterparts in this text'],
          ['declarations', false, 'Paste with references and the declarations that are missing here (1 left to decide)'],
        ]);
        assert.equal(found[0]?.text, '2. As {source:1} and the preceding paragraph say.\n   @enforced-by COM\n');
        assert.equal(found[1]?.text, '2. As {7} and the preceding paragraph say.\n   @enforced-by COM\n');
        assert.deepEqual(found[0].edits, {});
        const [[uri, edits] = []] = Object.entries(found[2]?.edits ?? {});
        assert.equal(uri, world.uri('draft.treaty'));
        const declared = applyEdits(draft.text, edits ?? []);
        assert.ok(declared.startsWith('agreement draft "Draft"\nparty AAA "Alpha"\nbody COM "Commission"\n  members: AAA 1\n\n7. Seven.\n'), declared);
        const left = found[0].left;
        assert.equal(left?.places.length, 1);
        assert.match(left.places[0]?.reason ?? '', /"the preceding paragraph" meant source, ¶1/u);
        const now = applyEdits(draft.text, [{ range: draft.range('here'), newText: found[0].text }]);
        assert.equal(wordsAt(now, left.places[0]?.range ?? draft.range('here')), 'the preceding paragraph');
        assert.deepEqual(asked, [], 'asking changes nothing');
      }));

    it('answers with clauses for plain text, and with nothing in a word, for words alone, and where nothing is known', () =>
      within(async (world) => {
        const found = await ask(world, params(world, plain, 'here', false));
        assert.deepEqual(found.map(({ kind, isUsual, text }) => [kind, isUsual, text]), [['clauses', false, '1. The Parties shall withdraw within ten (10) days.\n   • at once\n']]);
        assert.match(found[0]?.left?.places[0]?.reason ?? '', /one word now: withdraw\./u);
        assert.deepEqual(await ask(world, params(world, plain, 'word', false)), []);
        assert.deepEqual(await ask(world, params(world, copied, 'word')), []);
        assert.deepEqual(await ask(world, params(world, 'words', 'here', false)), []);
        assert.deepEqual(await ask(world, { ...params(world, plain), textDocument: { uri: world.uri('none.treaty') } }), []);
        assert.deepEqual(await ask(world, { ...params(world, copied), textDocument: { uri: world.libraryUri('korea-1953.treaty') } }), []);
      }));

    it('knows what was cut by the length of the text', () =>
      within(async (world) => {
        const { start, end } = source.range('copied');
        await world.server.open(world.uri('source.treaty'), source.text);
        await world.server.edit(world.uri('source.treaty'), { start, end }, '');
        const found = await ask(world, params(world, copied));
        assert.equal(found[0]?.text, '2. As {source:1} and the preceding paragraph say.\n   @enforced-by COM\n');
      }));

    it('takes along what cites a clause that was cut out of one file of an agreement, in all its files', async () => {
      const main = marked('agreement peace "Peace"\n\nArticle 1. Line\n\n1. One.\n\n⟦cut: 2. Two, see paragraph 1.\n\n⟧3. See {1(2)}.\n');
      const annex = 'agreement annex-a "Annex A"\n  part-of: peace\n\n1. Posts, see {peace:1(2)}.\n\n';
      const world = await makeWorld({ 'peace.treaty': main.text, 'annex.treaty': annex }, { capabilities: richCapabilities });
      try {
        await world.server.ready();
        const [from, into] = [world.uri('peace.treaty'), world.uri('annex.treaty')];
        await world.server.open(from, main.text);
        await world.server.open(into, annex);
        const cut = main.range('cut');
        await world.server.edit(from, cut, '');
        const end = { line: annex.split('\n').length - 1, character: 0 };
        const text = wordsAt(main.text, cut);
        const [offer, other] = await ask(world, { textDocument: { uri: into }, range: { start: end, end }, text, origin: { uri: from, position: cut.start, length: main.text.length } });
        assert.deepEqual([offer?.kind, offer?.isUsual, other], ['moved', true, undefined]);
        assert.equal(offer?.text, '2. Two, see Article 1(1) of this Agreement.\n\n');
        assert.equal(applyEdits(annex, offer.edits[into] ?? []), annex.replace('{peace:1(2)}', '{2}'));
        const without = applyEdits(main.text, [{ range: cut, newText: '' }]);
        assert.equal(applyEdits(without, offer.edits[from] ?? []), without.replace('{1(2)}', '{annex-a:2}'));
        assert.equal(offer.left, undefined);
      } finally {
        await world.end();
      }
    });

    it('pastes by command, in one edit, and tells what is left; finds itself where the words come from', () =>
      within(async (world, asked) => {
        assert.deepEqual(await run(world, { ...params(world, copied, 'here', false), kind: 'declarations' }), { applied: true });
        const [change] = (asked[0]?.edit.documentChanges ?? []) as TextDocumentEdit[];
        assert.equal(asked.length, 1);
        assert.equal(
          applyEdits(draft.text, (change?.edits ?? []) as TextEdit[]),
          'agreement draft "Draft"\nparty AAA "Alpha"\nbody COM "Commission"\n  members: AAA 1\n\n7. Seven.\n   @precedent source:1\n\n2. As {source:1} and the preceding paragraph say.\n   @enforced-by COM\n\n8. Eight.\n',
        );
        const [left] = world.server.notices('parley/undecided') as { places: unknown[] }[];
        assert.equal(left?.places.length, 1);
      }, { undecided: true }));

    it('refuses by command what it would not offer, and answers an argument of another form with an error', () =>
      within(async (world, asked) => {
        await assert.rejects(run(world, { ...params(world, 'words', 'here', false), kind: 'clauses' }), /nothing here to paste in that way/u);
        await assert.rejects(run(world, { text: 'x' } as PasteCommandParams), /not understood/u);
        assert.deepEqual(asked, []);
      }));

    it('offers to make clauses of plain text that stands in the draft', () =>
      within(async (world) => {
        const text = 'agreement draft "Draft"\n\n1.\nOne is\none.\n2.\nTwo.\n';
        const uri = world.uri('other.treaty');
        await world.server.open(uri, text);
        const actions = async (from: number, to: number): Promise<CodeAction[]> =>
          (await world.server.request<CodeAction[] | null>('textDocument/codeAction', { textDocument: { uri }, range: { start: { line: from, character: 0 }, end: { line: to, character: 0 } }, context: { diagnostics: [], only: ['refactor.rewrite.clauses'] } })) ?? [];
        const [action, other] = await actions(2, 7);
        assert.equal(other, undefined);
        assert.equal(action?.title, 'Make clauses of the selection');
        const [change] = (action.edit?.documentChanges ?? []) as TextDocumentEdit[];
        assert.equal(applyEdits(text, (change?.edits ?? []) as TextEdit[]), 'agreement draft "Draft"\n\n1. One is one.\n\n2. Two.\n');
        assert.deepEqual(await actions(0, 0), []);
      }));
  });
}
