// The text of an agreement under a reading, and who may be read as, each at once: what a reading leaves is said in `parts/readings.ts`.

import { filesInOrder, partsInOrder } from '../resolve/parts-in-order.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { finish } from './parts/long-work.js';
import { type Reader, type Reading, readersInSteps, readersTogetherInSteps, readInSteps, textOf } from './parts/readings.js';

export type { Reading } from './parts/readings.js';

export function readingOf(snapshot: Snapshot, document: Document, reading: Reading): string {
  return textOf(finish(readInSteps(snapshot, document, reading)).document);
}

/** The parties of the agreement and its other files, then names that stand in brackets and nobody declares. */
export function readers(snapshot: Snapshot, document: Document): readonly Reader[] {
  return finish(readersInSteps(snapshot, document)).readers;
}

/** The same of all files of the agreement that the document belongs to. */
export function readersOfAgreement(snapshot: Snapshot, document: Document): readonly Reader[] {
  return finish(readersTogetherInSteps(snapshot, filesInOrder(snapshot, document))).readers;
}

/** The same of the agreement with all files that are part of it. */
export function readersOfWhole(snapshot: Snapshot, document: Document): readonly Reader[] {
  return finish(readersTogetherInSteps(snapshot, [document, ...partsInOrder(snapshot, document).map((part) => part.document)])).readers;
}
