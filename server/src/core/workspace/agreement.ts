// What a document says of itself as an agreement, known without parsing it.
// Invariant: words and values hold; the places are those of its digest for a document of which only that was read.

import type { Agreement } from '../model/types.js';
import type { Document } from './types.js';

/** For its words and values, not for its places. */
export function agreementOf(document: Document): Agreement {
  return (document.unread?.digest.document ?? document).model.agreement;
}

/** False when no clause and no declaration of the document names a precedent. */
export function mayNamePrecedent(document: Document): boolean {
  if (!document.unread) return true;
  const { allAnnotations, declarations } = document.unread.digest.document.model;
  return allAnnotations.some(({ name }) => name === 'precedent') || declarations.some(({ fields }) => fields.some(({ name }) => name === 'precedent'));
}
