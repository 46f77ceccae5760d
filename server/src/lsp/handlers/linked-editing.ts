import type { LinkedEditingRangeParams, LinkedEditingRanges } from 'vscode-languageserver';
import { linkedEditing } from '../../core/index.js';
import { toOffset, toRange } from '../convert.js';
import type { Session } from '../session.js';

/** Null where no id stands that is written more than once, in this file alone. */
export function onLinkedEditing(session: Session, { textDocument, position }: LinkedEditingRangeParams): LinkedEditingRanges | null {
  const view = session.view(textDocument.uri);
  const spans = view && linkedEditing(session.snapshot(), view.document, toOffset(view, position));
  return view && spans ? { ranges: spans.map((span) => toRange(view, span)), wordPattern: idPattern } : null;
}

/** As ids are written (docs/language.md); what is typed beyond it ends the linking. */
const idPattern = '[^\\s\\[\\]{}|,:"@]*';
