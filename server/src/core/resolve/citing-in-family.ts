// Who cites a place within its own agreement, found by reading the blocks that may.
// Invariant: the same occurrences in the same order as going through all blocks; built from the same answers as definition and hover.

import { type BlockId, NO_BLOCK } from '../syntax/types.js';
import { blocksIn } from '../syntax/walk.js';
import { derived } from '../workspace/memo.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { blocksThatMayCite } from './cited-as.js';
import { citationsStandingIn, occurrencesIn, placesOf } from './occurrences.js';
import { placeKey } from './places.js';
import type { Occurrence, Place } from './types.js';

type Meant = ReadonlyMap<string, readonly Occurrence[]>;

/** What was found in one document of a snapshot. */
interface Known {
  readonly byPlace: Map<string, readonly Occurrence[]>;
  /** How many blocks were read for it. */
  read: number;
  /** Everything, once reading the whole text costs no more than what was asked. */
  whole?: Meant;
}

/**
 * The occurrences of a document that mean a place of its own or of its family, in order.
 * Only the blocks that may cite the place are read. Who asks for one clause after the other is answered from the whole text as soon
 * as as many blocks were read as it has.
 */
export function citingInFamily(snapshot: Snapshot, document: Document, place: Place): readonly Occurrence[] {
  const all = derived(snapshot, indexes);
  const known: Known = all.get(document) ?? { byPlace: new Map(), read: 0 };
  all.set(document, known);
  const key = placeKey(place);
  const before = known.whole?.get(key) ?? known.byPlace.get(key);
  if (before) return before;
  if (known.whole) return [];
  const { tree } = document.model;
  if (known.read > tree.count) {
    known.whole = meantBy(snapshot, document, blocksIn(tree), 'all');
    return known.whole.get(key) ?? [];
  }
  const blocks = blocksThatMayCite(snapshot, document, place);
  known.read += blocks.length + 1;
  const found = meantBy(snapshot, document, blocks, isOfClause(place) ? 'targets and citations' : 'all').get(key) ?? [];
  known.byPlace.set(key, found);
  return found;
}

/** A clause is meant by targets and citations only; finding mentions and names costs more than both. */
function isOfClause(place: Place): boolean {
  return place.kind === 'clause' && place.block !== NO_BLOCK && place.document.model.tree.kind(place.block) !== 'declaration';
}

/** The occurrences of some blocks by the key of each place they mean. */
function meantBy(snapshot: Snapshot, document: Document, blocks: Iterable<BlockId>, which: 'all' | 'targets and citations'): Meant {
  const made = new Map<string, Occurrence[]>();
  for (const block of blocks) {
    for (const occurrence of which === 'all' ? occurrencesIn(snapshot, document, block) : citationsStandingIn(document, block)) {
      if (
        occurrence.kind === 'number' ||
        occurrence.kind === 'word' ||
        occurrence.kind === 'declaration' ||
        occurrence.kind === 'definition'
      )
        continue;
      const resolution = placesOf(snapshot, document, occurrence);
      if (resolution.kind !== 'resolved') continue;
      for (const place of resolution.places) {
        const key = placeKey(place);
        const list = made.get(key);
        if (list) list.push(occurrence);
        else made.set(key, [occurrence]);
      }
    }
  }
  return made;
}

function indexes(): WeakMap<Document, Known> {
  return new WeakMap();
}
