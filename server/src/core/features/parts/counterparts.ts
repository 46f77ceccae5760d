// A clause's counterparts and answers, each compared word by word.
// Invariants: nothing is said to be missing while the workspace is still being read; a point that is answered through the
// clause above it is compared as that clause, because that is what was named.

import { answers, counterparts, wantsCounterpart } from '../../resolve/correspondence.js';
import { NO_BLOCK } from '../../syntax/types.js';
import type { BlockId } from '../../syntax/types.js';
import { isWithin } from '../../syntax/walk.js';
import type { ClauseRef, Document, Snapshot } from '../../workspace/types.js';
import { clauseLink, clauseView } from './clause-view.js';
import { compareClauses } from './comparison.js';
import type { AnswerData, CounterpartData } from './hover-data.js';

export function counterpartData(snapshot: Snapshot, clause: ClauseRef): CounterpartData {
  const { document, block } = clause;
  const found = counterparts(snapshot, document, block);
  const from = { document, block: found.inheritedFrom ?? block };
  const inherited = from.block === block ? {} : { inheritedFrom: clauseLink(from) };
  if (found.clauses.length > 0) {
    const { text } = document.model.tree;
    const unresolved = found.unresolved.map(({ span }) => text.slice(span.start, span.end));
    return { kind: 'found', clauses: found.clauses.map(clauseView), comparison: compareClauses(from, found.clauses), unresolved, ...inherited };
  }
  if (found.none !== undefined) return { kind: 'none', reason: found.none, ...inherited };
  const targets = targetsWritten(document, block);
  if (targets.length > 0) return { kind: 'unresolved', targets, loading: snapshot.loading };
  return { kind: wantsCounterpart(document, block) ? 'missing' : 'not-wanted' };
}

/** The clauses of all drafts that answer this one, in the drafts' order. */
export function answerData(snapshot: Snapshot, clause: ClauseRef): AnswerData[] {
  return answers(snapshot, clause.document, clause.block).map((draft) => {
    const named = namedBy(snapshot, draft, clause);
    const exact = named.some(({ block }) => block === clause.block);
    const compared = exact || named.length === 0 ? [clause] : named;
    return { answer: clauseView(draft), comparison: compareClauses(draft, compared), ...(exact ? {} : { named: compared.map(clauseLink) }) };
  });
}

/** What the answering clause names of this clause: itself, else what holds it, else its points. */
function namedBy(snapshot: Snapshot, draft: ClauseRef, { document, block }: ClauseRef): readonly ClauseRef[] {
  const { tree } = document.model;
  const named = counterparts(snapshot, draft.document, draft.block).clauses.filter((clause) => clause.document === document);
  const holds = (outer: BlockId, inner: BlockId) => isWithin(tree, inner, outer);
  const around = named.filter((clause) => holds(clause.block, block));
  return around.length > 0 ? around.slice(-1) : named.filter((clause) => holds(block, clause.block));
}

/** Targets of the `@precedent` that speaks for the block, as written. */
function targetsWritten({ model }: Document, block: BlockId): string[] {
  for (let at = block; at !== NO_BLOCK; at = model.tree.parent(at)) {
    if (at !== block && model.tree.kind(at) !== 'provision') break;
    const own = model.annotations(at).filter(({ name }) => name === 'precedent');
    if (own.length > 0) return own.flatMap(({ targets }) => targets.map(({ span }) => model.tree.text.slice(span.start, span.end)));
  }
  return [];
}
