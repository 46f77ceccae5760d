// From a place to the link that opens it.

import { selectionOf, spanOf } from '../../resolve/places.js';
import type { Place } from '../../resolve/types.js';
import type { Span } from '../../text/span.js';
import type { Link } from '../types.js';

/** `origin` is what was clicked; the target is the whole clause or declaration, the selection its number or id. */
export function linkTo(origin: Span, place: Place): Link {
  return { origin, uri: place.document.uri, target: spanOf(place), selection: selectionOf(place) };
}
