// A server that ends by itself comes back at most five times; a deliberate restart begins the count anew.
import { strict as assert } from 'node:assert';
import { maxRestarts, RestartPolicy } from '../../client/src/common/restart-policy.js';

describe('restarts after crashes', () => {
  it('are at most five, then the server stays down', () => {
    assert.equal(maxRestarts, 5);
    const policy = new RestartPolicy();
    const decisions = Array.from({ length: 7 }, () => policy.crashed());
    assert.deepEqual(
      decisions.map((decision) => (decision.kind === 'restart' ? decision.attempt : decision.kind)),
      [1, 2, 3, 4, 5, 'give-up', 'give-up'],
    );
  });

  it('are counted anew when the server was started on purpose', () => {
    const policy = new RestartPolicy();
    for (let crash = 0; crash < 6; crash += 1) policy.crashed();
    policy.reset();
    assert.deepEqual(policy.crashed(), { kind: 'restart', attempt: 1 });
  });
});
