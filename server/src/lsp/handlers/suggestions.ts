// Suggested counterparts, and the clauses they are looked for.
// Invariant: the index of a long precedent is made in slices; a question that was cancelled ends.

import { type BlockId, type ClauseRef, counterpartIndexInSteps, type Document, NO_BLOCK, pairable, precedentsOf, type Snapshot, suggestCounterparts, type SuggestedCounterpart, suggestionThresholds, suggestionWords, unansweredInSteps } from '../../core/index.js';
import { AnsweredRows } from '../answered-rows.js';
import { toOffset, toRange } from '../convert.js';
import type { ClauseSuggestions, CounterpartSuggestion, SuggestCounterpartsParams, SuggestCounterpartsResult, UnansweredItem, UnansweredParams, UnansweredResult } from '../protocol/suggestions.js';
import type { Session } from '../session.js';
import { inSlices, Slices } from '../slices.js';

/** Clauses answered at once at most: what a screen shows, and more. */
const mostAtOnce = 200;

export async function onSuggestCounterparts(session: Session, params: SuggestCounterpartsParams, stillWanted: () => void): Promise<SuggestCounterpartsResult> {
  const view = session.view(params.textDocument.uri);
  if (!view) return null;
  const { document } = view;
  const snapshot = session.snapshot();
  const clauses = params.clauses === undefined ? atPosition(document, params.position && toOffset(view, params.position)) : params.clauses.slice(0, mostAtOnce).map((clause) => clause as BlockId).filter((block) => document.model.tree.has(block) && document.model.isClause(block));
  if (params.clauses === undefined && clauses.length === 0) return null;
  const precedents = precedentsOf(snapshot, document);
  for (const precedent of precedents) await inSlices(session.turns, stillWanted, counterpartIndexInSteps(precedent));
  const slices = new Slices(session.turns, stillWanted);
  const found: ClauseSuggestions[] = [];
  for (const block of clauses) {
    found.push(suggestionsOf(session, snapshot, document, block, precedents, params.unasked === true));
    await slices.turn();
  }
  return found;
}

function atPosition(document: Document, offset: number | undefined): readonly BlockId[] {
  const clause = offset === undefined ? undefined : pairable(document, offset);
  return clause === undefined || clause.block === NO_BLOCK ? [] : [clause.block];
}

function suggestionsOf(session: Session, snapshot: Snapshot, document: Document, block: BlockId, precedents: readonly Document[], unasked: boolean): ClauseSuggestions {
  const { model } = document;
  const found = suggestCounterparts(snapshot, document, block, precedents, { least: unasked ? suggestionThresholds.unasked : suggestionThresholds.asked });
  return { clause: block, citation: model.citation(block), text: shortened(model.textOf(block)), suggestions: found.flatMap((each) => suggestionOf(session, each) ?? []) };
}

function suggestionOf(session: Session, suggested: SuggestedCounterpart): CounterpartSuggestion | undefined {
  const { document, block }: ClauseRef = suggested.clause;
  const there = session.viewOf(document);
  const { model } = document;
  const start = model.tree.start(block);
  return {
    uri: session.spell(document.uri), range: toRange(there, { start, end: start }), clause: block, agreement: model.agreement.id.text, citation: model.citation(block),
    heading: shortened(suggested.heading), text: shortened(model.textOf(block)), target: suggested.target, likely: Math.round(100 * suggested.likely), words: suggested.words,
    why: suggestionWords(suggested, session.voice.say),
  };
}

const letters = 400;

function shortened(text: string): string {
  return text.length <= letters ? text : `${text.slice(0, letters).trimEnd()} …`;
}

export class UnansweredAnswers {
  readonly #rows = new AnsweredRows<UnansweredItem, undefined>();

  /** Null for a document nobody knows. */
  readonly answer = async (session: Session, { textDocument, previousResultId = '' }: UnansweredParams, stillWanted: () => void): Promise<UnansweredResult> => {
    const view = session.view(textDocument.uri);
    if (!view) return null;
    const { document } = view;
    const snapshot = session.snapshot();
    const found = await inSlices(session.turns, stillWanted, unansweredInSteps(snapshot, document));
    const sources = found.map(({ block, citation, words, of }) => ({ key: `${block} ${citation}`, of, make: () => ({ key: `${block} ${citation}`, clause: block, citation, text: words }) }));
    const told = await inSlices(session.turns, stillWanted, this.#rows.tell(document.uri, previousResultId, undefined, sources));
    return { ...told, precedents: precedentsOf(snapshot, document).map(({ model }) => model.agreement.id.text), loading: snapshot.loading };
  };
}
