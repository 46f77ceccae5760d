// The extension in a browser: the same server, in a web worker.
// Invariant: exports nothing but activate.

import { type ExtensionContext, Uri } from 'vscode';
import { activateWith, type ParleyApi } from './common/activate.js';

export function activate(context: ExtensionContext): ParleyApi {
  return activateWith(async (extension, options) => {
    const { LanguageClient } = await import('vscode-languageclient/browser');
    const worker = new Worker(Uri.joinPath(extension.extensionUri, 'dist', 'server.worker.js').toString(true));
    return new LanguageClient('parley', 'Parley', worker, options);
  }, context);
}
