// What an outline and folding look like to clients of several kinds, in a process and in a worker alike.

import assert from 'node:assert/strict';
import type { CodeLens, DocumentSymbol, FoldingRange, Range } from 'vscode-languageserver-protocol';
import { marked, wordsAt } from '../marked.js';
import { richCapabilities } from '../test-server.js';
import type { MakeWorld, World } from '../world.js';

const brackets = marked(`agreement brackets "Brackets"

Article 1. Withdrawal
@status agreed

1. The Parties shall leave [⟦ukr: UKR⟧: ⟦inner: at
   once and⟧] go.

⟦two: 2.⟧ They [UKR: may
   not
   return] ever.
   @status open

⟦three: 3.⟧ They meet [⟦last: soon
   or late⟧].
`);

const other = 'agreement other "Other"\n\n1. As {brackets:2} says.\n';
const files = { 'brackets.treaty': brackets.text, 'other.treaty': other };
const answers = { 'workspace/configuration': () => [{ codeLens: { citations: true } }] };

export function describeOutline(makeWorld: MakeWorld): void {
  describe('outline and folding', () => {
    const within = async (capabilities: object, work: (world: World, uri: string) => Promise<void>): Promise<void> => {
      const world = await makeWorld(files, { capabilities });
      try {
        await world.server.ready();
        await world.server.open(world.uri('brackets.treaty'), brackets.text);
        await work(world, world.uri('brackets.treaty'));
      } finally {
        await world.end();
      }
    };
    const folds = (world: World, uri: string): Promise<FoldingRange[]> => world.server.request('textDocument/foldingRange', { textDocument: { uri } });

    it('document symbols say the word of duty and the status behind the citation', () =>
      within(richCapabilities, async (world, uri) => {
        const flat = (items: readonly DocumentSymbol[]): readonly string[] => items.flatMap(({ detail, children }) => [detail ?? '', ...flat(children ?? [])]);
        assert.deepEqual(flat(await world.server.request('textDocument/documentSymbol', { textDocument: { uri } })), ['brackets', 'Art. 1 · agreed', 'Art. 1(1) · shall', 'Art. 1(2) · may not · open', 'Art. 1(3)']);
      }));

    it('brackets fold to their words where a client can fold less than lines', () =>
      within(richCapabilities, async (world, uri) => {
        const found = (await folds(world, uri)).filter(({ startCharacter }) => startCharacter !== undefined);
        const words = found.map(({ startLine, startCharacter = 0, endLine, endCharacter = 0 }) => wordsAt(brackets.text, { start: { line: startLine, character: startCharacter }, end: { line: endLine, character: endCharacter } }));
        assert.deepEqual(words, ['at\n   once and', 'may\n   not\n   return', 'soon\n   or late']);
      }));

    it('brackets fold by lines where a client folds lines, and what goes on behind them stays in sight', () =>
      within({ ...richCapabilities, textDocument: { ...richCapabilities.textDocument, foldingRange: { lineFoldingOnly: true } } }, async (world, uri) => {
        const found = await folds(world, uri);
        assert.ok(found.every(({ startCharacter, endCharacter }) => startCharacter === undefined && endCharacter === undefined));
        const lines = brackets.text.split('\n');
        const starting = (words: string): readonly (string | undefined)[] => found.filter(({ startLine }) => lines[startLine]?.includes(words)).map(({ endLine }) => lines[endLine]?.trim());
        assert.deepEqual(starting('[UKR: at'), [], 'one line would hide what follows');
        assert.deepEqual(starting('[UKR: may'), ['not']);
        assert.deepEqual(starting('[soon'), ['or late].']);
      }));

    it('the lens of citations shows them to our own client when it is clicked, and is words elsewhere', async () => {
      const lensesIn = async (initializationOptions: object): Promise<readonly CodeLens[]> => {
        const world = await makeWorld(files, { capabilities: richCapabilities, initializationOptions, answers });
        try {
          await world.server.ready();
          const uri = world.uri('brackets.treaty');
          await world.server.open(uri, brackets.text);
          const found = await world.server.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
          const resolved = await Promise.all(found.map((lens) => world.server.request<CodeLens>('codeLens/resolve', lens)));
          return resolved;
        } finally {
          await world.end();
        }
      };
      const cited = (lenses: readonly CodeLens[]): CodeLens['command'] => lenses.find(({ command }) => command?.title.startsWith('Cited by 1 clause'))?.command;
      const own = cited(await lensesIn({ commandLinks: true }));
      assert.equal(own?.command, 'parley.showCitations');
      const [from, citing] = own.arguments as [{ uri: string; position: object }, { uri: string; range: Range }[]];
      assert.match(from.uri, /\/brackets\.treaty$/u);
      assert.deepEqual(from.position, brackets.range('two').start);
      assert.deepEqual(citing.map(({ uri, range }) => [uri.split('/').at(-1), wordsAt(other, range)]), [['other.treaty', '{brackets:2}']]);
      const uncited = (await lensesIn({ commandLinks: true })).filter(({ command }) => command?.title.startsWith('Cited by no clause'));
      assert.ok(uncited.length > 0 && uncited.every(({ command }) => command?.command === ''));
      assert.equal(cited(await lensesIn({}))?.command, '');
    });
  });
}
