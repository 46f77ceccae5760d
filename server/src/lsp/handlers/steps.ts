// Going to the next or previous clause, bracket, unanswered clause or finding.

import { among, step } from '../../core/index.js';
import { toOffset, toRange } from '../convert.js';
import type { StepParams, StepResult } from '../protocol.js';
import type { Session } from '../session.js';

/** Null in a document without any, and in one nobody knows. */
export function onStep(session: Session, { textDocument, position, to, back }: StepParams): StepResult {
  const view = session.view(textDocument.uri);
  if (!view) return null;
  const offset = toOffset(view, position);
  const found = to === 'finding'
    ? among(session.worstFindings(view.document, Number.POSITIVE_INFINITY).findings.map(({ span }) => span), offset, back)
    : step(session.snapshot(), view.document, offset, { kind: to, back });
  return found ? toRange(view, found) : null;
}
