// A worker thread dressed as a browser's worker, and its messages as a connection's two ends.
// Invariant: the bundle sees `self`, `postMessage`, `onmessage` and `addEventListener`, and neither `process` nor `require`: one that needs Node fails.

import type { Worker } from 'node:worker_threads';
import { AbstractMessageReader, AbstractMessageWriter, type DataCallback, type Disposable, type Message } from 'vscode-jsonrpc/node';

/** Source of the worker; `workerData.bundle` is the path of the bundle it runs. */
export const workerShim = `
  const { parentPort, workerData } = require('node:worker_threads');
  const source = require('node:fs').readFileSync(workerData.bundle, 'utf8');
  globalThis.self = globalThis;
  globalThis.addEventListener = () => undefined;
  globalThis.postMessage = (data) => parentPort.postMessage(data);
  // A port hands over all its messages in one go, as long as new ones come; a browser takes turns with other ports.
  const { setImmediate } = globalThis;
  parentPort.on('message', (data) => setImmediate(() => globalThis.onmessage?.({ data })));
  for (const name of ['process', 'Buffer', 'setImmediate', 'clearImmediate', 'require', 'module', 'global']) delete globalThis[name];
  new Function('require', 'module', 'exports', '__dirname', '__filename', source)();
`;

export class WorkerReader extends AbstractMessageReader {
  constructor(readonly worker: Worker) {
    super();
    worker.on('error', (error) => this.fireError(error));
    worker.on('exit', () => this.fireClose());
  }

  listen(callback: DataCallback): Disposable {
    const listener = (data: Message): void => callback(data);
    this.worker.on('message', listener);
    return { dispose: () => void this.worker.off('message', listener) };
  }
}

export class WorkerWriter extends AbstractMessageWriter {
  constructor(readonly worker: Worker) {
    super();
  }

  async write(message: Message): Promise<void> {
    this.worker.postMessage(message);
  }

  end(): void {}
}
