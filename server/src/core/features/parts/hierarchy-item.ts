// A clause, a declared thing or an agreement as a row in a hierarchy: what it is called, where it stands.
// Invariant: the selection is where the row is found again: what stands there is the row's own place.

import { distinct, selectionOf, spanOf } from '../../resolve/places.js';
import type { Place } from '../../resolve/types.js';
import type { Span } from '../../text/span.js';
import type { SymbolKind } from '../types.js';
import { clauseName } from './clause-view.js';

export interface HierarchyItem {
  readonly name: string;
  /** Its citation or id, and the agreement it stands in. */
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly uri: string;
  readonly span: Span;
  readonly selection: Span;
}

const letters = 80;

export function hierarchyItem(place: Place): HierarchyItem {
  const { model, uri } = place.document;
  const of = model.agreement.name.text || model.agreement.id.text;
  const common = { uri, span: spanOf(place), selection: selectionOf(place) };
  if (place.kind === 'declaration') {
    const { kind, id, name } = place.declaration;
    const detail = kind === 'agreement' ? id.text : `${id.text} · ${of}`;
    return { ...common, name: name.text || id.text || kind, detail, kind };
  }
  const kind = model.tree.kind(place.block);
  return {
    ...common, name: clauseName(model, place.block, letters), detail: `${model.citation(place.block)} · ${of}`,
    kind: kind === 'heading' || kind === 'provision' ? kind : 'paragraph',
  };
}

/** Rows for the places, each once. */
export function rowsOf(places: readonly Place[]): readonly HierarchyItem[] {
  return distinct(places).map(hierarchyItem);
}
