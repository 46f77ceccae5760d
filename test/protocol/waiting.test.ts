// Requests that wait while the text they ask about changes, and changes that wait while something is to be pushed. What is to
// arrive together is written in one piece, shorter than what a pipe hands over whole.

import assert from 'node:assert/strict';
import type { DocumentDiagnosticReport, Hover, MarkupContent } from 'vscode-languageserver-protocol';
import { StdioReader } from '../../server/src/hosts/stdio.js';
import { richCapabilities, TestServer } from '../support/test-server.js';

const uri = 'untitled:waiting.treaty';
const textDocument = { uri };
const text = 'party UKR "Ukraine"\n\n1. The line is fixed by Ukraine.\n\n2. See {1} and {9}.\n';
const atReference = { line: 4, character: 9 };

interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly data?: unknown };
}

const PIECE = 4096;
const SERVER_CANCELLED = -32802;
const CONTENT_MODIFIED = -32801;
const REQUEST_CANCELLED = -32800;

const pulling = { ...richCapabilities, workspace: { ...richCapabilities.workspace, diagnostics: { refreshSupport: true } }, textDocument: { ...richCapabilities.textDocument, diagnostic: {}, semanticTokens: { requests: { range: true, full: { delta: true } } } } };
const retried = ['full', 'range', 'full/delta'].map((name) => `textDocument/semanticTokens/${name}`);
const retrying = { ...pulling, general: { staleRequestSupport: { cancel: true, retryOnContentModified: retried } } };

/** A server that is spoken to in pieces; `together` gives the answers by id. */
class InPieces {
  readonly #answers = new Map<number, (answer: Answer) => void>();
  #version = 1;
  #id = 100_000;

  private constructor(readonly server: TestServer) {
    new StdioReader(server.child!.stdout!).listen((message) => {
      const answer = message as unknown as Answer;
      this.#answers.get(answer.id)?.(answer);
    });
  }

  static async start(capabilities: object): Promise<InPieces> {
    const server = await TestServer.start({ processId: null, capabilities });
    await server.ready();
    await server.open(uri, text);
    await server.quiet();
    return new InPieces(server);
  }

  request(method: string, params: object): { readonly message: object; readonly answer: Promise<Answer> } {
    const id = ++this.#id;
    return { message: { id, method, params }, answer: new Promise((resolve) => this.#answers.set(id, resolve)) };
  }

  /** A blank line before everything: each finding moves down. */
  key(of = uri): object {
    const start = { line: 0, character: 0 };
    return { method: 'textDocument/didChange', params: { textDocument: { uri: of, version: ++this.#version }, contentChanges: [{ range: { start, end: start }, text: '\n' }] } };
  }

  send(...messages: readonly object[]): void {
    const piece = messages.map((message) => JSON.stringify({ jsonrpc: '2.0', ...message })).map((body) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`).join('');
    assert.ok(Buffer.byteLength(piece) < PIECE, 'the piece may come in two');
    this.server.child!.stdin!.write(piece);
  }
}

async function speaking(capabilities: object, work: (speech: InPieces) => Promise<void>): Promise<void> {
  const speech = await InPieces.start(capabilities);
  try {
    await work(speech);
    assert.deepEqual(speech.server.log.filter((line) => line.includes('failed')), []);
  } finally {
    await speech.server.stop();
  }
}

const linesOf = (report: unknown): readonly number[] => {
  const { kind, items } = report as DocumentDiagnosticReport & { readonly items: readonly { readonly range: { readonly start: { readonly line: number } } }[] };
  assert.equal(kind, 'full');
  return items.map(({ range }) => range.start.line);
};

describe('a request whose text changes while it waits', function () {
  this.timeout(30_000);

  it('a pull is given up by the server, which asks to be asked again; the next is of the new text', () =>
    speaking(pulling, async (speech) => {
      const first = speech.request('textDocument/diagnostic', { textDocument });
      const second = speech.request('textDocument/diagnostic', { textDocument });
      speech.send(first.message, speech.key(), second.message);
      const { error } = await first.answer;
      assert.deepEqual([error?.code, error?.data], [SERVER_CANCELLED, { retriggerRequest: true }]);
      assert.deepEqual(linesOf((await second.answer).result), [5]);
    }));

  it('a pull behind the change is of the new text, and a change of another text takes no pull away', () =>
    speaking(pulling, async (speech) => {
      await speech.server.open('untitled:other.treaty', text);
      const behind = speech.request('textDocument/diagnostic', { textDocument });
      speech.send(speech.key(), behind.message, speech.key('untitled:other.treaty'));
      assert.deepEqual(linesOf((await behind.answer).result), [5]);
    }));

  it('tokens are refused to a client that asks again, and given to every other', async () => {
    for (const [capabilities, code] of [[retrying, CONTENT_MODIFIED], [pulling, undefined]] as const) {
      await speaking(capabilities, async (speech) => {
        for (const [method, params] of [['full', {}], ['range', { range: { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } } }], ['full/delta', { previousResultId: '0' }]] as const) {
          const asked = speech.request(`textDocument/semanticTokens/${method}`, { textDocument, ...params });
          speech.send(asked.message, speech.key());
          const { error, result } = await asked.answer;
          assert.equal(error?.code, code, method);
          if (code === undefined) assert.ok((result as { readonly data: readonly number[] }).data.length > 0, method);
        }
      });
    }
  });

  it('hover, definition, outline and folding are answered: their client takes an answer back itself', () =>
    speaking(retrying, async (speech) => {
      const hover = speech.request('textDocument/hover', { textDocument, position: atReference });
      const definition = speech.request('textDocument/definition', { textDocument, position: atReference });
      const outline = speech.request('textDocument/documentSymbol', { textDocument });
      const folding = speech.request('textDocument/foldingRange', { textDocument });
      speech.send(hover.message, definition.message, outline.message, folding.message, speech.key());
      assert.match((((await hover.answer).result as Hover).contents as MarkupContent).value, /The line is fixed/);
      for (const { answer } of [definition, outline, folding]) assert.ok(Array.isArray((await answer).result));
    }));

  it('one that is cancelled in the same piece is never run', () =>
    speaking(pulling, async (speech) => {
      const asked = speech.request('textDocument/hover', { textDocument, position: atReference });
      speech.send(asked.message, { method: '$/cancelRequest', params: { id: (asked.message as { readonly id: number }).id } });
      assert.equal((await asked.answer).error?.code, REQUEST_CANCELLED);
    }));
});

describe('keys that arrive together', () => {
  it('are pushed for once, as the last leaves the text', () =>
    speaking(richCapabilities, async (speech) => {
      const { server } = speech;
      const before = server.pushes(uri).length;
      speech.send(...Array.from({ length: 12 }, () => speech.key()));
      await server.until(() => server.pushes(uri).length > before);
      await server.quiet();
      const pushed = server.pushes(uri).slice(before);
      assert.deepEqual(pushed.map(({ version, diagnostics }) => [version, ...diagnostics.map(({ range }) => range.start.line)]), [[13, 16]]);
    }));

  it('the text that is edited comes before the other open ones', () =>
    speaking(richCapabilities, async (speech) => {
      const { server } = speech;
      // Both depend on the name: an edit of the second, opened later, changes what is said of each.
      const first = 'untitled:first.treaty';
      const second = 'untitled:second.treaty';
      await server.open(first, 'agreement first "First"\n\n1. See {second:1}.\n');
      await server.open(second, 'agreement second "Second"\n\n1. See {first:1} and {7}.\n');
      await server.quiet();
      const before = server.allPublished().length;
      await server.edit(second, { start: { line: 0, character: 10 }, end: { line: 0, character: 16 } }, '\n');
      await server.quiet();
      assert.deepEqual(server.allPublished().slice(before).map((set) => set.uri), [second, first]);
    }));
});

describe('what views ask for', function () {
  this.timeout(30_000);

  const whole = ['duties', 'timetable', 'brackets', 'sideBySide', 'bodies', 'bodyGraph', 'notes', 'readingCopy', 'unanswered'].map((name) => `parley/${name}`);
  const small = ['parley/clauseHandles', 'parley/bodiesAt', 'parley/status', 'parley/clauseAt'];

  it('is answered behind a key that comes after it, and behind what is asked about the key', () =>
    speaking(pulling, async (speech) => {
      const order: string[] = [];
      const asked = (method: string, params: object = {}): { readonly message: object; readonly answered: Promise<Answer> } => {
        const { message, answer } = speech.request(method, { textDocument, position: atReference, ...params });
        return { message, answered: answer.then((each) => (order.push(method), each)) };
      };
      const views = [...whole, ...small].map((method) => asked(method));
      const key = [asked('textDocument/hover'), asked('textDocument/completion'), asked('textDocument/diagnostic')];
      speech.send(...views.map(({ message }) => message), speech.key(), ...key.map(({ message }) => message));
      const answers = await Promise.all([...key, ...views].map(({ answered }) => answered));
      assert.deepEqual(order.slice(0, 3).sort(), ['textDocument/completion', 'textDocument/diagnostic', 'textDocument/hover']);
      // Of views, what follows the cursor comes before whole lists, each in the order it was asked.
      assert.deepEqual(order.slice(3), [...small, ...whole]);
      for (const { error } of answers) assert.equal(error, undefined);
    }));

  it('is about the text as it is when its turn has come', () =>
    speaking(pulling, async (speech) => {
      const begins = async (answer: Promise<Answer>): Promise<readonly number[]> => ((await answer).result as { readonly clauses: readonly { readonly start: { readonly line: number } }[] }).clauses.map(({ start }) => start.line);
      const [first, second] = [speech.request('parley/notes', { textDocument }), speech.request('parley/notes', { textDocument })];
      speech.send(first.message);
      const before = await begins(first.answer);
      speech.send(second.message, speech.key());
      assert.deepEqual(await begins(second.answer), before.map((line) => line + 1));
    }));

  it('one that is cancelled while it waits is never begun, and the next has its turn', () =>
    speaking(pulling, async (speech) => {
      const [first, second] = [speech.request('parley/duties', { textDocument }), speech.request('parley/brackets', { textDocument })];
      speech.send(first.message, second.message, speech.key(), { method: '$/cancelRequest', params: { id: (first.message as { readonly id: number }).id } });
      assert.equal((await first.answer).error?.code, REQUEST_CANCELLED);
      assert.equal((await second.answer).error, undefined);
    }));
});
