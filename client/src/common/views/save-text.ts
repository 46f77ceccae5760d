// Writes what was exported of a document to a file that the user chooses.

import { l10n, Uri, window, workspace } from 'vscode';
import { encodeUtf8 } from '../runtime.js';

export interface ExportedFile {
  /** Of the dialogue. */
  readonly title: string;
  /** Address of the document. */
  readonly uri: string;
  /** Behind the document's name in the name that is proposed: `-duties.csv`. */
  readonly suffix: string;
  readonly content: string | Uint8Array;
}

/** `to`: where to, when it need not be asked. Resolves to false when the user gives up; rejects when the file cannot be written. */
export async function saveText({ title, uri, suffix, content }: ExportedFile, to?: Uri): Promise<boolean> {
  const own = Uri.parse(uri);
  const target = to ?? (await window.showSaveDialog({ title, defaultUri: own.with({ path: own.path.replace(/(?:\.treaty)?$/u, suffix) }) }));
  if (target === undefined) return false;
  await workspace.fs.writeFile(target, typeof content === 'string' ? encodeUtf8(content) : content);
  window.setStatusBarMessage(l10n.t('Written to {0}', target.path.split('/').at(-1) ?? target.path), 5000);
  return true;
}
