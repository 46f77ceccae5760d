// What the checker is taught, as an edit of the `parley.json` that speaks for a text.
// Invariant: nothing but that file is touched; where the client cannot make a file that is not there, nothing is offered.

import type { CreateFile, TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import { lineIndex, type Teaching, teachNotTerm } from '../core/index.js';
import type { Session } from './session.js';

export interface TeachingEdit {
  /** Address of the file. */
  readonly uri: string;
  readonly edit: TextEdit;
  /** The file is made first where there is none. */
  readonly changes: readonly (CreateFile | TextDocumentEdit)[];
}

/** `uri`: of the text. Undefined when the file says so already, cannot be read, or cannot be made. */
export function teachingEdit({ projectFiles, traits }: Pick<Session, 'projectFiles' | 'traits'>, uri: string, { phrase }: Teaching): TeachingEdit | undefined {
  const file = projectFiles.toWriteFor(uri);
  if (!file || (file.text === undefined && !traits.createFiles)) return undefined;
  const edit = teachNotTerm(file.text, phrase);
  if (!edit) return undefined;
  const lines = lineIndex(file.text ?? '');
  const written: TextEdit = { range: { start: lines.positionAt(edit.span.start), end: lines.positionAt(edit.span.end) }, newText: edit.newText };
  // The client has not told of a version: this file is read from where it lies.
  const change: TextDocumentEdit = { textDocument: { uri: file.uri, version: null }, edits: [written] };
  return { uri: file.uri, edit: written, changes: file.text === undefined ? [{ kind: 'create', uri: file.uri, options: { ignoreIfExists: true } }, change] : [change] };
}
