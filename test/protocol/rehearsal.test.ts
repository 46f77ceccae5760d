// The rehearsal of keys on a copy: nobody sees it, messages come before it, it is done once and ends. In process, the clock a number.

import assert from 'node:assert/strict';
import type { Connection } from 'vscode-languageserver';
import type { Host } from '../../server/src/lsp/host.js';
import type { Inbox } from '../../server/src/lsp/inbox.js';
import { Rehearsal } from '../../server/src/lsp/rehearsal.js';
import { Session } from '../../server/src/lsp/session.js';
import { readTraits } from '../../server/src/lsp/traits.js';

const uri = 'file:///w/a.treaty';
const text = `agreement a "A"\n\nparty X "X"\n\n${Array.from({ length: 30 }, (_, i) => `${i + 1}. Each Party shall withdraw its forces as {${i + 2}} and paragraph 1 say.\n\n`).join('')}`;

function rehearsing() {
  const deferred: (() => void)[] = [];
  const log: string[] = [];
  let clock = 0;
  const host: Host = {
    kind: 'process', version: '0', listBeside: async () => [], listFiles: async () => [], readLibrary: async () => [], normalizeUri: (each) => each, readFile: async () => undefined,
    now: () => (clock += 1),
    defer: (task) => void deferred.push(task),
  };
  const session = new Session(host, readTraits({ processId: null, rootUri: 'file:///w', capabilities: { textDocument: { semanticTokens: { requests: { full: true }, tokenTypes: [], tokenModifiers: [], formats: [] } } } }));
  session.endReading();
  session.open(uri, 1, text);
  const inbox = { isWaiting: false };
  const connection = { console: { error: (line: string) => void log.push(line) } } as unknown as Connection;
  const busy = { is: false };
  const rehearsal = new Rehearsal(connection, session, inbox as Inbox, () => busy.is);
  /** One turn of the loop; how many tasks it ran. */
  const turn = (): number => {
    const tasks = deferred.splice(0);
    for (const task of tasks) task();
    return tasks.length;
  };
  return { session, inbox, busy, rehearsal, turn, log };
}

describe('a rehearsal', () => {
  it('ends, leaves the session as it is, and is done once', () => {
    const { session, rehearsal, turn, log } = rehearsing();
    const before = session.snapshot();
    const { items } = { items: session.worstFindings(session.view(uri)!.document, 1000) };
    rehearsal.begin(uri);
    let turns = 0;
    while (turn() > 0) assert.ok((turns += 1) < 5000, 'it does not end');
    assert.ok(turns > 20, `${turns} turns: something was gone through`);
    assert.equal(session.snapshot(), before);
    assert.equal(session.version(uri), 1);
    assert.deepEqual(session.worstFindings(session.view(uri)!.document, 1000), items);
    assert.deepEqual(log, []);
    rehearsal.begin(uri);
    assert.equal(turn(), 0);
  });

  it('does nothing while a message waits, and nothing for a text nobody knows', () => {
    const { rehearsal, inbox, turn } = rehearsing();
    rehearsal.begin('file:///w/none.treaty');
    assert.equal(turn(), 0);
    inbox.isWaiting = true;
    rehearsal.begin(uri);
    for (let turns = 0; turns < 50; turns += 1) assert.equal(turn(), 1);
    inbox.isWaiting = false;
    let turns = 0;
    while (turn() > 0) turns += 1;
    assert.ok(turns > 20);
  });

  it('waits while something is done that somebody waits for', () => {
    const { session, rehearsal, busy, turn } = rehearsing();
    busy.is = true;
    rehearsal.begin(uri);
    for (let turns = 0; turns < 300; turns += 1) assert.equal(turn(), 1);
    busy.is = false;
    let turns = 0;
    while (turn() > 0) turns += 1;
    assert.ok(turns > 20);
    assert.equal(session.version(uri), 1);
  });

  it('ends with the first real key', () => {
    const { session, rehearsal, turn } = rehearsing();
    rehearsal.begin(uri);
    for (let turns = 0; turns < 5; turns += 1) assert.equal(turn(), 1);
    session.change(uri, 2, [{ text: '1. Another text.\n' }]);
    turn();
    assert.equal(turn(), 0);
  });

  it('of any beginning of a text has no fault', () => {
    for (const start of ['', '\n', 'x', '{', 'party X "X"', '1. A', `${'long '.repeat(5000)}`]) {
      const { session, rehearsal, turn, log } = rehearsing();
      session.open('file:///w/b.treaty', 1, start);
      rehearsal.begin('file:///w/b.treaty');
      while (turn() > 0);
      assert.deepEqual(log, []);
    }
  });
});
