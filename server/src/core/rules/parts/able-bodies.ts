// The bodies that could enforce a clause, for mends that name one.
// Invariant: one that may only watch, or whose scope does not reach the clause, is none: it would only trade one finding for another.

import type { Body } from '../../model/types.js';
import { isObserver, reachesClause } from '../../resolve/enforcement.js';
import { familyOf } from '../../resolve/family.js';
import { mentionsOf } from '../../resolve/named-here.js';
import type { BlockId } from '../../syntax/types.js';
import type { Document, Snapshot } from '../../workspace/types.js';

/** The agreement's bodies that could, in whichever of its files they are declared: those the clause mentions first, in order of mention; the others as declared. */
export function bodiesThatCould(snapshot: Snapshot, document: Document, block: BlockId): readonly Body[] {
  const declaredIn = new Map<Body, Document>();
  for (const member of familyOf(snapshot, document)) for (const body of member.model.bodies) declaredIn.set(body, member);
  const mentioned = mentionsOf(snapshot, document, block).flatMap(({ declared }) => (declared.kind === 'body' ? [declared] : []));
  return [...new Set([...mentioned, ...declaredIn.keys()])].filter((body) => !isObserver(body) && reachesClause(snapshot, document, block, declaredIn.get(body) ?? document, body));
}
