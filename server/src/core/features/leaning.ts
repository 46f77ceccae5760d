// What leans on what, as a call hierarchy: which clauses cite a clause and on what it leans itself; which duties rest on a body and what
// its declaration names.
// Invariants: from any reference or mention as from the clause or declaration; `@precedent` and `@omits` are correspondence, not leaning
// (`lineage.ts` shows that); a clause with its points does not lean on itself.

import { isRemark } from '../model/annotations.js';
import { enforcement } from '../resolve/enforcement.js';
import { familyOf, wholesAbove } from '../resolve/family.js';
import { occurrencesIn, placesOf } from '../resolve/occurrences.js';
import { blockOf, clausePlace, declarationPlace, placeKey, placeOfRef, placesIn, selectionOf } from '../resolve/places.js';
import { isCitation, referencesTo } from '../resolve/references.js';
import type { Occurrence, Place } from '../resolve/types.js';
import { fileOf } from '../rules/tools.js';
import { type BlockId, NO_BLOCK } from '../syntax/types.js';
import { isWithin } from '../syntax/walk.js';
import type { Span } from '../text/span.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { type HierarchyItem, hierarchyItem, rowsOf } from './parts/hierarchy-item.js';
import { holderOf, owningClause } from './parts/owning-clause.js';
import { placesMeantAt } from './parts/places-meant.js';

/** One end of a leaning, with the words that say so: in the row's own text for who leans, in the asked clause for what is leaned on. */
export interface Leaning {
  readonly item: HierarchyItem;
  /** In order; never empty. */
  readonly spans: readonly Span[];
}

/** The clauses, bodies and other declared things an offset means, to begin at; empty outside of clauses and declarations. */
export function leaningAt(snapshot: Snapshot, document: Document, offset: number): readonly HierarchyItem[] {
  return rowsOf(placesMeantAt(snapshot, document, offset));
}

/** Who leans on it: clauses that cite it from outside; of a body, the duties it has to enforce or monitor too. */
export function leansOn(snapshot: Snapshot, document: Document, offset: number): readonly Leaning[] {
  const rows = new Rows();
  for (const place of placesMeantAt(snapshot, document, offset)) {
    for (const { document: citing, occurrence } of referencesTo(snapshot, place)) {
      if (isOwn(place, citing, occurrence.block)) continue;
      const cites = place.kind === 'declaration' ? occurrence.kind !== 'field-target' || occurrence.field !== 'precedent' : isCitation(occurrence);
      if (cites) rows.add(placeOfRef({ document: citing, block: holderOf(citing.model, occurrence.block) }), occurrence.span);
    }
    if (place.kind === 'declaration' && place.declaration.kind === 'body') {
      for (const { clause, span } of dutiesOn(snapshot, place)) rows.add(clause, span);
    }
  }
  return rows.inOrder();
}

/** What it leans on: what its words and those of its points cite or name, and who enforces it. */
export function leanedOn(snapshot: Snapshot, document: Document, offset: number): readonly Leaning[] {
  const rows = new Rows();
  for (const place of placesMeantAt(snapshot, document, offset)) {
    for (const block of blocksOf(place)) {
      for (const occurrence of occurrencesIn(snapshot, place.document, block)) {
        if (!isLeaning(occurrence)) continue;
        for (const other of placesIn(placesOf(snapshot, place.document, occurrence))) if (!isOwn(place, other.document, blockOf(other))) rows.add(other, occurrence.span);
      }
    }
    if (place.kind !== 'clause') continue;
    // An enforcer named further up has no words here: the clause's number stands for them.
    for (const { declaration } of enforcement(snapshot, place.document, place.block).bodies) {
      if (declaration) rows.addUnlessThere(declarationPlace(fileOf(snapshot, place.document, declaration), declaration), selectionOf(place));
    }
  }
  return rows.inOrder();
}

/** Stands in the place itself. */
function isOwn(place: Place, document: Document, block: BlockId): boolean {
  return document.uri === place.document.uri && isWithin(document.model.tree, block, blockOf(place));
}

/** Names and numbers that say what a clause hangs on: not its own, and not its counterparts. */
function isLeaning(occurrence: Occurrence): boolean {
  switch (occurrence.kind) {
    case 'reference':
    case 'citation':
    case 'mention':
    case 'name':
      return true;
    case 'annotation-target':
      return occurrence.annotation !== 'precedent' && occurrence.annotation !== 'omits' && !isRemark(occurrence.annotation);
    case 'field-target':
      return occurrence.field !== 'precedent';
    default:
      return false;
  }
}

/** The blocks a place is made of: of a heading only its own, else one would get half the treaty. */
function* blocksOf(place: Place): Generator<BlockId> {
  const { model } = place.document;
  const { tree } = model;
  const own = blockOf(place);
  if (own === NO_BLOCK) return;
  const { end } = place.kind === 'declaration' ? place.declaration.extent : model.extent(own);
  const isHeading = tree.kind(own) === 'heading';
  for (let at = own; at !== NO_BLOCK && tree.start(at) < end; at = tree.next(at)) {
    if (isHeading && at !== own && tree.kind(at) !== 'annotation') return;
    yield at;
  }
}

/** The obligations and prohibitions a body enforces or monitors, with their words. */
function* dutiesOn(snapshot: Snapshot, body: Extract<Place, { readonly kind: 'declaration' }>): Generator<{ readonly clause: Place; readonly span: Span }> {
  const isBody = ({ declaration }: { readonly declaration?: unknown }): boolean => declaration === body.declaration;
  for (const document of familyOf(snapshot, body.document)) {
    const { model } = document;
    const { tree } = model;
    // Whoever is enforced by nobody else hangs on one of these.
    const named = model.allAnnotations.filter(({ name }) => name === 'enforced-by' || name === 'monitored-by');
    const isSaidOfAll = wholesAbove(snapshot, document).some((whole) => (['enforced-by', 'monitored-by'] as const).some((name) => whole.model.annotationsNamed(NO_BLOCK, name).length > 0));
    if (named.length === 0 && !isSaidOfAll) continue;
    for (let at = tree.first; at !== NO_BLOCK; at = tree.next(at)) {
      const duty = model.duty(at);
      if (!duty || (duty.kind !== 'obligation' && duty.kind !== 'prohibition')) continue;
      const { bodies, monitoredBy } = enforcement(snapshot, document, at);
      if (!bodies.some(isBody) && !monitoredBy.some(isBody)) continue;
      const inClause = duty.words.start >= tree.start(at) && duty.words.end <= tree.end(at);
      const clause = clausePlace(document, owningClause(model, at));
      yield { clause, span: inClause ? duty.words : selectionOf(clause) };
    }
  }
}

/** Rows in the making: one a place, with all words that lead there. */
class Rows {
  readonly #rows = new Map<string, { readonly place: Place; readonly spans: Span[] }>();

  add(place: Place, span: Span): void {
    const key = placeKey(place);
    const row = this.#rows.get(key) ?? { place, spans: [] };
    if (!row.spans.some(({ start, end }) => start === span.start && end === span.end)) row.spans.push(span);
    this.#rows.set(key, row);
  }

  addUnlessThere(place: Place, span: Span): void {
    if (!this.#rows.has(placeKey(place))) this.add(place, span);
  }

  inOrder(): readonly Leaning[] {
    return [...this.#rows.values()].map(({ place, spans }) => ({ item: hierarchyItem(place), spans: spans.sort((a, b) => a.start - b.start) }));
  }
}
