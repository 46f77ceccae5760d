// The server as a web worker, started by the extension in a browser.
// Invariant: speaks only through postMessage.

import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser';
import { cancelWaiting } from '../lsp/guard.js';
import { serve } from '../lsp/server.js';
import { createWorkerHost } from './worker-host.js';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const connection = createConnection(ProposedFeatures.all, new BrowserMessageReader(scope), new BrowserMessageWriter(scope), cancelWaiting);
serve(connection, (params) => createWorkerHost(connection, params));
