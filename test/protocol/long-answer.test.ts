// An answer in slices: progress is shown once it takes long, it can be given up, and short ones show nothing.
import assert from 'node:assert/strict';
import type { Connection } from 'vscode-languageserver';
import { answerInSlices } from '../../server/src/lsp/long-answer.js';
import type { Session } from '../../server/src/lsp/session.js';

interface Shown {
  readonly began: string[];
  readonly percents: number[];
  done: number;
  cancelled: boolean;
}

/** A clock that goes on by `step` milliseconds each time it is looked at. */
function surroundings(step: number, shown: Shown): { readonly connection: Connection; readonly session: Session } {
  let clock = 0;
  const reporter = {
    begin: (title: string) => void shown.began.push(title),
    report: (percent: number) => void shown.percents.push(percent),
    done: () => void (shown.done += 1),
    token: { get isCancellationRequested() { return shown.cancelled; } },
  };
  const connection = { window: { createWorkDoneProgress: () => Promise.resolve(reporter) }, console: { warn: () => undefined } };
  const host = { now: () => (clock += step), defer: (task: () => void) => void setImmediate(task) };
  return { connection: connection as unknown as Connection, session: { host, traits: { progress: true } } as unknown as Session };
}

function* work(pieces: number, log: number[]): Generator<number | undefined, string> {
  for (let i = 0; i < pieces; i += 1) {
    log.push(i);
    yield i / pieces;
  }
  return 'done';
}

const nothing = (): Shown => ({ began: [], percents: [], done: 0, cancelled: false });

describe('an answer in slices', () => {
  it('shows how far it is once it takes long, and ends what it showed', async () => {
    const shown = nothing();
    const { connection, session } = surroundings(60, shown);
    assert.equal(await answerInSlices(connection, session, work(40, []), { title: 'Renumbering', stillWanted: () => undefined }), 'done');
    assert.deepEqual(shown.began, ['Renumbering']);
    assert.ok(shown.percents.length > 3);
    assert.deepEqual(shown.percents, [...shown.percents].sort((a, b) => a - b));
    assert.equal(shown.done, 1);
  });

  it('shows nothing when it is over in a moment', async () => {
    const shown = nothing();
    const { connection, session } = surroundings(1, shown);
    assert.equal(await answerInSlices(connection, session, work(100, []), { title: 'Renumbering', stillWanted: () => undefined }), 'done');
    assert.deepEqual(shown, nothing());
  });

  it('is given up when the drafter cancels it', async () => {
    const shown = { ...nothing(), cancelled: true };
    const { connection, session } = surroundings(60, shown);
    const log: number[] = [];
    await assert.rejects(answerInSlices(connection, session, work(1000, log), { title: 'Renumbering', stillWanted: () => undefined }), /Renumbering was cancelled/u);
    assert.ok(log.length < 1000);
    assert.equal(shown.done, 1);
  });

  it('is given up when its request is cancelled', async () => {
    const { connection, session } = surroundings(60, nothing());
    let turns = 0;
    const stillWanted = (): void => {
      turns += 1;
      if (turns > 2) throw new Error('cancelled');
    };
    await assert.rejects(answerInSlices(connection, session, work(1000, []), { title: 'Renumbering', stillWanted }), /cancelled/u);
  });
});
