// Addresses of clauses: in document links every client can open them; in hovers our own client runs a command, because
// VS Code drops links of schemes it does not know (`parley-library:`, virtual workspaces) from a hover.

import type { LinkOptions, Span } from '../core/index.js';
import { toRange } from './convert.js';
import type { WirePosition } from './protocol.js';
import type { Session } from './session.js';

/** Commands our client registers: the places of a draft's and of a precedent's clause; the place of one clause; a place, and those that cite it. */
export const compareCommand = 'parley.compareClauses';
export const openCommand = 'parley.openClause';
export const citationsCommand = 'parley.showCitations';

interface Place {
  readonly uri: string;
  readonly position: WirePosition;
}

export function hoverLinks(session: Session): LinkOptions {
  if (!session.traits.options.commandLinks) return { clauseUri: (uri, selection) => clauseUri(session, uri, selection) };
  return {
    clauseUri(uri, selection) {
      const place = placeOf(session, uri, selection);
      return place && commandUri(openCommand, [place]);
    },
    compareUri(draft, precedent) {
      const from = placeOf(session, draft.location.uri, draft.selection);
      const to = placeOf(session, precedent.location.uri, precedent.selection);
      return from && to && commandUri(compareCommand, [from, to]);
    },
  };
}

/** `uri#L3,1`, lines and columns from 1; undefined for a document nobody knows. */
export function clauseUri(session: Session, uri: string, selection: Span): string | undefined {
  const place = placeOf(session, uri, selection);
  return place && `${place.uri}#L${place.position.line + 1},${place.position.character + 1}`;
}

/** Where a clause is, as the client spells it; undefined for a document nobody knows. */
export function placeOf(session: Session, uri: string, selection: Span): Place | undefined {
  const view = session.view(uri);
  return view && { uri: session.spell(uri), position: toRange(view, selection).start };
}

/** Round brackets are escaped too: they would end a Markdown link. */
function commandUri(command: string, places: readonly Place[]): string {
  const args = encodeURIComponent(JSON.stringify(places)).replaceAll('(', '%28').replaceAll(')', '%29');
  return `command:${command}?${args}`;
}
