// Offers to change a text in which nothing is wrong, as code actions, each of a kind of its own so that a command can ask for it.

import { type CodeAction, type CodeActionParams, CodeActionTriggerKind } from 'vscode-languageserver';
import { refactorings } from '../../core/index.js';
import { toSpan, type View } from '../convert.js';
import { refactoringKinds } from '../protocol.js';
import type { Session } from '../session.js';
import { toWorkspaceEdit } from '../workspace-edit.js';

/** Empty where other kinds are asked for. */
export function refactoringActions(session: Session, view: View, { range, context }: Pick<CodeActionParams, 'range' | 'context'>): CodeAction[] {
  const isWanted = (kind: string): boolean => context.only === undefined || context.only.some((only) => only === '' || kind === only || kind.startsWith(`${only}.`));
  if (!Object.values(refactoringKinds).some(isWanted)) return [];
  return refactorings(session.snapshot(), view.document, toSpan(view, range), { asked: context.triggerKind !== CodeActionTriggerKind.Automatic }).filter(({ kind }) => isWanted(refactoringKinds[kind])).map(({ kind, title, changes }) => ({
    title: session.voice.say(title.id, title.args),
    kind: refactoringKinds[kind],
    edit: toWorkspaceEdit(session, changes),
  }));
}
