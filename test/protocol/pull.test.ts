// How long a pull of a long text waits for the check: the clock is a number that each slice moves on.
import assert from 'node:assert/strict';
import type { Connection } from 'vscode-languageserver';
import type { DiagnosticItems } from '../../server/src/lsp/diagnostic-items.js';
import { Finishing, Puller } from '../../server/src/lsp/diagnostics.js';
import type { Inbox } from '../../server/src/lsp/inbox.js';
import type { Session } from '../../server/src/lsp/session.js';

const uri = 'file:///w/long.treaty';

/** A session whose text takes `slices` slices of 15 ms; what was asked of it. */
function pulling({ slices, refresh, surveyedAt = slices }: { readonly slices: number; readonly refresh: boolean; readonly surveyedAt?: number }) {
  const state = { now: 0, left: slices, checks: 0, version: 1, ahead: 0, told: [] as number[] };
  const deferred: (() => void)[] = [];
  const session = {
    host: { now: () => state.now, defer: (task: () => void) => void deferred.push(task), normalizeUri: (each: string) => each },
    traits: { refreshDiagnostics: refresh },
    version: () => state.version,
    view: () => undefined,
    makeAhead: () => (state.ahead += 1) >= 4,
    whileAnswering: async (work: () => Promise<unknown>) => work(),
    isSurveyed: () => slices - state.left >= surveyedAt,
    check: () => {
      state.now += 15;
      state.checks += 1;
      state.left = Math.max(0, state.left - 1);
      return state.left === 0;
    },
  } as unknown as Session;
  const inbox = { isWaiting: false };
  const puller = new Puller(session, {} as DiagnosticItems, new Finishing({} as Connection, session, inbox as Inbox, () => void state.told.push(slices - state.left)));
  /** Runs what was put off until the pull is answered. */
  const pull = async (isOutdated = () => false): Promise<number> => {
    const before = state.checks;
    const answered: number[] = [];
    const answer = puller.pull(uri, undefined, isOutdated).finally(() => answered.push(state.checks - before));
    answer.catch(() => undefined);
    for (let turn = 0; turn < 1000; turn += 1) {
      for (let microtask = 0; microtask < 5; microtask += 1) await Promise.resolve();
      if (answered.length > 0) break;
      deferred.shift()?.();
    }
    await answer;
    return answered[0] ?? -1;
  };
  return { state, pull, deferred, inbox };
}

describe('a pull of a text that takes many slices', () => {
  it('waits a while the first time, then for one slice; the rest goes on behind it', async () => {
    const { state, pull, deferred } = pulling({ slices: 50, refresh: true });
    assert.equal(await pull(), 5, 'more than 60 ms');
    assert.ok(deferred.length > 0, 'the rest is put off, not given up');
    const left = state.left;
    deferred.length = 0;
    assert.equal(await pull(), 1);
    assert.equal(state.left, left - 1);
  });

  it('waits for all of it where the client cannot be told to ask again', async () => {
    const { pull } = pulling({ slices: 50, refresh: false });
    assert.equal(await pull(), 50);
  });

  it('is given up when the text changes meanwhile', async () => {
    const { state, pull } = pulling({ slices: 50, refresh: false });
    await assert.rejects(pull(() => state.checks > 2), /changed since/);
    assert.equal(state.checks, 3);
  });

  it('is asked for again when what is cheap is known of the whole text, and when all is', async () => {
    const { state, pull, deferred } = pulling({ slices: 50, refresh: true, surveyedAt: 20 });
    await pull();
    for (let turn = 0; turn < 200; turn += 1) deferred.shift()?.();
    assert.deepEqual(state.told, [20, 50]);
  });

  it('goes on behind the messages that have arrived', async () => {
    const { state, pull, deferred, inbox } = pulling({ slices: 50, refresh: true });
    await pull();
    const { checks } = state;
    inbox.isWaiting = true;
    for (let turn = 0; turn < 5; turn += 1) deferred.shift()?.();
    assert.equal(state.checks, checks);
    inbox.isWaiting = false;
    deferred.shift()?.();
    assert.equal(state.checks, checks + 1);
    inbox.isWaiting = true;
    for (let turn = 0; turn < 200; turn += 1) deferred.shift()?.();
    assert.equal(state.checks, checks + 2, 'a message that seems to wait for ever does not hold it up for good');
  });

  it('is followed, when all is known, by what hovers need, until the text is edited', async () => {
    for (const edited of [false, true]) {
      const { state, pull, deferred } = pulling({ slices: 9, refresh: true });
      await pull();
      for (let turn = 0; turn < 100 && state.ahead < 2; turn += 1) {
        deferred.shift()?.();
        await Promise.resolve();
      }
      assert.equal(state.left, 0);
      if (edited) state.version += 1;
      for (let turn = 0; turn < 20; turn += 1) deferred.shift()?.();
      assert.equal(state.ahead, edited ? 2 : 4);
      assert.equal(deferred.length, 0);
    }
  });

  it('of which all is known at once is followed by it too', async () => {
    const { state, pull, deferred } = pulling({ slices: 1, refresh: true });
    await pull();
    for (let turn = 0; turn < 20; turn += 1) deferred.shift()?.();
    assert.deepEqual([state.ahead, deferred.length], [4, 0]);
  });
});
