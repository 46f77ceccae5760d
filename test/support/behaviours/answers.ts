// What every request answers, in a process and in a worker alike.

import assert from 'node:assert/strict';
import type {
  CodeAction, DocumentHighlight, DocumentLink, DocumentSymbol, FoldingRange, Hover, Location, LocationLink, MarkupContent, Position, Range, SymbolInformation,
} from 'vscode-languageserver-protocol';
import type { ChecklistResult } from '../../../server/src/lsp/protocol.js';
import { applyEdits, wordsAt } from '../marked.js';
import { richCapabilities } from '../test-server.js';
import type { MakeWorld, World, WorldOptions } from '../world.js';
import { demo } from './demo.js';

const ask = (world: World, _method: string, position: Position, more: object = {}) => ({ textDocument: { uri: world.uri('demo.treaty') }, position, ...more });

export function hoverText(hover: Hover | null): string {
  assert.ok(hover, 'nothing to say');
  return (hover.contents as MarkupContent).value;
}

/** Opens the draft in a world of its own, with everything read. */
async function withDemo(makeWorld: MakeWorld, options: WorldOptions, work: (world: World) => Promise<void>): Promise<void> {
  const world = await makeWorld({ 'demo.treaty': demo.text }, options);
  try {
    await world.server.ready();
    await world.server.open(world.uri('demo.treaty'), demo.text);
    await work(world);
  } finally {
    await world.end();
  }
}

export function describeAnswers(makeWorld: MakeWorld): void {
  describe('answers', () => {
    let world: World;
    const at = <R>(method: string, name: string, more: object = {}): Promise<R> => world.server.request<R>(`textDocument/${method}`, ask(world, method, demo.range(name).start, more));
    const whole = <R>(method: string): Promise<R> => world.server.request<R>(`textDocument/${method}`, { textDocument: { uri: world.uri('demo.treaty') } });

    before(async () => {
      world = await makeWorld({ 'demo.treaty': demo.text, 'other.treaty': 'agreement other "Another Draft"\n\n1. As {demo:1} says.\n   @precedent korea-1953:13(a)\n' });
      await world.server.ready();
      await world.server.open(world.uri('demo.treaty'), demo.text);
    });
    after(() => world.end());

    it('hover on a clause: its citation, the counterpart in full with its citation, who enforces', async () => {
      const hover = await at<Hover>('hover', 'one');
      const text = hoverText(hover);
      assert.equal((hover.contents as MarkupContent).kind, 'markdown');
      assert.match(text, /¶1/);
      assert.match(text, /Agreement on a Military Armistice in Korea/);
      assert.match(text, /¶13\\?\(a\\?\)/);
      assert.match(text, /Demilitarized Zone within/);
      assert.match(text, /seventy-two \\?\(72\\?\) hours/);
      assert.match(text, /forty-five \\?\(45\\?\) days/);
      assert.match(text, /Joint Commission/);
    });

    it('hover on a clause without a counterpart says so, with the reason', async () => assert.match(hoverText(await at('hover', 'three')), /the Korean text has its own/));
    it('hover on a reference: the text of its target', async () => assert.match(hoverText(await at('hover', 'korea')), /Military Armistice Commission all mines/));
    it('hover on a body: its card', async () => assert.match(hoverText(await at('hover', 'mention')), /Joint Commission[^]*supervise/));
    it('hover where nothing stands: nothing', async () => {
      const end = { line: demo.text.split('\n').length - 1, character: 0 };
      assert.equal(await world.server.request('textDocument/hover', ask(world, 'hover', end)), null);
    });

    it('definition: from a reference into the library, with the whole clause and the words that were asked about', async () => {
      const [link, ...more] = await at<LocationLink[]>('definition', 'korea');
      assert.equal(more.length, 0);
      assert.equal(link?.targetUri, world.libraryUri('korea-1953.treaty'));
      assert.deepEqual(link.originSelectionRange, demo.range('korea'));
      assert.ok(contains(link.targetRange, link.targetSelectionRange));
    });

    it('definition: from a citation to the clause, from a name to its declaration, from a number to the counterpart', async () => {
      const [cited] = await at<LocationLink[]>('definition', 'citation');
      assert.equal(cited?.targetUri, world.uri('demo.treaty'));
      assert.deepEqual(cited.targetSelectionRange, demo.range('one'));
      const [body] = await at<LocationLink[]>('definition', 'mention');
      assert.deepEqual(body?.targetSelectionRange, demo.range('jc'));
      const [counterpart] = await at<LocationLink[]>('definition', 'two');
      assert.equal(counterpart?.targetUri, world.libraryUri('korea-1953.treaty'));
    });

    it('type definition: the body that enforces the clause', async () => {
      const [body] = await at<LocationLink[]>('typeDefinition', 'one');
      assert.deepEqual(body?.targetSelectionRange, demo.range('jc'));
    });

    it('implementation: every clause, in every draft, that follows the precedent clause', async () => {
      const found = await at<LocationLink[]>('implementation', 'korea');
      assert.deepEqual(found.map(({ targetUri }) => targetUri).sort(), [world.uri('demo.treaty'), world.uri('other.treaty')].sort());
    });

    it('references: natural and explicit, here and in other files, the declaration only when asked', async () => {
      const without = await at<Location[]>('references', 'one', { context: { includeDeclaration: false } });
      assert.deepEqual(without.filter(({ uri }) => uri === world.uri('demo.treaty')).map(({ range }) => range), [demo.range('citation')]);
      assert.equal(without.filter(({ uri }) => uri === world.uri('other.treaty')).length, 1);
      const including = await at<Location[]>('references', 'one', { context: { includeDeclaration: true } });
      const own = including.filter(({ uri, range }) => !without.some((each) => each.uri === uri && same(each.range.start, range.start)));
      assert.deepEqual(own.map(({ range }) => wordsAt(demo.text, range)), ['1.', 'withdrawal'], 'its number, and the label of its @id');
    });

    it('highlights: the declaration as writing, every mention as reading', async () => {
      const found = await at<DocumentHighlight[]>('documentHighlight', 'mention');
      assert.deepEqual(
        found.map(({ range, kind }) => [wordsAt(demo.text, range), kind]),
        [['JC', 3], ['JC', 2], ['Joint Commission', 2]],
      );
    });

    it('document symbols: a tree with citations, each selection inside its range', async () => {
      const roots = await whole<DocumentSymbol[]>('documentSymbol');
      const all = flatten(roots);
      const names = all.map(({ name }) => name);
      assert.ok(names.some((name) => name.startsWith('Article I. Forces')), names.join(' | '));
      for (const { name, range, selectionRange } of all) {
        assert.notEqual(name.trim(), '');
        assert.ok(contains(range, selectionRange), name);
      }
      const article = all.find(({ name }) => name.startsWith('Article I'));
      assert.equal(article?.children?.length, 3);
    });

    it('workspace symbols: clauses of the workspace and the library, each where it stands', async () => {
      const found = await world.server.request<SymbolInformation[]>('workspace/symbol', { query: 'Forces' });
      assert.ok(found.some(({ name, location }) => name.startsWith('Article I') && location.uri === world.uri('demo.treaty')), found.map(({ name }) => name).join(' | '));
      const precedent = await world.server.request<SymbolInformation[]>('workspace/symbol', { query: 'Concrete Arrangements' });
      assert.ok(precedent.some(({ location }) => location.uri === world.libraryUri('korea-1953.treaty')));
      assert.deepEqual(await world.server.request('workspace/symbol', { query: 'xyzzy no such clause' }), []);
    });

    it('folding: declarations, headings with what is nested under them, annotations of a clause', async () => {
      const found = await whole<FoldingRange[]>('foldingRange');
      const lines = demo.text.split('\n');
      const openers = found.map(({ startLine }) => lines[startLine] ?? '');
      for (const { startLine, endLine } of found) assert.ok(startLine < endLine);
      for (const opener of ['agreement demo', 'body JC', 'Article I.', '   @id withdrawal']) assert.ok(openers.some((line) => line.startsWith(opener)), `${opener} in ${openers.join(' | ')}`);
    });

    it('links: every reference in braces opens its clause', async () => {
      const links = await whole<DocumentLink[]>('documentLink');
      const link = links.find(({ range }) => same(range.start, demo.range('korea').start) || wordsAt(demo.text, range).includes('korea-1953:13(a)'));
      assert.ok(link?.target?.startsWith(`${world.libraryUri('korea-1953.treaty')}#L`), link?.target);
    });

    it('no answer for a document nobody knows', async () => {
      const textDocument = { uri: world.uri('nowhere.treaty') };
      assert.equal(await world.server.request('textDocument/hover', { textDocument, position: { line: 0, character: 0 } }), null);
      assert.deepEqual(await world.server.request('textDocument/documentSymbol', { textDocument }), []);
    });

    it('positions outside the text are taken as its nearest end', async () => {
      for (const position of [{ line: 9999, character: 0 }, { line: 0, character: 9999 }]) await world.server.request('textDocument/hover', ask(world, 'hover', position));
      const far = await world.server.request<Hover>('textDocument/hover', ask(world, 'hover', { line: demo.range('one').start.line, character: 9999 }));
      assert.match(hoverText(far), /¶13/);
    });
  });

  describe('custom requests', () => {
    it('say what their types in lsp/protocol.ts promise', async () =>
      withDemo(makeWorld, {}, async (world) => {
        const { server } = world;
        const textDocument = { uri: world.uri('demo.treaty') };
        assert.deepEqual(await server.request('parley/hostInfo'), { kind: world.host });

        const clauses = await server.request<{ uri: string; citation: string; library: boolean; text: string; range: Range }[]>('parley/clauses');
        const own = clauses.filter(({ uri }) => uri === textDocument.uri);
        assert.ok(['¶1', '¶2', '¶3'].every((citation) => own.some((clause) => clause.citation === citation)));
        assert.ok(clauses.some(({ library, citation, uri }) => library && citation === '¶13(a)' && uri === world.libraryUri('korea-1953.treaty')));

        const clause = await server.request<{ clause: { citation: string }; counterparts: { citation: string; uri: string; text: string }[]; answers: unknown[]; copied: { reference: string } } | null>(
          'parley/clauseAt', { textDocument, position: demo.range('shall').start });
        assert.equal(clause?.clause.citation, '¶1');
        assert.deepEqual(clause.counterparts.map(({ citation, uri }) => [citation, uri]), [['¶13(a)', world.libraryUri('korea-1953.treaty')]]);
        assert.match(clause.counterparts[0]!.text, /seventy-two \(72\) hours/);
        assert.equal(clause.copied.reference, '{demo:1}');
        assert.equal(await server.request('parley/clauseAt', { textDocument, position: demo.range('precedent').start }), null);

        const none = await server.request<{ none?: string } | null>('parley/clauseAt', { textDocument, position: demo.range('three').start });
        assert.equal(none?.none, 'the Korean text has its own');

        const status = await server.request<{ agreement: string; title: string; precedents: string[]; answered: number; clauses: number; loading: boolean; findings: object }>('parley/status', { textDocument });
        // ¶15 is answered; of ¶13 one point is, the others are open.
        assert.deepEqual(Object.keys(status.findings), ['errors', 'warnings', 'information']);
        assert.deepEqual({ ...status, clauses: 0, findings: {} }, { agreement: 'demo', title: 'Demonstration Armistice', precedents: ['korea-1953'], answered: 1, clauses: 0, loading: false, hidden: 0, brackets: 0, findings: {} });
        assert.ok(status.clauses >= 63, 'the 63 paragraphs of the Korean text, and its annex');

        assert.equal(await server.request('parley/checklist', { textDocument }), null, 'it declares no profile');
        const korea = { uri: world.libraryUri('korea-1953.treaty') };
        const checklist = await server.request<ChecklistResult>('parley/checklist', { textDocument: korea });
        assert.ok(checklist !== null);
        assert.match(checklist.summary.join(' '), /^Checklist of an armistice: \d+ answered, 1 missing$/);
        assert.equal(checklist.profile?.uri, korea.uri);
        assert.deepEqual(checklist.items[0], { name: 'Termination', state: 'missing', rule: 'missing-termination', clauses: [] });
        const cessation = checklist.items.find(({ name }) => name === 'End of hostilities');
        assert.deepEqual([cessation?.state, cessation?.clauses.map(({ uri, citation }) => [uri, citation])], ['answered', [[korea.uri, '¶12']]]);
        assert.equal(checklist.items.at(-1)?.state, 'other');

        const precedents = await server.request<{ id: string; library: boolean; uri: string }[]>('parley/precedents');
        assert.deepEqual(precedents.filter(({ library }) => library).map(({ id }) => id).sort(), ['korea-1953', 'minsk-memorandum-2014', 'minsk-package-2015', 'minsk-protocol-2014']);

        const skeleton = await server.request<{ text: string }>('parley/skeleton', { precedent: 'korea-1953', id: 'fresh', title: 'Fresh', parties: [{ id: 'XXA', name: 'A' }, { id: 'XXB', name: 'B' }] });
        assert.match(skeleton.text, /^agreement fresh "Fresh"$/m);
        assert.match(skeleton.text, /@precedent korea-1953:13\(a\)/);
        assert.equal(await server.request('parley/skeleton', { precedent: 'no-such', id: 'fresh', title: 'Fresh', parties: [] }), null);
        const refused = await server.request<object>('parley/skeleton', { precedent: 'korea-1953', id: 'fresh', title: 'T', parties: [{ id: 'MAC', name: 'A' }] });
        assert.deepEqual(refused, { refused: 'id-taken', name: 'MAC' }, 'a body of the precedent has this id');

        const converted = await server.request<{ text: string }>('parley/convert', { text: '# Pact\n\n1. Text.\n', markdown: true, name: 'Pact' });
        assert.match(converted.text, /^1\. Text\.$/m);
      }));

    it('an agreement and its status follow every edit', async () =>
      withDemo(makeWorld, {}, async (world) => {
        const uri = world.uri('demo.treaty');
        await world.server.edit(uri, demo.range('agreement'), 'renamed');
        const status = await world.server.request<{ agreement: string }>('parley/status', { textDocument: { uri } });
        assert.equal(status.agreement, 'renamed');
      }));
  });

  describe('what the client cannot do', () => {
    const poor = { textDocument: {} };

    it('hover as plain text, without a mark of Markdown', async () =>
      withDemo(makeWorld, { capabilities: poor }, async (world) => {
        const hover = await world.server.request<Hover>('textDocument/hover', ask(world, 'hover', demo.range('one').start));
        assert.equal((hover.contents as MarkupContent).kind, 'plaintext');
        const text = hoverText(hover);
        assert.match(text, /¶13\(a\)/);
        assert.match(text, /seventy-two \(72\) hours/);
        assert.doesNotMatch(text, /\*\*|\\\(|\]\(|^>/m);
      }));

    it('plain text too when the client prefers it', async () =>
      withDemo(makeWorld, { capabilities: { textDocument: { hover: { contentFormat: ['plaintext', 'markdown'] } } } }, async (world) => {
        const hover = await world.server.request<Hover>('textDocument/hover', ask(world, 'hover', demo.range('one').start));
        assert.equal((hover.contents as MarkupContent).kind, 'plaintext');
      }));

    it('definition, type definition and implementation as plain locations, each by its own capability', async () => {
      const only = { textDocument: { definition: { linkSupport: true } } };
      await withDemo(makeWorld, { capabilities: only }, async (world) => {
        const definition = await world.server.request<object[]>('textDocument/definition', ask(world, '', demo.range('citation').start));
        assert.ok('targetUri' in definition[0]!);
        for (const method of ['typeDefinition', 'implementation']) {
          const [location] = await world.server.request<Location[]>(`textDocument/${method}`, ask(world, '', demo.range('one').start));
          assert.deepEqual(Object.keys(location ?? {}).sort(), ['range', 'uri'], method);
        }
      });
      await withDemo(makeWorld, { capabilities: poor }, async (world) => {
        const definition = await world.server.request<Location[]>('textDocument/definition', ask(world, '', demo.range('citation').start));
        assert.deepEqual(definition, [{ uri: world.uri('demo.treaty'), range: demo.range('one') }]);
      });
    });

    it('document symbols as a flat list that names the containers', async () =>
      withDemo(makeWorld, { capabilities: poor }, async (world) => {
        const found = await world.server.request<SymbolInformation[]>('textDocument/documentSymbol', { textDocument: { uri: world.uri('demo.treaty') } });
        const clause = found.find(({ location }) => same(location.range.start, demo.range('one').start));
        assert.match(clause?.containerName ?? '', /^Article I/);
        assert.ok(found.every(({ location }) => location.uri === world.uri('demo.treaty')));
      }));

    it('no quick fix for a client that knows only commands', async () =>
      withDemo(makeWorld, { capabilities: poor }, async (world) => assert.deepEqual(await actions(world), [])));
  });

  describe('quick fixes', () => {
    for (const documentChanges of [true, false]) {
      it(`as ${documentChanges ? 'documentChanges with the version' : 'changes'}: applied, the finding is gone and no other comes`, async () => {
        const capabilities = { ...richCapabilities, workspace: { ...richCapabilities.workspace, workspaceEdit: { documentChanges } } };
        await withDemo(makeWorld, { capabilities }, async (world) => {
          const uri = world.uri('demo.treaty');
          const [action] = (await actions(world)).filter(({ isPreferred }) => isPreferred);
          assert.ok(action?.edit, 'no preferred fix');
          assert.deepEqual(action.diagnostics?.map(({ code }) => code), ['no-enforcement-body']);
          let edits: readonly { readonly range: Range; readonly newText: string }[];
          if (documentChanges) {
            assert.equal(action.edit.changes, undefined);
            const [change] = (action.edit.documentChanges ?? []) as { textDocument: { uri: string; version: number }; edits: { range: Range; newText: string }[] }[];
            assert.deepEqual(change?.textDocument, { uri, version: 1 });
            edits = change.edits;
          } else {
            assert.equal(action.edit.documentChanges, undefined);
            edits = action.edit.changes?.[uri] ?? [];
          }
          const mended = applyEdits(demo.text, edits);
          assert.match(mended, /waters, subject to paragraph 1\.\n {3}@enforced-by JC\n/);
          await world.server.change(uri, [{ text: mended }]);
          await world.server.quiet();
          assert.deepEqual(world.server.shown(uri)?.map(({ code }) => code), ['precedent-not-covered']);
        });
      });
    }

    it('only for the asked range, only when quick fixes are asked for, and never for a precedent of the library', async () =>
      withDemo(makeWorld, {}, async (world) => {
        const request = async (uri: string, range: Range, only?: string[]) => {
          const actions = await world.server.request<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [], ...(only ? { only } : {}) } });
          return actions.filter(({ kind }) => kind === 'quickfix');
        };
        const uri = world.uri('demo.treaty');
        assert.deepEqual(await request(uri, demo.range('one')), []);
        assert.deepEqual(await request(uri, demo.range('unenforced'), ['refactor']), []);
        assert.ok((await request(uri, demo.range('unenforced'), ['quickfix'])).length > 0);
        const whole = { start: { line: 0, character: 0 }, end: { line: 99999, character: 0 } };
        assert.deepEqual(await request(world.libraryUri('korea-1953.treaty'), whole), []);
      }));

  });
}

function actions(world: World): Promise<CodeAction[]> {
  return world.server.request('textDocument/codeAction', { textDocument: { uri: world.uri('demo.treaty') }, range: demo.range('unenforced'), context: { diagnostics: [] } });
}

function flatten(symbols: readonly DocumentSymbol[]): DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flatten(symbol.children ?? [])]);
}

function same(a: Position, b: Position): boolean {
  return a.line === b.line && a.character === b.character;
}

function contains(outer: Range, inner: Range): boolean {
  const before = (a: Position, b: Position): boolean => a.line < b.line || (a.line === b.line && a.character <= b.character);
  return before(outer.start, inner.start) && before(inner.end, outer.end);
}

