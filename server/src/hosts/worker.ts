// The server as a web worker, started by the extension in a browser.
// Invariant: speaks only through postMessage.

import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser';
import { Inbox } from '../lsp/inbox.js';
import { serve } from '../lsp/server.js';
import { createWorkerHost } from './worker-host.js';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const inbox = new Inbox();
const connection = createConnection(ProposedFeatures.all, inbox.watch(new BrowserMessageReader(scope)), new BrowserMessageWriter(scope), inbox.options);
serve(connection, inbox, (params) => createWorkerHost(connection, params));
