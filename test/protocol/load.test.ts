// The server under load: a burst of keys, and a large workspace that is still being read. Work is counted, never timed.

import assert from 'node:assert/strict';
import type { Hover, MarkupContent } from 'vscode-languageserver-protocol';
import type { ListFilesParams, ReadFileParams, StatusResult } from '../../server/src/lsp/protocol.js';
import { richCapabilities, TestServer } from '../support/test-server.js';

const uri = 'untitled:load.treaty';
const textDocument = { uri };

function framed(message: object): string {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

describe('the server under load', () => {
  it('a burst of keys costs one check, of the last version', async () => {
    const server = await TestServer.start();
    try {
      await server.ready();
      await server.open(uri, '1. Each Party shall withdraw its forces.\n\n2. See {9}.\n');
      await server.until(() => server.pushes(uri).length > 0);
      const before = server.pushes(uri).length;
      // Each key moves the findings one line down, so that each version has diagnostics of its own.
      const keys = Array.from({ length: 20 }, (_, i) =>
        framed({
          method: 'textDocument/didChange',
          params: {
            textDocument: { uri, version: i + 2 },
            contentChanges: [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '\n' }],
          },
        }),
      );
      server.child!.stdin!.write(keys.join(''));
      await server.until(() => server.pushes(uri).some(({ version }) => version === 21));
      const pushed = server.pushes(uri).slice(before);
      assert.deepEqual(pushed.at(-1)!.diagnostics.map(({ range }) => range.start.line).toSorted((a, b) => a - b), [20, 22]);
      // The bytes of one writing may reach the server in two pieces.
      assert.ok(pushed.length <= 2, `${pushed.length} sets were pushed for one burst: ${pushed.map(({ version }) => version).join(', ')}`);
    } finally {
      await server.stop();
    }
  });

  it('answers hover while a large workspace is being read', async () => {
    const count = 400;
    const text = Array.from({ length: 60 }, (_, i) => `${i + 1}. Each Party shall do what {${60 - i}} says.\n\n`).join('');
    const bytes = Buffer.from(text).toString('base64');
    let giveLast: ((bytes: string) => void) | undefined;
    const server = await TestServer.start(
      {
        processId: null,
        rootUri: 'vscode-vfs://host/folder',
        capabilities: richCapabilities,
        initializationOptions: { fileRequests: true },
      },
      {
        answers: {
          'parley/library': () => [],
          'parley/listFiles': ({ folder }: ListFilesParams) => Array.from({ length: count }, (_, i) => `${folder}/text-${i}.treaty`),
          // The last file is held back: however fast the machine, the reading goes on while the hover is asked for.
          'parley/readFile': ({ uri: file }: ReadFileParams) =>
            file.endsWith('.treaty') ? (file.includes(`text-${count - 1}.`) ? new Promise<string>((resolve) => (giveLast = resolve)) : bytes) : null,
        },
      },
    );
    try {
      await server.open(uri, '1. The line is fixed.\n\n2. See {1}.\n');
      const loading = async (): Promise<boolean> => (await server.request<StatusResult>('parley/status', { textDocument }))?.loading ?? true;
      const ask = (): Promise<Hover> => server.request<Hover>('textDocument/hover', { textDocument, position: { line: 2, character: 8 } });
      assert.match(((await ask()).contents as MarkupContent).value, /The line is fixed/);
      assert.equal(await loading(), true);
      while (giveLast === undefined) await server.quiet();
      assert.match(((await ask()).contents as MarkupContent).value, /The line is fixed/);
      assert.equal(await loading(), true);
      giveLast(bytes);
      while (await loading()) await server.quiet();
      assert.match(((await ask()).contents as MarkupContent).value, /The line is fixed/);
    } finally {
      await server.stop();
    }
  });
});
