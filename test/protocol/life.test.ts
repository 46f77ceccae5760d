// The life of the server's process: how it ends, what a crash costs, what a wrong message does, and what its log may hold.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import type { Hover, MarkupContent } from 'vscode-languageserver-protocol';
import { demo, demoFindings } from '../support/behaviours/demo.js';
import { ruleAndWords } from '../support/behaviours/findings.js';
import { rangeOf } from '../support/marked.js';
import { TestServer } from '../support/test-server.js';
import { processWorld } from '../support/world.js';

const uri = 'untitled:demo.treaty';
const textDocument = { uri };

async function withServer(work: (server: TestServer) => Promise<void>): Promise<void> {
  const server = await TestServer.start();
  try {
    await work(server);
  } finally {
    await server.stop();
  }
}

async function assertServes(server: TestServer): Promise<void> {
  await server.open(uri, demo.text);
  const hover = await server.request<Hover>('textDocument/hover', { textDocument, position: demo.range('one').start });
  assert.match((hover.contents as MarkupContent).value, /Demilitarized Zone within/);
}

describe('the life of the server', () => {
  it('ends with 0 after shutdown and exit, with 1 on exit alone', async () => {
    const polite = await TestServer.start();
    assert.equal(await polite.stop(), 0);
    const rude = await TestServer.start();
    const exited = once(rude.child!, 'exit');
    await rude.notify('exit', {});
    assert.deepEqual(await exited, [1, null]);
    rude.connection.dispose();
  });

  it('ends when its input ends', async () => {
    const server = await TestServer.start();
    const exited = once(server.child!, 'exit');
    server.child!.stdin!.end();
    assert.deepEqual(await exited, [1, null]);
    server.connection.dispose();
  });

  it('kill -9 loses nothing: the texts are the editor’s, and a new server given them says the same', async () => {
    const first = await TestServer.start();
    await first.ready();
    await first.open(uri, demo.text);
    await first.edit(uri, demo.range('unenforced'), 'does');
    const edited = demo.text.replace('Each Party shall', 'Each Party does');
    await first.quiet();
    const before = first.shown(uri);
    await first.kill();
    await withServer(async (second) => {
      await second.ready();
      await second.open(uri, edited);
      await second.quiet();
      assert.deepEqual(second.shown(uri), before);
      assert.deepEqual(ruleAndWords(edited, before), [demoFindings[0]]);
    });
  });

  it('incremental edits add up to the text an editor has', async () =>
    withServer(async (server) => {
      await server.ready();
      const half = Math.floor(demo.text.length / 2);
      await server.open(uri, '');
      const end = { line: 0, character: 0 };
      await server.change(uri, [{ range: { start: end, end }, text: demo.text.slice(half) }, { range: { start: end, end }, text: demo.text.slice(0, half) }]);
      await server.quiet();
      assert.deepEqual(ruleAndWords(demo.text, server.shown(uri)), demoFindings);
    }));

  describe('a message that makes no sense is answered with an error, and the next is served', () => {
    const wrong: readonly (readonly [method: string, params: object])[] = [
      ['textDocument/hover', {}],
      ['textDocument/hover', { textDocument, position: null }],
      ['textDocument/definition', { textDocument: null, position: { line: 'one', character: {} } }],
      ['textDocument/references', { textDocument, position: { line: 0, character: 0 } }],
      ['textDocument/codeAction', { textDocument, range: null }],
      ['workspace/symbol', { query: 5 }],
      ['parley/skeleton', {}],
      ['parley/convert', { text: null }],
      ['parley/clauseAt', { textDocument }],
      ['parley/noSuchRequest', {}],
    ];

    it('requests', async () =>
      withServer(async (server) => {
        await server.open(uri, demo.text);
        for (const [method, params] of wrong) {
          await assert.rejects(server.request(method, params), (error: { readonly code?: unknown }) => typeof error.code === 'number', `${method} ${JSON.stringify(params)}`);
          await server.request('parley/hostInfo');
        }
        await assertServes(server);
        const failures = server.log.filter((line) => line.includes('failed:'));
        assert.ok(failures.length > 0);
        // Where it was thrown, and not what about: the message of an error may quote the text.
        for (const line of failures) assert.match(line, /^\w[\w/]* failed: \w+\n(?:\s*at .*\n?)+$/);
      }));

    it('notifications', async () =>
      withServer(async (server) => {
        await server.notify('textDocument/didOpen', {});
        await server.notify('textDocument/didOpen', { textDocument: { uri: 'untitled:a', version: 1, languageId: 'treaty', text: null } });
        await server.notify('textDocument/didChange', { textDocument: { uri: 'untitled:never-opened', version: 2 }, contentChanges: [{ text: 'x' }] });
        await server.open(uri, demo.text);
        await server.change(uri, [{ range: 'here', text: 5 }]);
        await server.change(uri, []);
        await server.notify('textDocument/didClose', { textDocument: { uri: 'untitled:never-opened' } });
        await server.notify('workspace/didChangeWatchedFiles', { changes: null });
        await server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: 'not an address', type: 1 }, { uri: 'not an address.treaty', type: 2 }, { uri: '%', type: 3 }] });
        await server.notify('workspace/didChangeConfiguration', {});
        await server.notify('parley/noSuchNotification', {});
        await assertServes(server);
      }));

    it('bytes that are no message', async () => {
      const server = await TestServer.start();
      const body = '{"jsonrpc":"2.0", this is no JSON';
      server.child!.stdin!.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
      await assertServes(server);
      await server.stop();
    });
  });

  it('the log holds no clause text, whatever was asked', async () => {
    const secret = 'Unspeakable Compromise';
    const text = demo.text.replaceAll('Joint Commission', secret).replace('withdraw their forces', 'hand over the Hidden Province');
    const world = await processWorld({ 'demo.treaty': text, 'broken.treaty': `agreement broken "${secret}"\n\n1. {${secret}} [${secret}\n` });
    try {
      const { server } = world;
      await server.ready();
      const draft = world.uri('demo.treaty');
      await server.open(draft, text);
      const position = rangeOf(text, 'hand over').start;
      for (const method of ['hover', 'definition', 'typeDefinition', 'implementation', 'documentHighlight']) await server.request(`textDocument/${method}`, { textDocument: { uri: draft }, position });
      await server.request('textDocument/references', { textDocument: { uri: draft }, position }).catch(() => undefined);
      await server.request('workspace/symbol', { query: secret });
      await server.request('parley/convert', { text: { secret } }).catch(() => undefined);
      await server.change(draft, [{ range: { start: { line: 0 } }, text: secret }]);
      await server.close(draft);
      await server.quiet();
      await server.stop();
      for (const line of server.log) assert.doesNotMatch(line, /Unspeakable|Compromise|Hidden|Province/);
      assert.ok(server.log.length > 0);
    } finally {
      await world.end();
    }
  });

  it('a request that is cancelled while it waits is answered as cancelled and never run; the next is served', async () =>
    withServer(async (server) => {
      await server.ready();
      // A text whose findings take a while: the requests behind it wait for their turn.
      const long = demo.text + '\n4. Each Party shall act under paragraph 1.\n'.repeat(4_000);
      await server.open(uri, long);
      const position = demo.range('one').start;
      const first = server.request('textDocument/hover', { textDocument, position });
      const source = new CancellationTokenSource();
      const waiting = Array.from({ length: 20 }, () => server.connection.sendRequest('textDocument/hover', { textDocument, position }, source.token));
      const answers = Promise.allSettled(waiting);
      source.cancel();
      await first;
      const cancelled = (await answers).filter((answer) => answer.status === 'rejected').map(({ reason }) => (reason as { code: number }).code);
      assert.ok(cancelled.length > 0, 'none was cancelled in time');
      assert.deepEqual([...new Set(cancelled)], [-32800]);
      await assertServes(server);
    }));

  it('a request before initialize is refused; then the server can still be initialized', async () => {
    const server = TestServer.launch();
    await assert.rejects(server.request('textDocument/hover', { textDocument, position: demo.range('one').start }), { code: -32002 });
    await server.open(uri, demo.text);
    await server.request('initialize', { processId: null, capabilities: {} });
    await server.notify('initialized', {});
    await assertServes(server);
    await server.stop();
  });
});
