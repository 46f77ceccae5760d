// The extension in a browser: the same server, in a web worker.
// Invariant: exports nothing but activate; every start of the server is a new worker, and the old one is ended.

import type { MessageTransports } from 'vscode-languageclient/browser';
import { type ExtensionContext, Uri } from 'vscode';
import { activateWith, type ParleyApi } from './common/activate.js';

export function activate(context: ExtensionContext): ParleyApi {
  return activateWith(async (extension, options, log) => {
    const { BrowserMessageReader, BrowserMessageWriter, LanguageClient } = await import('vscode-languageclient/browser');
    const address = Uri.joinPath(extension.extensionUri, 'dist', 'server.worker.js').toString(true);
    let worker: Worker | undefined;
    // Transports rather than the worker: the web extension host has a Worker class of its own, which the client's test for
    // workers does not know.
    const startWorker = async (): Promise<MessageTransports> => {
      worker?.terminate();
      worker = new Worker(address);
      worker.addEventListener('error', ({ message }) => log.error(`The server's worker failed: ${message}`));
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    extension.subscriptions.push({ dispose: () => worker?.terminate() });
    return new LanguageClient('parley', 'Parley', startWorker, options);
  }, context);
}
