// Quick fixes: the mends of the findings that touch the asked range.

import { type CodeAction, CodeActionKind, type CodeActionParams, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { fixesFor, type Finding, type Fix } from '../../core/index.js';
import { diagnosticOf } from '../diagnostic-items.js';
import { checkingSlice } from '../checking.js';
import { toRange, toSpan, type View } from '../convert.js';
import type { Session } from '../session.js';

/** Empty where nothing can be mended, where only other kinds are asked for, and for clients that know only commands. */
export function onCodeActions(session: Session, { textDocument, range, context }: CodeActionParams): CodeAction[] {
  const view = session.view(textDocument.uri);
  const wanted = context.only === undefined || context.only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
  if (!view || view.document.library || !wanted || !session.traits.codeActionLiterals) return [];
  const asked = toSpan(view, range);
  // Where a long text is still being checked, what was asked about comes first.
  session.check(textDocument.uri, checkingSlice, [asked]);
  return session
    .worstFindings(view.document, Number.POSITIVE_INFINITY)
    .findings.filter(({ span }) => span.start <= asked.end && asked.start <= span.end)
    .flatMap((finding) => fixesFor(session.snapshot(), view.document, finding).map((fix) => toAction(session, view, finding, fix)));
}

function toAction(session: Session, view: View, finding: Finding, fix: Fix): CodeAction {
  return {
    title: session.voice.ofRule(finding.rule, fix.title),
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(session, view, finding)],
    isPreferred: fix.preferred,
    edit: toEdit(session, fix),
  };
}

/** `documentChanges` where the client knows them: they carry the version the edit was made for. */
function toEdit(session: Session, fix: Fix): WorkspaceEdit {
  const edits = new Map<string, TextEdit[]>();
  for (const change of fix.changes) {
    const view = session.view(change.uri);
    if (!view) continue;
    const uri = session.spell(change.uri);
    edits.set(uri, [...(edits.get(uri) ?? []), { range: toRange(view, change.span), newText: change.newText }]);
  }
  if (!session.traits.documentChanges) return { changes: Object.fromEntries(edits) };
  return {
    documentChanges: [...edits].map(([uri, list]) => ({ textDocument: { uri, version: session.version(uri) ?? null }, edits: list })),
  };
}
