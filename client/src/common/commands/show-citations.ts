// A click on the lens that says who cites a clause: the citing places, as the editor shows references.
// Invariant: the places are those the lens counted; what is no place is left out.

import { commands, Location, Position, Range, Uri } from 'vscode';
import { readPlace } from '../clauses.js';

/** Given a `ClausePlace` and `WireLocation`s; does nothing without either. */
export async function showCitationsCommand(from: unknown, citing: unknown): Promise<void> {
  const place = readPlace(from);
  const locations = (Array.isArray(citing) ? citing : []).flatMap(readLocation);
  if (place === undefined || locations.length === 0) return;
  await commands.executeCommand('editor.action.showReferences', Uri.parse(place.uri), new Position(place.position.line, place.position.character), locations);
}

function readLocation(given: unknown): readonly Location[] {
  if (typeof given !== 'object' || given === null) return [];
  const { uri, range } = given as { readonly uri?: unknown; readonly range?: { readonly start?: unknown } };
  const start = readPlace({ uri, position: range?.start });
  const end = readPlace({ uri, position: (range as { readonly end?: unknown } | undefined)?.end });
  if (start === undefined || end === undefined) return [];
  return [new Location(Uri.parse(start.uri), new Range(start.position.line, start.position.character, end.position.line, end.position.character))];
}
