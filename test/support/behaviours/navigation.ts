// Growing the selection, hierarchies, declarations, linked editing, colours and formatting, in a process and in a worker alike.

import assert from 'node:assert/strict';
import type {
  CallHierarchyIncomingCall, CallHierarchyItem, CallHierarchyOutgoingCall, CodeAction, ColorInformation, ColorPresentation, LinkedEditingRanges, LocationLink, Range, SelectionRange, TextDocumentEdit, TextEdit, TypeHierarchyItem,
} from 'vscode-languageserver-protocol';
import { applyEdits, wordsAt } from '../marked.js';
import type { MakeWorld, World } from '../world.js';
import { demo } from './demo.js';

const other = 'agreement other "Another Draft"\n\n1. As {demo:1} says.\n   @precedent korea-1953:13(a)\n';
const coloured = 'agreement inks "Inks"\nparty UKR "Ukraine"\nparty RUS "Russian Federation"\n\n1. They meet [UKR: at once] [RUS: soon].\n';

export function describeNavigation(makeWorld: MakeWorld): void {
  describe('navigation', () => {
    let world: World;
    const at = <R>(method: string, name: string): Promise<R> => world.server.request<R>(`textDocument/${method}`, { textDocument: { uri: world.uri('demo.treaty') }, position: demo.range(name).start });

    before(async () => {
      world = await makeWorld({ 'demo.treaty': demo.text, 'other.treaty': other, 'inks.treaty': coloured });
      await world.server.ready();
      await world.server.open(world.uri('demo.treaty'), demo.text);
      await world.server.open(world.uri('inks.treaty'), coloured);
    });
    after(() => world.end());

    it('declaration: from a mention to the line that declares it, from a number to itself', async () => {
      const [body] = await at<LocationLink[]>('declaration', 'mention');
      assert.deepEqual(body?.targetSelectionRange, demo.range('jc'));
      const [own, ...more] = await at<LocationLink[]>('declaration', 'two');
      assert.equal(more.length, 0);
      assert.deepEqual([own?.targetUri, own?.targetSelectionRange], [world.uri('demo.treaty'), demo.range('two')]);
      assert.deepEqual(await at<LocationLink[]>('declaration', 'shall'), []);
    });

    it('selection ranges: one chain a position, from the word outwards', async () => {
      const positions = [demo.range('citation').start, demo.range('shall').start];
      const chains = await world.server.request<SelectionRange[]>('textDocument/selectionRange', { textDocument: { uri: world.uri('demo.treaty') }, positions });
      assert.equal(chains.length, 2);
      const words: string[] = [];
      for (let step: SelectionRange | undefined = chains[0]; step; step = step.parent) words.push(wordsAt(demo.text, step.range));
      assert.deepEqual(words.slice(0, 2), ['paragraph', 'paragraph 1']);
      assert.equal(words.at(-1), demo.text);
      assert.ok(words.some((each) => each.startsWith('Article I.')), 'the article');
    });

    it('call hierarchy: who cites a clause, and on what it leans', async () => {
      const [clause] = await at<CallHierarchyItem[]>('prepareCallHierarchy', 'one') ?? [];
      assert.ok(clause);
      assert.match(clause.detail ?? '', /^¶1 · Demonstration Armistice$/);
      const incoming = await world.server.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item: clause });
      assert.deepEqual(incoming.map(({ from, fromRanges }) => [from.uri, from.detail, fromRanges.length]), [[world.uri('demo.treaty'), '¶2 · Demonstration Armistice', 1], [world.uri('other.treaty'), '¶1 · Another Draft', 1]]);
      assert.deepEqual(incoming[0]?.fromRanges, [demo.range('citation')]);
      const outgoing = await world.server.request<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item: clause });
      const body = outgoing.find(({ to }) => to.name === 'Joint Commission');
      assert.deepEqual(body?.fromRanges, [demo.range('enforcer')]);
      assert.ok(outgoing.some(({ to }) => to.uri === world.libraryUri('korea-1953.treaty')));
    });

    it('call hierarchy of a body: the duties that rest on it', async () => {
      const [body] = await at<CallHierarchyItem[]>('prepareCallHierarchy', 'mention') ?? [];
      assert.deepEqual(body?.selectionRange, demo.range('jc'));
      const incoming = await world.server.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item: body });
      const [first] = incoming;
      assert.ok(first?.fromRanges.some((range) => JSON.stringify(range) === JSON.stringify(demo.range('shall'))));
    });

    it('type hierarchy: the precedent of a clause, and all drafts that follow that', async () => {
      const [clause] = await at<TypeHierarchyItem[]>('prepareTypeHierarchy', 'one') ?? [];
      assert.ok(clause);
      const [precedent, ...more] = await world.server.request<TypeHierarchyItem[]>('typeHierarchy/supertypes', { item: clause });
      assert.equal(more.length, 0);
      assert.equal(precedent?.uri, world.libraryUri('korea-1953.treaty'));
      const drafts = await world.server.request<TypeHierarchyItem[]>('typeHierarchy/subtypes', { item: precedent });
      assert.deepEqual(drafts.map(({ uri }) => uri).sort(), [world.uri('demo.treaty'), world.uri('other.treaty')].sort());
      assert.deepEqual(await world.server.request('typeHierarchy/subtypes', { item: clause }), []);
    });

    it('hierarchies begin at nothing on a keyword', async () => {
      assert.equal(await world.server.request('textDocument/prepareCallHierarchy', { textDocument: { uri: world.uri('demo.treaty') }, position: { line: 0, character: 0 } }), null);
      assert.equal(await world.server.request('textDocument/prepareTypeHierarchy', { textDocument: { uri: world.uri('demo.treaty') }, position: { line: 0, character: 0 } }), null);
    });

    it('linked editing: an id where it is declared and used; nothing in prose', async () => {
      const found = await at<LinkedEditingRanges | null>('linkedEditingRange', 'jc');
      assert.deepEqual(found?.ranges.map((range) => wordsAt(demo.text, range)), ['JC', 'JC']);
      assert.equal(await at('linkedEditingRange', 'shall'), null);
    });

    it('colours: one a party; picking another changes nothing in the text', async () => {
      const textDocument = { uri: world.uri('inks.treaty') };
      const found = await world.server.request<ColorInformation[]>('textDocument/documentColor', { textDocument });
      assert.deepEqual(found.map(({ range }) => wordsAt(coloured, range)), ['UKR', 'RUS', 'UKR', 'RUS']);
      assert.deepEqual(found[0]?.color, found[2]?.color);
      assert.notDeepEqual(found[0]?.color, found[1]?.color);
      const shown = await world.server.request<ColorPresentation[]>('textDocument/colorPresentation', { textDocument, color: { red: 1, green: 0, blue: 0, alpha: 1 }, range: found[1]?.range });
      assert.deepEqual(shown, [{ label: 'RUS' }]);
    });

    it('formatting: the whole text, a part of it, a new line; a text in form is left alone', async () => {
      const untidy = 'agreement untidy "Untidy"\nstatus: draft\n\n\n1. First.\n@id one\n\n2. Second.\n@id two\n';
      const textDocument = { uri: world.uri('untidy.treaty') };
      await world.server.open(textDocument.uri, untidy);
      const options = { tabSize: 4, insertSpaces: true };
      const whole = await world.server.request<TextEdit[]>('textDocument/formatting', { textDocument, options });
      assert.equal(applyEdits(untidy, whole), 'agreement untidy "Untidy"\n  status: draft\n\n1. First.\n   @id one\n\n2. Second.\n   @id two\n');
      const part = await world.server.request<TextEdit[]>('textDocument/rangeFormatting', { textDocument, options, range: { start: { line: 8, character: 0 }, end: { line: 8, character: 4 } } });
      assert.equal(applyEdits(untidy, part), untidy.replace('@id two', '   @id two'));
      const typed = await world.server.request<TextEdit[]>('textDocument/onTypeFormatting', { textDocument, options, ch: '\n', position: { line: 2, character: 0 } });
      assert.equal(applyEdits(untidy, typed), untidy.replace('draft\n', 'draft\n  '));
      assert.deepEqual(await world.server.request('textDocument/formatting', { textDocument: { uri: world.libraryUri('korea-1953.treaty') }, options }), []);
    });

    it('offers to change a text in which nothing is wrong, by kind', async () => {
      const textDocument = { uri: world.uri('inks.treaty') };
      const range = { start: { line: 4, character: 22 }, end: { line: 4, character: 22 } };
      const ask = (only?: readonly string[]): Promise<CodeAction[]> => world.server.request('textDocument/codeAction', { textDocument, range, context: { diagnostics: [], ...(only ? { only } : {}) } });
      const offered = await ask(['refactor.rewrite']);
      assert.deepEqual(offered.map(({ title, kind }) => [title, kind]), [
        ['Agree to the words of UKR and take out the alternatives', 'refactor.rewrite.accept'], ['Agree to the words of UKR', 'refactor.rewrite.accept'], ['Take out the words of UKR', 'refactor.rewrite.reject'],
      ]);
      const [edits] = offered.map(({ edit }) => (edit?.documentChanges?.[0] as TextDocumentEdit | undefined)?.edits as TextEdit[] | undefined);
      assert.equal(applyEdits(coloured, edits ?? []), coloured.replace('[UKR: at once] [RUS: soon]', 'at once'));
      assert.deepEqual((await ask(['refactor.rewrite.reject'])).map(({ title }) => title), ['Take out the words of UKR']);
      assert.deepEqual((await ask(['quickfix'])).filter(({ kind }) => kind !== 'quickfix'), []);
      assert.equal((await ask()).filter(({ kind }) => kind?.startsWith('refactor.rewrite.')).length, 3);
    });

    it('steps: from clause to clause and finding to finding, on from the other end', async () => {
      const ask = (to: string, back: boolean, position: object): Promise<Range | null> => world.server.request('parley/step', { textDocument: { uri: world.uri('demo.treaty') }, position, to, back });
      assert.deepEqual(await ask('clause', false, demo.range('shall').start), demo.range('two'));
      assert.deepEqual(await ask('clause', true, demo.range('unenforced').start), demo.range('two'));
      assert.deepEqual(await ask('finding', false, demo.range('two').start), demo.range('unenforced'));
      assert.deepEqual(await ask('finding', false, demo.range('three').start), demo.range('precedent'));
      assert.equal(await ask('bracket', false, demo.range('one').start), null);
      assert.equal(await ask('unanswered', false, demo.range('one').start), null);
    });

    it('answers nothing of a document nobody knows', async () => {
      const textDocument = { uri: world.uri('nowhere.treaty') };
      const position = { line: 0, character: 0 };
      assert.deepEqual(await world.server.request('textDocument/documentColor', { textDocument }), []);
      assert.equal(await world.server.request('textDocument/linkedEditingRange', { textDocument, position }), null);
      assert.equal(await world.server.request('textDocument/prepareCallHierarchy', { textDocument, position }), null);
      assert.equal(await world.server.request('textDocument/selectionRange', { textDocument, positions: [position] }), null);
    });
  });
}
