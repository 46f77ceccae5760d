// Linked editing: an id and every place of this file that writes the same id, to be typed at once.
// Invariants: each stretch holds the very same characters; none overlaps another; other files are not touched (that is `rename`), so
// nothing is offered for an id another file uses.

import { selectionOf } from '../resolve/places.js';
import { referencesTo } from '../resolve/references.js';
import type { Span } from '../text/span.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { placesMeant } from './parts/places-meant.js';
import { standingAt } from './parts/standing.js';

/** In order, the one under the offset among them; undefined where no id of a party, body, zone or term stands. */
export function linkedEditing(snapshot: Snapshot, document: Document, offset: number): readonly Span[] | undefined {
  const occurrence = standingAt(document, offset);
  if (document.library || occurrence === undefined) return undefined;
  const [place, other] = placesMeant(snapshot, document, occurrence);
  if (place?.kind !== 'declaration' || other || place.declaration.kind === 'agreement' || place.document.uri !== document.uri) return undefined;
  const { text } = document.model.tree;
  const { id } = place.declaration;
  const found = new Map<number, Span>([[selectionOf(place).start, id.span]]);
  for (const { document: citing, occurrence: use } of referencesTo(snapshot, place)) {
    const written = writtenId(text, use.span, id.text, citing.uri === document.uri);
    if (written === 'elsewhere') return undefined;
    if (written) found.set(written.start, written);
  }
  const spans = [...found.values()].sort((a, b) => a.start - b.start);
  return spans.some(({ start, end }) => start <= offset && offset <= end) && spans.length > 1 ? spans : undefined;
}

/** Where an occurrence writes the id itself; undefined for one that says the name in prose; `elsewhere` in another file. */
function writtenId(text: { slice(start: number, end: number): string }, { start, end }: Span, id: string, here: boolean): Span | 'elsewhere' | undefined {
  if (!here) return 'elsewhere';
  const written = text.slice(start, end);
  if (written === id) return { start, end };
  // `{JMC}` and `{JMC|the Commission}`
  if (written.startsWith(`{${id}`) && /^[|}]/u.test(written.slice(id.length + 1))) return { start: start + 1, end: start + 1 + id.length };
  return undefined;
}
