// The clause at a position with its counterparts and answers: what the side view, the comparison and the copy commands use.

import { type ClauseView, copyClause, counterpartView } from '../../core/index.js';
import { toOffset, toRange } from '../convert.js';
import type { ClauseAtResult, ClauseText, TextPositionParams } from '../protocol.js';
import type { Session } from '../session.js';

/** Null outside clauses. */
export function onClauseAt(session: Session, { textDocument, position }: TextPositionParams): ClauseAtResult {
  const view = session.view(textDocument.uri);
  if (!view) return null;
  const offset = toOffset(view, position);
  const found = counterpartView(session.snapshot(), view.document, offset);
  const copied = copyClause(view.document, offset);
  if (!found || !copied) return null;
  const counterparts = found.counterparts.kind === 'found' ? found.counterparts.clauses : [];
  return {
    clause: textOf(session, found.clause),
    counterparts: counterparts.map((clause) => textOf(session, clause)),
    ...(found.counterparts.kind === 'none' ? { none: found.counterparts.reason } : {}),
    answers: found.answers.map(({ answer }) => textOf(session, answer)),
    copied,
  };
}

function textOf(session: Session, clause: ClauseView): ClauseText {
  const view = session.view(clause.location.uri);
  const start = { line: 0, character: 0 };
  return {
    uri: session.spell(clause.location.uri),
    range: view ? toRange(view, clause.selection) : { start, end: start },
    agreement: clause.agreement.id,
    title: clause.agreement.name,
    citation: clause.citation,
    trail: clause.trail,
    text: clause.lines.map(({ depth, label, text }) => `${'  '.repeat(depth)}${[label, text].filter((part) => part !== '').join(' ')}`).join('\n'),
  };
}
