// Answers the editor's quick picks and input boxes as the Enter key would.
// Invariant: no waiting by the clock: Enter is pressed again, each time after an answer of the editor, until what it should
// bring about is there or mocha's limit is near.
import * as vscode from 'vscode';
import { workspaceUri } from './editor.js';

/** Runs a command that asks, and presses Enter until `probe` finds something. */
export async function runAndAccept<Found>(
  command: string,
  args: readonly unknown[],
  probe: () => Found | undefined,
): Promise<Found> {
  const done = vscode.commands.executeCommand(command, ...args);
  const end = Date.now() + 18_000;
  while (Date.now() < end) {
    const found = probe();
    if (found !== undefined) {
      await done;
      return found;
    }
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await vscode.workspace.fs.stat(workspaceUri(''));
  }
  await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  throw new Error(`${command} did not come to what was waited for.`);
}
