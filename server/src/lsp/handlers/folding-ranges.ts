import { type FoldingRange, FoldingRangeKind, type FoldingRangeParams } from 'vscode-languageserver';
import { folding } from '../../core/index.js';
import { toRange } from '../convert.js';
import type { Session } from '../session.js';

export function onFoldingRanges(session: Session, { textDocument }: FoldingRangeParams): FoldingRange[] {
  const view = session.view(textDocument.uri);
  if (!view) return [];
  return folding(view.document).map(({ span, kind }) => {
    const { start, end } = toRange(view, span);
    return { startLine: start.line, endLine: end.line, kind: kind === 'comment' ? FoldingRangeKind.Comment : FoldingRangeKind.Region };
  });
}
