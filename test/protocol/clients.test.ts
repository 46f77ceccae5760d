// What poor clients say at `initialize`, as they say it, and what they get all the same: a hover with the counterpart and
// their diagnostics, from the folder they name, or from the text alone.

import assert from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Hover, Location, MarkupContent } from 'vscode-languageserver-protocol';
import { demo, demoFindings } from '../support/behaviours/demo.js';
import { ruleAndWords } from '../support/behaviours/findings.js';
import { rangeOf } from '../support/marked.js';
import { root } from '../support/root.js';
import { processWorld } from '../support/world.js';

const citing = 'agreement citing "Citing"\n\n1. As {demo:1} says.\n';

/** `readsFolder`: it names a folder, so the file beside the open one is known. */
const clients: readonly { readonly name: string; readonly params: (rootUri: string) => object; readonly readsFolder: boolean }[] = [
  {
    name: 'Kate 22.12: no workspace object, root by path and address',
    params: (rootUri) => ({
      processId: process.pid,
      rootPath: new URL(rootUri).pathname,
      rootUri,
      capabilities: {
        textDocument: {
          documentSymbol: { hierarchicalDocumentSymbolSupport: true }, publishDiagnostics: { relatedInformation: true }, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
          semanticTokens: { requests: { range: true, full: { delta: true } }, tokenTypes: [], tokenModifiers: [], formats: ['relative'] }, hover: { contentFormat: ['markdown', 'plaintext'] },
        },
        window: { workDoneProgress: true },
      },
      initializationOptions: null,
    }),
    readsFolder: true,
  },
  {
    name: 'Neovim 0.7: folders, no dynamic registration, no clientInfo in general',
    params: (rootUri) => ({
      processId: process.pid,
      clientInfo: { name: 'Neovim', version: '0.7.2' },
      rootPath: new URL(rootUri).pathname,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: new URL(rootUri).pathname }],
      initializationOptions: {},
      trace: 'off',
      capabilities: {
        textDocument: { hover: { dynamicRegistration: false, contentFormat: ['markdown', 'plaintext'] }, definition: { linkSupport: true }, publishDiagnostics: { relatedInformation: true, tagSupport: { valueSet: [1, 2] } } },
        workspace: { symbol: { dynamicRegistration: false }, workspaceFolders: true, applyEdit: true, workspaceEdit: { resourceOperations: ['rename'] }, configuration: true },
        callHierarchy: { dynamicRegistration: false },
        window: { workDoneProgress: true, showMessage: {}, showDocument: { support: false } },
      },
    }),
    readsFolder: true,
  },
  { name: 'empty capabilities, nothing else but the process', params: () => ({ processId: null, capabilities: {} }), readsFolder: false },
  { name: 'rootPath only', params: (rootUri) => ({ processId: null, rootPath: decodeURIComponent(new URL(rootUri).pathname), capabilities: {} }), readsFolder: true },
  { name: 'folders null, rootUri', params: (rootUri) => ({ processId: null, rootUri, workspaceFolders: null, capabilities: {} }), readsFolder: true },
  { name: 'folders empty, rootUri null, rootPath null', params: () => ({ processId: null, rootUri: null, rootPath: null, workspaceFolders: [], capabilities: {} }), readsFolder: false },
  { name: 'capabilities of null', params: (rootUri) => ({ processId: null, rootUri, capabilities: { workspace: null, textDocument: null, window: null, general: null } }), readsFolder: true },
];

describe('poor clients', () => {
  for (const { name, params, readsFolder } of clients) {
    it(name, async () => {
      const world = await processWorld({ 'drafts/demo.treaty': demo.text, 'citing.treaty': citing }, { params });
      try {
        const { server } = world;
        const uri = world.uri('citing.treaty');
        await server.ready();
        await server.open(uri, citing);
        await server.open(world.uri('elsewhere.treaty'), demo.text.replace('agreement demo', 'agreement elsewhere'));
        const expected = readsFolder ? [] : [['unresolved-reference', 'demo:1']];
        await server.settle(() => JSON.stringify(ruleAndWords(citing, server.shown(uri))) === JSON.stringify(expected));
        assert.deepEqual(ruleAndWords(citing, server.shown(uri)), expected);
        assert.deepEqual(server.shown(world.uri('elsewhere.treaty'))?.map(({ code }) => code), demoFindings.map(([rule]) => rule));
        const hover = await server.request<Hover>('textDocument/hover', { textDocument: { uri: world.uri('elsewhere.treaty') }, position: rangeOf(demo.text.replace('demo', 'elsewhere'), '1. The').start });
        assert.match((hover.contents as MarkupContent).value, /Demilitarized Zone within/);
        assert.deepEqual(server.log.filter((line) => line.includes('failed')), []);
        assert.equal(await server.stop(), 0);
      } finally {
        await world.end();
      }
    });
  }

  it('a folder whose name has letters that addresses escape', async () => {
    for (const params of [
      (rootUri: string) => ({ processId: null, rootPath: `${new URL(rootUri).pathname}/my #1 drafts? 초안`, capabilities: {} }),
      // Some clients escape less than others.
      (rootUri: string) => ({ processId: null, rootUri: `${rootUri}/my %231 drafts%3F 초안`, capabilities: {} }),
    ]) {
      const world = await processWorld({ 'my #1 drafts? 초안/demo.treaty': demo.text }, { params });
      try {
        await world.server.ready();
        const precedents = await world.server.request<{ id: string }[]>('parley/precedents');
        assert.ok(precedents.some(({ id }) => id === 'demo'));
        // One file, however it is spelt.
        await world.server.open(world.uri('my #1 drafts? 초안/demo.treaty').replaceAll('%20', ' '), demo.text);
        await world.server.quiet();
        assert.deepEqual(world.server.allPublished().at(-1)?.diagnostics.map(({ code }) => code), demoFindings.map(([rule]) => rule));
      } finally {
        await world.end();
      }
    }
  });

  it('definition leads to the precedent as a file beside the server, or under the scheme the client shows it under', async () => {
    for (const [initializationOptions, expected] of [
      [{}, pathToFileURL(path.join(root, 'library', 'korea-1953.treaty')).href],
      [{ libraryScheme: 'parley-library' }, 'parley-library:/korea-1953.treaty'],
    ] as const) {
      const world = await processWorld({ 'demo.treaty': demo.text }, { capabilities: {}, initializationOptions });
      try {
        await world.server.open(world.uri('demo.treaty'), demo.text);
        const [location] = await world.server.request<Location[]>('textDocument/definition', { textDocument: { uri: world.uri('demo.treaty') }, position: demo.range('korea').start });
        assert.equal(location?.uri, expected);
        // What it leads to is known too: the way back is there.
        const back = await world.server.request<Hover>('textDocument/hover', { textDocument: { uri: expected }, position: location.range.start });
        assert.match((back.contents as MarkupContent).value, /Demonstration Armistice/);
      } finally {
        await world.end();
      }
    }
  });

  it('a precedent that is edited where it can be is the shipped one again when it is closed', async () => {
    const world = await processWorld({ 'demo.treaty': demo.text }, {});
    try {
      const uri = world.libraryUri('korea-1953.treaty');
      await world.server.open(uri, 'agreement korea-1953 "Another"\n\n1. Text.\n');
      await world.server.close(uri);
      const precedents = await world.server.request<{ id: string; title: string }[]>('parley/precedents');
      assert.deepEqual(precedents.filter(({ id }) => id === 'korea-1953').map(({ title }) => title), ['Agreement on a Military Armistice in Korea']);
    } finally {
      await world.end();
    }
  });
});
