// A clause beside the clauses of another agreement that its own `@precedent` names.
// Invariants: undefined for a clause without counterparts in another file, which costs one look at its annotations; a counterpart in
// the clause's own text is none. What is read of the counterparts goes with the reads `counterparts` and `others`.

import { citationOf } from '../../resolve/asked.js';
import { counterparts } from '../../resolve/correspondence.js';
import { clausePlace, selectionOf } from '../../resolve/places.js';
import { type DutySlots, slotsOf } from '../../resolve/slots.js';
import type { BlockId } from '../../syntax/types.js';
import type { Span } from '../../text/span.js';
import type { ClauseRef } from '../../workspace/types.js';
import { dutySlots } from './slots.js';
import { related } from '../tools.js';
import type { CheckContext, Read, Related } from '../types.js';

/** What a rule that compares slots reads. */
export const comparedReads: readonly Read[] = ['above', 'structure', 'declarations', '@id', '@option', 'others', 'counterparts'];

/** The counterparts in other files, in order; empty where there are none. For `context.shared`. */
export function counterpartsOf({ snapshot, document }: CheckContext, block: BlockId): readonly ClauseRef[] {
  if (snapshot.loading || document.model.annotationsNamed(block, 'precedent').length === 0) return none;
  return counterparts(snapshot, document, block).clauses.filter((clause) => clause.document !== document);
}

const none: readonly ClauseRef[] = [];

export interface Compared {
  readonly own: DutySlots;
  /** Each with its slots; those that ask nobody for anything are left out. */
  readonly theirs: readonly { readonly clause: ClauseRef; readonly slots: DutySlots }[];
}

/** The duty of a clause and those of its counterparts; undefined where one of the sides has none. For `context.shared`. */
export function comparedDuties(context: CheckContext, block: BlockId): Compared | undefined {
  const clauses = context.shared(block, counterpartsOf);
  if (clauses.length === 0) return undefined;
  const own = context.shared(block, dutySlots);
  if (!own) return undefined;
  const theirs = clauses.flatMap((clause) => {
    const slots = slotsOf(context.snapshot, clause.document, clause.block);
    return slots ? [{ clause, slots }] : [];
  });
  return theirs.length === 0 ? undefined : { own, theirs };
}

export function isBindingKind({ kind }: DutySlots): boolean {
  return kind === 'obligation' || kind === 'prohibition';
}

/** The first word of what is to be done, `be` left out, in lower case: `withdraw`, `released`. */
export function actOf({ predicate }: DutySlots): string {
  return /^\s*(?:be\s+)?([\w-]+)/u.exec(predicate.toLowerCase())?.[1] ?? '';
}

/** `korea-1953 ¶13(a)`, as messages name a counterpart. */
export function namedClause({ document, block }: ClauseRef): string {
  return `${document.model.agreement.id.text} ${citationOf(document, block)}`.trim();
}

/** The place of a counterpart, or a stretch in it. The message has `clause`. */
export function atCounterpart(clause: ClauseRef, id: string, args: Readonly<Record<string, string>> = {}, span?: Span): Related {
  return related(clause.document, span ?? selectionOf(clausePlace(clause.document, clause.block)), id, { clause: namedClause(clause), ...args });
}
