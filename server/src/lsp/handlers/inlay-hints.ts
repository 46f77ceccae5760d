import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { hintWords, inlayHints } from '../../core/index.js';
import { PositionsInOrder, toSpan } from '../convert.js';
import type { Session } from '../session.js';

/** In the asked range only. A citation stands in front of its clause, everything else behind what it is about. */
export function onInlayHints(session: Session, { textDocument, range }: InlayHintParams): InlayHint[] {
  const view = session.view(textDocument.uri);
  if (!view) return [];
  const positions = new PositionsInOrder(view.lines);
  return inlayHints(session.snapshot(), view.document, toSpan(view, range), session.preferences.hints).map((hint) => ({
    position: positions.positionAt(hint.offset),
    label: hintWords(hint, session.voice.say),
    ...(hint.kind === 'citations' ? { paddingRight: true } : { paddingLeft: true }),
  }));
}
