// Every capability the server announces: one question it answers rightly, and one to which the right answer is nothing. docs/features.md
// is the table of them.

import assert from 'node:assert/strict';
import type {
  CallHierarchyItem, CodeAction, CodeLens, ColorInformation, CompletionList, DocumentDiagnosticReport, DocumentHighlight, DocumentLink, DocumentSymbol, FoldingRange, Hover, InlayHint, LinkedEditingRanges,
  Location, LocationLink, SelectionRange, SemanticTokens, SignatureHelp, SymbolInformation, TextEdit, TypeHierarchyItem, WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { checkGolden } from '../golden.js';
import { applyEdits, marked, wordsAt } from '../marked.js';
import { richCapabilities } from '../test-server.js';
import type { MakeWorld, World } from '../world.js';
import { pictureOf } from './feature-pictures.js';

const text = marked(`// Fictional.
agreement ⟦agreement: lake⟧ "Lake Armistice"
  precedent: korea-1953
  numbering: continuous
  signed: 2025-06-01
party ⟦ukr: UKR⟧ "Ukraine"
  role: signatory
party RUS "Russian Federation"
  role: signatory
body ⟦com: COM⟧ "Lake Commission"
  members: UKR 1, RUS 1
  mandate: ⟦mandate: supervise⟧

Article I. Lake

⟦one: 1.⟧ The Parties shall leave the lake [UKR: ⟦words: at once⟧], as the ⟦mention: Lake Commission⟧ says.
   @precedent korea-1953:13(a)
   @enforced-by COM
⟦untidy:      ⟧@deadline 72 hours after signature

⟦two: 2.⟧ Each Party shall report under ⟦citation: paragraph 1⟧ and ⟦reference: {1}⟧.
   @enforced-by COM
   @precedent none "the lake is new"
   @status agreed
   ⟦value: @⟧⟦signed: binds⟧ UKR, RUS

⟦plain: They⟧ met [RUS: before
   the ice melts].
⟦fault: @precedant⟧ none
signature UKR
`);
const other = 'agreement other "Another Draft"\n\n1. As {lake:1} says.\n   @precedent korea-1953:13(a)\n';
const empty = '// Nothing but a comment.\n';
const options = { tabSize: 3, insertSpaces: true };

interface Feature {
  /** As `initialize` names it. */
  readonly capability: string;
  /** For a drafter. */
  readonly what: string;
  readonly method: string;
  /** Asked at a stretch of the text; missing: of the whole. */
  readonly at?: string;
  readonly more?: (world: World) => object;
  /** What `more` asks, for the picture. */
  readonly asked?: string;
  readonly check: (answer: never, world: World) => void;
  /** Asked for in vain; missing: at the same place of a text that holds a comment only. */
  readonly vain?: { readonly at?: string; readonly of?: string; readonly more?: object };
}

const first = { line: 0, character: 0 };
const words = (range: Parameters<typeof wordsAt>[1]): string => wordsAt(text.text, range);

/** Of each the question is `textDocument/METHOD` where nothing else is said. */
export const features: readonly Feature[] = [
  { capability: 'hoverProvider', what: 'What a clause is: its citation, its counterpart in full, who enforces it; a card of a party, body, zone or term; the text a reference leads to.', method: 'hover', at: 'two', check: (hover: Hover) => assert.match(JSON.stringify(hover.contents), /the lake is new/) },
  { capability: 'completionProvider', what: 'What may come next: annotations, fields, values, names, clauses by citation, heading and words.', method: 'completion', at: 'signed', more: () => ({ context: { triggerKind: 1 } }), check: (list: CompletionList) => assert.ok(list.items.some(({ label }) => label.includes('binds'))), vain: { of: 'empty.treaty', at: 'plain', more: { context: { triggerKind: 2, triggerCharacter: '(' } } } },
  { capability: 'signatureHelpProvider', what: 'How the value of an annotation or field is written, and which part of it the cursor is in.', method: 'signatureHelp', more: () => ({ position: { ...text.range('signed').end, character: text.range('signed').end.character + 1 } }), check: (help: SignatureHelp) => assert.match(help.signatures[0]?.label ?? '', /^@binds/) },
  { capability: 'declarationProvider', what: 'Where a name is declared; a clause itself.', method: 'declaration', at: 'mention', check: ([link]: LocationLink[]) => assert.deepEqual(link?.targetSelectionRange, text.range('com')) },
  { capability: 'definitionProvider', what: 'Where a reference or citation leads; from a number to the counterpart.', method: 'definition', at: 'reference', check: ([link]: LocationLink[]) => assert.deepEqual(link?.targetSelectionRange, text.range('one')) },
  { capability: 'typeDefinitionProvider', what: 'Who enforces a clause.', method: 'typeDefinition', at: 'one', check: ([link]: LocationLink[]) => assert.deepEqual(link?.targetSelectionRange, text.range('com')) },
  { capability: 'implementationProvider', what: 'Every clause, in every draft, that follows a precedent clause.', method: 'implementation', at: 'one', check: (links: LocationLink[]) => assert.equal(links.length, 2) },
  { capability: 'referencesProvider', what: 'Everything that cites or names it, in every file.', method: 'references', asked: 'without the clause itself', at: 'one', more: () => ({ context: { includeDeclaration: false } }), check: (found: Location[], world) => assert.deepEqual(found.map(({ uri }) => uri).sort(), [world.uri('lake.treaty'), world.uri('lake.treaty'), world.uri('other.treaty')]) },
  { capability: 'documentHighlightProvider', what: 'The same in this document.', method: 'documentHighlight', at: 'com', check: (found: DocumentHighlight[]) => assert.ok(found.length >= 3) },
  { capability: 'documentSymbolProvider', what: 'The outline: declarations, headings, provisions, with their word of duty, brackets and status.', method: 'documentSymbol', check: (found: DocumentSymbol[]) => assert.ok(found.some(({ name }) => name === 'Article I. Lake')) },
  { capability: 'workspaceSymbolProvider', what: 'Clauses of all files by citation, heading and words.', method: 'workspace/symbol', asked: 'the word Lake', more: () => ({ query: 'Lake' }), check: (found: SymbolInformation[]) => assert.ok(found.some(({ name }) => name.startsWith('Article I'))), vain: { more: { query: 'xyzzy' } } },
  { capability: 'codeActionProvider', what: 'Mends of a finding, or of all of its rule; offers about brackets, references, terms, points, bodies, counterparts and numbers.', method: 'codeAction', asked: 'quick fixes only', at: 'fault', more: () => ({ range: text.range('fault'), context: { diagnostics: [], only: ['quickfix'] } }), check: (found: CodeAction[]) => assert.ok(found.some(({ title }) => title.includes('precedent'))), vain: { of: 'empty.treaty', more: { range: { start: first, end: first }, context: { diagnostics: [] } } } },
  { capability: 'codeLensProvider', what: 'Above a clause: its counterpart and the share of its words that were kept, who cites it, who enforces it, open brackets.', method: 'codeLens', check: (found: CodeLens[]) => assert.ok(found.length > 0) },
  { capability: 'documentLinkProvider', what: 'References, sources and maps to click.', method: 'documentLink', check: (found: DocumentLink[]) => assert.ok(found.some(({ range }) => words(range).includes('1'))) },
  { capability: 'colorProvider', what: 'A colour for each party.', method: 'documentColor', check: (found: ColorInformation[]) => assert.deepEqual(found.map(({ range }) => words(range)), ['UKR', 'RUS', 'UKR', 'RUS']) },
  { capability: 'documentFormattingProvider', what: 'Laying out the whole text.', method: 'formatting', more: () => ({ options }), check: (edits: TextEdit[]) => assert.match(applyEdits(text.text, edits), /\n {3}@deadline 72/) },
  { capability: 'documentRangeFormattingProvider', what: 'Laying out what is selected.', method: 'rangeFormatting', asked: 'the blanks in front of @deadline', more: () => ({ options, range: text.range('untidy') }), check: (edits: TextEdit[]) => assert.match(applyEdits(text.text, edits), /\n {3}@enforced-by COM\n {3}@deadline 72/), vain: { of: 'empty.treaty', more: { options, range: { start: first, end: first } } } },
  { capability: 'documentOnTypeFormattingProvider', what: 'The column of a new line under a declaration, field or annotation.', method: 'onTypeFormatting', asked: 'a line end typed behind the mandate', more: () => ({ options, ch: '\n', position: { line: text.range('mandate').start.line + 1, character: 0 } }), check: (edits: TextEdit[]) => assert.deepEqual(edits.map(({ newText }) => newText), ['  ']), vain: { more: { options, ch: '\n', position: text.range('plain').start } } },
  { capability: 'renameProvider', what: 'Another name or id, or another number for a clause, in every file.', method: 'rename', asked: 'the name LAC', at: 'com', more: () => ({ newName: 'LAC' }), check: (edit: WorkspaceEdit) => assert.match(JSON.stringify(edit), /LAC/), vain: { at: 'plain', more: { newName: 'LAC' } } },
  { capability: 'foldingRangeProvider', what: 'Folding clauses, declarations, annotations, brackets and comments away.', method: 'foldingRange', check: (found: FoldingRange[]) => assert.ok(found.length > 3) },
  { capability: 'selectionRangeProvider', what: 'Growing the selection: word, sentence, bracket, clause, article.', method: 'selectionRange', asked: 'the words at once', more: () => ({ positions: [text.range('words').start] }), check: ([chain]: SelectionRange[]) => assert.equal(words(chain!.range), 'at'), vain: { of: 'nowhere.treaty', more: { positions: [first] } } },
  { capability: 'linkedEditingRangeProvider', what: 'An id or the label of a clause and its uses in this file, typed at once.', method: 'linkedEditingRange', at: 'ukr', check: (found: LinkedEditingRanges) => assert.ok(found.ranges.length > 2) },
  { capability: 'callHierarchyProvider', what: 'Which clauses lean on this one and on what it leans; which duties rest on a body.', method: 'prepareCallHierarchy', at: 'one', check: ([item]: CallHierarchyItem[]) => assert.equal(item?.detail, '¶1 · Lake Armistice') },
  { capability: 'typeHierarchyProvider', what: 'The lineage of a clause: its precedents, and the drafts that follow it.', method: 'prepareTypeHierarchy', at: 'citation', check: ([item]: TypeHierarchyItem[]) => assert.equal(item?.detail, '¶1 · Lake Armistice') },
  { capability: 'semanticTokensProvider', what: 'Colours by meaning.', method: 'semanticTokens/full', check: ({ data }: SemanticTokens) => assert.ok(data.length > 50) },
  { capability: 'inlayHintProvider', what: 'In the line: headings of cited clauses, citations of unnumbered ones, inherited enforcers, the day a deadline falls on.', method: 'inlayHint', asked: 'the whole text', more: () => ({ range: { start: first, end: { line: 99, character: 0 } } }), check: (found: InlayHint[]) => assert.ok(found.some(({ label }) => JSON.stringify(label).includes('2025-06-04'))) },
  { capability: 'diagnosticProvider', what: 'Findings.', method: 'diagnostic', check: (report: DocumentDiagnosticReport) => assert.ok(report.kind === 'full' && report.items.some(({ code }) => code === 'unknown-annotation')) },
  { capability: 'workspace.fileOperations.willRename', what: 'What depends on the name of a file follows when it is renamed or moved.', method: 'workspace/willRenameFiles', asked: 'named-by-its-file.treaty becomes another-name.treaty', more: (world) => ({ files: [{ oldUri: world.uri('named-by-its-file.treaty'), newUri: world.uri('another-name.treaty') }] }), check: (edit: WorkspaceEdit) => assert.match(JSON.stringify(edit), /another-name/), vain: { more: { files: [{ oldUri: 'file:///nowhere/a.treaty', newUri: 'file:///nowhere/b.treaty' }] } } },
];

/** What the tests of a feature are called: `features hover answers rightly`, `… answers nothing`. */
export function nameOf({ method }: Feature): string {
  return method.replace(/^workspace\//u, 'workspace ').replace(/^semanticTokens\/full$/u, 'semanticTokens');
}

/** Of its picture in test/golden. */
export function pictureName(feature: Feature): string {
  return `features/${nameOf(feature).replaceAll(' ', '-')}.txt`;
}

const files = { 'lake.treaty': text.text, 'other.treaty': other, 'empty.treaty': empty, 'named-by-its-file.treaty': '1. Text.\n', 'cites.treaty': 'agreement cites "Cites"\n\n1. As {named-by-its-file:1} says.\n' };
const settings = { codeLens: { counterpart: true, enforcedBy: true, citations: true, brackets: true }, inlayHints: { headings: true, citations: true, enforcedBy: true, deadlines: true } };
const capabilities = {
  ...richCapabilities,
  textDocument: { ...richCapabilities.textDocument, diagnostic: { dynamicRegistration: false }, semanticTokens: { requests: { full: true }, tokenTypes: [], tokenModifiers: [], formats: ['relative' as const] } },
  workspace: { ...richCapabilities.workspace, configuration: true, fileOperations: { willRename: true, didRename: true } },
};

export function describeFeatures(makeWorld: MakeWorld): void {
  describe('features', () => {
    let world: World;
    before(async () => {
      world = await makeWorld(files, { capabilities, answers: { 'workspace/configuration': () => [settings] } });
      await world.server.ready();
      await world.server.open(world.uri('lake.treaty'), text.text);
      await world.server.open(world.uri('empty.treaty'), empty);
    });
    after(() => world.end());

    const ask = (method: string, file: string, more: object): Promise<unknown> =>
      world.server.request(method.includes('/') && !method.startsWith('semantic') ? method : `textDocument/${method}`, { textDocument: { uri: world.uri(file) }, ...more });

    for (const feature of features) {
      const { method, at, more, check, vain } = feature;
      it(`${nameOf(feature)} answers rightly`, async () => {
        const answer = await ask(method, 'lake.treaty', { ...(at === undefined ? {} : { position: text.range(at).start }), ...more?.(world) });
        assert.ok(answer !== null);
        check(answer as never, world);
      });

      it(`${nameOf(feature)} is as its picture shows`, async () => {
        const position = at === undefined ? undefined : text.range(at).start;
        const answer = await ask(method, 'lake.treaty', { ...(position ? { position } : {}), ...more?.(world) });
        const picture = await pictureOf({ world, files, file: 'lake.treaty' }, { method, what: feature.what, ...(position ? { position } : {}), ...(feature.asked === undefined ? {} : { more: feature.asked }) }, answer);
        checkGolden(pictureName(feature), picture);
      });

      it(`${nameOf(feature)} answers nothing`, async () => {
        const inVain = vain?.of ?? (vain ? 'lake.treaty' : 'empty.treaty');
        const position = vain?.at === undefined || inVain === 'empty.treaty' ? first : text.range(vain.at).start;
        const answer = await ask(method, inVain, { position, ...(vain?.more ?? more?.(world)) }).catch((error: unknown) => {
          // A rename that is refused says why.
          assert.equal(method, 'rename', String(error));
          return null;
        });
        assert.ok(isNothing(answer), JSON.stringify(answer));
      });
    }

    it('are all that is announced, 28 of them', () => {
      const given = world.server.initialized.capabilities;
      const announced = Object.entries(given).filter(([name, value]) => name.endsWith('Provider') && name !== 'executeCommandProvider' && value !== undefined).map(([name]) => name);
      if (given.workspace?.fileOperations?.willRename) announced.push('workspace.fileOperations.willRename');
      assert.deepEqual(features.map(({ capability }) => capability).sort(), announced.sort());
      assert.equal(features.length, 28);
    });
  });
}

function isNothing(answer: unknown): boolean {
  if (answer === null || (Array.isArray(answer) && answer.length === 0)) return true;
  const { items, data } = (answer ?? {}) as { readonly items?: readonly unknown[]; readonly data?: readonly unknown[] };
  return (items ?? data)?.length === 0;
}
