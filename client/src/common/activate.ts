// Activation for both hosts: starts the language client in the background and hands tests a way to ask the server.
// Invariant: activation itself does nothing slow; the client library is loaded only when it is started.

import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { type ExtensionContext, window } from 'vscode';
import { type HostInfo, hostInfoRequest } from '../../../server/src/lsp/protocol.js';

/** What `extensions.getExtension('parley.parley').exports` holds. */
export interface ParleyApi {
  /** Where the server runs; waits for the server to be up. Rejects when it does not start. */
  readonly findHost: () => Promise<HostInfo>;
}

/** Makes the host's own kind of language client, not yet started. */
export type CreateClient = (context: ExtensionContext, options: LanguageClientOptions) => Promise<BaseLanguageClient>;

export function activateWith(createClient: CreateClient, context: ExtensionContext): ParleyApi {
  const started = start(createClient, context);
  started.catch((error: unknown) => {
    void window.showErrorMessage(`Parley could not start its language server: ${String(error)}`);
  });
  return { findHost: async () => (await started).sendRequest<HostInfo>(hostInfoRequest) };
}

async function start(createClient: CreateClient, context: ExtensionContext): Promise<BaseLanguageClient> {
  const client = await createClient(context, { documentSelector: [{ language: 'treaty' }] });
  context.subscriptions.push({ dispose: () => void client.dispose() });
  await client.start();
  return client;
}
