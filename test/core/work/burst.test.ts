// What a burst of keys costs the session: one parse, when somebody next asks, however many changes came before.
import assert from 'node:assert/strict';
import type { Host } from '../../../server/src/lsp/host.js';
import { Session } from '../../../server/src/lsp/session.js';
import { readTraits } from '../../../server/src/lsp/traits.js';

const uri = 'file:///burst.treaty';

function startSession(): Session {
  const host: Host = {
    kind: 'worker',
    version: '0',
    listBeside: async () => [],
    listFiles: async () => [],
    readFile: async () => undefined,
    readLibrary: async () => [],
    defer: (task) => task(),
    now: () => 0,
    normalizeUri: (address) => address,
  };
  return new Session(host, readTraits({ processId: null, rootUri: null, capabilities: {} }));
}

describe('burst', () => {
  it('parses once for many changes, and not again for many questions', () => {
    const session = startSession();
    session.open(uri, 1, '1. Text.\n');
    const before = session.snapshot();
    for (let version = 2; version <= 51; version++) {
      session.change(uri, version, [{ range: { start: { line: 0, character: 3 }, end: { line: 0, character: 3 } }, text: 'x' }]);
    }
    const after = session.snapshot();
    // A parsed text is a document in a new snapshot, and each new snapshot is one revision.
    assert.equal(after.revision, before.revision + 1);
    const document = after.documents.get(uri)!;
    assert.equal(document.model.tree.text.slice(0, document.model.tree.text.length), `1. ${'x'.repeat(50)}Text.\n`);
    assert.equal(session.snapshot(), after);
    assert.equal(session.findings(document), session.findings(document));
  });
});
