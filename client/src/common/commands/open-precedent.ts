// "Open precedent": the precedent of the document one is in, at the counterpart of the clause one is in; without one, any
// precedent of the library.

import { l10n, Uri, window } from 'vscode';
import {
  type PrecedentItem,
  precedentsRequest,
  type PrecedentsResult,
  statusRequest,
  type StatusParams,
  type StatusResult,
} from '../../../../server/src/lsp/protocol.js';
import { cursorPlace, findClauseAt, placeOf, showPlace } from '../clauses.js';
import type { Server } from '../server.js';

export function openPrecedentCommand(server: Server): (id?: unknown) => Promise<void> {
  return async (id) => {
    const all = await server.request<PrecedentsResult>(precedentsRequest);
    const precedent = await choose(server, all, typeof id === 'string' ? id : undefined);
    if (precedent === undefined) return;
    const place = cursorPlace();
    const clause = place === undefined ? null : await findClauseAt(server, place);
    const counterpart = clause?.counterparts.find(({ agreement }) => agreement === precedent.id);
    await showPlace(counterpart ? placeOf(counterpart) : { uri: precedent.uri, position: { line: 0, character: 0 } });
  };
}

async function choose(
  server: Server,
  all: PrecedentsResult,
  id: string | undefined,
): Promise<PrecedentItem | undefined> {
  const named = id === undefined ? await ownPrecedents(server) : [id];
  const known = all.filter((item) => named.includes(item.id));
  if (known.length === 1) return known[0];
  if (named.length > 0 && known.length === 0) {
    void window.showInformationMessage(
      l10n.t('No document in scope is "{0}". Open its folder, or choose another precedent.', named.join('", "')),
    );
  }
  return choosePrecedent(known.length > 0 ? known : all, l10n.t('Open precedent'));
}

async function ownPrecedents(server: Server): Promise<readonly string[]> {
  const place = cursorPlace();
  if (place === undefined) return [];
  const params: StatusParams = { textDocument: { uri: place.uri } };
  return (await server.request<StatusResult>(statusRequest, params))?.precedents ?? [];
}

/** A list of agreements to choose from, the library's first; undefined when the user turns away. */
export async function choosePrecedent(all: PrecedentsResult, title: string): Promise<PrecedentItem | undefined> {
  const libraryFirst = [...all.filter(({ library }) => library), ...all.filter(({ library }) => !library)];
  const items = libraryFirst.map((precedent) => ({
    label: precedent.title,
    description: precedent.library ? l10n.t('{0} (library)', precedent.id) : precedent.id,
    detail: l10n.t('{0} clauses, {1}', precedent.clauses, nameOf(precedent.uri)),
    precedent,
  }));
  const options = { title, matchOnDescription: true, placeHolder: l10n.t('Choose an agreement') };
  return (await window.showQuickPick(items, options))?.precedent;
}

function nameOf(uri: string): string {
  return Uri.parse(uri).path.split('/').at(-1) ?? uri;
}
