// Changes of texts as the edit a client is given.
// Invariants: `documentChanges` with the versions the edit was made for where the client knows them, else plain `changes`; annotations
// that ask for a look only where the client knows those too. Documents nobody knows are left out.

import type { AnnotatedTextEdit, ChangeAnnotation, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { ChangeKind, TextChange } from '../core/index.js';
import { toRange } from './convert.js';
import type { Session } from './session.js';

export interface WorkspaceEditOptions {
  /** Which changes the drafter is shown before they are made; those of other kinds are grouped in the preview only. None where missing. */
  readonly confirm?: readonly ChangeKind[];
}

/** A change without a kind has no annotation. */
export type Written = TextChange & { readonly kind?: ChangeKind };

export function toWorkspaceEdit(session: Session, written: readonly Written[], { confirm = [] }: WorkspaceEditOptions = {}): WorkspaceEdit {
  const edits = new Map<string, (TextEdit | AnnotatedTextEdit)[]>();
  const kinds = new Set<ChangeKind>();
  for (const { uri, span, newText, kind } of written) {
    const view = session.view(uri);
    if (!view) continue;
    const spelt = session.spell(uri);
    const isAnnotated = kind !== undefined && session.traits.changeAnnotations;
    if (isAnnotated) kinds.add(kind);
    const edit: TextEdit = { range: toRange(view, span), newText };
    const list = edits.get(spelt) ?? [];
    if (list.length === 0) edits.set(spelt, list);
    list.push(isAnnotated ? { ...edit, annotationId: kind } : edit);
  }
  if (!session.traits.documentChanges) return { changes: Object.fromEntries(edits) };
  const documentChanges = [...edits].map(([uri, list]) => ({ textDocument: { uri, version: session.version(uri) ?? null }, edits: list }));
  if (kinds.size === 0) return { documentChanges };
  return { documentChanges, changeAnnotations: Object.fromEntries([...kinds].map((kind) => [kind, annotationOf(session, kind, confirm)])) };
}

function annotationOf(session: Session, kind: ChangeKind, confirm: readonly ChangeKind[]): ChangeAnnotation {
  return {
    label: session.voice.say(`change.${kind}`),
    description: session.voice.say(`change.${kind}.why`),
    needsConfirmation: confirm.includes(kind),
  };
}
