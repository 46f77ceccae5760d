// An explicit target that fits two or more clauses at the place where it is looked up.

import { placesOf, targetsStandingIn } from '../../resolve/occurrences.js';
import { selectionOf, targetText } from '../../resolve/places.js';
import { listed, message, targetsWritten, writtenBlocks } from '../tools.js';
import type { Rule } from '../types.js';

export const ambiguousReference: Rule = {
  name: 'ambiguous-reference',
  category: 'references',
  severity: 'error',
  messages: {
    default: '"{target}" may mean {places}. Write which one: the full citation, or an "@id" label of the clause that is meant.',
    place: 'One of the clauses it may mean: {place}.',
    fix: 'It means {place}',
  },
  reads: ['structure', 'declarations', '@id', '@option', 'others'],
  blocks: writtenBlocks,
  triggers: ['brace'],
  *checkBlock(context, block) {
    const { document } = context;
    for (const { target: { span }, resolution } of context.shared(block, targetsWritten)) {
      if (resolution.kind !== 'ambiguous') continue;
      yield {
        span,
        message: message('default', { target: document.model.tree.text.slice(span.start, span.end), places: listed(resolution.places.map((place) => targetText(place, document)), 3) }),
        related: resolution.places.slice(0, most).map((place) => ({
          uri: place.document.uri, span: selectionOf(place), message: message('place', { place: targetText(place, document) }),
        })),
      };
    }
  },
  /** One for each clause it may mean, for the drafter to choose; none for two that are cited alike. */
  fix({ snapshot, document }, { span }) {
    const written = targetsStandingIn(document, document.model.tree.blockAt(span.start)).find(({ target }) => target.span.start === span.start);
    const resolution = written && placesOf(snapshot, document, written);
    if (resolution?.kind !== 'ambiguous') return [];
    const texts = resolution.places.map((place) => targetText(place, document));
    return texts.slice(0, most).flatMap((place) => (texts.filter((each) => each === place).length > 1 ? [] : [{ title: message('fix', { place }), changes: [{ uri: document.uri, span, newText: place }], preferred: false }]));
  },
};

/** So many places are shown. */
const most = 5;
