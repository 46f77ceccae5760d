// What VS Code has had for pasting since 1.97, as far as it is used here: the manifest asks for less, so the types do not know it.
// Invariant: `findPasteApi` answers undefined in an editor without it; nothing else here is called then.

import * as vscode from 'vscode';

/** A kind of paste, like those of code actions: `parley.references`. */
export interface PasteEditKind {
  readonly value: string;
  append(...parts: string[]): PasteEditKind;
}

export interface PasteEdit {
  readonly title: string;
  insertText: string | vscode.SnippetString;
  additionalEdit?: vscode.WorkspaceEdit;
  yieldTo?: readonly PasteEditKind[];
}

export interface PasteEditProvider<Edit extends PasteEdit> {
  prepareDocumentPaste(document: vscode.TextDocument, ranges: readonly vscode.Range[], data: vscode.DataTransfer, token: vscode.CancellationToken): void;
  provideDocumentPasteEdits(document: vscode.TextDocument, ranges: readonly vscode.Range[], data: vscode.DataTransfer, context: unknown, token: vscode.CancellationToken): Promise<Edit[] | undefined>;
  /** Called for the edit that is made. */
  resolveDocumentPasteEdit(edit: Edit): Edit;
}

export interface PasteApi {
  readonly DocumentPasteEdit: new (insertText: string, title: string, kind: PasteEditKind) => PasteEdit;
  readonly DocumentDropOrPasteEditKind: { readonly Empty: PasteEditKind; readonly Text: PasteEditKind };
  readonly languages: {
    registerDocumentPasteEditProvider<Edit extends PasteEdit>(
      selector: vscode.DocumentSelector,
      provider: PasteEditProvider<Edit>,
      metadata: { readonly providedPasteEditKinds: readonly PasteEditKind[]; readonly copyMimeTypes: readonly string[]; readonly pasteMimeTypes: readonly string[] },
    ): vscode.Disposable;
  };
}

export function findPasteApi(): PasteApi | undefined {
  const api = vscode as unknown as Partial<PasteApi>;
  return typeof api.languages?.registerDocumentPasteEditProvider === 'function' && api.DocumentPasteEdit && api.DocumentDropOrPasteEditKind ? (api as PasteApi) : undefined;
}
