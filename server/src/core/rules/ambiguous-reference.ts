// An explicit target that fits two or more clauses at the place where it is looked up.

import { placesOf, targetsStandingIn } from '../resolve/occurrences.js';
import { selectionOf, targetText } from '../resolve/places.js';
import { blocksOf, listed, message } from './tools.js';
import type { Rule } from './types.js';

export const ambiguousReference: Rule = {
  name: 'ambiguous-reference',
  category: 'references',
  severity: 'error',
  what: 'A reference in braces, or a target in an annotation or field, fits more than one clause.',
  why: 'A reference that can be read two ways will be, as soon as the two readings serve different sides.',
  remedy: 'Write the full citation, with the article or annex, or give the clause an `@id` and refer to the label.',
  messages: {
    default: '"{target}" may mean {places}. Write which one: the full citation, or an "@id" label of the clause that is meant.',
    place: 'One of the clauses it may mean: {place}.',
  },
  good: [
    { title: 'the article is named', text: 'Article 1. Line\n\n1. Text.\n\nArticle 2. Zone\n\n1. Text.\n\nArticle 3. Map\n\n1. As {Art. 2(1)} says.\n' },
    { title: 'one suffix fits one clause', text: 'Article 1. Line\n\n7. Text.\n\nArticle 2. Map\n\n1. As {7} says.\n' },
  ],
  bad: [
    { title: 'two articles have such a point', text: 'agreement demo "Demo"\n  numbering: per-article\n\nArticle 1. Line\n\n1. The line:\n   (z) is marked.\n\nArticle 2. Zone\n\n1. The zone:\n   (z) is marked.\n\nArticle 3. Map\n\n1. As {1(z)} says.\n       ^^^^ ambiguous-reference\n' },
    { title: 'a number used twice', text: '1. First.\n\n2. Second.\n\n2. Second again.\n\n3. See {2}.\n        ^ ambiguous-reference\n' },
  ],
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
