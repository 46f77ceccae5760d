// What stands beside a clause and is no part of the text: its counterparts in the precedents, notes and positions.
// Invariant: in order of writing; only what the clause's own annotations say.

import { noteOf, positionOf } from '../../model/annotation-values.js';
import { citationOf } from '../../resolve/asked.js';
import { resolvePrecedent } from '../../resolve/correspondence.js';
import { placesIn } from '../../resolve/places.js';
import type { BlockId } from '../../syntax/types.js';
import type { Document, Snapshot } from '../../workspace/types.js';

export type ReadingAside =
  | {
      readonly kind: 'counterpart';
      /** In order; a target nobody knows stands as written, without an agreement. */
      readonly clauses: readonly { readonly citation: string; readonly agreement: string }[];
      /** `none` was given: its reason, '' when none was written. */
      readonly none?: string;
    }
  | { readonly kind: 'note'; readonly author: string; readonly date: string; readonly text: string }
  /** `party` and `verb` as written. */
  | { readonly kind: 'position'; readonly party: string; readonly verb: string; readonly words: string };

/** `saw` is told of each document that was looked into. */
export function asidesOf(snapshot: Snapshot, document: Document, block: BlockId, saw: (document: Document) => void): readonly ReadingAside[] {
  const { model } = document;
  const asides: ReadingAside[] = [];
  for (const annotation of model.annotations(block)) {
    switch (annotation.name) {
      case 'precedent': {
        const clauses = annotation.targets.flatMap((target) => {
          const places = placesIn(resolvePrecedent(snapshot, document, annotation.block, target));
          if (places.length === 0) return [{ citation: model.tree.text.slice(target.span.start, target.span.end), agreement: '' }];
          return places.map((place) => {
            saw(place.document);
            const agreement = place.document.model.agreement.name.text;
            if (place.kind === 'clause') return { citation: citationOf(place.document, place.block), agreement };
            return place.declaration.kind === 'agreement' ? { citation: '', agreement } : { citation: place.declaration.name.text || place.declaration.id.text, agreement };
          });
        });
        if (annotation.none) asides.push({ kind: 'counterpart', clauses: [], none: annotation.reason ?? '' });
        else if (clauses.length > 0) asides.push({ kind: 'counterpart', clauses });
        break;
      }
      case 'note': {
        const { author = '', date = '', text } = noteOf(annotation);
        if (text !== '') asides.push({ kind: 'note', author, date, text });
        break;
      }
      case 'position': {
        const position = positionOf(annotation);
        if (position) asides.push({ kind: 'position', party: position.party.text, verb: position.verb, words: position.words ?? '' });
        break;
      }
      default:
    }
  }
  return asides;
}
