// Laying out a document, a part of it, and the line that was just begun. How wide the editor makes a tab changes nothing: depth is shown by the
// width of labels.

import type { DocumentFormattingParams, DocumentOnTypeFormattingParams, DocumentRangeFormattingParams, TextEdit } from 'vscode-languageserver';
import { type Edit, formatting, indentTyped } from '../../core/index.js';
import { toOffset, toRange, toSpan, type View } from '../convert.js';
import type { Session } from '../session.js';

export function onFormatting(session: Session, { textDocument }: DocumentFormattingParams): TextEdit[] {
  const view = session.view(textDocument.uri);
  return view ? toTextEdits(view, formatting(view.document, session.preferences.format)) : [];
}

export function onRangeFormatting(session: Session, { textDocument, range }: DocumentRangeFormattingParams): TextEdit[] {
  const view = session.view(textDocument.uri);
  return view ? toTextEdits(view, formatting(view.document, session.preferences.format, toSpan(view, range))) : [];
}

/** Behind a line end: the new line's column. */
export function onTypeFormatting(session: Session, { textDocument, position }: DocumentOnTypeFormattingParams): TextEdit[] {
  const view = session.view(textDocument.uri);
  return view ? toTextEdits(view, indentTyped(view.document, toOffset(view, position))) : [];
}

function toTextEdits(view: View, edits: readonly Edit[]): TextEdit[] {
  return edits.map(({ span, newText }) => ({ range: toRange(view, span), newText }));
}
