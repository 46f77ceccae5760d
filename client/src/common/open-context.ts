// Tells the editor whether any agreement is open, so that trees which are empty can say what to do about it.
// Invariant: the context key is right from activation on.

import { commands as editor, Disposable, workspace } from 'vscode';
import { openContext } from './names.js';
import { isTreaty } from './selector.js';

export function keepOpenContext(): Disposable {
  let told: boolean | undefined;
  const tell = (): void => {
    const isOpen = workspace.textDocuments.some((document) => !document.isClosed && isTreaty(document));
    if (isOpen === told) return;
    told = isOpen;
    void editor.executeCommand('setContext', openContext, isOpen);
  };
  tell();
  return Disposable.from(workspace.onDidOpenTextDocument(tell), workspace.onDidCloseTextDocument(tell));
}
