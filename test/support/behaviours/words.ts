// The server in the client's language: findings, fixes and hovers in the words the client brings, in English where it has none.

import assert from 'node:assert/strict';
import type { CodeAction, Hover, MarkupContent } from 'vscode-languageserver-protocol';
import { findRule } from '../../../server/src/core/rules/runner.js';
import { english } from '../../../server/src/core/render/english.js';
import type { MakeWorld } from '../world.js';
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
