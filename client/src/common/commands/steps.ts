// Commands that go through a text step by step.
// Invariant: the server knows where to; nothing here reads the text.

import { l10n, Range, Selection, window } from 'vscode';
import { type StepParams, stepRequest, type StepResult } from '../../../../server/src/lsp/protocol.js';
import { cursorPlace } from '../clauses.js';
import type { Server } from '../server.js';

/** Milliseconds the status bar says that there is none. */
const shown = 4000;

export function stepCommand(server: Server, to: StepParams['to'], back: boolean): () => Promise<void> {
  return async () => {
    const active = window.activeTextEditor;
    const place = cursorPlace(active);
    if (active === undefined || place === undefined) return;
    const params: StepParams = { textDocument: { uri: place.uri }, position: place.position, to, back };
    const found = await server.request<StepResult>(stepRequest, params);
    if (found === null) {
      window.setStatusBarMessage(none(to), shown);
      return;
    }
    const start = active.document.validatePosition(new Range(found.start.line, found.start.character, found.start.line, found.start.character).start);
    active.selection = new Selection(start, start);
    active.revealRange(active.document.validateRange(new Range(found.start.line, found.start.character, found.end.line, found.end.character)));
  };
}

function none(to: StepParams['to']): string {
  switch (to) {
    case 'clause':
      return l10n.t('There is no clause in this document.');
    case 'bracket':
      return l10n.t('There is no bracket in this document.');
    case 'unanswered':
      return l10n.t('Every clause of this document says what its counterpart is.');
    case 'finding':
      return l10n.t('Nothing was found in this document.');
  }
}
