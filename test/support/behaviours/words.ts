// The server in the client's language: findings, fixes and hovers in the words the client brings, in English where it has none.

import assert from 'node:assert/strict';
import type { CodeAction, Hover, MarkupContent } from 'vscode-languageserver-protocol';
import { findRule } from '../../../server/src/core/rules/runner.js';
import { english } from '../../../server/src/core/render/english.js';
import { type MakeWorld, watchingCapabilities } from '../world.js';
import { demo } from './demo.js';

const messages = findRule('no-enforcement-body')?.messages ?? {};

/** Not Ukrainian sentences but marked ones: what is tested is whose words arrive. */
const table = {
  [messages['default'] ?? '']: 'УКР {bodies}',
  [messages['fix'] ?? '']: 'УКР {name} {id}',
  [english['fact.binds']]: 'УКР зобов’язує: ',
};

export function describeWords(makeWorld: MakeWorld): void {
  describe('words of the client’s language', () => {
    it('are in findings, fixes and hovers; what has no translation stays English', async () => {
      const world = await makeWorld({ 'demo.treaty': demo.text }, { initializationOptions: { words: { language: 'uk', table } } });
      try {
        const uri = world.uri('demo.treaty');
        await world.server.open(uri, demo.text);
        const found = () => world.server.shown(uri)?.find(({ code }) => code === 'no-enforcement-body');
        await world.server.settle(() => found() !== undefined);
        assert.equal(found()?.message, 'УКР JC');
        const actions = await world.server.request<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range: demo.range('unenforced'), context: { diagnostics: [] } });
        assert.ok(actions.some(({ title }) => title === 'УКР Joint Commission JC'), actions.map(({ title }) => title).join('\n'));
        const hover = await world.server.request<Hover>('textDocument/hover', { textDocument: { uri }, position: demo.range('two').start });
        assert.match((hover.contents as MarkupContent).value, /Enforced by: nobody/u);
      } finally {
        await world.end();
      }
    });
  });
}

/** Without words of its own a client gets those that lie beside the server, by its `locale`. */
export function describeLocale(makeWorld: MakeWorld): void {
  describe('words for a client that only names its locale', () => {
    const speak = async (locale: string) => {
      const world = await makeWorld({ 'demo.treaty': demo.text }, { params: (rootUri) => ({ processId: null, rootUri: null, workspaceFolders: [{ uri: rootUri, name: 'root' }], capabilities: watchingCapabilities, locale }) });
      try {
        const uri = world.uri('demo.treaty');
        await world.server.open(uri, demo.text);
        const found = () => world.server.shown(uri)?.find(({ code }) => code === 'no-enforcement-body');
        await world.server.settle(() => found() !== undefined);
        const hover = await world.server.request<Hover>('textDocument/hover', { textDocument: { uri }, position: demo.range('two').start });
        const message = found()?.message;
        return { finding: typeof message === 'string' ? message : '', hover: (hover.contents as MarkupContent).value };
      } finally {
        await world.end();
      }
    };

    it('are Ukrainian for uk-UA, and the bundle is what is shipped', async () => {
      const { finding, hover } = await speak('uk-UA');
      assert.match(finding, /^Виконання цього зобов’язання не забезпечує жоден орган: .*"@enforced-by".*\(JC\)/u);
      assert.match(hover, /Виконання забезпечує: ніхто\. Для цього зобов’язання не названо органу\./u);
      assert.doesNotMatch(hover, /Enforced by|Deadline:|Counterpart/u);
    });

    for (const locale of ['xx', 'en-GB', '../uk', '']) {
      it(`are English for "${locale}"`, async () => {
        const { finding, hover } = await speak(locale);
        assert.match(finding, /^No body enforces this duty: /u);
        assert.match(hover, /Enforced by: nobody\./u);
      });
    }
  });
}
