// Where the `@id` of a clause writes its label: a second place, beside its number, at which the clause is what is meant.
// Invariant: only of clauses; the first `@id` counts, as everywhere.

import { type BlockId, NO_BLOCK } from '../../syntax/types.js';
import type { Span } from '../../text/span.js';
import type { Document } from '../../workspace/types.js';
import { owningClause } from './owning-clause.js';

/** Undefined for a clause without one. */
export function labelOfClause({ model }: Document, block: BlockId): Span | undefined {
  return block === NO_BLOCK ? undefined : model.annotationsNamed(block, 'id')[0]?.names[0]?.span;
}

/** The clause whose label stands at an offset, its ends included; undefined elsewhere. */
export function labelAt(document: Document, offset: number): { readonly block: BlockId; readonly span: Span } | undefined {
  const { model } = document;
  const at = model.tree.blockAt(offset);
  const annotation = at === NO_BLOCK ? undefined : model.annotationAt(at);
  const span = annotation?.name === 'id' ? annotation.names[0]?.span : undefined;
  const block = span === undefined ? NO_BLOCK : owningClause(model, at);
  return span !== undefined && block !== NO_BLOCK && span.start <= offset && offset <= span.end ? { block, span } : undefined;
}
