// The server as a web worker, started by the extension in a browser.
// Invariant: speaks only through postMessage.

import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { serve } from './first-server.js';

const scope = self as unknown as DedicatedWorkerGlobalScope;
serve(createConnection(ProposedFeatures.all, new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), {
  kind: 'worker',
});
