// Messages over standard input and output. Every message that arrived whole is handed on at once, where the protocol library
// would keep all but one for later turns of the loop: so the server can see what waits (`lsp/inbox.ts`); an answer leaves in
// the turn it is made, in one write.
// Invariant: bytes that are no message are reported and passed over; the next message is read.

import type { Readable, Writable } from 'node:stream';
import { AbstractMessageReader, AbstractMessageWriter, type DataCallback, type Disposable, type Message, type MessageReader, type MessageWriter } from 'vscode-languageserver/node';
import { MessageBytes } from './message-bytes.js';

const HEADER_END = '\r\n\r\n';

export class StdioReader extends AbstractMessageReader implements MessageReader {
  #chunks: Buffer[] = [];
  #length = 0;
  /** Bytes of the body that is awaited; undefined while a header is. */
  #awaited: number | undefined;

  constructor(readonly input: Readable) {
    super();
  }

  listen(take: DataCallback): Disposable {
    const read = (chunk: Buffer): void => this.#read(chunk, take);
    this.input.on('data', read);
    this.input.on('error', (error) => this.fireError(error));
    this.input.on('close', () => this.fireClose());
    return { dispose: () => void this.input.off('data', read) };
  }

  #read(chunk: Buffer, take: DataCallback): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    for (;;) {
      if (this.#awaited === undefined && !this.#readHeader()) return;
      if (this.#awaited === undefined) continue;
      if (this.#length < this.#awaited) return;
      const body = this.#cut(this.#awaited, 0);
      this.#awaited = undefined;
      const message = this.#parse(body);
      if (message !== undefined) take(message);
    }
  }

  /** False while the header is not all there; a header without a length is passed over. */
  #readHeader(): boolean {
    const all = this.#joined();
    const end = all.indexOf(HEADER_END);
    if (end === -1) return false;
    const header = this.#cut(end, HEADER_END.length).toString('latin1');
    const length = /^content-length:[ \t]*(\d+)[ \t]*$/im.exec(header)?.[1];
    if (length === undefined) this.fireError(new Error('a message without Content-Length'));
    else this.#awaited = Number(length);
    return true;
  }

  #parse(body: Buffer): Message | undefined {
    try {
      return JSON.parse(body.toString('utf8')) as Message;
    } catch (error) {
      this.fireError(error);
      return undefined;
    }
  }

  /** The first bytes; they are gone from what was read, and so many behind them. */
  #cut(length: number, behind: number): Buffer {
    const all = this.#joined();
    const rest = all.subarray(length + behind);
    this.#chunks = rest.length === 0 ? [] : [rest];
    this.#length = rest.length;
    return all.subarray(0, length);
  }

  #joined(): Buffer {
    const [first] = this.#chunks;
    if (this.#chunks.length === 1 && first) return first;
    const all = Buffer.concat(this.#chunks, this.#length);
    this.#chunks = [all];
    return all;
  }
}

export class StdioWriter extends AbstractMessageWriter implements MessageWriter {
  /** Messages of which not every byte has left, or of which that was not told yet. */
  #leaving = 0;
  #behind: (() => void)[] = [];

  readonly #bytes = new MessageBytes();

  constructor(readonly output: Writable) {
    super();
    output.on('error', (error) => this.fireError(error));
    output.on('close', () => this.fireClose());
  }

  /** Resolves once the message is handed to the stream; a broken stream is told by `onError`. */
  write(message: Message): Promise<void> {
    const pieces = this.#bytes.of(message);
    const length = pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0);
    this.#leaving += 1;
    const [first, ...rest] = pieces;
    const last = rest.pop();
    this.output.cork();
    this.output.write(`Content-Length: ${length}${HEADER_END}${first}`, last === undefined ? this.#left : undefined);
    for (const piece of rest) this.output.write(piece);
    if (last !== undefined) this.output.write(last, this.#left);
    this.output.uncork();
    return Promise.resolve();
  }

  /** Calls `task` once every message has left, broken streams included; false, and it is never called, when none is leaving. */
  afterSent(task: () => void): boolean {
    if (this.#leaving === 0) return false;
    this.#behind.push(task);
    return true;
  }

  readonly #left = (): void => {
    this.#leaving -= 1;
    if (this.#leaving > 0) return;
    const behind = this.#behind;
    this.#behind = [];
    for (const task of behind) task();
  };

  end(): void {
    this.output.end();
  }
}
