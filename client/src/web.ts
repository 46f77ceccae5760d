// The extension in a browser: the same server, in a web worker.
// Invariant: exports nothing but activate; every start of the server is a new worker, and the old one is ended; an error that
// nobody caught ends the worker as it would end a process, so that both hosts restart alike.

import type { MessageTransports } from 'vscode-languageclient/browser';
import { type ExtensionContext, Uri } from 'vscode';
import { activateWith, type CreateClient, type ParleyApi } from './common/activate.js';
import { loadScript } from './common/load-script.js';

export function activate(context: ExtensionContext): ParleyApi {
  const createClient: CreateClient = async (extension, options, log) => {
    const { BrowserMessageReader, BrowserMessageWriter, LanguageClient } = await import(
      'vscode-languageclient/browser'
    );
    class WorkerReader extends BrowserMessageReader {
      close(): void {
        this.fireClose();
      }
    }
    const address = Uri.joinPath(extension.extensionUri, 'dist', 'server.worker.js').toString(true);
    let current: Worker | undefined;
    // Transports rather than the worker: the web extension host has a Worker class of its own, which the client's test for
    // workers does not know.
    const startWorker = async (): Promise<MessageTransports> => {
      current?.terminate();
      const worker = new Worker(address);
      current = worker;
      const reader = new WorkerReader(worker);
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        log.error('An error that nobody caught ended the server.');
        worker.terminate();
        reader.close();
      });
      return { reader, writer: new BrowserMessageWriter(worker) };
    };
    extension.subscriptions.push({ dispose: () => current?.terminate() });
    return new LanguageClient('parley', 'Parley', startWorker, options);
  };
  return activateWith(createClient, () => loadScript(Uri.joinPath(context.extensionUri, 'dist', 'client.views.web.js')), context);
}
