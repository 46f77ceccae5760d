// The server is killed, not asked to end: it comes back by itself and nothing of the text is lost. Then it is killed more often
// than it may come back, and a deliberate restart brings it up again. Only a process can be killed, so this runs in the Node host.
import * as vscode from 'vscode';
import { assert } from '../support/assert.js';
import { closeAll, hoverText, openText, startParley, waitByAsking } from '../support/editor.js';
import { expected } from '../support/host.js';

const draft = 'agreement crash-draft "C"\n\n1. A <|>line.\n   @precedent korea-1953:1\n';
/** More kills than restarts that are allowed. */
const kills = 6;

interface ChildProcessModule {
  execFileSync(file: string, args: readonly string[]): { toString(): string };
}

/** Process ids of Parley's servers that this extension host started. */
function serverPids(): readonly number[] {
  const { execFileSync } = process.getBuiltinModule('node:child_process') as unknown as ChildProcessModule;
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args=']).toString().split('\n');
  return lines.flatMap((line) => {
    const found = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line);
    return found !== null && Number(found[2]) === process.pid && /[\\/]dist[\\/]server\.js/.test(found[3] ?? '')
      ? [Number(found[1])]
      : [];
  });
}

/** Kills the server and waits until that process is gone. */
async function killServer(): Promise<void> {
  const [pid] = serverPids();
  assert.ok(pid, 'There is no server process to kill.');
  process.kill(pid, 'SIGKILL');
  await waitByAsking(() => (serverPids().includes(pid) ? undefined : true));
}

if (expected.host === 'node')
  describe('crash', () => {
    before(startParley);
    after(async () => {
      await vscode.commands.executeCommand('parley.restartServer');
      await closeAll();
    });

    it('a killed server comes back and knows the unsaved text', async () => {
      const { document, editor, cursor } = await openText('crash.treaty', draft);
      assert.match(await hoverText(document, cursor), /Military Demarcation Line/);
      await editor.edit((edit) => edit.insert(document.positionAt(document.getText().length), '\n2. Unsaved words.\n'));
      await killServer();
      await waitByAsking(() => (serverPids().length > 0 ? true : undefined));
      await startParley();
      assert.equal(document.isDirty, true, 'unsaved');
      assert.match(document.getText(), /2\. Unsaved words\./);
      assert.match(await hoverText(document, document.positionAt(document.getText().indexOf('Unsaved'))), /¶2/);
    });

    it('a server that goes on crashing is given up, and a restart brings it back', async function () {
      this.timeout(60_000);
      for (let killed = 1; killed < kills; killed += 1) {
        await waitByAsking(() => (serverPids().length > 0 ? true : undefined));
        await startParley();
        await killServer();
      }
      // The first question may still be on its way to the server that is gone.
      const ask = (): Promise<string> => startParley().then(() => 'answered', String);
      let answer = await ask();
      if (/connection got disposed/.test(answer)) answer = await ask();
      assert.match(answer, /not running\. Start it with "Parley: Restart Server"/);
      assert.equal(serverPids().length, 0, 'servers');
      await vscode.commands.executeCommand('parley.restartServer');
      await startParley();
      assert.equal(serverPids().length, 1, 'servers after the restart');
    });
  });
