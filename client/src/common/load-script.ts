// A further script of the extension, which is loaded when it is wanted, in both hosts alike (a browser's extension host can load only the first by
// itself): read as a file of the extension and run as the host runs the first one, as the body of a function of `module`, `exports` and `require`.
// Invariant: only a file the extension ships is run; of modules it gets `vscode` and no other.

import * as vscode from 'vscode';
import { decodeUtf8 } from './runtime.js';

/** What the script exports. Rejects when it cannot be read, or throws. */
export async function loadScript<Exports>(address: vscode.Uri): Promise<Exports> {
  const source = decodeUtf8(await vscode.workspace.fs.readFile(address));
  const module = { exports: {} as Exports };
  const require = (name: string): unknown => {
    if (name === 'vscode') return vscode;
    throw new Error(`${address.path} asks for "${name}", which is not there.`);
  };
  // oxlint-disable-next-line typescript/no-implied-eval -- there is no other way: the host can import no script, and has no page to put one into.
  const run = new Function('module', 'exports', 'require', `${source}\n//# sourceURL=${address.toString(true)}`) as (...given: unknown[]) => void;
  run(module, module.exports, require);
  return module.exports;
}
