// The extension on the desktop and on a remote machine: the server is a process of its own, spoken to over IPC.
// Invariant: exports nothing but activate; the client library is a bundle of its own (`language-client.ts`), loaded with the
// first start of the server.

import { type ExtensionContext, Uri, workspace } from 'vscode';
import { activateWith, type CreateClient, type ParleyApi } from './common/activate.js';

export function activate(context: ExtensionContext): ParleyApi {
  const createClient: CreateClient = async (extension, options) => {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    const module = Uri.joinPath(extension.extensionUri, 'dist', 'server.js').fsPath;
    // Compiled code and facts about files may be kept where the extension may keep files; never in the workspace.
    const keeps = workspace.getConfiguration('parley').get('cache.enabled', true);
    const args = [`--cache-folder=${extension.globalStorageUri.fsPath}`, ...(keeps ? [] : ['--no-cache'])];
    return new LanguageClient('parley', 'Parley', { module, args, transport: TransportKind.ipc }, options);
  };
  return activateWith(createClient, () => import('./common/views/late.js'), context);
}
