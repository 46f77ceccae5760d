// The extension in a browser: the same server, in a web worker.
// Invariant: exports nothing but activate; every start of the server is a new worker, and the old one is ended.

import { type ExtensionContext, Uri } from 'vscode';
import { activateWith, type ParleyApi } from './common/activate.js';

export function activate(context: ExtensionContext): ParleyApi {
  return activateWith(async (extension, options, log) => {
    const { LanguageClient } = await import('vscode-languageclient/browser');
    const address = Uri.joinPath(extension.extensionUri, 'dist', 'server.worker.js').toString(true);
    let worker: Worker | undefined;
    const startWorker = async (): Promise<Worker> => {
      worker?.terminate();
      worker = new Worker(address);
      worker.addEventListener('error', ({ message }) => log.error(`The server's worker failed: ${message}`));
      return worker;
    };
    extension.subscriptions.push({ dispose: () => worker?.terminate() });
    return new LanguageClient('parley', 'Parley', startWorker, options);
  }, context);
}
