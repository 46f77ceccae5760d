// Places an edit has left to the drafter (`parley/undecided`): a message that can be ignored, and the list when it is asked for.
// Invariant: nothing opens unasked.

import type { BaseLanguageClient } from 'vscode-languageclient';
import { commands, l10n, Location, Range, Uri, window } from 'vscode';
import { undecidedNotification, type UndecidedParams } from '../../../server/src/lsp/protocol.js';

export function showUndecided(client: BaseLanguageClient): void {
  client.onNotification(undecidedNotification, (left: UndecidedParams) => void offerPlaces(left));
}

/** Says how many there are, and shows them when asked. */
export async function offerPlaces({ message, places }: UndecidedParams): Promise<void> {
  const show = l10n.t('Show places');
  if ((await window.showInformationMessage(message, show)) !== show) return;
  const locations = places.map(({ uri, range: { start, end } }) => new Location(Uri.parse(uri), new Range(start.line, start.character, end.line, end.character)));
  const [first] = locations;
  if (first) await commands.executeCommand('editor.action.goToLocations', first.uri, first.range.start, locations, 'gotoAndPeek');
}
