// A colour for each party, where its id is declared and where it stands in front of its bracket.

import type { ColorInformation, ColorPresentation, ColorPresentationParams, DocumentColorParams } from 'vscode-languageserver';
import { partyColours } from '../../core/index.js';
import { PositionsInOrder, rangeInOrder, toSpan } from '../convert.js';
import type { Session } from '../session.js';

export function onDocumentColours(session: Session, { textDocument }: DocumentColorParams): ColorInformation[] {
  const view = session.view(textDocument.uri);
  const set = session.preferences.partyColours;
  if (!view || set === undefined) return [];
  const positions = new PositionsInOrder(view.lines);
  return partyColours(session.snapshot(), view.document, set).map(({ span, colour: [red, green, blue] }) => ({ range: rangeInOrder(positions, span), color: { red, green, blue, alpha: 1 } }));
}

/** A colour is not written in the text: whatever is picked, the id stays. Colours are set in `parley.colours.parties`. */
export function onColourPresentation(session: Session, { textDocument, range }: ColorPresentationParams): ColorPresentation[] {
  const view = session.view(textDocument.uri);
  if (!view) return [];
  const { start, end } = toSpan(view, range);
  return [{ label: view.document.model.tree.text.slice(start, end) }];
}
