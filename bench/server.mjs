// Measures dist/server.js as a client feels it: a process over stdio, a request on its way to the answer in hand.
// A keystroke is a letter typed, or taken away again, where a finding ends: each changes the diagnostics and brings a push.
// Invariant: the server is ended whatever happens; a message that does not come in time is an error, never a figure.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { root } from './load.mjs';
import { repeatAsync, scanTime, summary } from './stats.mjs';
import { clausePlaces, spread } from './texts.mjs';

/** Milliseconds after which a message counts as lost. */
const patience = 120_000;

export async function measureServer(core, { name, text }, { budgetMs }) {
  const scan = scanTime(text);
  const server = await start();
  const row = (what, times) => {
    const figures = summary(times);
    return { text: name, where: 'server', what, ...figures, ratio: figures.median / scan };
  };
  try {
    const rows = [];
    const position = positions(text);
    let opened = 0;
    // Closed and opened again under another name: every opening is a first one.
    rows.push(row('open to diagnostics', await repeatAsync(async () => {
      if (opened > 0) await server.notify('textDocument/didClose', { textDocument: { uri: uriOf(opened) } });
      opened += 1;
      const textDocument = { uri: uriOf(opened), languageId: 'treaty', version: 1, text };
      return server.timed(server.published(uriOf(opened), 1), () => server.notify('textDocument/didOpen', { textDocument }));
    }, { reps: 60, budgetMs })));
    const uri = uriOf(opened);

    const hovered = clausePlaces(core, text, 400);
    rows.push(row('hover', await repeatAsync(async (i) => {
      const params = { textDocument: { uri }, position: position(hovered[i % hovered.length] ?? 0) };
      const started = performance.now();
      const answer = await server.request('textDocument/hover', params);
      if (answer === null) throw new Error('A hover on a clause had no answer.');
      return performance.now() - started;
    }, { reps: 400, budgetMs })));

    const places = spread(server.diagnostics(uri).map(({ range }) => range.end), 40);
    if (places.length === 0) throw new Error(`${name} has no finding that a keystroke could change.`);
    let version = 1;
    rows.push(row('keystroke to diagnostics', await repeatAsync((i) => {
      version += 1;
      const start = places[(i >> 1) % places.length];
      const typed = i % 2 === 0;
      const change = { range: { start, end: typed ? start : { ...start, character: start.character + 1 } }, text: typed ? 'q' : '' };
      return server.timed(server.published(uri, version), () =>
        server.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [change] }));
    }, { reps: 400, budgetMs })));
    return rows;
  } finally {
    server.end();
  }
}

function uriOf(n) {
  return `file:///bench/text-${n}.treaty`;
}

/** A started, initialized server whose library is read. */
async function start() {
  const child = spawn(process.execPath, [join(root, 'dist', 'server.js'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const waiting = new Map();
  const last = new Map();
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, version, diagnostics }) => {
    last.set(uri, diagnostics);
    waiting.get(`${uri} ${version}`)?.();
  });
  connection.onNotification(() => undefined);
  connection.listen();
  const capabilities = { textDocument: { publishDiagnostics: { relatedInformation: true, versionSupport: true }, hover: { contentFormat: ['markdown'] } } };
  await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities });
  await connection.sendNotification('initialized', {});
  await connection.sendRequest('workspace/symbol', { query: 'nothing has this name' });
  return {
    request: (method, params) => connection.sendRequest(method, params),
    notify: (method, params) => connection.sendNotification(method, params),
    /** The diagnostics that came last. */
    diagnostics: (uri) => last.get(uri) ?? [],
    /** Resolves when the diagnostics of this version have come. */
    published: (uri, version) => new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`No diagnostics of version ${version} within ${patience / 1000} s.`)), patience);
      waiting.set(`${uri} ${version}`, () => {
        clearTimeout(timer);
        waiting.delete(`${uri} ${version}`);
        resolve();
      });
    }),
    async timed(arrival, send) {
      const started = performance.now();
      await send();
      await arrival;
      return performance.now() - started;
    },
    end() {
      connection.dispose();
      child.kill();
    },
  };
}

/** Offsets to positions. */
function positions(text) {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: offset - starts[low] };
  };
}
