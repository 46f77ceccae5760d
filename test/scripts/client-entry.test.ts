// What the desktop extension loads, and when: counted, never timed.
import { strict as assert } from 'node:assert';
import { runNode } from '../support/run-script.js';

interface Waking {
  readonly atWaking: readonly string[];
  readonly wasStarted: boolean;
  readonly commands: readonly string[];
  readonly atStart: readonly string[];
  readonly serverArgs: readonly string[];
}

describe('the desktop extension', () => {
  it('wakes with its small entry alone; the client library comes with the first start of the server', () => {
    const { code, output } = runNode(['scripts/lib/activate-extension.cjs']);
    assert.equal(code, 0, output);
    const { atWaking, wasStarted, commands, atStart } = JSON.parse(output) as Waking;
    assert.deepEqual(atWaking, ['client.js', 'vscode']);
    assert.equal(wasStarted, false);
    assert.ok(commands.includes('parley.newAgreement') && commands.includes('parley.restartServer'), commands.join());
    assert.ok(atStart.includes('client.main.js'), atStart.join());
  });

  it('names the folder the editor gives it to the server, and says when nothing is to be kept', () => {
    const argsAfter = (...words: readonly string[]): readonly string[] => (JSON.parse(runNode(['scripts/lib/activate-extension.cjs', ...words]).output) as Waking).serverArgs;
    assert.deepEqual(argsAfter(), ['--cache-folder=/storage']);
    assert.deepEqual(argsAfter('--no-cache'), ['--cache-folder=/storage', '--no-cache']);
  });
});
