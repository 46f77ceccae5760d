// Ties a draft to its precedent: a clause to its counterpart (`@precedent`), and clauses that are left out with the reason (`@omits`).
// Invariants: one annotation is written or lengthened and nothing else changes; nothing is written into the library.

import type { DocumentModel } from '../model/types.js';
import { counterparts } from '../resolve/correspondence.js';
import { clausePlace, targetText } from '../resolve/places.js';
import { insertAnnotation, lineEndOf } from '../rules/tools.js';
import { NO_BLOCK } from '../syntax/types.js';
import type { ClauseRef, Document, Snapshot } from '../workspace/types.js';
import { owningClause } from './parts/owning-clause.js';
import { quoteName } from './parts/quote-name.js';
import type { Change, Changes } from './types.js';

/** The clause at an offset that can be paired; undefined in declarations, comments and blank lines. */
export function pairable(document: Document, offset: number): ClauseRef | undefined {
  const { model } = document;
  const at = model.tree.blockAt(Math.max(0, Math.min(offset, model.tree.text.length)));
  // A paragraph that continues a provision may answer by itself.
  const block = at !== NO_BLOCK && model.tree.kind(at) === 'paragraph' ? at : owningClause(model, at);
  return block === NO_BLOCK || !model.isClause(block) ? undefined : { document, block };
}

/** Writes that a clause of a draft follows a clause of another agreement. */
export function pairClauses(snapshot: Snapshot, draft: ClauseRef, precedent: ClauseRef): Changes {
  const { document, block } = draft;
  if (document.uri === precedent.document.uri) return refused('pair.refused.own');
  if (document.library) return refused('rename.library', { agreement: document.model.agreement.name.text });
  const annotations = document.model.annotationsNamed(block, 'precedent');
  const known = annotations.length > 0 && counterparts(snapshot, document, block).clauses.some((clause) => clause.document.uri === precedent.document.uri && clause.block === precedent.block);
  if (known) return refused('renumber.refused.same');
  const target = targetText(clausePlace(precedent.document, precedent.block), document);
  const none = annotations.find((annotation) => annotation.none);
  if (none) return made(document, none.valueSpan.start, none.valueSpan.end, target);
  const last = annotations.flatMap(({ targets }) => targets).at(-1);
  if (last) return made(document, last.span.end, last.span.end, `, ${target}`);
  const inserted = insertAnnotation(document, block, `@precedent ${target}`);
  return inserted ? { kind: 'changes', changes: [{ ...inserted, kind: 'markup' }], undecided: [] } : refused('pair.refused.place');
}

/** Writes that a draft leaves clauses of a precedent out, and why. */
export function omitClauses(draft: Document, clauses: readonly ClauseRef[], reason: string): Changes {
  if (draft.library) return refused('rename.library', { agreement: draft.model.agreement.name.text });
  if (clauses.length === 0 || clauses.some(({ document }) => document.uri === draft.uri)) return refused('pair.refused.own');
  if (reason.trim() === '') return refused('omit.refused.reason');
  const targets = clauses.map(({ document, block }) => targetText(clausePlace(document, block), draft));
  const { at, isLineStart } = behindAgreement(draft.model);
  const eol = lineEndOf(draft.model);
  const line = `@omits ${targets.join(', ')} ${quoteName(reason)}`;
  return made(draft, at, at, isLineStart ? `${line}${eol}` : `${eol}${line}`);
}

/** Where an annotation of the agreement goes: behind those it has, else behind its declaration, else above everything. */
function behindAgreement(model: DocumentModel): { readonly at: number; readonly isLineStart: boolean } {
  const { tree, agreement } = model;
  const last = model.annotations(NO_BLOCK).at(-1);
  if (!last && !agreement.declared) return { at: tree.text.slice(0, 1) === '\uFEFF' ? 1 : 0, isLineStart: true };
  const from = last ? last.valueSpan.end : agreement.extent.end;
  const rest = tree.text.slice(from, tree.text.length);
  const end = /\r\n|\r|\n/u.exec(rest);
  return end ? { at: from + end.index + end[0].length, isLineStart: true } : { at: tree.text.length, isLineStart: false };
}

function made({ uri }: Document, start: number, end: number, newText: string): Changes {
  const change: Change = { kind: 'markup', uri, span: { start, end }, newText };
  return { kind: 'changes', changes: [change], undecided: [] };
}

function refused(id: string, args: Readonly<Record<string, string>> = {}): Changes {
  return { kind: 'refused', reason: { id, args } };
}
