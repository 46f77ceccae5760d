// An explicit target that fits two or more clauses at the place where it is looked up.

import { placesOf, targetsStandingIn } from '../resolve/occurrences.js';
import { selectionOf, targetText } from '../resolve/places.js';
import { blocksOf, listed, message } from './tools.js';
import type { Rule } from './types.js';

export const ambiguousReference: Rule = {
  name: 'ambiguous-reference',
  category: 'references',
  severity: 'error',
  messages: {
    default: '"{target}" may mean {places}. Write which one: the full citation, or an "@id" label of the clause that is meant.',
    place: 'One of the clauses it may mean: {place}.',
  },
  *check({ snapshot, document }) {
    for (const block of blocksOf(document.model)) {
      for (const occurrence of targetsStandingIn(document, block)) {
        const resolution = placesOf(snapshot, document, occurrence);
        if (resolution.kind !== 'ambiguous') continue;
        const { span } = occurrence.target;
        yield {
          span,
          message: message('default', { target: document.model.tree.text.slice(span.start, span.end), places: listed(resolution.places.map((place) => targetText(place, document)), 3) }),
          related: resolution.places.slice(0, 5).map((place) => ({
            uri: place.document.uri, span: selectionOf(place), message: message('place', { place: targetText(place, document) }),
          })),
        };
      }
    }
  },
};
