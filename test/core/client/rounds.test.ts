// Work that is done round by round: one at a time, and one more for all who wished it meanwhile.
import assert from 'node:assert/strict';
import { Rounds } from '../../../client/src/common/rounds.js';

/** Rounds that end when they are told to. `begun`: how many began; `atOnce`: how many ran at one time at most. */
function heldRounds(): { readonly rounds: Rounds; readonly seen: { begun: number; atOnce: number }; readonly end: (error?: Error) => void } {
  const seen = { begun: 0, atOnce: 0 };
  let running = 0;
  let settle: (error?: Error) => void = () => assert.fail('no round is running');
  const rounds = new Rounds(async () => {
    seen.begun += 1;
    running += 1;
    seen.atOnce = Math.max(seen.atOnce, running);
    try {
      await new Promise<void>((resolve, reject) => {
        settle = (error) => (error ? reject(error) : resolve());
      });
    } finally {
      running -= 1;
    }
  });
  return { rounds, seen, end: (error) => settle(error) };
}

/** Lets everything run that waits for nothing but its turn. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('work in rounds', () => {
  it('runs at once, and resolves when it is done', async () => {
    const { rounds, seen, end } = heldRounds();
    const done = rounds.run();
    assert.equal(seen.begun, 1);
    assert.equal(rounds.isWanted, false);
    end();
    await done;
    assert.equal(seen.begun, 1);
  });

  it('has one round more for all who wish it while one runs, and none beside it', async () => {
    const { rounds, seen, end } = heldRounds();
    const ended: number[] = [];
    const all = [0, 1, 2, 3].map((i) => rounds.run().then(() => void ended.push(i)));
    assert.equal(seen.begun, 1);
    assert.equal(rounds.isWanted, true);
    end();
    await turn();
    assert.equal(seen.begun, 2);
    assert.equal(rounds.isWanted, false);
    assert.deepEqual(ended, [], 'the first one waits for what was wished after it too');
    end();
    await Promise.all(all);
    assert.deepEqual(ended, [0, 1, 2, 3]);
    assert.deepEqual(seen, { begun: 2, atOnce: 1 });
  });

  it('takes what a round itself wishes into the next one', async () => {
    let left = 3;
    const rounds: Rounds = new Rounds(async () => {
      left -= 1;
      await turn();
      if (left > 0) void rounds.run();
    });
    await rounds.run();
    assert.equal(left, 0);
  });

  it('rejects with what a round rejects with, and begins anew when it is called again', async () => {
    const { rounds, seen, end } = heldRounds();
    const first = rounds.run();
    const second = rounds.run();
    end(new Error('out of reach'));
    await assert.rejects(first, /out of reach/u);
    await assert.rejects(second, /out of reach/u);
    assert.equal(seen.begun, 1, 'a round that failed ends them all');
    const again = rounds.run();
    assert.equal(seen.begun, 2);
    end();
    await again;
    assert.deepEqual(seen, { begun: 2, atOnce: 1 });
  });
});
