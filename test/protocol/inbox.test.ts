// The parts that see messages come in: framing over a pipe, what waits, what is before somebody's eyes. In process.

import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { type Readable, Writable } from 'node:stream';
import fc from 'fast-check';
import { AbstractMessageReader, type DataCallback, type Message } from 'vscode-languageserver/node';
import { createDocument } from '../../server/src/core/index.js';
import { StdioReader, StdioWriter } from '../../server/src/hosts/stdio.js';
import { createView } from '../../server/src/lsp/convert.js';
import { Inbox, whenFree } from '../../server/src/lsp/inbox.js';
import { Visible } from '../../server/src/lsp/visible.js';

const framed = (body: string): Buffer => Buffer.from(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);

/** Reads the bytes cut at the given places; the messages, and how many faults were told. */
function readInPieces(bytes: Buffer, cuts: readonly number[]): { readonly messages: readonly Message[]; readonly faults: number } {
  const input = new EventEmitter();
  const reader = new StdioReader(input as Readable);
  const messages: Message[] = [];
  let faults = 0;
  reader.onError(() => (faults += 1));
  reader.listen((message) => messages.push(message));
  const places = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  for (const [index, end] of [...places, bytes.length].entries()) input.emit('data', bytes.subarray(places[index - 1] ?? 0, end));
  return { messages, faults };
}

describe('messages over a pipe', () => {
  it('are read whole however the bytes are cut', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 6 }), fc.array(fc.nat(), { maxLength: 8 }), (texts, cuts) => {
        const sent = texts.map((text) => ({ jsonrpc: '2.0', method: 'say', params: [text] }));
        const bytes = Buffer.concat(sent.map((message) => framed(JSON.stringify(message))));
        assert.deepEqual(readInPieces(bytes, cuts), { messages: sent, faults: 0 });
      }),
    );
  });

  it('come in the same turn when their bytes do', () => {
    const bytes = Buffer.concat([1, 2, 3].map((id) => framed(JSON.stringify({ jsonrpc: '2.0', id }))));
    assert.equal(readInPieces(bytes, []).messages.length, 3);
  });

  it('a body that is no JSON and a header without a length are told and passed over', () => {
    const good = framed('{"jsonrpc":"2.0","id":1}');
    const bytes = Buffer.concat([framed('{"no'), good, Buffer.from('Content-Type: x\r\n\r\n'), good]);
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 6 }), (cuts) => {
        const { messages, faults } = readInPieces(bytes, cuts);
        assert.deepEqual([messages.length, faults], [2, 2]);
      }),
    );
  });

  it('other headers, in any case, do not matter', () => {
    const body = '{"jsonrpc":"2.0","id":1}';
    const bytes = Buffer.from(`content-type: application/vscode-jsonrpc; charset=utf-8\r\nCONTENT-LENGTH:${body.length}\r\n\r\n${body}`);
    assert.equal(readInPieces(bytes, [3, 20, 70]).messages.length, 1);
  });
});

describe('what waits', () => {
  class Reader extends AbstractMessageReader {
    take: DataCallback = () => undefined;
    listen(take: DataCallback) {
      this.take = take;
      return { dispose: () => undefined };
    }
  }
  const change = (uri: unknown, method = 'textDocument/didChange'): Message => ({ jsonrpc: '2.0', method, params: { textDocument: { uri } } }) as Message;

  it('is counted from its arrival to its handling, by text', () => {
    const inbox = new Inbox();
    const reader = new Reader();
    inbox.watch(reader).listen(() => undefined);
    const strategy = inbox.options as { readonly messageStrategy: { handleMessage(message: Message, next: (message: Message) => void): void } };
    const handled: Message[] = [];
    const handle = (message: Message): void => strategy.messageStrategy.handleMessage(message, (each) => void handled.push(each));
    const a = change('a:1');
    for (const message of [a, a, change('b:1', 'textDocument/didClose'), change('c:1', 'textDocument/hover'), change(5), { jsonrpc: '2.0', method: 'textDocument/didChange' } as Message]) reader.take(message);
    assert.deepEqual(['a:1', 'b:1', 'c:1'].map((uri) => inbox.isOutdated(uri)), [true, true, false]);
    assert.equal(inbox.changes, 3);
    handle(a);
    assert.equal(inbox.isOutdated('a:1'), true, 'one more waits');
    handle(a);
    assert.equal(inbox.isOutdated('a:1'), false);
    handle(change('b:1', 'textDocument/didClose'));
    assert.equal(inbox.changes, 0);
    assert.equal(handled.length, 3);
  });

  it('holds back what can be put off until it is handled, or cancelled unread; who cancels waits for nothing', () => {
    const inbox = new Inbox();
    const reader = new Reader();
    inbox.watch(reader).listen(() => undefined);
    const { messageStrategy, connectionStrategy } = inbox.options as {
      readonly messageStrategy: { handleMessage(message: Message, next: (message: Message) => void): void };
      readonly connectionStrategy: { cancelUndispatched(message: Message): unknown };
    };
    const hover = { jsonrpc: '2.0', id: 1, method: 'textDocument/hover' } as Message;
    const cancel = { jsonrpc: '2.0', method: '$/cancelRequest', params: { id: 1 } } as Message;
    assert.equal(inbox.isWaiting, false);
    reader.take(hover);
    reader.take(hover);
    messageStrategy.handleMessage(hover, () => undefined);
    assert.equal(inbox.isWaiting, true);
    reader.take(cancel);
    assert.ok(connectionStrategy.cancelUndispatched(hover));
    assert.equal(inbox.isWaiting, false);
    messageStrategy.handleMessage(cancel, () => undefined);
    reader.take(hover);
    assert.equal(inbox.isWaiting, true);
  });
});

describe('what can be put off, while an answer leaves', () => {
  /** A pipe whose reader takes what was written when it is told to; turns of the loop, run one by one. */
  function slowPipe() {
    const taken: (() => void)[] = [];
    const turns: (() => void)[] = [];
    const demand = { isAnswering: false };
    const writer = new StdioWriter(new Writable({ write: (_chunk, _encoding, done) => void taken.push(done) }));
    let ran = 0;
    const turn = (): void => turns.splice(0).forEach((task) => task());
    return { writer, turn, take: async () => (taken.shift()?.(), new Promise<void>((resolve) => setImmediate(resolve))), demand, putOff: () => whenFree({ inbox: new Inbox(writer), isAnswering: () => demand.isAnswering, defer: (task) => void turns.push(task) }, () => (ran += 1)), ran: () => ran, waits: () => turns.length };
  }
  const answer = { jsonrpc: '2.0', id: 1, result: [] } as Message;

  it('is done once all of it has left, and does not look again and again meanwhile', async () => {
    const pipe = slowPipe();
    await pipe.writer.write(answer);
    await pipe.writer.write(answer);
    pipe.putOff();
    pipe.turn();
    assert.equal(pipe.waits(), 0, 'no turn is asked for while the answer leaves');
    await pipe.take();
    pipe.turn();
    assert.equal(pipe.ran(), 0, 'one message is still leaving');
    await pipe.take();
    pipe.turn();
    assert.equal(pipe.ran(), 1);
  });

  it('is done in the next turn where nothing leaves', async () => {
    const pipe = slowPipe();
    pipe.putOff();
    pipe.turn();
    assert.equal(pipe.ran(), 1);
    await pipe.writer.write(answer);
    await pipe.take();
    pipe.putOff();
    pipe.turn();
    assert.equal(pipe.ran(), 2);
  });

  it('waits for an answer that is worked out in several turns, but not for ever', () => {
    const pipe = slowPipe();
    pipe.demand.isAnswering = true;
    pipe.putOff();
    for (let turns = 0; turns < 20; turns += 1) pipe.turn();
    assert.equal(pipe.ran(), 0);
    pipe.demand.isAnswering = false;
    pipe.turn();
    assert.equal(pipe.ran(), 1);
    pipe.demand.isAnswering = true;
    pipe.putOff();
    let turns = 0;
    while (pipe.ran() === 1) {
      pipe.turn();
      assert.ok((turns += 1) < 1000, 'it waits for ever');
    }
    assert.equal(pipe.ran(), 2);
  });
});

describe('what is before somebody’s eyes', () => {
  const text = Array.from({ length: 400 }, (_, line) => `${line}\n`).join('');
  const view = createView(createDocument('a:1', text, { library: false }));
  const range = (from: number, to: number) => ({ start: { line: from, character: 0 }, end: { line: to, character: 0 } });
  const lines = (visible: Visible): unknown => visible.spans('A:1', view)?.map(({ start, end }) => [text.slice(start).split('\n')[0], text.slice(end).split('\n')[0]]);
  const visible = (): Visible => new Visible((uri) => uri.toLowerCase());

  it('is what was edited last, then what the editors show, else the lines around the edit; else unknown', () => {
    const seen = visible();
    assert.equal(lines(seen), undefined);
    seen.edited('a:1', [{ range: range(10, 10), text: 'x' }, { range: range(200, 200), text: 'one\ntwo' }]);
    assert.deepEqual(lines(seen), [['200', '202'], ['140', '261']]);
    seen.show({ textDocument: { uri: 'a:1' }, ranges: [range(5, 9), range(300, 399)] });
    assert.deepEqual(lines(seen), [['200', '202'], ['5', '9'], ['300', '399']]);
    seen.show({ textDocument: { uri: 'A:1' }, ranges: [] });
    assert.deepEqual(lines(seen), [['200', '202'], ['140', '261']]);
    seen.edited('a:1', [{ text: 'another text' }]);
    assert.equal(lines(seen), undefined);
  });

  it('is moved into the text, and forgotten with it', () => {
    const seen = visible();
    seen.show({ textDocument: { uri: 'a:1' }, ranges: [range(398, 4000)] });
    assert.deepEqual(lines(seen), [['398', '']]);
    seen.forget('a:1');
    assert.equal(lines(seen), undefined);
  });
});
