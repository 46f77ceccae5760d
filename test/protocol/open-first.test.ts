// What an open text is asked for goes before the reading of the workspace: counted in turns, never timed.
import assert from 'node:assert/strict';
import type { Connection } from 'vscode-languageserver';
import { DiagnosticItems } from '../../server/src/lsp/diagnostic-items.js';
import { Finishing, Puller } from '../../server/src/lsp/diagnostics.js';
import type { Host } from '../../server/src/lsp/host.js';
import { Inbox } from '../../server/src/lsp/inbox.js';
import { readFiles } from '../../server/src/lsp/scan.js';
import { Session } from '../../server/src/lsp/session.js';
import { readTraits } from '../../server/src/lsp/traits.js';

describe('the diagnostics of an open text', () => {
  it('do not wait for files that are being read; these are read on behind them', async () => {
    let clock = 0;
    const waiting: (() => void)[] = [];
    const host: Host = {
      // Each look at the clock takes three milliseconds: slices are short.
      kind: 'process', version: '0', defer: (task) => void waiting.push(task), now: () => (clock += 3), normalizeUri: (uri) => uri,
      listFiles: async () => [], listBeside: async () => [], readLibrary: async () => [], readFile: async (uri) => `agreement ${uri.slice(-9, -7)} "A"\n\n1. One.\n`,
    };
    const session = new Session(host, readTraits({ processId: null, rootUri: 'file:///w', capabilities: { textDocument: { diagnostic: {} } } }));
    session.setFolders(['file:///w']);
    const uri = 'file:///w/open.treaty';
    session.open(uri, 1, Array.from({ length: 1800 }, (_, i) => `${i + 1}. The Parties shall apply {Art.${900 + i}}.\n\n`).join(''));
    const puller = new Puller(session, new DiagnosticItems(session), new Finishing({} as Connection, session, new Inbox(), () => undefined));
    let answered = false;
    let turns = 0;
    const reading = readFiles(session, Array.from({ length: 200 }, (_, i) => `file:///w/a${String(i).padStart(3, '0')}.treaty`));
    const pull = puller.pull(uri, undefined, () => false).then(() => (answered = true));
    while (!answered) {
      turns += 1;
      for (const task of waiting.splice(0)) task();
      await new Promise<void>((resolve) => void setImmediate(resolve));
      if (!answered) assert.ok(session.snapshot().documents.size < 60, `${session.snapshot().documents.size} files were taken in while the open text waited`);
    }
    assert.ok(turns > 5, `${turns} turns are no wait`);
    await pull;
    let done = false;
    void reading.then(() => (done = true));
    while (!done) {
      for (const task of waiting.splice(0)) task();
      await new Promise<void>((resolve) => void setImmediate(resolve));
    }
    assert.equal(session.snapshot().documents.size, 201);
  });
});
