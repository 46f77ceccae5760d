// Opens what a tree names by its handle: a clause, a declaration, a field.

import { Uri, window } from 'vscode';
import { type ClausePlaceParams, clausePlaceRequest, type ClausePlaceResult } from '../../../../server/src/lsp/protocol.js';
import type { Server } from '../server.js';
import { showBeside } from './show-beside.js';

/** Called with an address and a handle; anything else, and a clause that is there no more, does nothing. */
export function openPlace(server: Server): (uri?: unknown, clause?: unknown) => Promise<void> {
  return async (uri, clause) => {
    if (typeof uri !== 'string' || typeof clause !== 'number') return;
    const params: ClausePlaceParams = { textDocument: { uri }, clause };
    const place = await server.request<ClausePlaceResult>(clausePlaceRequest, params);
    if (place) await showBeside(Uri.parse(place.uri), place.range.start, window.activeTextEditor ? undefined : window.tabGroups.activeTabGroup.viewColumn);
  };
}
