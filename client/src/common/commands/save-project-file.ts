// Saves a `parley.json` behind a quick fix that wrote into it: the editor leaves such a file changed and unsaved, and until it is
// saved nobody reads what was written.

import { Uri, workspace } from 'vscode';

/** `given`: the file's address. Anything else is left alone. */
export async function saveProjectFile(given: unknown): Promise<void> {
  if (typeof given !== 'string' || !given.endsWith('/parley.json')) return;
  await (await workspace.openTextDocument(Uri.parse(given))).save();
}
