import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { selectionRanges } from '../../core/index.js';
import { toOffset, toRange } from '../convert.js';
import type { Session } from '../session.js';

/** For each position a chain from the innermost stretch outwards; null of a document nobody knows. */
export function onSelectionRanges(session: Session, { textDocument, positions }: SelectionRangeParams): SelectionRange[] | null {
  const view = session.view(textDocument.uri);
  if (!view) return null;
  return positions.map((position) =>
    selectionRanges(session.snapshot(), view.document, toOffset(view, position)).reduceRight<SelectionRange | undefined>((parent, span) => ({ range: toRange(view, span), ...(parent ? { parent } : {}) }), undefined) ?? { range: { start: position, end: position } });
}
