// The server as a process of its own: over stdio (`--stdio`) for any client, over Node's IPC for the extension.
// Invariant: ends when its input ends; nothing but messages is written to standard output.

import { Console } from 'node:console';
import { createConnection, IPCMessageReader, IPCMessageWriter, ProposedFeatures } from 'vscode-languageserver/node';
import { Inbox } from '../lsp/inbox.js';
import { serve } from '../lsp/server.js';
import { createNodeHost } from './node-host.js';
import { StdioReader, StdioWriter } from './stdio.js';

const overIpc = process.argv.includes('--node-ipc');
if (!overIpc && !process.argv.includes('--stdio')) {
  process.stderr.write('Parley opens no connection; use --stdio.\n');
  process.exit(2);
}
if (!overIpc) {
  let made: Console | undefined;
  // Made when somebody writes to it: Node takes long to make standard error.
  Object.defineProperty(globalThis, 'console', { configurable: true, get: () => (made ??= new Console(process.stderr)) });
}

const reader = overIpc ? new IPCMessageReader(process) : new StdioReader(process.stdin);
const overStdio = overIpc ? undefined : new StdioWriter(process.stdout);
const inbox = new Inbox(overStdio);
const connection = createConnection(ProposedFeatures.all, inbox.watch(reader), overStdio ?? new IPCMessageWriter(process), inbox.options);
const life = serve(connection, inbox, (params) => createNodeHost(connection, params, __dirname));

const end = (): void => process.exit(life.wasShutDown() ? 0 : 1);
if (overIpc) process.on('disconnect', end);
else process.stdin.on('end', end).on('close', end);
