// `--reading`: which text an agreement is printed as. `brackets`, `agreed` and `clean` are said as they are; `as:UKR` names a party.
// Invariant: a party nobody knows is a wrong call, so that nobody prints the text of all others for that party's.

import { type Document, type Phrases, type Reading, readers, readersOfWhole, type Snapshot } from '../../core/index.js';
import { UsageError } from './output.js';

/** What was asked for, before it is known who speaks in the agreement; undefined: with all its brackets. */
export function readingWish(given: string, say: Phrases): Reading | undefined {
  if (given === 'brackets') return undefined;
  if (given === 'agreed' || given === 'clean') return { kind: given };
  if (!given.startsWith('as:')) throw new UsageError(say('export.reading', { given }));
  return { kind: 'party', party: given.slice('as:'.length).trim() };
}

/** The same with the party's id, which may be given in any case, or by the party's name. `annexes`: who speaks in a file that is part of the document may be named too. */
export function readingIn(snapshot: Snapshot, document: Document, wish: Reading | undefined, say: Phrases, { annexes = false } = {}): Reading | undefined {
  if (wish?.kind !== 'party') return wish;
  const wanted = wish.party.toLowerCase();
  const known = (annexes ? readersOfWhole : readers)(snapshot, document);
  const found = known.find(({ id }) => id.toLowerCase() === wanted) ?? known.find(({ name }) => name.toLowerCase() === wanted);
  if (found) return { kind: 'party', party: found.id };
  const parties = known.map(({ id }) => `as:${id}`).join(say('list'));
  throw new UsageError(known.length === 0 ? say('export.reading.nobody') : say('export.reading.party', { party: wish.party, parties }));
}
