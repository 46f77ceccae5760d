// The counterpart of a clause that names none: the clauses of the precedents it may follow, one offer each.
// Invariant: offered only in a draft that follows a precedent, for a clause that would be reported as having none.

import { precedentsOf } from '../../resolve/correspondence.js';
import { insertAnnotation } from '../../rules/tools.js';
import { NO_BLOCK } from '../../syntax/types.js';
import type { Span } from '../../text/span.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import type { Refactoring } from '../types.js';
import { firstWords } from './clause-view.js';
import { isUnanswered } from './is-unanswered.js';
import { owningClause } from './owning-clause.js';
import { refactoring } from './refactoring.js';
import { readyPrecedents, suggestCounterparts } from './suggested-counterparts.js';

const most = 3;
const shownLetters = 50;

export function addCounterpart(snapshot: Snapshot, document: Document, { start }: Span): readonly Refactoring[] {
  const { model } = document;
  if (model.agreement.precedents.length === 0) return [];
  const clause = owningClause(model, model.tree.blockAt(start));
  if (clause === NO_BLOCK || !isUnanswered(snapshot, document, clause)) return [];
  return suggestCounterparts(snapshot, document, clause, readyPrecedents(precedentsOf(snapshot, document)), { most }).flatMap(({ clause: found, target }) => {
    const under = insertAnnotation(document, clause, `@precedent ${target}`);
    const words = firstWords(found.document.model.textOf(found.block), shownLetters);
    return under ? [refactoring(document, 'counterpart', 'refactor.counterpart', { target, words }, [{ span: under.span, newText: under.newText }])] : [];
  });
}
