// A closed file that changed while nobody told the server: it is noticed when the file is read again, and whoever shows what rests on it is
// asked to pull again.
import assert from 'node:assert/strict';
import type { Connection } from 'vscode-languageserver';
import type { Host } from '../../server/src/lsp/host.js';
import { Inbox } from '../../server/src/lsp/inbox.js';
import { Running } from '../../server/src/lsp/running.js';
import { Session } from '../../server/src/lsp/session.js';
import { readTraits } from '../../server/src/lsp/traits.js';

const [other, citing] = ['file:///w/other.treaty', 'file:///w/citing.treaty'];

describe('a closed file that changed behind the back of the editor', () => {
  it('is read again, and clients that pull are asked to', async () => {
    const files = new Map([[other, 'agreement other "Other"\n\n1. One.\n\n2. Two.\n']]);
    let refreshes = 0;
    const connection = {
      console: { info: () => undefined, warn: () => undefined, error: (line: string) => assert.fail(line) },
      client: { register: async () => undefined },
      languages: { diagnostics: { refresh: async () => void (refreshes += 1) }, semanticTokens: { refresh: async () => undefined } },
      sendNotification: async () => undefined,
    } as unknown as Connection;
    const waiting: (() => void)[] = [];
    const settle = async (): Promise<void> => {
      for (let quiet = 0; quiet < 5; quiet += 1) {
        for (const task of waiting.splice(0)) {
          task();
          quiet = 0;
        }
        await new Promise<void>((resolve) => void setImmediate(resolve));
      }
    };
    const host: Host = {
      kind: 'process', version: '0', defer: (task) => void waiting.push(task), now: () => 0, normalizeUri: (uri) => uri,
      listFiles: async () => [...files.keys()], listBeside: async () => [], readLibrary: async () => [], readFile: async (uri) => files.get(uri), readFileNow: (uri) => files.get(uri),
    };
    const traits = readTraits({
      processId: null, rootUri: 'file:///w', capabilities: { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } },
    });
    const session = new Session(host, traits, 0);
    const running = new Running(connection, session, new Inbox());
    running.begin();
    await settle();
    await running.foldersRead;
    session.open(citing, 1, 'agreement citing "Citing"\n\n1. See {other:2}.\n');
    running.opened(citing);
    const shown = async (): Promise<readonly string[]> => {
      const pull = running.puller.pull(citing, undefined, () => false);
      await settle();
      const report = await pull;
      return report.kind === 'full' ? report.items.map(({ code }) => String(code)) : [report.kind];
    };
    await settle();
    const before = refreshes;
    files.set(other, 'agreement other "Other"\n\n1. One.\n');
    // The file is read for the first time since it was let go: it stands for what it holds now.
    await shown();
    await settle();
    assert.ok(refreshes > before, 'nobody was asked to pull again');
    assert.deepEqual(await shown(), ['unresolved-reference']);
    assert.equal(session.view(other)?.document.model.tree.text.length, files.get(other)?.length);
  });
});
