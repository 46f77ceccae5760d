// Changes of texts as the edit a client is given.
// Invariants: `documentChanges` with the versions the edit was made for where the client knows them, else plain `changes`; annotations
// that say what each change is only where the client knows those too. Documents nobody knows are left out.

import type { AnnotatedTextEdit, ChangeAnnotation, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { ChangeKind, TextChange } from '../core/index.js';
import { PositionsInOrder, rangeInOrder } from './convert.js';
import type { Session } from './session.js';

/** A change without a kind has no annotation. */
export type Written = TextChange & { readonly kind?: ChangeKind };

export function toWorkspaceEdit(session: Session, written: readonly Written[]): WorkspaceEdit {
  const files = new Map<string, FileEdits | undefined>();
  const kinds = new Set<ChangeKind>();
  for (const { uri, span, newText, kind } of written) {
    if (!files.has(uri)) files.set(uri, fileEdits(session, uri));
    const file = files.get(uri);
    if (!file) continue;
    const edit: TextEdit = { range: rangeInOrder(file.positions, span), newText };
    if (kind === undefined || !session.traits.changeAnnotations) file.edits.push(edit);
    else {
      kinds.add(kind);
      file.edits.push({ ...edit, annotationId: kind });
    }
  }
  const known = [...files.values()].filter((file) => file !== undefined);
  if (!session.traits.documentChanges) return { changes: Object.fromEntries(known.map(({ uri, edits }) => [uri, edits])) };
  const documentChanges = known.map(({ uri, version, edits }) => ({ textDocument: { uri, version }, edits }));
  if (kinds.size === 0) return { documentChanges };
  return { documentChanges, changeAnnotations: Object.fromEntries([...kinds].map((kind) => [kind, annotationOf(session, kind)])) };
}

interface FileEdits {
  /** As the client spells it. */
  readonly uri: string;
  readonly version: number | null;
  readonly positions: PositionsInOrder;
  readonly edits: (TextEdit | AnnotatedTextEdit)[];
}

function fileEdits(session: Session, uri: string): FileEdits | undefined {
  const view = session.view(uri);
  return view && { uri: session.spell(uri), version: session.version(uri) ?? null, positions: new PositionsInOrder(view.lines), edits: [] };
}

function annotationOf({ voice: { say } }: Session, kind: ChangeKind): ChangeAnnotation {
  return { label: say(`change.${kind}`), description: say(`change.${kind}.why`), needsConfirmation: false };
}

/**
 * The edit with a preview in front of it, where the client can show one. Editors leave out what is to be confirmed until it is ticked, and half
 * of such an edit is none: so what asks for the look is an edit of nothing, and all others are made with it.
 * `label`: what the edit is.
 */
export function withLook(session: Session, edit: WorkspaceEdit, label: string): WorkspaceEdit {
  const [first, ...others] = edit.documentChanges ?? [];
  if (!session.traits.changeAnnotations || !first || !('edits' in first)) return edit;
  const start = { line: 0, character: 0 };
  const look = { range: { start, end: start }, newText: '', annotationId: 'look' };
  const { say } = session.voice;
  return {
    documentChanges: [{ ...first, edits: [look, ...first.edits] }, ...others],
    changeAnnotations: { ...edit.changeAnnotations, look: { label, description: say('look.why'), needsConfirmation: true } },
  };
}
