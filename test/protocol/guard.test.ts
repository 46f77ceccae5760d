// What no client can bring about from outside: a feature or a check that throws. In process, with a connection that keeps
// what is sent: the one request fails, the log has no word of the text, and everything else is served.

import assert from 'node:assert/strict';
import type { Connection } from 'vscode-languageserver';
import type { PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { DiagnosticItems } from '../../server/src/lsp/diagnostic-items.js';
import { Finishing, Pusher } from '../../server/src/lsp/diagnostics.js';
import { guarded, guardedNotification } from '../../server/src/lsp/guard.js';
import type { Host } from '../../server/src/lsp/host.js';
import { Inbox } from '../../server/src/lsp/inbox.js';
import { readFiles } from '../../server/src/lsp/scan.js';
import { Session } from '../../server/src/lsp/session.js';
import { readTraits } from '../../server/src/lsp/traits.js';

const secret = 'Unspeakable Compromise';

function keep() {
  const log: string[] = [];
  const sent: PublishDiagnosticsParams[] = [];
  const connection = {
    console: { error: (line: string) => void log.push(line) },
    sendDiagnostics: async (params: PublishDiagnosticsParams) => void sent.push(params),
  } as unknown as Connection;
  return { log, sent, connection };
}

/** A host that reads nothing; what is put off is done by `runDeferred`. */
function quietHost(files: ReadonlyMap<string, () => Promise<string | undefined>> = new Map()) {
  const deferred: (() => void)[] = [];
  const host: Host = {
    kind: 'process', version: '0', listBeside: async () => [], listFiles: async () => [], readLibrary: async () => [], now: () => 0, normalizeUri: (uri) => uri,
    readFile: async (uri) => files.get(uri)?.(),
    defer: (task) => void deferred.push(task),
  };
  const runDeferred = (): void => {
    for (let task = deferred.shift(); task; task = deferred.shift()) task();
  };
  return { host, runDeferred };
}

const traits = readTraits({ processId: null, rootUri: 'file:///w', capabilities: {} });

describe('a crash inside', () => {
  it('of a request: an error answer, a log line with the place, no word of the text', async () => {
    const { log, connection } = keep();
    const hover = guarded<object, string>(connection, 'hover', () => {
      throw new TypeError(`cannot read ${secret}`);
    });
    await assert.rejects(hover({}), (error: Error) => /could not answer hover/.test(error.message) && !error.message.includes(secret));
    assert.equal(log.length, 1);
    assert.match(log[0] ?? '', /^hover failed: TypeError\n\s+at /);
    assert.ok(!log[0]?.includes(secret));
  });

  it('of a notification, or of something that is no error: a log line', async () => {
    const { log, connection } = keep();
    await guardedNotification<object>(connection, 'didChange', () => {
      // oxlint-disable-next-line no-throw-literal, only-throw-error
      throw secret;
    })({});
    assert.deepEqual(log, ['didChange failed: string']);
  });

  it('of a check: the document goes without, the others get theirs, and it is tried again', () => {
    const { log, sent, connection } = keep();
    const { host, runDeferred } = quietHost();
    const session = new Session(host, traits);
    let fails = true;
    const check = session.check.bind(session);
    session.check = (uri, milliseconds, first) => {
      if (fails && uri.endsWith('bad.treaty')) throw new RangeError(secret);
      return check(uri, milliseconds, first);
    };
    const pusher = new Pusher(connection, session, new DiagnosticItems(session), new Inbox(), new Finishing(connection, session, new Inbox(), () => undefined));
    for (const name of ['first', 'bad', 'last']) session.open(`file:///w/${name}.treaty`, 1, '1. Text.\n');
    pusher.schedule();
    runDeferred();
    assert.deepEqual(sent.map(({ uri }) => uri), ['file:///w/first.treaty', 'file:///w/last.treaty']);
    assert.match(log.join('\n'), /^diagnostics failed: RangeError/);
    assert.ok(!log.join('\n').includes(secret));
    fails = false;
    pusher.schedule();
    runDeferred();
    assert.deepEqual(sent.map(({ uri }) => uri).slice(2), ['file:///w/bad.treaty']);
  });
});

describe('files that are read while more is said about them', () => {
  it('a reading that is overtaken does not count', async () => {
    const uri = 'file:///w/slow.treaty';
    const answers: ((text: string | undefined) => void)[] = [];
    const { host } = quietHost(new Map([[uri, () => new Promise((resolve) => answers.push(resolve))]]));
    const session = new Session(host, traits);
    session.setFolders(['file:///w']);
    const first = session.reread([uri]);
    const second = session.reread([uri]);
    answers[1]?.('agreement new "New"\n');
    await second;
    answers[0]?.('agreement old "Old"\n');
    await first;
    assert.equal(session.view(uri)?.document.model.agreement.id.text, 'new');
    const third = session.reread([uri]);
    await session.reread([], [uri]);
    answers[2]?.('agreement ghost "Ghost"\n');
    await third;
    assert.equal(session.view(uri), undefined, 'it was deleted after the reading began');
  });

  it('an opened text wins over a reading that was begun before', async () => {
    const uri = 'file:///w/slow.treaty';
    let answer: (text: string) => void = () => undefined;
    const { host } = quietHost(new Map([[uri, () => new Promise((resolve) => (answer = resolve))]]));
    const session = new Session(host, traits);
    session.setFolders(['file:///w']);
    const reading = readFiles(session, [uri]);
    session.open(uri, 1, 'agreement open "Open"\n');
    answer('agreement disk "Disk"\n');
    await reading;
    assert.equal(session.view(uri)?.document.model.agreement.id.text, 'open');
  });
});
