import { type FoldingRange, FoldingRangeKind, type FoldingRangeParams } from 'vscode-languageserver';
import { folding } from '../../core/index.js';
import { PositionsInOrder } from '../convert.js';
import type { Session } from '../session.js';

/** Whole lines, but the words in a bracket where the client can fold less than lines. */
export function onFoldingRanges(session: Session, { textDocument }: FoldingRangeParams): FoldingRange[] {
  const view = session.view(textDocument.uri);
  if (!view) return [];
  // In order of their starts; the ends are found each for itself.
  const starts = new PositionsInOrder(view.lines);
  return folding(view.document).flatMap(({ span, kind, inner, goesOn }): readonly FoldingRange[] => {
    const start = starts.positionAt(span.start);
    const last = view.lines.positionAt(span.end).line;
    const region = { kind: kind === 'comment' ? FoldingRangeKind.Comment : FoldingRangeKind.Region };
    if (inner && !session.traits.foldsLines) {
      const [from, to] = [view.lines.positionAt(inner.start), view.lines.positionAt(inner.end)];
      return [{ ...region, startLine: from.line, startCharacter: from.character, endLine: to.line, endCharacter: to.character }];
    }
    const endLine = goesOn ? last - 1 : last;
    return endLine > start.line ? [{ ...region, startLine: start.line, endLine }] : [];
  });
}
