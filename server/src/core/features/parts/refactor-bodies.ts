// A body for a duty that nobody enforces: declared with what its rules will ask for, and named under the clause.
// Invariant: offered only where the clause binds somebody and names no enforcer; who sits on it, and how it decides, is the drafter's to change.

import { enforcement } from '../../resolve/enforcement.js';
import { insertAnnotation, lineEndOf } from '../../rules/tools.js';
import { NO_BLOCK } from '../../syntax/types.js';
import type { Span } from '../../text/span.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import type { Refactoring } from '../types.js';
import { owningClause } from './owning-clause.js';
import { refactoring } from './refactoring.js';
import { behindDeclarations, freeId } from './refactor-terms.js';

export function establishBody(snapshot: Snapshot, document: Document, { start }: Span): readonly Refactoring[] {
  const { model } = document;
  const clause = owningClause(model, model.tree.blockAt(start));
  const duty = clause === NO_BLOCK ? undefined : model.duty(clause);
  if (!duty || (duty.kind !== 'obligation' && duty.kind !== 'prohibition')) return [];
  const { bodies, none } = enforcement(snapshot, document, clause);
  if (bodies.length > 0 || none !== undefined) return [];
  const id = freeId(document, 'COM', '');
  const under = insertAnnotation(document, clause, `@enforced-by ${id}`);
  if (!under) return [];
  const eol = lineEndOf(model);
  const { at, needsLine, needsBlank } = behindDeclarations(document);
  const signing = model.parties.filter(({ roles }) => roles.includes('signatory'));
  const lines = [`body ${id} "Commission"`, ...(signing.length > 0 ? [`  members: ${signing.map((party) => `${party.id.text} 1`).join(', ')}`] : []), '  mandate: supervise, investigate', '  decides: consensus'];
  const declared = `${needsLine ? eol : ''}${lines.join(eol)}${eol}${needsBlank ? eol : ''}`;
  return [refactoring(document, 'body', 'refactor.body', { id }, [{ span: { start: at, end: at }, newText: declared }, { span: under.span, newText: under.newText }])];
}
