// Quick fixes, the mends of the findings that touch the asked range, and of all findings like them (`mend-all.ts`); and offers where
// nothing is wrong (`refactorings.ts`, `renumber-actions.ts`).

import { type CodeAction, CodeActionKind, type CodeActionParams, type WorkspaceEdit } from 'vscode-languageserver';
import { fixesFor, type Finding, type Fix } from '../../core/index.js';
import { diagnosticOf } from '../diagnostic-items.js';
import { checkingSlice } from '../checking.js';
import { toSpan, type View } from '../convert.js';
import { mendKinds, saveFileCommand } from '../protocol.js';
import type { Session } from '../session.js';
import { isKindWanted, mendActionsHere, mendEverythingActions } from './mend-all.js';
import { refactoringActions } from './refactorings.js';
import { type TeachingEdit, teachingEdit } from '../teaching.js';
import { toWorkspaceEdit } from '../workspace-edit.js';
import { renumberActions } from './renumber-actions.js';

/** Empty where nothing can be mended, where only other kinds are asked for, and for clients that know only commands. */
export function onCodeActions(session: Session, params: CodeActionParams): CodeAction[] {
  return [...quickFixes(session, params), ...renumberActions(session, params)];
}

function quickFixes(session: Session, { textDocument, range, context }: CodeActionParams): readonly CodeAction[] {
  const view = session.view(textDocument.uri);
  const isMendWanted = isKindWanted(CodeActionKind.QuickFix, context.only);
  if (!view || view.document.library || !session.traits.codeActionLiterals) return [];
  const offers = [...refactoringActions(session, view, { range, context }), ...mendEverythingActions(session, view, context.only)];
  const isMendHereWanted = isKindWanted(mendKinds.here, context.only);
  if (!isMendWanted && !isMendHereWanted) return offers;
  const asked = toSpan(view, range);
  // Where a long text is still being checked, what was asked about comes first.
  session.check(textDocument.uri, checkingSlice, [asked]);
  const all = session.worstFindings(view.document, Number.POSITIVE_INFINITY).findings;
  const here = all.filter(({ span }) => span.start <= asked.end && asked.start <= span.end);
  const fixes = isMendWanted ? here.flatMap((finding) => fixesFor(session.snapshot(), view.document, finding).flatMap((fix) => toAction(session, view, finding, fix))) : [];
  return [...fixes, ...(isMendHereWanted ? mendActionsHere(session, view, here, all) : []), ...offers];
}

/** None for a mend that would teach the checker something where that cannot be written down. */
function toAction(session: Session, view: View, finding: Finding, fix: Fix): readonly CodeAction[] {
  const taught = fix.teach && teachingEdit(session, view.document.uri, fix.teach);
  if (fix.teach && !taught) return [];
  const action: CodeAction = {
    title: session.voice.ofRule(finding.rule, fix.title),
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(session, view, finding)],
    isPreferred: fix.preferred,
    edit: joined(toWorkspaceEdit(session, fix.changes), taught),
    // Editors leave a file that a quick fix changed unsaved, and what is not saved is not read.
    ...(taught && session.traits.options.commandLinks ? { command: { title: session.voice.ofRule(finding.rule, fix.title), command: saveFileCommand, arguments: [taught.uri] } } : {}),
  };
  return [action];
}

/** Both in one. */
function joined(edit: WorkspaceEdit, taught: TeachingEdit | undefined): WorkspaceEdit {
  if (!taught) return edit;
  if (edit.documentChanges) return { documentChanges: [...edit.documentChanges, ...taught.changes] };
  return { changes: { ...edit.changes, [taught.uri]: [taught.edit] } };
}
