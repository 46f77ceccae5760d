// Offers to change a text in which nothing is wrong, as code actions, each of a kind of its own so that a command can ask for it.

import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import { type RefactoringKind, refactorings } from '../../core/index.js';
import { toSpan, type View } from '../convert.js';
import { refactoringKinds } from '../protocol.js';
import type { Session } from '../session.js';
import { toWorkspaceEdit } from '../workspace-edit.js';

/** Empty where other kinds are asked for. */
export function refactoringActions(session: Session, view: View, { range, context }: Pick<CodeActionParams, 'range' | 'context'>): CodeAction[] {
  const wanted = (kind: RefactoringKind): boolean => context.only === undefined || context.only.some((only) => only === '' || refactoringKinds[kind] === only || refactoringKinds[kind].startsWith(`${only}.`));
  if (context.only?.every((only) => only.startsWith(CodeActionKind.QuickFix) || only.startsWith(CodeActionKind.Source))) return [];
  return refactorings(session.snapshot(), view.document, toSpan(view, range)).filter(({ kind }) => wanted(kind)).map(({ kind, title, changes }) => ({
    title: session.voice.say(title.id, title.args),
    kind: refactoringKinds[kind],
    edit: toWorkspaceEdit(session, changes),
  }));
}
