// The command that shows a panel of the document one is in.

import { l10n, window } from 'vscode';
import { cursorPlace } from '../clauses.js';

export function showPanelCommand(panels: { readonly show: (uri: string) => void }): () => void {
  return () => {
    const place = cursorPlace();
    if (place === undefined) void window.showInformationMessage(l10n.t('Open a .treaty document first.'));
    else panels.show(place.uri);
  };
}
