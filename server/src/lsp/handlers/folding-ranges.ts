import { type FoldingRange, FoldingRangeKind, type FoldingRangeParams } from 'vscode-languageserver';
import { folding } from '../../core/index.js';
import { PositionsInOrder } from '../convert.js';
import type { Session } from '../session.js';

export function onFoldingRanges(session: Session, { textDocument }: FoldingRangeParams): FoldingRange[] {
  const view = session.view(textDocument.uri);
  if (!view) return [];
  // In order of their starts; the ends are found each for itself.
  const starts = new PositionsInOrder(view.lines);
  return folding(view.document).map(({ span, kind }) => {
    const startLine = starts.positionAt(span.start).line;
    return { startLine, endLine: view.lines.positionAt(span.end).line, kind: kind === 'comment' ? FoldingRangeKind.Comment : FoldingRangeKind.Region };
  });
}
