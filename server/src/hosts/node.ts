// The server as a process of its own: over stdio (`--stdio`) for any client, over Node's IPC for the extension.
// Invariant: ends when its input ends.

import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { cancelWaiting } from '../lsp/guard.js';
import { serve } from '../lsp/server.js';
import { createNodeHost } from './node-host.js';

const connection = createConnection(ProposedFeatures.all, cancelWaiting);
serve(connection, (params) => createNodeHost(connection, params, __dirname));
