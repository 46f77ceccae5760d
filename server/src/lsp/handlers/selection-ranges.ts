import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { selectionRanges } from '../../core/index.js';
import { toOffset, toRange } from '../convert.js';
import type { Session } from '../session.js';

/** For each position a chain from the innermost stretch outwards. */
export function onSelectionRanges(session: Session, { textDocument, positions }: SelectionRangeParams): SelectionRange[] {
  const view = session.view(textDocument.uri);
  if (!view) return positions.map((position) => ({ range: { start: position, end: position } }));
  return positions.map((position) =>
    selectionRanges(view.document, toOffset(view, position)).reduceRight<SelectionRange | undefined>((parent, span) => ({ range: toRange(view, span), ...(parent ? { parent } : {}) }), undefined) ?? { range: { start: position, end: position } });
}
